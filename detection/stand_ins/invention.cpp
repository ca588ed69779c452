#include "detection/stand_ins/invention.h"

#include "detection/ascii.h"

#include <cassert>

namespace tacet::detection {

namespace {

constexpr bool isCore(char c) {
    return ('0' <= c && c <= '9') || ('A' <= c && c <= 'Z') || isLower(c);
}

constexpr char upper(char c) {
    return isLower(c) ? static_cast<char>(c - 'a' + 'A') : c;
}

constexpr char lower(char c) {
    return 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

unsigned Invention::below(unsigned count) {
    // SplitMix64 (Steele, Lea, Flood 2014): short, portable, good enough to look invented.
    m_state += 0x9E3779B97F4A7C15U;
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
    mixed ^= mixed >> 31U;
    return static_cast<unsigned>(mixed % count);
}

std::string Invention::like(std::string_view likeness) {
    std::string invented;
    invented.reserve(likeness.size());
    for (const char c : likeness) {
        invented += '0' <= c && c <= '9' ? digit() : letter();
    }
    return invented;
}

std::string coreOf(std::string_view value) {
    std::string core;
    for (const char c : value) {
        if (isCore(c)) {
            core += upper(c);
        }
    }
    return core;
}

std::string inLayoutOf(std::string_view value, std::string_view core) {
    std::string laidOut;
    laidOut.reserve(value.size());
    for (const char c : value) {
        if (!isCore(c)) {
            laidOut += c;
            continue;
        }
        assert(!core.empty());
        laidOut += isLower(c) ? lower(core.front()) : core.front();
        core.remove_prefix(1);
    }
    return laidOut;
}

} // namespace tacet::detection
