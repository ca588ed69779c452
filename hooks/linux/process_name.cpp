#include "hooks/linux/process_name.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>
#include <system_error>

namespace tacet::hooks {

namespace {

namespace fs = std::filesystem;

fs::path programOf(std::uint32_t process) {
    std::error_code error;
    const fs::path link = fs::path("/proc") / std::to_string(process) / "exe";
    fs::path program = fs::read_symlink(link, error);
    // A program that was upgraded while it runs.
    constexpr std::string_view kDeleted = " (deleted)";
    const std::string text = program.string();
    if (text.size() > kDeleted.size() &&
        std::string_view(text).substr(text.size() - kDeleted.size()) == kDeleted) {
        program = text.substr(0, text.size() - kDeleted.size());
    }
    return error ? fs::path() : program;
}

/// ICU's data stands beside every Chromium and Electron, the packed chrome beside every Firefox.
constexpr std::array kBrowserFiles = {"icudtl.dat", "omni.ja"};

} // namespace

std::string processName(std::uint32_t process) {
    return programOf(process).filename().string();
}

bool isBrowserLike(std::uint32_t process) {
    const fs::path folder = programOf(process).parent_path();
    return !folder.empty() &&
           std::any_of(kBrowserFiles.begin(), kBrowserFiles.end(), [&](const char* file) {
               std::error_code error;
               return fs::exists(folder / file, error);
           });
}

} // namespace tacet::hooks
