#include "detection/pattern.h"

#include <re2/re2.h>

#include <array>

namespace tacet::detection {

namespace {

re2::RE2::Options options(LetterCase letterCase) {
    re2::RE2::Options chosen(re2::RE2::Quiet);
    chosen.set_encoding(re2::RE2::Options::EncodingLatin1);
    chosen.set_case_sensitive(letterCase == LetterCase::Exact);
    chosen.set_never_capture(false);
    return chosen;
}

Span spanIn(std::string_view window, const re2::StringPiece& piece) {
    const auto begin = static_cast<std::size_t>(piece.data() - window.data());
    return {begin, begin + piece.size()};
}

} // namespace

Pattern::Pattern(std::string_view source, LetterCase letterCase)
    : m_source(source), m_letterCase(letterCase) {}

Pattern::~Pattern() = default;

const re2::RE2& Pattern::compiled() const {
    if (const re2::RE2* const ready = m_ready.load(std::memory_order_acquire)) {
        return *ready;
    }
    std::call_once(m_once, [this] {
        m_compiled = std::make_unique<const re2::RE2>(
            re2::StringPiece(m_source.data(), m_source.size()), options(m_letterCase));
        m_ready.store(m_compiled.get(), std::memory_order_release);
    });
    return *m_compiled;
}

std::optional<Span> Pattern::valueAtStart(std::string_view window) const {
    const re2::RE2& expression = compiled();
    std::array<re2::StringPiece, 2> groups;
    const int wanted = expression.NumberOfCapturingGroups() > 0 ? 2 : 1;
    const re2::StringPiece text(window.data(), window.size());
    if (!expression.Match(text, 0, window.size(), re2::RE2::ANCHOR_START, groups.data(), wanted)) {
        return std::nullopt;
    }
    const re2::StringPiece& value = groups[static_cast<std::size_t>(wanted - 1)];
    return value.data() == nullptr ? std::nullopt : std::optional(spanIn(window, value));
}

std::optional<std::string> Pattern::fault() const {
    const re2::RE2& expression = compiled();
    if (!expression.ok()) {
        return "is refused by RE2: " + expression.error();
    }
    if (expression.NumberOfCapturingGroups() > 1) {
        return "has more than one group";
    }
    if (re2::RE2::FullMatch("", expression)) {
        return "matches the empty string";
    }
    return std::nullopt;
}

} // namespace tacet::detection
