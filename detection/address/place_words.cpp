#include "detection/address/address_words.h"
#include "detection/address/word_table.h"
#include "detection/detectors/text_bytes.h"

#include <algorithm>
#include <array>

namespace tacet::detection {

namespace {

constexpr auto kLinks = wordSet(std::to_array<std::string_view>(
    {"a",    "aan",   "af",  "al",  "am",  "an",    "auf", "av",    "be",    "bei",   "bij",
     "d",    "da",    "dal", "das", "de",  "degli", "dei", "del",   "dell",  "della", "delle",
     "dels", "dem",   "den", "der", "des", "di",    "dla", "do",    "dos",   "du",    "e",
     "een",  "el",    "en",  "et",  "ga",  "gen",   "het", "hl",    "i",     "il",    "im",
     "in",   "ks",    "l",   "la",  "las", "le",    "les", "lo",    "los",   "nad",   "o",
     "of",   "onder", "op",  "par", "pod", "prof",  "s",   "saint", "san",   "sous",  "sur",
     "sv",   "sw",    "t",   "te",  "ten", "ter",   "the", "u",     "unter", "van",   "vd",
     "ved",  "vid",   "vom", "von", "y",   "z",     "zu",  "zum",   "zur"}));

// Appendix C2 of Publication 28; libpostal's dictionaries of unit types.
constexpr auto kUnits = wordSet(std::to_array<std::string_view>(
    {"apt",        "apartment", "app",        "appt",    "appartement", "ste",   "suite",
     "unit",       "flat",      "floor",      "flr",     "fl",          "bldg",  "building",
     "room",       "rm",        "lot",        "dept",    "no",          "level", "shop",
     "batiment",   "bat",       "bte",        "boite",   "bus",         "box",   "etage",
     "escalier",   "esc",       "porte",      "piso",    "puerta",      "pta",   "planta",
     "pl",         "portal",    "bajo",       "int",     "interno",     "scala", "sc",
     "piano",      "andar",     "apto",       "bloco",   "lote",        "m",     "mieszkanie",
     "mieszkania", "lok",       "lokal",      "wohnung", "whg",         "top",   "stiege",
     "huis",       "kamer",     "verdieping", "lgh",     "th",          "tv",    "dpto",
     "depto"}));

constexpr auto kDirections = wordSet(std::to_array<std::string_view>(
    {"n", "s", "e", "w", "ne", "nw", "se", "sw", "north", "south", "east", "west", "northeast",
     "northwest", "southeast", "southwest"}));

constexpr auto kOthers = wordSet(std::to_array<std::string_view>(
    {// what follows an address
     "tel", "ph", "telefon", "telephone", "telefoon", "telefono", "telefone", "fax", "email",
     "e-mail", "mail", "phone", "mobile", "mobil", "mobiel", "web", "www", "attn", "iban", "bic",
     "bsn",
     // what is numbered
     "figure", "fig", "table", "tabelle", "tabel", "tableau", "tabla", "tabella", "tabela",
     "chapter", "chapitre", "kapitel", "hoofdstuk", "capitulo", "capitolo", "rozdzial", "section",
     "sectie", "abschnitt", "seccion", "sezione", "page", "pagina", "seite", "strona", "step",
     "stap", "schritt", "etape", "paso", "article", "artikel", "articulo", "articolo", "artigo",
     "paragraph", "paragraaf", "version", "versie", "item", "line", "zeile", "regel", "ligne",
     "class", "klasse", "type", "level", "phase", "fase", "part", "deel", "teil", "partie",
     "volume", "band", "issue", "ticket", "order", "bestelling", "room", "kamer", "zimmer", "line",
     // months
     "january", "february", "march", "april", "may", "june", "july", "august", "september",
     "october", "november", "december", "feb", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
     "nov", "dec", "januari", "februari", "maart", "mei", "juni", "juli", "augustus", "oktober",
     "januar", "februar", "marz", "mai", "dezember", "janvier", "fevrier", "mars", "avril", "juin",
     "juillet", "aout", "septembre", "octobre", "novembre", "decembre", "enero", "febrero", "marzo",
     "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
     "gennaio", "febbraio", "aprile", "maggio", "giugno", "luglio", "settembre", "ottobre",
     "dicembre", "janeiro", "fevereiro", "marco", "maio", "junho", "julho", "setembro", "outubro",
     "novembro", "dezembro"}));

constexpr auto kSentence = wordSet(std::to_array<std::string_view>(
    {"to",        "at",   "in",   "is",   "from",  "on",   "with", "for",   "was",   "are",
     "i",         "my",   "we",   "he",   "she",   "it",   "live", "lives", "moved", "address",
     "send",      "that", "this", "by",   "about", "if",   "or",   "as",    "than",  "then",
     "when",      "be",   "has",  "have", "had",   "not",  "you",  "your",  "op",    "aan",
     "an",        "auf",  "bij",  "bei",  "naar",  "nach", "zu",   "die",   "adres", "adresse",
     "anschrift", "ik",   "ich",  "vers", "przy",  "na",   "hacia"}));

// ISO 3166-2 codes of the US, Canada and Australia.
constexpr auto kStates = wordSet(std::to_array<std::string_view>(
    {"al", "ak", "az", "ar", "ca",  "co",  "ct",  "de", "dc",  "fl", "ga", "hi", "id",
     "il", "in", "ia", "ks", "ky",  "la",  "me",  "md", "ma",  "mi", "mn", "ms", "mo",
     "mt", "ne", "nv", "nh", "nj",  "nm",  "ny",  "nc", "nd",  "oh", "ok", "or", "pa",
     "ri", "sc", "sd", "tn", "tx",  "ut",  "vt",  "va", "wa",  "wv", "wi", "wy", "pr",
     "vi", "gu", "as", "mp", "ab",  "bc",  "mb",  "nb", "nl",  "ns", "nt", "nu", "on",
     "pe", "qc", "sk", "yt", "nsw", "vic", "qld", "sa", "tas", "act"}));

constexpr auto kStateNames = std::to_array<std::string_view>(
    {"alabama",        "alaska",        "arizona",      "arkansas",
     "california",     "colorado",      "connecticut",  "delaware",
     "florida",        "georgia",       "hawaii",       "idaho",
     "illinois",       "indiana",       "iowa",         "kansas",
     "kentucky",       "louisiana",     "maine",        "maryland",
     "massachusetts",  "michigan",      "minnesota",    "mississippi",
     "missouri",       "montana",       "nebraska",     "nevada",
     "new hampshire",  "new jersey",    "new mexico",   "new york",
     "north carolina", "north dakota",  "ohio",         "oklahoma",
     "oregon",         "pennsylvania",  "rhode island", "south carolina",
     "south dakota",   "tennessee",     "texas",        "utah",
     "vermont",        "west virginia", "virginia",     "washington",
     "wisconsin",      "wyoming",       "puerto rico",  "district of columbia"});

// Countries of Europe, North America and Oceania in English and in their own languages, folded.
constexpr auto kCountries = std::to_array<std::string_view>({"united states",
                                                             "usa",
                                                             "u.s.a.",
                                                             "united kingdom",
                                                             "uk",
                                                             "england",
                                                             "scotland",
                                                             "wales",
                                                             "northern ireland",
                                                             "great britain",
                                                             "ireland",
                                                             "canada",
                                                             "australia",
                                                             "new zealand",
                                                             "the netherlands",
                                                             "netherlands",
                                                             "nederland",
                                                             "belgium",
                                                             "belgie",
                                                             "belgique",
                                                             "belgien",
                                                             "luxembourg",
                                                             "luxemburg",
                                                             "germany",
                                                             "deutschland",
                                                             "duitsland",
                                                             "allemagne",
                                                             "austria",
                                                             "osterreich",
                                                             "oostenrijk",
                                                             "autriche",
                                                             "switzerland",
                                                             "schweiz",
                                                             "suisse",
                                                             "svizzera",
                                                             "zwitserland",
                                                             "france",
                                                             "frankrijk",
                                                             "frankreich",
                                                             "spain",
                                                             "espana",
                                                             "spanje",
                                                             "spanien",
                                                             "espagne",
                                                             "portugal",
                                                             "italy",
                                                             "italia",
                                                             "italie",
                                                             "italien",
                                                             "poland",
                                                             "polska",
                                                             "polen",
                                                             "pologne",
                                                             "denmark",
                                                             "danmark",
                                                             "sweden",
                                                             "sverige",
                                                             "norway",
                                                             "norge",
                                                             "finland",
                                                             "suomi",
                                                             "iceland",
                                                             "island",
                                                             "estonia",
                                                             "eesti",
                                                             "latvia",
                                                             "latvija",
                                                             "lithuania",
                                                             "lietuva",
                                                             "czech republic",
                                                             "czechia",
                                                             "ceska republika",
                                                             "cesko",
                                                             "slovakia",
                                                             "slovensko",
                                                             "hungary",
                                                             "magyarorszag",
                                                             "slovenia",
                                                             "slovenija",
                                                             "croatia",
                                                             "hrvatska",
                                                             "romania",
                                                             "bulgaria",
                                                             "greece",
                                                             "ellada",
                                                             "ellas",
                                                             "cyprus",
                                                             "malta",
                                                             "liechtenstein",
                                                             "monaco",
                                                             "andorra",
                                                             "turkey",
                                                             "turkiye",
                                                             "brazil",
                                                             "brasil",
                                                             "mexico",
                                                             "argentina",
                                                             "south africa",
                                                             "india",
                                                             "japan",
                                                             "singapore",
                                                             "ukraine",
                                                             "serbia",
                                                             "srbija"});

constexpr auto kSampleNames = std::to_array<std::string_view>(
    {"musterstr", "musterweg", "musterplatz", "mustergasse", "voorbeeldstr", "voorbeeldlaan",
     "example st", "example road", "sample st", "rue de l'exemple", "rue exemple", "calle ejemplo",
     "calle falsa", "via esempio", "rua exemplo", "ulica przykladowa", "ul. przykladowa", "anytown",
     "musterstadt"});

// Where the longest of `names` that starts at `at` ends.
template <std::size_t N> std::size_t nameEnd(const std::array<std::string_view, N>& names,
                                             std::string_view text, std::size_t at) {
    std::size_t end = at;
    for (const std::string_view name : names) {
        const std::size_t after = at + name.size();
        if (after > end && continuesWith(text, at, name) && !isWordByte(byteAt(text, after))) {
            end = after;
        }
    }
    return end;
}

} // namespace

LowerWord::LowerWord(std::string_view text, Token token) : m_isDotted(token.isDotted) {
    const std::string_view word = text.substr(token.span.begin, length(token.span));
    m_size = std::min(word.size(), kCapacity);
    std::transform(word.begin(), word.begin() + static_cast<std::ptrdiff_t>(m_size),
                   m_bytes.begin(), lowerAscii);
    m_bytes[m_size] = '.';
}

bool isLinkWord(std::string_view lower) {
    return kLinks.find(lower) != nullptr;
}

bool isUnitWord(std::string_view lower) {
    return kUnits.find(lower) != nullptr;
}

bool isDirectionWord(std::string_view lower) {
    return kDirections.find(lower) != nullptr;
}

bool isOtherWord(std::string_view lower) {
    return kOthers.find(lower) != nullptr;
}

bool isSentenceWord(std::string_view lower) {
    return kSentence.find(lower) != nullptr;
}

bool isStateCode(std::string_view lower) {
    return kStates.find(lower) != nullptr;
}

std::size_t countryEnd(std::string_view text, std::size_t at) {
    return nameEnd(kCountries, text, at);
}

std::size_t stateNameEnd(std::string_view text, std::size_t at) {
    return nameEnd(kStateNames, text, at);
}

std::size_t stateNameBegin(std::string_view text, std::size_t end) {
    for (const std::string_view name : kStateNames) {
        if (end >= name.size() && lowerAscii(text[end - 1]) == name.back() &&
            continuesWith(text, end - name.size(), name) &&
            (end == name.size() || !isWordByte(text[end - name.size() - 1]))) {
            return end - name.size();
        }
    }
    return end;
}

bool isSampleName(std::string_view street) {
    return std::any_of(kSampleNames.begin(), kSampleNames.end(), [street](std::string_view name) {
        for (std::size_t at = 0; at + name.size() <= street.size(); ++at) {
            if (continuesWith(street, at, name)) {
                return true;
            }
        }
        return false;
    });
}

} // namespace tacet::detection
