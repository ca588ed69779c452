#include "agent/settings_file.h"

#include "agent/autostart.h"
#include "agent/settings_text.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

namespace tacet::agent {

namespace {

std::filesystem::path fileOf(const Places& places) {
    return places.config / "settings.toml";
}

Result<std::string> bytesOf(const std::filesystem::path& file) {
    std::error_code fault;
    if (!std::filesystem::exists(file, fault)) {
        return std::string();
    }
    std::ifstream stream(file, std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
    if (!stream) {
        return Error{.code = ErrorCode::Io, .what = file.string()};
    }
    return bytes;
}

Result<Done> replaceFile(const std::filesystem::path& file, const std::string& bytes) {
    const std::filesystem::path fresh = file.string() + ".new";
    std::ofstream stream(fresh, std::ios::binary | std::ios::trunc);
    stream << bytes << std::flush;
    std::error_code fault;
    if (stream) {
        std::filesystem::rename(fresh, file, fault);
    }
    if (!stream || fault) {
        return Error{.code = ErrorCode::Io, .what = file.string()};
    }
    return Done{};
}

// A bad file is the person's own work: what replaces it must not end it.
Result<Done> setBadFileAside(const std::filesystem::path& file) {
    const Result<std::string> bytes = bytesOf(file);
    if (!bytes || parseSettings(*bytes)) {
        return bytes ? Result<Done>(Done{}) : Result<Done>(bytes.error());
    }
    std::error_code fault;
    std::filesystem::rename(file, file.string() + ".rejected", fault);
    return fault ? Result<Done>(Error{.code = ErrorCode::Io, .what = file.string()})
                 : Result<Done>(Done{});
}

} // namespace

ui::SettingsValues defaultSettings(const Places& places) {
    ui::SettingsValues settings;
    settings.startAtLogin = startsAtLogin(places);
    return settings;
}

Result<ui::SettingsValues> readSettings(const Places& places) {
    const Result<std::string> bytes = bytesOf(fileOf(places));
    if (!bytes) {
        return bytes.error();
    }
    Result<ui::SettingsValues> settings = parseSettings(*bytes);
    if (!settings) {
        return settings;
    }
    ui::SettingsValues read = *settings;
    read.startAtLogin = startsAtLogin(places);
    return read;
}

Result<Done> saveSettings(const Places& places, const ui::SettingsValues& settings) {
    if (Result<Done> kept = setBadFileAside(fileOf(places)); !kept) {
        return kept;
    }
    if (Result<Done> written = replaceFile(fileOf(places), printSettings(settings)); !written) {
        return written;
    }
    return setStartsAtLogin(places, settings.startAtLogin);
}

} // namespace tacet::agent
