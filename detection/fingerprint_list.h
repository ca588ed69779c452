#pragma once

#include "detection/document.h"
#include "detection/list_keys.h"
#include "detection/listed_words.h"
#include "detection/term_list.h"
#include "detection/values/category.h"
#include "detection/values/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tacet::detection {

/// The most words of an entry, and the most entries of a list.
inline constexpr std::size_t kMostFingerprintWords = 5;
inline constexpr std::size_t kMostFingerprints = 1'000'000;

/// What the entries of a list are.
struct ListLabel {
    KindId kind;                ///< `own:NAME`
    std::optional<Level> level; ///< none: that of the family Business

    friend bool operator==(const ListLabel&, const ListLabel&) = default;
};

/// True for `own:` with a name of small letters, digits and `_`, when the whole fits a KindId.
bool isOwnKind(std::string_view kind);

/// The form under which an entry is listed (see `ListedWords`).
///
/// Fails with Invalid and the reason, without the entry, where `listedForm` does, and for more than
/// `kMostFingerprintWords` words, for less than four bytes, and for less than five when they are
/// digits alone: such entries stand in every other text.
Result<std::string> fingerprintForm(std::string_view entry);

/// A list by which values are known that cannot be read from it: the file that an organisation
/// makes of its customers, say, and ships. LISTS.md describes the file and who can do what with it.
///
/// Of every word one SipHash is made; what it lets pass is compared by 64 bits of keyed BLAKE2b.
/// Immutable; any thread may read it.
class FingerprintList {
public:
    /// The bytes of a list of `forms`, which come from `fingerprintForm`. Requires: one form at
    /// least and `kMostFingerprints` at most. Fails with Io when there is no memory for the keys.
    static Result<std::string> made(const ListLabel& label, const std::vector<std::string>& forms,
                                    std::string_view secret, const KeyCost& cost);

    /// Reads a list, and makes the keys, which takes its time. Fails with Invalid when `bytes` are
    /// no list or damaged, with Unsupported for a version that is not known, with Denied when the
    /// list was made with another secret, with Io when there is no memory for the keys.
    static Result<FingerprintList> read(std::string_view bytes, std::string_view secret);

    [[nodiscard]] const ListLabel& label() const { return m_label; }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

    /// Appends the entries that start in the document's region as places of `rule`: of those that
    /// start at one word the longest, in the order of the text. What is found at a word depends on
    /// what may be seen from it alone (see `Document::sightAt`).
    void find(const Document& document, std::uint16_t rule, std::vector<ListedPlace>& found) const;

private:
    FingerprintList() = default;

    [[nodiscard]] bool mayStart(std::string_view word) const;
    [[nodiscard]] std::optional<Span> longestAt(const Document& document, std::size_t at) const;
    [[nodiscard]] bool holds(std::string_view form) const;

    ListLabel m_label;
    ListKeys m_keys;
    std::size_t m_longest = 0;            ///< in words
    std::vector<std::uint64_t> m_filter;  ///< of forms and of their beginnings
    std::vector<std::uint64_t> m_entries; ///< sorted
    Classify* m_classify = bestClassify();
};

} // namespace tacet::detection
