#include "agent/device_key.h"
#include "storage/owner_only.h"

#include <sys/random.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace tacet::agent {
namespace {

using detection::DeviceKey;

/// The kernel answers up to 256 bytes whole once its generator is ready, which it waits for.
bool fillRandomly(DeviceKey& key) {
    ssize_t filled = -1;
    do {
        filled = ::getrandom(key.data(), key.size(), 0);
    } while (filled < 0 && errno == EINTR);
    return filled == static_cast<ssize_t>(key.size());
}

Result<DeviceKey> readKey(const std::filesystem::path& file) {
    if (Result<Done> made = storage::makeOwnerOnlyFile(file); !made) {
        return made.error();
    }
    std::ifstream in(file, std::ios::binary);
    if (!in) {
        return Error{ErrorCode::Denied, file.string() + ": cannot be read"};
    }
    std::array<char, DeviceKey().size() + 1> bytes{};
    in.read(bytes.data(), bytes.size());
    DeviceKey key;
    if (in.bad() || static_cast<std::size_t>(in.gcount()) != key.size()) {
        return Error{ErrorCode::Invalid, file.string() + ": has the wrong size for a device key"};
    }
    std::copy_n(bytes.begin(), key.size(), key.begin());
    return key;
}

} // namespace

Result<DeviceKey> deviceKey(const std::filesystem::path& file) {
    std::error_code unknown;
    if (std::filesystem::exists(std::filesystem::symlink_status(file, unknown))) {
        return readKey(file);
    }
    DeviceKey fresh{};
    if (!fillRandomly(fresh)) {
        return Error{ErrorCode::Io, "the system gives no random numbers"};
    }
    const std::string_view bytes(reinterpret_cast<const char*>(fresh.data()), fresh.size());
    if (Result<bool> created = storage::createOwnerOnlyFile(file, bytes); !created) {
        return created.error();
    }
    return readKey(file);
}

} // namespace tacet::agent
