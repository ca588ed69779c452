#include "detection/byte_set.h"

#include <cstddef>

namespace tacet::detection {

ByteSet bytesBetween(unsigned char first, unsigned char last) {
    ByteSet bytes;
    for (std::size_t byte = first; byte <= last; ++byte) {
        bytes.set(byte);
    }
    return bytes;
}

ByteSet oneByte(char c) {
    return ByteSet().set(static_cast<unsigned char>(c));
}

ByteSet inAnyCase(ByteSet bytes) {
    for (std::size_t letter = 'a'; letter <= 'z'; ++letter) {
        const std::size_t capital = letter - 'a' + 'A';
        const bool isIn = bytes[letter] || bytes[capital];
        bytes[letter] = isIn;
        bytes[capital] = isIn;
    }
    return bytes;
}

std::optional<ByteSet> perlClass(char letter) {
    const ByteSet digits = bytesBetween('0', '9');
    const ByteSet word = digits | bytesBetween('a', 'z') | bytesBetween('A', 'Z') | oneByte('_');
    const ByteSet blanks =
        oneByte(' ') | oneByte('\t') | oneByte('\n') | oneByte('\f') | oneByte('\r');
    switch (letter) {
    case 'd':
        return digits;
    case 'D':
        return ~digits;
    case 'w':
        return word;
    case 'W':
        return ~word;
    case 's':
        return blanks;
    case 'S':
        return ~blanks;
    default:
        return std::nullopt;
    }
}

} // namespace tacet::detection
