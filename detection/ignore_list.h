#pragma once

#include "detection/values/ignore_rule.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace tacet::detection {

/// The device's own key; it never leaves the device.
using DeviceKey = std::array<std::uint8_t, 32>;

/// The fingerprint of one value of one kind under `key`: BLAKE2b, 256 bits. Every writing of a
/// value (see `canonicalValue`) has the same one.
Fingerprint fingerprintOf(const DeviceKey& key, const KindId& kind, std::string_view value);

/// Answers whether a person chose to ignore a value. A plain value; copy it between threads.
class IgnoreList {
public:
    IgnoreList() = default;
    IgnoreList(const DeviceKey& key, std::vector<IgnoreRule> rules);

    /// True when a rule covers every value of the kind, or this one, in this tool or in every tool.
    [[nodiscard]] bool covers(const ToolId& tool, const KindId& kind, std::string_view value) const;

private:
    DeviceKey m_key{};
    std::vector<IgnoreRule> m_rules; ///< sorted by kind
};

} // namespace tacet::detection
