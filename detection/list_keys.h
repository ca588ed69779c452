#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace tacet::detection {

/// What it costs to make keys of a secret, and so to try one out: passes of Argon2id over so much
/// memory, in one lane.
struct KeyCost {
    std::uint32_t passes = 3;
    std::uint32_t memory = 64 * 1024; ///< KiB

    friend bool operator==(const KeyCost&, const KeyCost&) = default;
};

using Salt = std::array<std::uint8_t, 16>;
using Seal = std::array<std::uint8_t, 32>;

/// The keys of one list. Each is of another use, so that what one makes says nothing of another.
struct ListKeys {
    std::array<std::uint8_t, 32> entries{};
    std::array<std::uint8_t, 16> filter{};
    std::array<std::uint8_t, 32> seal{};

    friend bool operator==(const ListKeys&, const ListKeys&) = default;
};

/// The keys that `secret` and `salt` make: Argon2id version 1.3 (RFC 9106), of whose 32 bytes
/// BLAKE2b derives each key by its number, in the context "TacetLst". None when the memory cannot
/// be had or the cost is out of the library's range. Takes a tenth of a second and more.
std::optional<ListKeys> listKeys(std::string_view secret, const Salt& salt, const KeyCost& cost);

/// The first 64 bits of BLAKE2b-128 of an entry's form, under the key of entries.
std::uint64_t entryFingerprint(const ListKeys& keys, std::string_view form);

/// SipHash-2-4 of a form, under the key of the filter.
std::uint64_t filterHash(const ListKeys& keys, std::string_view form);

/// BLAKE2b-256 of `bytes`, under the key of the seal.
Seal sealOf(const ListKeys& keys, std::string_view bytes);

/// Bytes that nobody can guess, from the system.
std::array<std::uint8_t, 32> unguessableBytes();

} // namespace tacet::detection
