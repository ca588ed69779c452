#pragma once

#include "detection/anchors.h"
#include "detection/ascii.h"
#include "detection/document.h"
#include "detection/values/result.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace tacet::detection {

/// The most words of an entry of a list, and the most bytes of its form.
inline constexpr std::size_t kMostListedWords = 8;
inline constexpr std::size_t kMostListedBytes = 160;

/// The most bytes between two words of an entry.
inline constexpr std::size_t kWidestGap = 8;

/// Reads the words of a folded text in the form in which entries of lists are compared.
///
/// Letters are in lower case. Blanks, hyphens, points and one line end between two words are one
/// blank; a single blank, hyphen or point between two groups of digits is nothing, so that a number
/// may be written in groups. Other signs stay; blanks, hyphens and points beside them do not count.
class ListedWords {
public:
    /// Takes the word at `at`. Requires: a word starts there. Looks at `text` only, which outlives
    /// this object and whose last word counts as ended.
    ListedWords(std::string_view text, std::size_t at);

    /// Takes the next word in. False when none follows that could belong to the same entry: this
    /// object is of no more use then.
    bool takeNext();

    [[nodiscard]] std::string_view form() const { return {m_form.data(), m_size}; }
    [[nodiscard]] std::size_t end() const { return m_end; } ///< of the last word, in the text

    /// How many words the form has; the groups of one number are one. 0 when the first word is
    /// longer than any entry.
    [[nodiscard]] std::size_t words() const { return m_words; }

    /// True when the next word is a group of the same number: only the whole number can be compared
    /// with the beginnings of entries.
    [[nodiscard]] bool isInsideNumber() const;

private:
    bool takeWord(std::size_t at);
    bool takeSigns(std::string_view gap);
    bool append(char c);

    std::string_view m_text;
    std::array<char, kMostListedBytes> m_form;
    std::size_t m_size = 0;
    std::size_t m_end = 0;
    std::size_t m_words = 0;
    std::size_t m_groups = 0; ///< of the number that the last word is; 0 when it is none
};

/// The form of an entry of a list. Signs before its first and after its last word do not count.
///
/// Fails with Invalid and the reason, without the entry, for one that is empty, that has less than
/// three or more than `kMostListedBytes` bytes or more than `kMostListedWords` words, or that holds
/// letters which folding does not tell apart (see unicode.h).
Result<std::string> listedForm(std::string_view entry);

/// What an entry may look at that starts with the word at `at`: the sight, less a word at its end
/// that it may not show whole; of the word at `at` itself nothing is left then.
Sight listedSight(const Document& document, std::size_t at);

/// One bit for each of the `kChunk` bytes from `from` on that is of a word, the first in the lowest
/// bit.
std::uint64_t wordBits(std::string_view folded, std::size_t from, Classify* classify);

/// Where the next word of `text` begins from `at` on, or its end.
std::size_t nextWord(std::string_view text, std::size_t at);

/// How many bytes at the start of `text` are of one word.
std::size_t wordSize(std::string_view text);

/// Calls `visit(at, size)` for every word that starts in the document's region. Of a word of more
/// than `kChunk` bytes `size` may be less.
template <class Visit> void forEachWord(const Document& document, Classify* classify, Visit visit) {
    const std::string_view folded = document.folded();
    const Span region = document.region();
    bool isInside = region.begin > 0 && isWordByte(folded[region.begin - 1]);
    for (std::size_t from = region.begin; from < region.end; from += kChunk) {
        const std::uint64_t words = wordBits(folded, from, classify);
        std::uint64_t starts = words & ~(words << 1 | (isInside ? 1 : 0));
        if (region.end - from < kChunk) {
            starts &= (std::uint64_t{1} << (region.end - from)) - 1;
        }
        for (; starts != 0; starts &= starts - 1) {
            const auto bit = static_cast<std::size_t>(std::countr_zero(starts));
            const auto seen = static_cast<std::size_t>(std::countr_one(words >> bit));
            const std::size_t at = from + bit;
            visit(at, bit + seen < kChunk ? seen : wordSize(folded.substr(at, kChunk)));
        }
        isInside = words >> (kChunk - 1) != 0;
    }
}

} // namespace tacet::detection
