#pragma once

#include "detection/rule_pack.h"
#include "detection/values/span.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace re2 {
class RE2;
}

namespace tacet::detection {

/// A regular expression that is compiled when it is first asked. Any thread may ask.
class Pattern {
public:
    /// `source` is RE2 syntax and outlives the pattern.
    Pattern(std::string_view source, LetterCase letterCase);
    ~Pattern();
    Pattern(const Pattern&) = delete;
    Pattern& operator=(const Pattern&) = delete;

    /// The value that starts at the start of `window`: group 1, when the pattern has one, else the
    /// whole match. None when nothing starts there. `window` is read as single bytes.
    [[nodiscard]] std::optional<Span> valueAtStart(std::string_view window) const;

    /// Why the source cannot be used: RE2 refuses it, it has more than one group, or it matches the
    /// empty string. None when it can.
    [[nodiscard]] std::optional<std::string> fault() const;

private:
    [[nodiscard]] const re2::RE2& compiled() const;

    std::string_view m_source;
    LetterCase m_letterCase;
    mutable std::once_flag m_once;
    mutable std::unique_ptr<const re2::RE2> m_compiled;
    mutable std::atomic<const re2::RE2*> m_ready{nullptr}; ///< spares asking the flag
};

} // namespace tacet::detection
