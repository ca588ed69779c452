#include "agent/markdown.h"

#include "detection/unicode.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace tacet::agent {
namespace {

constexpr std::string_view kMarkup = "\\`*_[<~";

struct PointRange {
    char32_t first;
    char32_t last;
};

// Controls, blanks that look like spaces, marks of direction and of width none.
constexpr auto kUnseen = std::to_array<PointRange>({{0x0, 0x1F},
                                                    {0x7F, 0xA0},
                                                    {0xAD, 0xAD},
                                                    {0x2000, 0x200F},
                                                    {0x2028, 0x202F},
                                                    {0x205F, 0x206F},
                                                    {0x3000, 0x3000},
                                                    {0xFE00, 0xFE0F},
                                                    {0xFEFF, 0xFEFF}});

bool isUnseen(char32_t point) {
    return std::any_of(kUnseen.begin(), kUnseen.end(), [point](PointRange range) {
        return range.first <= point && point <= range.last;
    });
}

std::string escapeOf(char32_t point) {
    if (point == U'\n') {
        return "\\n";
    }
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "\\u{%04X}", static_cast<unsigned>(point));
    return text.data();
}

std::string seen(std::string_view code) {
    std::string all;
    for (std::size_t at = 0; at < code.size();) {
        const detection::DecodedPoint decoded = detection::decodedPoint(code, at);
        if (isUnseen(decoded.point)) {
            all += escapeOf(decoded.point);
        } else {
            all += code.substr(at, decoded.size);
        }
        at += decoded.size;
    }
    return all;
}

std::size_t longestRun(std::string_view text, char sought) {
    std::size_t longest = 0;
    std::size_t run = 0;
    for (const char c : text) {
        run = c == sought ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

// A backslash right before a pipe is doubled, else it would be taken for the one that escapes it.
std::string cellOf(std::string_view markdown) {
    std::string cell;
    std::size_t backslashes = 0;
    for (const char c : markdown) {
        if (c == '|') {
            cell += backslashes % 2 == 0 ? "\\" : "\\\\";
        }
        cell += c;
        backslashes = c == '\\' ? backslashes + 1 : 0;
    }
    return cell;
}

} // namespace

std::string markdownText(std::string_view words) {
    std::string text;
    for (const char c : words) {
        if (kMarkup.find(c) != std::string_view::npos) {
            text += '\\';
        }
        text += c;
    }
    return text;
}

std::string markdownCode(std::string_view code) {
    const std::string text = seen(code);
    const std::string fence(longestRun(text, '`') + 1, '`');
    const bool isPadded = text.empty() || text.front() == '`' || text.back() == '`' ||
                          (text.front() == ' ' && text.back() == ' ');
    const std::string_view pad = isPadded ? " " : "";
    return fence + std::string(pad) + text + std::string(pad) + fence;
}

std::string markdownRow(const std::vector<std::string>& cells) {
    std::string row = "|";
    for (const std::string& cell : cells) {
        row += ' ' + cellOf(cell) + " |";
    }
    return row + '\n';
}

std::string markdownLink(std::string_view heading) {
    std::string link;
    for (const char c : heading) {
        const bool isCapital = 'A' <= c && c <= 'Z';
        const bool isKept = ('a' <= c && c <= 'z') || ('0' <= c && c <= '9') || c == '-' ||
                            c == '_' || static_cast<unsigned char>(c) >= 0x80;
        if (isCapital) {
            link += static_cast<char>(c - 'A' + 'a');
        } else if (isKept) {
            link += c;
        } else if (c == ' ') {
            link += '-';
        }
    }
    return link;
}

} // namespace tacet::agent
