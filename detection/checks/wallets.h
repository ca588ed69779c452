#pragma once

#include <cstdint>
#include <string_view>

namespace tacet::detection {

// Addresses and keys of crypto currencies, as they stand in the text: letters count as written.

/// True for the signs of base 58: digits and letters without 0, I, O and l.
bool isBase58Sign(char c);

/// True for base58check of 25 bytes with one of `versions` first: a Bitcoin address and those of
/// the currencies that copied it. The last four bytes are SHA-256 of SHA-256 of the others.
bool isBase58Address(std::string_view text, std::string_view versions);

/// True for an XRP address: base58check in the alphabet of Ripple, version 0.
bool isRippleAddress(std::string_view text);

/// True for a Bitcoin private key in wallet import format: base58check of 37 or 38 bytes, version
/// 0x80.
bool isWalletImportKey(std::string_view text);

/// True for an extended private key (BIP 32): base58check of 82 bytes that starts as `xprv`,
/// `yprv` or `zprv` do.
bool isExtendedKey(std::string_view text);

/// True for a bech32 or bech32m text (BIP 173, BIP 350) with `prefix`, in one case. A version of
/// SegWit above 0 asks for bech32m.
bool isSegwitAddress(std::string_view text, std::string_view prefix);

/// True for a bech32 text of any length with `prefix`, as Cardano and Cosmos use.
bool isBech32(std::string_view text, std::string_view prefix);

/// True for `0x` and forty hexadecimal digits.
bool hasEthereumForm(std::string_view text);

/// True when letters of a text of that form are upper and lower case as EIP-55 says. False when
/// they are all of one case.
bool isChecksummedEthereum(std::string_view text);

/// True for a Monero address: 95 signs of base 58 in blocks, a version of the main network, and
/// four bytes of Keccak-256.
bool isMoneroAddress(std::string_view text);

} // namespace tacet::detection
