#pragma once

#include "detection/stand_ins/invention.h"

#include <optional>
#include <string>
#include <string_view>

namespace tacet::detection {

// Stand-ins from ranges that are kept for examples. Each answers none when `value` is not of its
// kind.

/// A mailbox at example.com, example.net or example.org (RFC 2606).
std::optional<std::string> inventEmail(std::string_view value, Invention& invention);

/// An address from 192.0.2.0/24, 198.51.100.0/24 or 203.0.113.0/24 (RFC 5737), or from
/// 2001:db8::/32 (RFC 3849).
std::optional<std::string> inventIpAddress(std::string_view value, Invention& invention);

/// A MAC address from 00-00-5E-00-53-00 to 00-00-5E-00-53-FF (RFC 7042, section 2.1.2).
std::optional<std::string> inventMac(std::string_view value, Invention& invention);

/// A street of the name that fills in forms in the language of `value` ("Musterstraße"), with an
/// invented number; no place and no postal code. Such names are samples to the engine.
std::optional<std::string> inventAddress(std::string_view value, Invention& invention);

/// A phone number kept for films and books by the regulator of its region (Ofcom, Arcep, ACMA,
/// Bundesnetzagentur, PTS, the North American Numbering Plan). None for another region, and none
/// without a country code: a national number alone does not tell whose it is.
std::optional<std::string> inventPhone(std::string_view value, Invention& invention);

} // namespace tacet::detection
