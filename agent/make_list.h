#pragma once

#include "detection/list_keys.h"
#include "detection/values/category.h"

#include <iosfwd>
#include <optional>
#include <string>

namespace tacet::agent {

/// What a person asked `fingerprint` for: files, and what the values are.
struct MakeListRequest {
    std::string entries; ///< one a line
    std::string secret;
    std::string kind;
    std::optional<Level> level;
    std::string list; ///< made, or replaced
    detection::KeyCost cost;

    friend bool operator==(const MakeListRequest&, const MakeListRequest&) = default;
};

struct MakeSecretRequest {
    std::string file; ///< must not exist yet

    friend bool operator==(const MakeSecretRequest&, const MakeSecretRequest&) = default;
};

/// Makes a list of fingerprints. Answers the exit code: 2 when anything is wrong, and nothing is
/// written then. What is wrong with an entry is said with the number of its line, never with its
/// text.
int makeList(const MakeListRequest& request, std::ostream& errors);

/// Makes a secret of 256 random bits that its owner alone can read. Answers the exit code: 2 when
/// it cannot be written or is there already.
int makeSecret(const MakeSecretRequest& request, std::ostream& errors);

} // namespace tacet::agent
