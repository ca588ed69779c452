#include "agent/scan_text.h"

#include "detection/combinations.h"
#include "detection/remedy.h"
#include "detection/unicode.h"

#include <algorithm>
#include <cassert>

namespace tacet::agent {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr std::string_view kBom = "\xEF\xBB\xBF";

bool isAscii(char byte) {
    return static_cast<unsigned char>(byte) < 0x80;
}

bool startsCodePoint(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

/// Follows one text from its begin, counting code points and lines.
class Cursor {
public:
    explicit Cursor(std::string_view text) : m_text(text) {}

    /// Requires: `byte` is not before the last one asked for.
    TextPlace placeOf(std::size_t byte) {
        assert(byte >= m_byte && byte <= m_text.size());
        for (; m_byte < byte; ++m_byte) {
            step(m_text[m_byte]);
        }
        return m_place;
    }

private:
    void step(char byte) {
        if (byte == '\n') {
            ++m_place.line;
            m_place.column = 1;
            ++m_place.offset;
        } else if (startsCodePoint(byte)) {
            ++m_place.column;
            ++m_place.offset;
        }
    }

    std::string_view m_text;
    std::size_t m_byte = 0;
    TextPlace m_place;
};

} // namespace

std::string validUtf8(std::string_view bytes) {
    std::string valid;
    valid.reserve(bytes.size());
    std::size_t at = 0;
    while (at < bytes.size()) {
        const auto ascii =
            std::find_if_not(bytes.begin() + static_cast<std::ptrdiff_t>(at), bytes.end(), isAscii);
        const auto end = static_cast<std::size_t>(ascii - bytes.begin());
        valid.append(bytes.substr(at, end - at));
        at = end;
        if (at < bytes.size()) {
            const detection::DecodedPoint decoded = detection::decodedPoint(bytes, at);
            valid.append(decoded.point == U'\uFFFD' ? kReplacement
                                                    : bytes.substr(at, decoded.size));
            at += decoded.size;
        }
    }
    return valid;
}

std::string_view withoutBom(std::string_view bytes) {
    return bytes.substr(bytes.substr(0, kBom.size()) == kBom ? kBom.size() : 0);
}

TextScanner::TextScanner(const detection::Engine& engine) : m_engine(engine) {}

std::vector<ScannedFinding> TextScanner::scan(std::string_view text,
                                              const detection::ScanHints& hints) const {
    std::vector<Warning> warnings;
    for (const Finding& finding : m_engine.scan(text, hints)) {
        warnings.push_back(
            {.finding = finding, .level = levelOf(m_policy, finding.kind, finding.family)});
    }
    detection::raise(warnings, text, detection::builtInCombinations());
    std::vector<ScannedFinding> scanned;
    Cursor cursor(text);
    for (const Warning& warning : warnings) {
        const Finding& finding = warning.finding;
        const TextPlace begin = cursor.placeOf(finding.span.begin);
        const std::string_view value = text.substr(finding.span.begin, length(finding.span));
        scanned.push_back({.begin = begin,
                           .end = cursor.placeOf(finding.span.end),
                           .kind = finding.kind,
                           .confidence = finding.confidence,
                           .level = warning.level,
                           .excerpt = detection::maskedExcerpt(finding.kind, value),
                           .runnerUp = finding.runnerUp,
                           .raisedBy = warning.raisedBy});
    }
    return scanned;
}

std::string_view wordFor(Confidence confidence) {
    switch (confidence) {
    case Confidence::Low:
        return "low";
    case Confidence::Medium:
        return "medium";
    case Confidence::High:
        return "high";
    }
    return "";
}

std::string_view wordFor(Level level) {
    switch (level) {
    case Level::Off:
        return "off";
    case Level::Warning:
        return "warning";
    case Level::Critical:
        return "critical";
    }
    return "";
}

} // namespace tacet::agent
