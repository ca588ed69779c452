#pragma once

#include "detection/values/span.h"

#include <string>
#include <string_view>
#include <vector>

namespace tacet::tests {

/// A text in which `[[…]]` marks what is to be found.
struct MarkedText {
    std::string text; ///< without the marks
    std::vector<Span> marks;
};

inline MarkedText unmarked(std::string_view marked) {
    MarkedText result;
    std::size_t open = 0;
    for (std::size_t at = 0; at < marked.size();) {
        if (marked.substr(at, 2) == "[[") {
            open = result.text.size();
            at += 2;
        } else if (marked.substr(at, 2) == "]]") {
            result.marks.push_back({open, result.text.size()});
            at += 2;
        } else {
            result.text += marked[at++];
        }
    }
    return result;
}

} // namespace tacet::tests
