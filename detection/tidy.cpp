#include "detection/tidy.h"

namespace tacet::detection {

namespace {

constexpr std::string_view kNoBreakSpace = "\xC2\xA0";
constexpr std::string_view kNarrowNoBreakSpace = "\xE2\x80\xAF";
constexpr std::string_view kClosing = ".,;:!?)]}";
constexpr std::string_view kOpening = "([{";

bool startsWith(std::string_view text, std::string_view start) {
    return text.substr(0, start.size()) == start;
}

bool endsWith(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// Where the spaces that begin at `begin` end.
std::size_t endOfSpaces(std::string_view text, std::size_t begin) {
    for (;;) {
        const std::string_view rest = text.substr(begin);
        if (startsWith(rest, " ") || startsWith(rest, "\t")) {
            begin += 1;
        } else if (startsWith(rest, kNoBreakSpace)) {
            begin += kNoBreakSpace.size();
        } else if (startsWith(rest, kNarrowNoBreakSpace)) {
            begin += kNarrowNoBreakSpace.size();
        } else {
            return begin;
        }
    }
}

/// Where the spaces that end at `end` begin.
std::size_t beginOfSpaces(std::string_view text, std::size_t end) {
    for (;;) {
        const std::string_view rest = text.substr(0, end);
        if (endsWith(rest, " ") || endsWith(rest, "\t")) {
            end -= 1;
        } else if (endsWith(rest, kNoBreakSpace)) {
            end -= kNoBreakSpace.size();
        } else if (endsWith(rest, kNarrowNoBreakSpace)) {
            end -= kNarrowNoBreakSpace.size();
        } else {
            return end;
        }
    }
}

bool isLineBreak(char c) {
    return c == '\n' || c == '\r';
}

bool isOneOf(char c, std::string_view set) {
    return set.find(c) != std::string_view::npos;
}

/// Widens `value` by those of the spaces about it that would be left over.
Span tidied(std::string_view text, Span value) {
    const std::size_t left = beginOfSpaces(text, value.begin);
    const std::size_t right = endOfSpaces(text, value.end);
    const bool endsText = right == text.size();
    const bool startsLine = left == 0 || isLineBreak(text[left - 1]);
    const bool endsLine = endsText || isLineBreak(text[right]);
    if (startsLine) {
        return {endsLine ? left : value.begin,
                right}; // spaces before it indent the line: they stay
    }
    if (endsText && right > value.end) {
        return {value.begin, left == value.begin ? value.end : right}; // somebody types on here
    }
    if (endsLine || isOneOf(text[right], kClosing)) {
        return {left, right};
    }
    if (left < value.begin || isOneOf(text[left - 1], kOpening)) {
        return {value.begin, right};
    }
    return value;
}

} // namespace

std::vector<Span> tidyRemovals(std::string_view text, const std::vector<Span>& values) {
    std::vector<Span> runs;
    for (const Span value : values) {
        if (!runs.empty() && beginOfSpaces(text, value.begin) <= runs.back().end) {
            runs.back().end = value.end;
        } else {
            runs.push_back(value);
        }
    }
    for (Span& run : runs) {
        run = tidied(text, run);
    }
    return runs;
}

} // namespace tacet::detection
