#pragma once

#include "detection/values/result.h"

#include <span>
#include <string_view>

namespace tacet::storage {

class Database;

/// One step of the schema. Its number is its place in the list, counted from 1; a step that was
/// released is never changed, a new one is appended.
struct Migration {
    std::span<const std::string_view> statements;
};

/// Every step of our schema, oldest first.
std::span<const Migration> migrations();

/// Fails with Invalid when the file belongs to another program, is damaged, or was written by a
/// version that knows more steps than `known`. Changes nothing.
Result<Done> checkOurs(Database& database, std::span<const Migration> known);

/// Takes the database from the step it is at through all of `steps`, each whole or not at all.
Result<Done> migrate(Database& database, std::span<const Migration> steps);

} // namespace tacet::storage
