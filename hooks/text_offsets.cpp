#include "hooks/text_offsets.h"

#include <algorithm>
#include <cassert>
#include <iterator>

namespace tacet::hooks {

namespace {

constexpr std::size_t kMarkEvery = 128;

/// What a lead byte asks for: how many bytes follow, and what the first of them may be.
struct Lead {
    std::size_t following = 0;
    unsigned char low = 0x80;
    unsigned char high = 0xBF;
};

/// Table 3-7 of Unicode 15: well-formed byte sequences. None for a byte that starts nothing.
std::optional<Lead> leadOf(unsigned char byte) {
    if (byte < 0x80) {
        return Lead{};
    }
    if (byte < 0xC2 || byte > 0xF4) {
        return std::nullopt;
    }
    if (byte < 0xE0) {
        return Lead{.following = 1};
    }
    if (byte < 0xF0) {
        return Lead{.following = 2,
                    .low = static_cast<unsigned char>(byte == 0xE0 ? 0xA0 : 0x80),
                    .high = static_cast<unsigned char>(byte == 0xED ? 0x9F : 0xBF)};
    }
    return Lead{.following = 3,
                .low = static_cast<unsigned char>(byte == 0xF0 ? 0x90 : 0x80),
                .high = static_cast<unsigned char>(byte == 0xF4 ? 0x8F : 0xBF)};
}

/// One character, or one maximal subpart of an invalid sequence.
struct Step {
    std::size_t bytes = 1;
    std::size_t utf16 = 1;
};

Step stepAt(std::string_view text, std::size_t at) {
    const auto lead = leadOf(static_cast<unsigned char>(text[at]));
    if (!lead) {
        return {};
    }
    Step step;
    unsigned char low = lead->low;
    unsigned char high = lead->high;
    while (step.bytes <= lead->following && at + step.bytes < text.size()) {
        const auto next = static_cast<unsigned char>(text[at + step.bytes]);
        if (next < low || next > high) {
            return step;
        }
        low = 0x80;
        high = 0xBF;
        ++step.bytes;
    }
    step.utf16 = step.bytes == 4 ? 2 : 1;
    return step;
}

std::size_t unitsOf(const Step& step, TextUnit unit) {
    return unit == TextUnit::Utf16 ? step.utf16 : 1;
}

} // namespace

TextOffsets::TextOffsets(std::string_view text, TextUnit unit) : m_text(text), m_unit(unit) {
    m_marks.push_back({.byte = 0, .units = 0});
    std::size_t at = 0;
    while (at < text.size()) {
        if (at - m_marks.back().byte >= kMarkEvery) {
            m_marks.push_back({.byte = at, .units = m_units});
        }
        const Step step = stepAt(text, at);
        m_units += unitsOf(step, unit);
        at += step.bytes;
    }
}

std::size_t TextOffsets::unitsAt(std::size_t byte) const {
    assert(byte <= m_text.size());
    const auto after =
        std::upper_bound(m_marks.begin(), m_marks.end(), byte,
                         [](std::size_t value, Mark mark) { return value < mark.byte; });
    Mark mark = *std::prev(after);
    while (mark.byte < byte) {
        const Step step = stepAt(m_text, mark.byte);
        mark.byte += step.bytes;
        mark.units += unitsOf(step, m_unit);
    }
    return mark.units;
}

std::size_t TextOffsets::byteAt(std::size_t units) const {
    const auto after =
        std::upper_bound(m_marks.begin(), m_marks.end(), units,
                         [](std::size_t value, Mark mark) { return value < mark.units; });
    Mark mark = *std::prev(after);
    while (mark.byte < m_text.size()) {
        const Step step = stepAt(m_text, mark.byte);
        if (mark.units + unitsOf(step, m_unit) > units) {
            break;
        }
        mark.byte += step.bytes;
        mark.units += unitsOf(step, m_unit);
    }
    return mark.byte;
}

} // namespace tacet::hooks
