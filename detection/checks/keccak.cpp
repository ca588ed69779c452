#include "detection/checks/keccak.h"

#include <bit>
#include <cstddef>

namespace tacet::detection {

namespace {

constexpr std::size_t kSide = 5;
constexpr std::size_t kRate = 136; ///< bytes of the state that take in the message
constexpr int kRounds = 24;

using State = std::array<std::uint64_t, kSide * kSide>; ///< lane (x, y) at x + 5 y

constexpr std::size_t lane(std::size_t x, std::size_t y) {
    return x % kSide + kSide * (y % kSide);
}

// The bits of the round constants, made by the shift register x^8 + x^6 + x^5 + x^4 + 1.
constexpr std::array<std::uint64_t, kRounds> kConstants = [] {
    std::array<std::uint64_t, kRounds> constants{};
    unsigned reg = 1;
    for (std::uint64_t& constant : constants) {
        for (unsigned power = 0; power < 7; ++power) {
            constant |= std::uint64_t{reg & 1} << ((1U << power) - 1);
            reg = (reg << 1) ^ ((reg >> 7) * 0x171U);
        }
    }
    return constants;
}();

void mixColumns(State& state) {
    std::array<std::uint64_t, kSide> parity{};
    for (std::size_t x = 0; x < kSide; ++x) {
        for (std::size_t y = 0; y < kSide; ++y) {
            parity[x] ^= state[lane(x, y)];
        }
    }
    for (std::size_t x = 0; x < kSide; ++x) {
        const std::uint64_t mixed =
            parity[(x + kSide - 1) % kSide] ^ std::rotl(parity[(x + 1) % kSide], 1);
        for (std::size_t y = 0; y < kSide; ++y) {
            state[lane(x, y)] ^= mixed;
        }
    }
}

// Turns every lane and moves it to its new place.
State turned(const State& state) {
    State result{};
    result[0] = state[0];
    std::size_t x = 1;
    std::size_t y = 0;
    for (int step = 0; step < kRounds; ++step) {
        const int offset = (step * step + 3 * step + 2) / 2 % 64;
        const std::size_t newX = y;
        const std::size_t newY = (2 * x + 3 * y) % kSide;
        result[lane(newX, newY)] = std::rotl(state[lane(x, y)], offset);
        x = newX;
        y = newY;
    }
    return result;
}

void permute(State& state) {
    for (const std::uint64_t constant : kConstants) {
        mixColumns(state);
        const State moved = turned(state);
        for (std::size_t y = 0; y < kSide; ++y) {
            for (std::size_t x = 0; x < kSide; ++x) {
                state[lane(x, y)] =
                    moved[lane(x, y)] ^ (~moved[lane(x + 1, y)] & moved[lane(x + 2, y)]);
            }
        }
        state[0] ^= constant;
    }
}

void mixIn(State& state, std::size_t at, std::uint8_t byte) {
    state[at / 8] ^= std::uint64_t{byte} << (at % 8 * 8);
}

} // namespace

std::array<std::uint8_t, 32> keccak256(std::string_view bytes) {
    State state{};
    for (std::size_t i = 0; i < bytes.size() && i < kRate - 1; ++i) {
        mixIn(state, i, static_cast<std::uint8_t>(bytes[i]));
    }
    mixIn(state, bytes.size(), 0x01);
    mixIn(state, kRate - 1, 0x80);
    permute(state);
    std::array<std::uint8_t, 32> digest{};
    for (std::size_t i = 0; i < digest.size(); ++i) {
        digest[i] = static_cast<std::uint8_t>(state[i / 8] >> (i % 8 * 8));
    }
    return digest;
}

} // namespace tacet::detection
