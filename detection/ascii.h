#pragma once

namespace tacet::detection {

// What bytes of ASCII are, whatever the locale. Every other byte is none of these and keeps its
// case.

constexpr bool isDigit(char c) {
    return '0' <= c && c <= '9';
}

constexpr bool isUpper(char c) {
    return 'A' <= c && c <= 'Z';
}

constexpr bool isLower(char c) {
    return 'a' <= c && c <= 'z';
}

constexpr char lowerAscii(char c) {
    return isUpper(c) ? static_cast<char>(c + ('a' - 'A')) : c;
}

constexpr char upperAscii(char c) {
    return isLower(c) ? static_cast<char>(c - ('a' - 'A')) : c;
}

} // namespace tacet::detection
