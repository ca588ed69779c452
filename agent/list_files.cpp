#include "agent/list_files.h"

#include "detection/fingerprint.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>
#include <system_error>
#include <utility>

namespace tacet::agent {
namespace {

constexpr std::size_t kLeastVariety = 8;

Error refusal(ErrorCode code, std::string_view reason) {
    return {.code = code, .what = std::string(reason)};
}

bool isForOwnerOnly(const std::filesystem::path& file) {
    using std::filesystem::perms;
    std::error_code unknown;
    const perms mode = std::filesystem::status(file, unknown).permissions();
    return !unknown && (mode & (perms::group_all | perms::others_all)) == perms::none;
}

std::vector<std::filesystem::path> listsIn(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    std::error_code none;
    for (std::filesystem::directory_iterator one(folder, none), end; !none && one != end;
         one.increment(none)) {
        if (one->path().extension() == ".tfp") {
            files.push_back(one->path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

Error faultOf(const std::filesystem::path& file, const Error& error) {
    return {.code = error.code, .what = file.string() + ": " + error.what};
}

Result<detection::FingerprintList> readList(const std::filesystem::path& file,
                                            const std::string& secret) {
    const Result<std::string> bytes = bytesOfFile(file);
    return bytes ? detection::FingerprintList::read(*bytes, secret) : bytes.error();
}

} // namespace

Result<std::string> bytesOfFile(const std::filesystem::path& file) {
    std::error_code unknown;
    std::ifstream in(file, std::ios::binary);
    if (!in || std::filesystem::is_directory(file, unknown)) {
        return refusal(ErrorCode::Io, "cannot be read");
    }
    std::string bytes(std::istreambuf_iterator<char>(in), {});
    return in.bad() ? Result<std::string>(refusal(ErrorCode::Io, "cannot be read to its end"))
                    : Result<std::string>(std::move(bytes));
}

Result<std::string> listSecret(const std::filesystem::path& file) {
    Result<std::string> bytes = bytesOfFile(file);
    if (!bytes) {
        return refusal(ErrorCode::Denied, "cannot be read");
    }
    std::string secret = std::move(bytes).value();
    while (!secret.empty() && (secret.back() == '\n' || secret.back() == '\r')) {
        secret.pop_back();
    }
    if (!isForOwnerOnly(file)) {
        detection::overwrite(secret);
        return refusal(ErrorCode::Denied, "may be read by others than its owner");
    }
    if (secret.size() < kLeastSecret ||
        std::set<char>(secret.begin(), secret.end()).size() < kLeastVariety) {
        detection::overwrite(secret);
        return refusal(ErrorCode::Invalid, "is too weak: make one with --new-secret");
    }
    return secret;
}

ListFiles readListFiles(const std::filesystem::path& folder) {
    ListFiles read;
    const std::vector<std::filesystem::path> files = listsIn(folder);
    if (files.empty()) {
        return read;
    }
    const std::filesystem::path secretFile = folder / "secret";
    Result<std::string> found = listSecret(secretFile);
    if (!found) {
        read.faults.push_back(faultOf(secretFile, found.error()));
        return read;
    }
    std::string secret = std::move(found).value();
    for (const std::filesystem::path& file : files) {
        if (Result<detection::FingerprintList> list = readList(file, secret)) {
            read.lists.push_back(
                std::make_shared<const detection::FingerprintList>(std::move(list).value()));
        } else {
            read.faults.push_back(faultOf(file, list.error()));
        }
    }
    detection::overwrite(secret);
    return read;
}

} // namespace tacet::agent
