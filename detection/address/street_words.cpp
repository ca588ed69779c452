#include "detection/address/address_words.h"
#include "detection/address/word_table.h"

#include <algorithm>
#include <array>

namespace tacet::detection {

namespace {

using Row = TableRow<Trust>;

constexpr Trust kWeak = Trust::Weak;
constexpr Trust kStrong = Trust::Strong;

// Words for streets, folded. Types and their shortened forms: libpostal's dictionaries of street
// types (en, fr, es, it, pt, pl) and of joined suffixes (nl, de); Appendix C1 of the US Postal
// Service's Publication 28 as public pages show it. Those of other languages are common knowledge.
// What each is worth was judged here: by what else the word means.
constexpr auto kLeads = WordTable(std::to_array<Row>({// French
                                                      {"rue", kStrong},
                                                      {"avenue", kStrong},
                                                      {"av.", kStrong},
                                                      {"av", kWeak},
                                                      {"ave", kWeak},
                                                      {"boulevard", kStrong},
                                                      {"bd", kStrong},
                                                      {"boul.", kWeak},
                                                      {"blvd", kWeak},
                                                      {"allee", kStrong},
                                                      {"allees", kStrong},
                                                      {"impasse", kStrong},
                                                      {"chemin", kStrong},
                                                      {"ruelle", kStrong},
                                                      {"chaussee", kStrong},
                                                      {"venelle", kStrong},
                                                      {"quai", kStrong},
                                                      {"faubourg", kStrong},
                                                      {"place", kWeak},
                                                      {"route", kWeak},
                                                      {"passage", kWeak},
                                                      {"cours", kWeak},
                                                      {"cour", kWeak},
                                                      {"square", kWeak},
                                                      {"sentier", kWeak},
                                                      {"esplanade", kWeak},
                                                      {"promenade", kWeak},
                                                      {"residence", kWeak},
                                                      {"villa", kWeak},
                                                      {"cite", kWeak},
                                                      {"hameau", kWeak},
                                                      {"voie", kWeak},
                                                      {"montee", kWeak},
                                                      {"rond-point", kWeak},
                                                      // Spanish
                                                      {"calle", kStrong},
                                                      {"c.", kWeak},
                                                      {"cl", kWeak},
                                                      {"avenida", kStrong},
                                                      {"avda", kStrong},
                                                      {"avd", kStrong},
                                                      {"avinguda", kStrong},
                                                      {"carrer", kStrong},
                                                      {"paseo", kStrong},
                                                      {"passeig", kStrong},
                                                      {"plaza", kStrong},
                                                      {"pza", kStrong},
                                                      {"pz.", kStrong},
                                                      {"plza", kStrong},
                                                      {"placa", kStrong},
                                                      {"carretera", kStrong},
                                                      {"ctra", kStrong},
                                                      {"travesia", kStrong},
                                                      {"glorieta", kStrong},
                                                      {"callejon", kStrong},
                                                      {"rambla", kStrong},
                                                      {"camino", kWeak},
                                                      {"ronda", kWeak},
                                                      {"cuesta", kWeak},
                                                      {"pasaje", kWeak},
                                                      {"urbanizacion", kWeak},
                                                      {"carrera", kWeak},
                                                      {"poligono", kWeak},
                                                      // Italian
                                                      {"via", kWeak},
                                                      {"viale", kStrong},
                                                      {"v.le", kStrong},
                                                      {"piazza", kStrong},
                                                      {"p.zza", kStrong},
                                                      {"piazzale", kStrong},
                                                      {"piazzetta", kStrong},
                                                      {"corso", kStrong},
                                                      {"c.so", kStrong},
                                                      {"vicolo", kStrong},
                                                      {"contrada", kStrong},
                                                      {"lungomare", kStrong},
                                                      {"lungotevere", kStrong},
                                                      {"lungarno", kStrong},
                                                      {"fondamenta", kStrong},
                                                      {"circonvallazione", kStrong},
                                                      {"strada", kStrong},
                                                      {"salita", kWeak},
                                                      {"traversa", kWeak},
                                                      {"largo", kWeak},
                                                      {"borgo", kWeak},
                                                      {"frazione", kWeak},
                                                      {"localita", kWeak},
                                                      // Portuguese
                                                      {"rua", kStrong},
                                                      {"r.", kWeak},
                                                      {"praca", kStrong},
                                                      {"praceta", kStrong},
                                                      {"travessa", kStrong},
                                                      {"tv.", kWeak},
                                                      {"alameda", kStrong},
                                                      {"estrada", kStrong},
                                                      {"calcada", kStrong},
                                                      {"beco", kStrong},
                                                      {"rotunda", kWeak},
                                                      {"quinta", kWeak},
                                                      {"rodovia", kWeak},
                                                      // Polish
                                                      {"ulica", kStrong},
                                                      {"ulicy", kStrong},
                                                      {"ulice", kStrong},
                                                      {"ul", kStrong},
                                                      {"aleja", kStrong},
                                                      {"alei", kStrong},
                                                      {"aleje", kStrong},
                                                      {"al.", kStrong},
                                                      {"plac", kStrong},
                                                      {"placu", kStrong},
                                                      {"pl.", kStrong},
                                                      {"osiedle", kStrong},
                                                      {"osiedlu", kStrong},
                                                      {"os.", kStrong},
                                                      {"rondo", kWeak},
                                                      {"rynek", kWeak},
                                                      {"bulwar", kStrong},
                                                      {"skwer", kStrong},
                                                      {"szosa", kStrong},
                                                      // Czech, Slovak, Slovene, Croatian
                                                      {"namesti", kStrong},
                                                      {"nam.", kStrong},
                                                      {"namestie", kStrong},
                                                      {"trida", kStrong},
                                                      {"tr.", kWeak},
                                                      {"nabrezi", kStrong},
                                                      {"trg", kStrong},
                                                      {"cesta", kWeak},
                                                      // Romanian, Bulgarian
                                                      {"str.", kWeak},
                                                      {"strada", kStrong},
                                                      {"bulevardul", kStrong},
                                                      {"bdul", kStrong},
                                                      {"b-dul", kStrong},
                                                      {"calea", kStrong},
                                                      {"aleea", kStrong},
                                                      {"soseaua", kStrong},
                                                      {"sos.", kWeak},
                                                      {"piata", kWeak},
                                                      {"bul.", kStrong},
                                                      // Maltese, Greek, Irish
                                                      {"triq", kStrong},
                                                      {"odos", kStrong},
                                                      {"leoforos", kStrong},
                                                      {"bothar", kStrong},
                                                      {"sraid", kStrong}}));

constexpr auto kTrails = WordTable(std::to_array<Row>(
    {{"street", kStrong},  {"st", kStrong},        {"avenue", kStrong},   {"ave", kStrong},
     {"av", kWeak},        {"road", kStrong},      {"rd", kStrong},       {"boulevard", kStrong},
     {"blvd", kStrong},    {"lane", kStrong},      {"ln", kStrong},       {"crescent", kStrong},
     {"cres", kStrong},    {"terrace", kStrong},   {"tce", kStrong},      {"ter", kWeak},
     {"parkway", kStrong}, {"pkwy", kStrong},      {"highway", kStrong},  {"hwy", kStrong},
     {"mews", kStrong},    {"esplanade", kStrong}, {"turnpike", kStrong}, {"drive", kWeak},
     {"dr", kWeak},        {"court", kWeak},       {"ct", kWeak},         {"way", kWeak},
     {"place", kWeak},     {"pl", kWeak},          {"square", kWeak},     {"sq", kWeak},
     {"park", kWeak},      {"circle", kWeak},      {"cir", kWeak},        {"close", kWeak},
     {"gardens", kWeak},   {"gdns", kWeak},        {"row", kWeak},        {"walk", kWeak},
     {"hill", kWeak},      {"view", kWeak},        {"trail", kWeak},      {"trl", kWeak},
     {"parade", kWeak},    {"pde", kWeak},         {"grove", kWeak},      {"rise", kWeak},
     {"green", kWeak},     {"loop", kWeak},        {"plaza", kWeak},      {"point", kWeak},
     {"pike", kWeak},      {"path", kWeak},        {"alley", kWeak},      {"broadway", kWeak},
     {"quay", kWeak},      {"wharf", kWeak},       {"heights", kWeak},    {"hts", kWeak},
     {"ridge", kWeak},     {"vista", kWeak},       {"yard", kWeak},       {"gate", kWeak},
     {"mount", kWeak},     {"promenade", kWeak},   {"wynd", kWeak},       {"vale", kWeak},
     {"villas", kWeak},    {"cove", kWeak},        {"crossing", kWeak},   {"expressway", kWeak},
     {"expy", kWeak},      {"freeway", kWeak},     {"causeway", kWeak},   {"bypass", kWeak},
     {"drove", kWeak},     {"approach", kWeak}}));

// Of languages that write the number last.
constexpr auto kEnds = WordTable(std::to_array<Row>({// Dutch and German
                                                     {"straat", kStrong},
                                                     {"straatje", kStrong},
                                                     {"str.", kStrong},
                                                     {"laan", kStrong},
                                                     {"weg", kStrong},
                                                     {"plein", kStrong},
                                                     {"gracht", kStrong},
                                                     {"kade", kStrong},
                                                     {"dijk", kStrong},
                                                     {"singel", kStrong},
                                                     {"steenweg", kStrong},
                                                     {"stwg.", kStrong},
                                                     {"hof", kWeak},
                                                     {"park", kWeak},
                                                     {"markt", kWeak},
                                                     {"strasse", kStrong},
                                                     {"gasse", kStrong},
                                                     {"g.", kWeak},
                                                     {"allee", kStrong},
                                                     {"platz", kWeak},
                                                     {"ring", kWeak},
                                                     {"damm", kWeak},
                                                     {"ufer", kWeak},
                                                     {"chaussee", kStrong},
                                                     {"promenade", kWeak},
                                                     {"steig", kWeak},
                                                     {"graben", kWeak},
                                                     // Nordic
                                                     {"gatan", kStrong},
                                                     {"gata", kStrong},
                                                     {"gate", kWeak},
                                                     {"gade", kStrong},
                                                     {"vagen", kStrong},
                                                     {"vag", kStrong},
                                                     {"vej", kStrong},
                                                     {"vei", kStrong},
                                                     {"veien", kStrong},
                                                     {"alle", kWeak},
                                                     {"plads", kStrong},
                                                     {"plass", kStrong},
                                                     {"torg", kWeak},
                                                     {"katu", kStrong},
                                                     {"tie", kWeak},
                                                     // Hungarian
                                                     {"utca", kStrong},
                                                     {"u.", kWeak},
                                                     {"ut", kWeak},
                                                     {"utja", kStrong},
                                                     {"ter", kWeak},
                                                     {"tere", kWeak},
                                                     {"korut", kStrong},
                                                     {"krt.", kStrong},
                                                     // Baltic
                                                     {"tn", kWeak},
                                                     {"tanav", kStrong},
                                                     {"mnt", kStrong},
                                                     {"maantee", kStrong},
                                                     {"pst", kWeak},
                                                     {"puiestee", kStrong},
                                                     {"iela", kStrong},
                                                     {"bulvaris", kStrong},
                                                     {"gatve", kStrong},
                                                     {"gatves", kStrong},
                                                     {"pr.", kWeak},
                                                     // Czech, Slovak, Slovene, Croatian
                                                     {"ulice", kStrong},
                                                     {"ulica", kStrong},
                                                     {"ul.", kWeak},
                                                     {"namesti", kStrong},
                                                     {"namestie", kStrong},
                                                     {"trida", kStrong},
                                                     {"cesta", kWeak},
                                                     {"trg", kStrong},
                                                     {"nabrezi", kStrong},
                                                     // Turkish
                                                     {"caddesi", kStrong},
                                                     {"cad.", kStrong},
                                                     {"cd.", kWeak},
                                                     {"sokak", kStrong},
                                                     {"sokagi", kStrong},
                                                     {"sk.", kWeak},
                                                     {"bulvari", kStrong}}));

// Endings of words that are streets, the longer before what it ends with.
constexpr auto kCompounds = std::to_array<Row>({
    {"straatweg", kStrong}, {"steenweg", kStrong}, {"straatje", kStrong},  {"straat", kStrong},
    {"strasse", kStrong},   {"str.", kStrong},     {"gracht", kStrong},    {"burgwal", kStrong},
    {"singel", kWeak},      {"plein", kStrong},    {"laan", kStrong},      {"steeg", kStrong},
    {"kade", kWeak},        {"dijk", kWeak},       {"dreef", kStrong},     {"plantsoen", kStrong},
    {"weg", kStrong},       {"gasse", kStrong},    {"gaessle", kStrong},   {"allee", kStrong},
    {"chaussee", kStrong},  {"platz", kWeak},      {"damm", kWeak},        {"ufer", kWeak},
    {"ring", kWeak},        {"stieg", kWeak},      {"steig", kWeak},       {"pfad", kWeak},
    {"graben", kWeak},      {"promenade", kWeak},  {"hof", kWeak},         {"park", kWeak},
    {"markt", kWeak},       {"pad", kWeak},        {"wal", kWeak},         {"wall", kWeak},
    {"berg", kWeak},        {"veld", kWeak},       {"feld", kWeak},        {"lei", kWeak},
    {"haven", kWeak},       {"gatan", kStrong},    {"vagen", kStrong},     {"grand", kWeak},
    {"torget", kWeak},      {"backen", kWeak},     {"gaten", kStrong},     {"gata", kStrong},
    {"gate", kWeak},        {"veien", kStrong},    {"vegen", kStrong},     {"vei", kStrong},
    {"gade", kStrong},      {"vej", kStrong},      {"vaenget", kStrong},   {"plads", kStrong},
    {"katu", kStrong},      {"kuja", kStrong},     {"polku", kStrong},     {"tie", kWeak},
    {"kaari", kStrong},     {"aukio", kStrong},    {"ranta", kWeak},       {"vegur", kStrong},
    {"stigur", kStrong},    {"utca", kStrong},     {"lindenstr", kStrong},
});

// Words with such an ending that are no streets.
constexpr auto kNoCompounds = wordSet(std::to_array<std::string_view>(
    {"hinweg",    "ruckweg",       "umweg",          "ausweg",     "fussweg",
     "radweg",    "unterweg",      "keineswegs",     "rechtsweg",  "losungsweg",
     "lernweg",   "brigade",       "renegade",       "arcade",     "decade",
     "snelweg",   "fietsweg",      "onderweg",       "halverweg",  "vorplein",
     "norweg",    "bundesstrasse", "einbahnstrasse", "snelstraat", "produktionsstrasse",
     "lebensweg", "karriereweg",   "heimweg",        "arbeitsweg", "schulweg",
     "dienstweg", "geweg"}));

template <std::size_t N> Trust trustIn(const WordTable<Trust, N>& table, const LowerWord& word) {
    const Trust* const whole = table.find(word.dotted());
    const Trust* const found = whole != nullptr ? whole : table.find(word.text());
    return found != nullptr ? *found : Trust::None;
}

bool endsWith(std::string_view word, std::string_view ending) {
    return word.size() > ending.size() && word.substr(word.size() - ending.size()) == ending;
}

} // namespace

Trust leadTrust(const LowerWord& word) {
    return trustIn(kLeads, word);
}

Trust trailTrust(const LowerWord& word) {
    return trustIn(kTrails, word);
}

Trust endTrust(const LowerWord& word) {
    return trustIn(kEnds, word);
}

Trust compoundTrust(const LowerWord& word) {
    constexpr std::size_t kShortestName = 2;
    if (word.text().empty()) {
        return Trust::None;
    }
    for (const Row& row : kCompounds) {
        const std::string_view text = row.word.back() == '.' ? word.dotted() : word.text();
        if (text.back() == row.word.back() && text.size() >= row.word.size() + kShortestName &&
            endsWith(text, row.word)) {
            return kNoCompounds.find(word.text()) != nullptr ? Trust::None : row.meaning;
        }
    }
    return Trust::None;
}

} // namespace tacet::detection
