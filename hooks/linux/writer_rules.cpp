#include "hooks/linux/writer_rules.h"

#include <algorithm>

namespace tacet::hooks {
namespace {

constexpr std::string_view kNoBreakSpace = "\xC2\xA0";

struct Places {
    std::size_t planned = 0;
    std::size_t actual = 0;
};

std::size_t spaceAt(std::string_view text, std::size_t at) {
    const std::string_view rest = text.substr(at);
    if (rest.substr(0, 1) == " ") {
        return 1;
    }
    return rest.substr(0, kNoBreakSpace.size()) == kNoBreakSpace ? kNoBreakSpace.size() : 0;
}

/// Walks both texts as long as they agree, at most to byte `until` of `planned`.
Places walk(std::string_view planned, std::string_view actual, std::size_t until) {
    Places at;
    while (at.planned < until && at.actual < actual.size()) {
        const std::size_t plannedSpace = spaceAt(planned, at.planned);
        const std::size_t actualSpace = spaceAt(actual, at.actual);
        if (plannedSpace > 0 && actualSpace > 0) {
            at.planned += plannedSpace;
            at.actual += actualSpace;
        } else if (planned[at.planned] == actual[at.actual]) {
            ++at.planned;
            ++at.actual;
        } else {
            break;
        }
    }
    return at;
}

std::size_t commonPrefix(std::string_view a, std::string_view b) {
    const auto ends = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return static_cast<std::size_t>(ends.first - a.begin());
}

std::size_t commonSuffix(std::string_view a, std::string_view b) {
    const auto ends = std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend());
    return static_cast<std::size_t>(ends.first - a.rbegin());
}

} // namespace

bool isOneLine(std::string_view replacement) {
    const auto isControl = [](char byte) {
        return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7f;
    };
    constexpr std::string_view kLineSeparator = "\xE2\x80\xA8";
    constexpr std::string_view kParagraphSeparator = "\xE2\x80\xA9";
    return std::none_of(replacement.begin(), replacement.end(), isControl) &&
           replacement.find(kLineSeparator) == std::string_view::npos &&
           replacement.find(kParagraphSeparator) == std::string_view::npos;
}

std::optional<std::size_t> placeIn(std::string_view actual, std::string_view planned,
                                   std::size_t at) {
    const Places reached = walk(planned, actual, at);
    return reached.planned == at ? std::optional{reached.actual} : std::nullopt;
}

bool sameButForSpaces(std::string_view a, std::string_view b) {
    const Places reached = walk(a, b, a.size());
    return reached.planned == a.size() && reached.actual == b.size();
}

bool isPasteElsewhere(std::string_view before, std::string_view actual, std::string_view inserted) {
    if (inserted.empty() || inserted.size() > actual.size()) {
        return false;
    }
    const std::size_t around = actual.size() - inserted.size(); // bytes of `before` that are left
    const std::size_t prefix = commonPrefix(before, actual);
    const std::size_t suffix = commonSuffix(before, actual);
    if (around > before.size()) {
        return false;
    }
    const std::size_t first = around > suffix ? around - suffix : 0;
    for (std::size_t at = first; at <= std::min(prefix, around); ++at) {
        if (actual.substr(at, inserted.size()) == inserted) {
            return true;
        }
    }
    return false;
}

bool isTypedOver(std::string_view before, std::string_view actual, Span span) {
    const std::string_view head = before.substr(0, span.begin);
    const std::string_view tail = before.substr(span.end);
    return actual != before && actual.size() >= head.size() + tail.size() &&
           commonPrefix(actual, head) == head.size() && commonSuffix(actual, tail) == tail.size();
}

std::vector<Edit> byLine(const Edit& edit, std::string_view text) {
    std::vector<Edit> edits;
    std::size_t begin = edit.span.begin;
    while (begin < edit.span.end) {
        const std::size_t end = std::min(text.find('\n', begin), edit.span.end);
        if (begin < end) {
            edits.push_back({{begin, end}, edits.empty() ? edit.replacement : std::string{}});
        }
        begin = end + 1;
    }
    return edits;
}

std::size_t caretAfter(const std::vector<Edit>& edits, std::size_t caret) {
    std::size_t shifted = caret;
    for (const Edit& edit : edits) {
        if (edit.span.end <= caret) {
            shifted += edit.replacement.size();
            shifted -= length(edit.span);
        } else if (edit.span.begin < caret) {
            shifted += edit.replacement.size();
            shifted -= caret - edit.span.begin;
        }
    }
    return shifted;
}

} // namespace tacet::hooks
