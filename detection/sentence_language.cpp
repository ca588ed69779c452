#include "detection/sentence_language.h"

#include "detection/rule_pack.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace tacet::detection {

namespace {

enum Language : std::uint8_t { En, Nl, De, Fr, Es, It, Pt, Pl };

constexpr std::array<std::string_view, 8> kTags = {"en", "nl", "de", "fr", "es", "it", "pt", "pl"};

struct CommonWord {
    std::string_view text;      ///< folded, in lower case
    std::uint8_t languages = 0; ///< one bit for each
};

constexpr std::uint8_t in(Language one) {
    return static_cast<std::uint8_t>(1U << one);
}

constexpr std::uint8_t in(Language one, Language other) {
    return static_cast<std::uint8_t>(in(one) | in(other));
}

constexpr std::uint8_t in(Language one, Language other, Language third) {
    return static_cast<std::uint8_t>(in(one, other) | in(third));
}

// Articles, pronouns, prepositions and forms of "to be": a closed class of words in each language.
constexpr auto kCommonWords = std::to_array<CommonWord>({
    {"a", in(Pt, It, Pl)}, {"al", in(It, Es)},      {"als", in(Nl, De)},    {"and", in(En)},
    {"are", in(En)},       {"as", in(En, Pt)},      {"auf", in(De)},        {"avec", in(Fr)},
    {"bij", in(Nl)},       {"bitte", in(De)},       {"che", in(It)},        {"com", in(Pt)},
    {"con", in(Es, It)},   {"czy", in(Pl)},         {"da", in(Pt, It, De)}, {"dal", in(It)},
    {"dans", in(Fr)},      {"das", in(De, Pt)},     {"de", in(Fr, Es, Pt)}, {"dei", in(It)},
    {"del", in(Es, It)},   {"della", in(It)},       {"dem", in(De)},        {"den", in(De)},
    {"der", in(De)},       {"des", in(Fr, De)},     {"deze", in(Nl)},       {"di", in(It)},
    {"die", in(De, Nl)},   {"dla", in(Pl)},         {"do", in(Pt, Pl)},     {"du", in(Fr, De)},
    {"e", in(It, Pt)},     {"een", in(Nl)},         {"ein", in(De)},        {"eine", in(De)},
    {"el", in(Es)},        {"em", in(Pt)},          {"en", in(Nl, Fr, Es)}, {"er", in(De, Nl)},
    {"es", in(De, Es)},    {"est", in(Fr)},         {"et", in(Fr)},         {"for", in(En)},
    {"from", in(En)},      {"fur", in(De)},         {"gli", in(It)},        {"graag", in(Nl)},
    {"has", in(En)},       {"het", in(Nl)},         {"i", in(En, It, Pl)},  {"ich", in(De)},
    {"ik", in(Nl)},        {"il", in(It, Fr)},      {"is", in(En, Nl)},     {"ist", in(De)},
    {"je", in(Fr, Nl)},    {"jest", in(Pl)},        {"la", in(Fr, Es, It)}, {"las", in(Es)},
    {"le", in(Fr, It)},    {"les", in(Fr)},         {"los", in(Es)},        {"ma", in(Fr, It, Pl)},
    {"mein", in(De)},      {"meine", in(De)},       {"met", in(Nl)},        {"meu", in(Pt)},
    {"mi", in(Es, It)},    {"mia", in(It)},         {"mijn", in(Nl)},       {"minha", in(Pt)},
    {"mio", in(It)},       {"mit", in(De)},         {"moj", in(Pl)},        {"moja", in(Pl)},
    {"mon", in(Fr)},       {"my", in(En)},          {"na", in(Pl, Pt, Nl)}, {"naar", in(Nl)},
    {"nao", in(Pt)},       {"nicht", in(De)},       {"nie", in(Pl)},        {"niet", in(Nl)},
    {"no", in(Pt, Es)},    {"nous", in(Fr)},        {"o", in(Pt, Pl)},      {"of", in(En, Nl)},
    {"op", in(Nl)},        {"os", in(Pt)},          {"para", in(Es, Pt)},   {"per", in(It, Nl)},
    {"please", in(En)},    {"po", in(Pl)},          {"por", in(Es, Pt)},    {"pour", in(Fr)},
    {"prosze", in(Pl)},    {"que", in(Fr, Es, Pt)}, {"se", in(Es, It, Pt)}, {"seu", in(Pt)},
    {"sie", in(De, Pl)},   {"son", in(Es, Fr)},     {"sono", in(It)},       {"su", in(Es)},
    {"sua", in(Pt, It)},   {"sur", in(Fr)},         {"te", in(Nl, Es)},     {"that", in(En)},
    {"the", in(En)},       {"this", in(En)},        {"to", in(En, Pl)},     {"u", in(Nl)},
    {"um", in(Pt, De)},    {"uma", in(Pt)},         {"un", in(Fr, Es, It)}, {"una", in(Es, It)},
    {"und", in(De)},       {"une", in(Fr)},         {"van", in(Nl)},        {"von", in(De)},
    {"voor", in(Nl)},      {"votre", in(Fr)},       {"w", in(Pl)},          {"was", in(En, Nl, De)},
    {"we", in(En, Nl)},    {"wir", in(De)},         {"with", in(En)},       {"y", in(Es)},
    {"you", in(En)},       {"your", in(En)},        {"z", in(Pl)},          {"ze", in(Nl, Pl)},
    {"zijn", in(Nl)},      {"zu", in(De)},          {"zum", in(De)},
});

constexpr std::size_t kLongestWord = 6;

static_assert(std::is_sorted(kCommonWords.begin(), kCommonWords.end(),
                             [](const CommonWord& a, const CommonWord& b) {
                                 return a.text < b.text;
                             }));

std::uint8_t languagesOfWord(std::string_view word) {
    std::array<char, kLongestWord> lower{};
    if (word.size() > lower.size()) {
        return 0;
    }
    std::transform(word.begin(), word.end(), lower.begin(), lowerAscii);
    const std::string_view wanted(lower.data(), word.size());
    const auto* const found = std::lower_bound(
        kCommonWords.begin(), kCommonWords.end(), wanted,
        [](const CommonWord& one, std::string_view text) { return one.text < text; });
    return found != kCommonWords.end() && found->text == wanted ? found->languages
                                                                : std::uint8_t{0};
}

bool endsSentence(std::string_view text, std::size_t at) {
    const char c = text[at];
    const bool isEnd = c == '.' || c == '!' || c == '?';
    const bool isApart = at + 1 == text.size() || text[at + 1] == ' ' || text[at + 1] == '\n';
    return c == '\n' ? at + 1 < text.size() && text[at + 1] == '\n' : isEnd && isApart;
}

} // namespace

std::string_view sentenceAround(std::string_view folded, Span value) {
    const std::size_t least = value.begin - std::min(value.begin, kSentenceReach);
    const std::size_t most = std::min(folded.size(), value.end + kSentenceReach);
    std::size_t begin = value.begin;
    while (begin > least && !endsSentence(folded.substr(0, value.begin), begin - 1)) {
        --begin;
    }
    std::size_t end = value.end;
    while (end < most && !endsSentence(folded.substr(0, most), end)) {
        ++end;
    }
    return folded.substr(begin, end - begin);
}

std::string_view languageOf(std::string_view foldedSentence) {
    std::array<int, kTags.size()> words{};
    for (std::size_t at = 0; at < foldedSentence.size();) {
        std::size_t end = at;
        while (end < foldedSentence.size() && isWordByte(foldedSentence[end])) {
            ++end;
        }
        const std::uint8_t languages = languagesOfWord(foldedSentence.substr(at, end - at));
        for (std::size_t i = 0; i < words.size(); ++i) {
            words[i] += languages >> i & 1;
        }
        at = end + 1;
    }
    const auto best = std::max_element(words.begin(), words.end());
    const bool isAlone = std::count(words.begin(), words.end(), *best) == 1;
    return *best >= 2 && isAlone ? kTags[static_cast<std::size_t>(best - words.begin())]
                                 : std::string_view();
}

} // namespace tacet::detection
