#pragma once

#include "detection/values/result.h"

#include <filesystem>
#include <string_view>

namespace tacet::storage {

/// Makes `folder`, and the folders above it that are missing, readable for their owner only; one
/// that is there already is made so. Fails with Denied or Io.
Result<Done> makeOwnerOnlyFolder(const std::filesystem::path& folder);

/// Makes an empty file that only its owner can read; one that is there already keeps its contents
/// and is made so. Never follows a link. Fails with Denied or Io.
Result<Done> makeOwnerOnlyFile(const std::filesystem::path& file);

/// Puts `bytes` into a new owner-only file, whole or not at all, also when the machine loses power.
/// Answers false when a file of that name is there already; it is then left as it is. Fails with
/// Denied or Io.
Result<bool> createOwnerOnlyFile(const std::filesystem::path& file, std::string_view bytes);

} // namespace tacet::storage
