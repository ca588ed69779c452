#include "storage/owner_only.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

namespace tacet::storage {
namespace {

constexpr mode_t kOwnerOnlyFolder = S_IRWXU;
constexpr mode_t kOwnerOnlyFile = S_IRUSR | S_IWUSR;
constexpr mode_t kEveryMode = S_IRWXU | S_IRWXG | S_IRWXO;

Error refusal(int number, const std::filesystem::path& place) {
    const bool denied = number == EACCES || number == EPERM || number == EROFS || number == ELOOP;
    return {denied ? ErrorCode::Denied : ErrorCode::Io,
            place.string() + ": " + std::generic_category().message(number)};
}

/// Owns a file descriptor.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (m_number >= 0) {
            ::close(m_number);
        }
    }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

/// Writes and flushes to the disk. Answers an errno, 0 when all went well.
int writeAll(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) {
            return errno;
        }
        bytes.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
    }
    return ::fsync(descriptor) == 0 ? 0 : errno;
}

int syncFolder(const std::filesystem::path& folder) {
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return descriptor.number() >= 0 && ::fsync(descriptor.number()) == 0 ? 0 : errno;
}

} // namespace

Result<Done> makeOwnerOnlyFolder(const std::filesystem::path& folder) {
    struct stat found {};
    if (::stat(folder.c_str(), &found) == 0) {
        if ((found.st_mode & (S_IRWXG | S_IRWXO)) == 0 ||
            ::chmod(folder.c_str(), kOwnerOnlyFolder) == 0) {
            return Done{};
        }
        return refusal(errno, folder);
    }
    std::error_code ignored;
    if (folder.has_parent_path() && !std::filesystem::exists(folder.parent_path(), ignored)) {
        if (Result<Done> above = makeOwnerOnlyFolder(folder.parent_path()); !above) {
            return above;
        }
    }
    if (::mkdir(folder.c_str(), kOwnerOnlyFolder) != 0 && errno != EEXIST) {
        return refusal(errno, folder);
    }
    return Done{};
}

Result<Done> makeOwnerOnlyFile(const std::filesystem::path& file) {
    const Descriptor fresh(
        ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, kOwnerOnlyFile));
    if (fresh.number() >= 0) {
        return Done{};
    }
    // Not opened when it is there: closing it would drop the locks that SQLite holds on it.
    struct stat found {};
    if (errno != EEXIST || ::lstat(file.c_str(), &found) != 0) {
        return refusal(errno, file);
    }
    if (!S_ISREG(found.st_mode)) {
        return refusal(S_ISDIR(found.st_mode) ? EISDIR : ELOOP, file);
    }
    if ((found.st_mode & kEveryMode) != kOwnerOnlyFile &&
        ::chmod(file.c_str(), kOwnerOnlyFile) != 0) {
        return refusal(errno, file);
    }
    return Done{};
}

Result<bool> createOwnerOnlyFile(const std::filesystem::path& file, std::string_view bytes) {
    // Written under another name first, so that a half-written file never has the real one.
    std::string draft = file.string() + ".XXXXXX";
    const Descriptor descriptor(::mkostemp(draft.data(), O_CLOEXEC));
    if (descriptor.number() < 0) {
        return refusal(errno, file);
    }
    int number = writeAll(descriptor.number(), bytes);
    if (number == 0 && ::link(draft.c_str(), file.c_str()) != 0) {
        number = errno;
    }
    ::unlink(draft.c_str());
    if (number == 0) {
        number = syncFolder(file.parent_path());
    }
    if (number != 0 && number != EEXIST) {
        return refusal(number, file);
    }
    return number == 0;
}

} // namespace tacet::storage
