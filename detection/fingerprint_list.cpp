#include "detection/fingerprint_list.h"

#include "detection/list_filter.h"

#include <algorithm>
#include <array>

namespace tacet::detection {

bool FingerprintList::holds(std::string_view form) const {
    return std::binary_search(m_entries.begin(), m_entries.end(), entryFingerprint(m_keys, form));
}

// A number may be written in groups: its first group alone says nothing.
bool FingerprintList::mayStart(std::string_view word) const {
    std::array<char, kChunk> lower;
    std::transform(word.begin(), word.end(), lower.begin(), lowerAscii);
    const std::uint64_t hash = filterHash(m_keys, {lower.data(), word.size()});
    return filterHas(m_filter, hash, FormUse::Entry) ||
           filterHas(m_filter, hash, FormUse::Beginning);
}

void FingerprintList::find(const Document& document, std::uint16_t rule,
                           std::vector<ListedPlace>& found) const {
    const std::string_view folded = document.folded();
    forEachWord(document, m_classify, [&](std::size_t at, std::size_t size) {
        const bool mayGoOn = isDigit(folded[at]) || size == kChunk;
        if (mayGoOn || mayStart(folded.substr(at, size))) {
            if (const std::optional<Span> span = longestAt(document, at)) {
                found.push_back({.span = *span, .rule = rule});
            }
        }
    });
}

std::optional<Span> FingerprintList::longestAt(const Document& document, std::size_t at) const {
    const Sight sight = listedSight(document, at);
    ListedWords words(sight.text, sight.at);
    std::optional<Span> longest;
    bool goesOn = words.words() > 0;
    while (goesOn) {
        const std::uint64_t hash = filterHash(m_keys, words.form());
        if (filterHas(m_filter, hash, FormUse::Entry) && holds(words.form())) {
            longest = Span{at, at + words.end() - sight.at};
        }
        const bool mayBeLonger =
            words.isInsideNumber() || filterHas(m_filter, hash, FormUse::Beginning);
        goesOn = mayBeLonger && words.takeNext() && words.words() <= m_longest;
    }
    return longest;
}

} // namespace tacet::detection
