#pragma once

#include "detection/values/result.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace tacet::agent {

/// Answers the value of an environment variable; none when it is not set.
using Environment = std::function<std::optional<std::string>(const char* name)>;

/// Where our files lie, by the XDG Base Directory Specification 0.8.
struct Places {
    std::filesystem::path config; ///< settings.toml, packs/, lists/
    std::filesystem::path data;   ///< history.db
    std::filesystem::path state;  ///< log/, device.key, bridge-before, last-good-policy.toml

    friend bool operator==(const Places&, const Places&) = default;
};

/// The places of this person. As the specification demands, a variable that holds no absolute path
/// counts as not set. Fails with Invalid when neither the variables nor HOME say where.
Result<Places> placesFor(const Environment& environment);

/// Makes the folders that are missing and keeps all of them for their owner only. Fails with Denied
/// or Io.
Result<Done> makePlaces(const Places& places);

/// The environment of this process.
Environment processEnvironment();

} // namespace tacet::agent
