#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace tacet::detection {

/// The Keccak-256 digest of at most 135 bytes, with the padding of the submission to NIST that
/// Ethereum and Monero use, not that of SHA-3 (FIPS 202). Allocates nothing.
std::array<std::uint8_t, 32> keccak256(std::string_view bytes);

} // namespace tacet::detection
