#include "detection/listed_words.h"

#include "detection/unicode.h"

#include <algorithm>
#include <cstring>

namespace tacet::detection {

namespace {

constexpr std::size_t kLeastListedBytes = 3;
constexpr std::size_t kMostGroups = 6;

// What stands between the words of a name or the groups of a number and says nothing.
bool isLoose(char c) {
    return c == ' ' || c == '-' || c == '.';
}

std::size_t wordEnd(std::string_view text, std::size_t at) {
    while (at < text.size() && isWordByte(text[at])) {
        ++at;
    }
    return at;
}

// Both quotation marks that are written for an apostrophe are one.
std::string withPlainApostrophes(std::string_view entry) {
    std::string plain(entry);
    for (const std::string_view quote : {"\xE2\x80\x98", "\xE2\x80\x99"}) {
        for (std::size_t at = plain.find(quote); at != std::string::npos; at = plain.find(quote)) {
            plain.replace(at, quote.size(), "'");
        }
    }
    return plain;
}

Error refusal(std::string_view reason) {
    return {.code = ErrorCode::Invalid, .what = std::string(reason)};
}

} // namespace

std::size_t nextWord(std::string_view text, std::size_t at) {
    while (at < text.size() && !isWordByte(text[at])) {
        ++at;
    }
    return at;
}

ListedWords::ListedWords(std::string_view text, std::size_t at) : m_text(text) {
    m_words = takeWord(at) ? 1 : 0;
}

bool ListedWords::append(char c) {
    if (m_size == m_form.size()) {
        return false;
    }
    m_form[m_size++] = c;
    return true;
}

bool ListedWords::takeWord(std::size_t at) {
    m_end = wordEnd(m_text, at);
    const std::size_t size = m_end - at;
    if (size > m_form.size() - m_size) {
        return false;
    }
    const std::string_view word = m_text.substr(at, size);
    std::transform(word.begin(), word.end(), m_form.begin() + static_cast<std::ptrdiff_t>(m_size),
                   lowerAscii);
    m_size += size;
    m_groups = std::all_of(word.begin(), word.end(), isDigit) ? m_groups + 1 : 0;
    return true;
}

bool ListedWords::isInsideNumber() const {
    if (m_groups == 0 || m_groups == kMostGroups || m_end + 1 >= m_text.size() ||
        !isLoose(m_text[m_end]) || !isDigit(m_text[m_end + 1])) {
        return false;
    }
    const std::string_view word = m_text.substr(m_end + 1, wordEnd(m_text, m_end + 1) - m_end - 1);
    return std::all_of(word.begin(), word.end(), isDigit);
}

// An apostrophe that is a quotation mark is another sign in a folded text.
bool ListedWords::takeSigns(std::string_view gap) {
    const std::size_t before = m_size;
    for (const char c : gap) {
        const char sign = c == kOtherSign ? '\'' : c;
        if (!isLoose(c) && c != '\n' && c != '\t' && !append(sign)) {
            return false;
        }
    }
    return m_size > before || append(' ');
}

bool ListedWords::takeNext() {
    if (isInsideNumber()) {
        return takeWord(m_end + 1);
    }
    const std::size_t next = nextWord(m_text, m_end);
    const std::string_view gap = m_text.substr(m_end, next - m_end);
    if (next == m_text.size() || gap.size() > kWidestGap || m_words == kMostListedWords ||
        std::count(gap.begin(), gap.end(), '\n') > 1 || !takeSigns(gap)) {
        return false;
    }
    ++m_words;
    m_groups = 0;
    return takeWord(next);
}

Result<std::string> listedForm(std::string_view entry) {
    const std::string folded = foldedWord(withPlainApostrophes(entry));
    if (folded.find_first_of({kOtherLetter, kOtherSign}) != std::string::npos) {
        return refusal("holds a letter or sign that cannot be told from others");
    }
    const std::size_t first = nextWord(folded, 0);
    if (first == folded.size()) {
        return refusal("has no letter and no digit");
    }
    ListedWords words(folded, first);
    const auto last = static_cast<std::size_t>(
        std::find_if(folded.rbegin(), folded.rend(), isWordByte).base() - folded.begin());
    while (words.words() > 0 && words.end() < last) {
        if (!words.takeNext()) {
            return refusal("is longer than eight words or 160 bytes, or has a wide gap");
        }
    }
    if (words.words() == 0) {
        return refusal("is longer than eight words or 160 bytes, or has a wide gap");
    }
    if (words.form().size() < kLeastListedBytes) {
        return refusal("is shorter than three letters or digits");
    }
    return std::string(words.form());
}

Sight listedSight(const Document& document, std::size_t at) {
    Sight sight = document.sightAt(at);
    if (document.text().size() - sight.original > kReachAhead) {
        while (sight.text.size() > sight.at && isWordByte(sight.text.back())) {
            sight.text.remove_suffix(1);
        }
    }
    return sight;
}

std::uint64_t wordBits(std::string_view folded, std::size_t from, Classify* classify) {
    if (from + kChunk <= folded.size()) {
        return classify(folded.data() + from).word;
    }
    std::array<char, kChunk> padded{};
    std::memcpy(padded.data(), folded.data() + from, folded.size() - from);
    return classify(padded.data()).word;
}

std::size_t wordSize(std::string_view text) {
    return wordEnd(text, 0);
}

} // namespace tacet::detection
