#pragma once

#include "detection/fingerprint_list.h"
#include "detection/values/result.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace tacet::agent {

/// The least bytes of a secret.
inline constexpr std::size_t kLeastSecret = 16;

/// The secret that lists are keyed with: the bytes of the file, without a line break at its end.
///
/// Fails with Denied when the file cannot be read or others than its owner may read it, with
/// Invalid when it has less than `kLeastSecret` bytes or little variety: such a secret is guessed.
/// Reasons name no path.
Result<std::string> listSecret(const std::filesystem::path& file);

/// Every byte of a file. Fails with Io.
Result<std::string> bytesOfFile(const std::filesystem::path& file);

/// The lists of a folder, and why others of it cannot be used: `what` is the file's path and the
/// reason.
struct ListFiles {
    std::vector<std::shared_ptr<const detection::FingerprintList>> lists; ///< by the file's name
    std::vector<Error> faults;
};

/// Reads `*.tfp` of a folder with the secret in its file `secret`. A folder that is missing or
/// holds no list is no fault. Takes a quarter of a second a list: not for the UI thread.
ListFiles readListFiles(const std::filesystem::path& folder);

} // namespace tacet::agent
