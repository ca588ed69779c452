#pragma once

#include "detection/values/category.h"
#include "detection/values/warning_record.h"

#include <array>
#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>

namespace tacet {

/// A keyed fingerprint (BLAKE2b, 256 bits) of a value: worthless without the device key.
struct Fingerprint {
    std::array<std::uint8_t, 32> bytes{};

    friend auto operator<=>(const Fingerprint&, const Fingerprint&) = default;
};

/// Something a person chose not to be shown again.
struct IgnoreRule {
    KindId kind;
    std::optional<Fingerprint> value; ///< none: every value of the kind
    ToolId tool;                      ///< empty: in every tool
    std::chrono::system_clock::time_point since;

    friend bool operator==(const IgnoreRule&, const IgnoreRule&) = default;
};

} // namespace tacet
