#pragma once

#include <bitset>
#include <optional>

namespace tacet::detection {

/// A set of bytes: what may stand at one place of what a pattern matches.
using ByteSet = std::bitset<256>;

/// The bytes from `first` to `last`, both included.
ByteSet bytesBetween(unsigned char first, unsigned char last);

/// One byte alone.
ByteSet oneByte(char c);

/// `bytes`, and each of its letters in the other case.
ByteSet inAnyCase(ByteSet bytes);

/// The class of RE2 that a letter after a backslash names: `d`, `w` and `s`, and their opposites.
/// None for another letter.
std::optional<ByteSet> perlClass(char letter);

} // namespace tacet::detection
