#pragma once

#include <array>
#include <cassert>
#include <compare>
#include <cstddef>
#include <functional>
#include <string_view>

namespace tacet {

/// A short identifier that owns its characters in place, so that values which carry one can be
/// copied freely and never allocate.
///
/// `Tag` keeps identifiers of different things apart. Requires: at most `kCapacity` bytes.
template <class Tag> class InlineId {
public:
    static constexpr std::size_t kCapacity = 47;

    constexpr InlineId() = default;

    // Implicit on purpose: an id is its text, and tables of ids are written as literals.
    constexpr InlineId(std::string_view text) : m_size(static_cast<unsigned char>(text.size())) {
        assert(text.size() <= kCapacity);
        for (std::size_t i = 0; i < text.size(); ++i) {
            m_bytes[i] = text[i];
        }
    }
    constexpr InlineId(const char* text) : InlineId(std::string_view(text)) {}

    [[nodiscard]] constexpr std::string_view text() const { return {m_bytes.data(), m_size}; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_size == 0; }

    friend constexpr bool operator==(const InlineId& a, const InlineId& b) {
        return a.text() == b.text();
    }
    friend constexpr std::strong_ordering operator<=>(const InlineId& a, const InlineId& b) {
        return a.text() <=> b.text();
    }

private:
    std::array<char, kCapacity> m_bytes{};
    unsigned char m_size = 0;
};

} // namespace tacet

template <class Tag> struct std::hash<tacet::InlineId<Tag>> {
    std::size_t operator()(const tacet::InlineId<Tag>& id) const noexcept {
        return std::hash<std::string_view>{}(id.text());
    }
};
