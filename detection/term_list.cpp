#include "detection/term_list.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace tacet::detection {

namespace {

constexpr std::size_t kBitsPerHead = 16;
constexpr std::size_t kSlotsPerForm = 2;
constexpr std::size_t kHead = 8; // bytes of a first word

// Fibonacci hashing: Knuth, TAOCP volume 3, section 6.4.
constexpr std::uint64_t kGolden = 0x9E3779B97F4A7C15u;

// The first word, at most eight bytes of it, letters in any case alike: the bit that tells their
// cases apart is set in digits and in what pads a short word already.
std::uint64_t headHash(std::string_view text, std::size_t size) {
    std::array<char, kHead> head;
    head.fill(' ');
    std::memcpy(head.data(), text.data(), std::min(size, head.size()));
    std::uint64_t packed = 0;
    std::memcpy(&packed, head.data(), head.size());
    return (packed | 0x2020202020202020u) * kGolden;
}

// With how many bytes a text may begin a form: with its first word or, since a number may be
// written in groups, with any part of it.
Span headSizes(std::string_view form) {
    const std::size_t size = std::min(wordSize(form), kHead);
    const bool isNumber =
        std::all_of(form.begin(), form.begin() + static_cast<std::ptrdiff_t>(size), isDigit);
    return {isNumber ? 1 : size, size};
}

// The first word and the start of the second; of a number its first digit, as it may be written in
// groups.
std::uint64_t pairHash(std::uint64_t first, std::string_view second) {
    const bool isNumber = isDigit(second[0]);
    const std::uint64_t hash = headHash(second, isNumber ? 1 : std::min(wordSize(second), kHead));
    return (std::rotl(first, 31) ^ hash) * kGolden;
}

std::uint64_t formHash(std::string_view form) {
    std::uint64_t hash = form.size();
    for (; form.size() >= 8; form.remove_prefix(8)) {
        std::uint64_t part = 0;
        std::memcpy(&part, form.data(), 8);
        hash = std::rotl((hash ^ part) * kGolden, 29);
    }
    std::uint64_t rest = 0;
    std::memcpy(&rest, form.data(), form.size());
    hash = (hash ^ rest) * kGolden;
    return (hash ^ hash >> 32) * kGolden;
}

// How much of a form each of its words but the last one ends.
std::vector<std::size_t> beginningsOf(std::string_view form) {
    std::vector<std::size_t> sizes;
    for (std::size_t at = 1; at < form.size(); ++at) {
        if (isWordByte(form[at - 1]) && !isWordByte(form[at])) {
            sizes.push_back(at);
        }
    }
    return sizes;
}

std::size_t bitOf(std::uint64_t hash, const std::vector<std::uint64_t>& bits) {
    return static_cast<std::size_t>(hash >> 32) & (bits.size() * 64 - 1);
}

void setBit(std::vector<std::uint64_t>& bits, std::uint64_t hash) {
    const std::size_t bit = bitOf(hash, bits);
    bits[bit / 64] |= std::uint64_t{1} << (bit % 64);
}

bool hasBit(const std::vector<std::uint64_t>& bits, std::uint64_t hash) {
    const std::size_t bit = bitOf(hash, bits);
    return (bits[bit / 64] >> (bit % 64) & 1) != 0;
}

// Forms come in the order of their length: a later one of the same word is the longer.
void keepLongest(const ListedPlace& place, std::size_t first, std::vector<ListedPlace>& found) {
    const auto rival = std::find_if(found.begin() + static_cast<std::ptrdiff_t>(first), found.end(),
                                    [&](const auto& one) { return one.rule == place.rule; });
    if (rival == found.end()) {
        found.push_back(place);
    } else {
        *rival = place;
    }
}

} // namespace

TermList::TermList(std::span<const ListedTerm> terms) {
    std::size_t forms = 0;
    std::size_t heads = 0;
    for (const ListedTerm& term : terms) {
        if (const Result<std::string> form = listedForm(term.text)) {
            m_terms.push_back({.begin = static_cast<std::uint32_t>(m_forms.size()),
                               .size = static_cast<std::uint16_t>(form->size()),
                               .rule = term.rule});
            m_forms += *form;
            forms += 1 + beginningsOf(*form).size();
            heads += 1 + length(headSizes(*form));
        }
    }
    m_heads.resize(std::bit_ceil(heads * kBitsPerHead / 64 + 1));
    m_firsts.resize(std::bit_ceil(m_terms.size() * kBitsPerHead / 64 + 1));
    m_slots.resize(std::bit_ceil(forms * kSlotsPerForm + 1));
    for (std::uint32_t i = 0; i < m_terms.size(); ++i) {
        addTerm(i);
    }
}

std::string_view TermList::formOf(const Term& term) const {
    return std::string_view(m_forms).substr(term.begin, term.size);
}

void TermList::addTerm(std::uint32_t index) {
    const std::string_view form = formOf(m_terms[index]);
    const Span sizes = headSizes(form);
    for (std::size_t size = sizes.begin; size <= sizes.end; ++size) {
        setBit(m_heads, headHash(form, size));
    }
    const std::size_t first = wordSize(form);
    const std::size_t second = nextWord(form, first);
    const std::uint64_t hash = headHash(form, std::min(first, kHead));
    setBit(m_firsts, second == form.size() ? hash : pairHash(hash, form.substr(second)));
    addForm(form, index);
    for (const std::size_t size : beginningsOf(form)) {
        addForm(form.substr(0, size), kBeginning);
    }
}

bool TermList::isSame(std::uint32_t a, std::uint32_t b) const {
    if (a == kBeginning || b == kBeginning) {
        return a == b;
    }
    return m_terms[a].rule == m_terms[b].rule && formOf(m_terms[a]) == formOf(m_terms[b]);
}

// Beginnings are told by their fingerprints alone: a wrong one costs a look further.
void TermList::addForm(std::string_view form, std::uint32_t term) {
    const std::uint64_t hash = formHash(form);
    const auto fingerprint = static_cast<std::uint32_t>(hash);
    std::size_t at = slotOf(hash);
    while (m_slots[at].term != kFree) {
        if (m_slots[at].fingerprint == fingerprint && isSame(m_slots[at].term, term)) {
            return;
        }
        at = (at + 1) & (m_slots.size() - 1);
    }
    m_slots[at] = {.fingerprint = fingerprint, .term = term};
}

std::size_t TermList::slotOf(std::uint64_t hash) const {
    return static_cast<std::size_t>(hash >> 32) & (m_slots.size() - 1);
}

void TermList::find(const Document& document, std::vector<ListedPlace>& found) const {
    if (isEmpty()) {
        return;
    }
    const std::string_view folded = document.folded();
    forEachWord(document, m_classify, [&](std::size_t at, std::size_t size) {
        const std::string_view rest = folded.substr(at);
        const std::uint64_t hash = headHash(rest, size);
        if (hasBit(m_heads, hash) && mayStart(rest, size, hash)) {
            findAt(document, at, found);
        }
    });
}

// Many words begin a term of a long list; with the next word few do.
bool TermList::mayStart(std::string_view text, std::size_t size, std::uint64_t hash) const {
    const std::size_t second = nextWord(text.substr(0, size + kWidestGap + 1), size);
    return size == kChunk || isDigit(text[0]) || hasBit(m_firsts, hash) ||
           (second < text.size() && isWordByte(text[second]) &&
            hasBit(m_firsts, pairHash(hash, text.substr(second))));
}

void TermList::findAt(const Document& document, std::size_t at,
                      std::vector<ListedPlace>& found) const {
    const Sight sight = listedSight(document, at);
    ListedWords words(sight.text, sight.at);
    const std::size_t first = found.size();
    bool goesOn = words.words() > 0;
    while (goesOn) {
        const Span span{at, at + words.end() - sight.at};
        goesOn =
            (read(words.form(), span, first, found) || words.isInsideNumber()) && words.takeNext();
    }
}

bool TermList::read(std::string_view form, Span span, std::size_t first,
                    std::vector<ListedPlace>& found) const {
    const std::uint64_t hash = formHash(form);
    const auto fingerprint = static_cast<std::uint32_t>(hash);
    bool isBeginning = false;
    for (std::size_t at = slotOf(hash); m_slots[at].term != kFree;
         at = (at + 1) & (m_slots.size() - 1)) {
        const Slot& slot = m_slots[at];
        if (slot.fingerprint != fingerprint) {
            continue;
        }
        if (slot.term == kBeginning) {
            isBeginning = true;
        } else if (formOf(m_terms[slot.term]) == form) {
            keepLongest({.span = span, .rule = m_terms[slot.term].rule}, first, found);
        }
    }
    return isBeginning;
}

} // namespace tacet::detection
