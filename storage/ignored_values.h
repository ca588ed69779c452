#pragma once

#include "detection/values/ignore_rule.h"
#include "detection/values/result.h"

#include <vector>

namespace tacet::storage {

class Database;

/// What the person chose to ignore: fingerprints, never values. Used by the store thread.
class IgnoredValues {
public:
    /// Requires: `database` outlives it and is migrated.
    explicit IgnoredValues(Database& database);

    /// Times are kept to the second, rounded down. A rule that is there already stays as it is.
    Result<Done> add(const IgnoreRule& rule);
    Result<std::vector<IgnoreRule>> all() const;

    /// Erases every rule, from the file and its log.
    Result<Done> forgetAll();

private:
    Database& m_database;
};

} // namespace tacet::storage
