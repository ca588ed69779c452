#include "agent/autostart.h"

#include <fstream>
#include <string_view>
#include <system_error>

namespace tacet::agent {

namespace {

// Beside our own folder of settings: both lie in XDG_CONFIG_HOME.
std::filesystem::path entryFile(const Places& places) {
    return places.config.parent_path() / "autostart" / "tacet.desktop";
}

// Quoted as the Desktop Entry Specification 1.5 wants arguments: the inner quoting of Exec, then
// the general escape of backslashes in strings.
std::string inQuotes(std::string_view argument) {
    std::string text = "\"";
    for (const char byte : argument) {
        switch (byte) {
        case '"':
        case '`':
        case '$':
            text += "\\\\";
            break;
        case '\\':
            text += "\\\\\\";
            break;
        case '%':
            text += '%';
            break;
        default:
            break;
        }
        text += byte;
    }
    return text + '"';
}

} // namespace

std::string autostartEntry(const std::filesystem::path& program) {
    return "[Desktop Entry]\n"
           "Type=Application\n"
           "Name=Tacet\n"
           "Exec=" +
           inQuotes(program.string()) + "\nNoDisplay=true\n";
}

bool startsAtLogin(const Places& places) {
    std::error_code fault;
    return std::filesystem::exists(entryFile(places), fault);
}

Result<Done> setStartsAtLogin(const Places& places, bool starts) {
    const std::filesystem::path file = entryFile(places);
    std::error_code fault;
    if (!starts) {
        std::filesystem::remove(file, fault);
        return fault ? Result<Done>(Error{ErrorCode::Io, file.string()}) : Result<Done>(Done{});
    }
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", fault);
    std::filesystem::create_directories(file.parent_path(), fault);
    std::ofstream stream(file, std::ios::binary | std::ios::trunc);
    stream << autostartEntry(program) << std::flush;
    if (!stream) {
        return Error{ErrorCode::Io, file.string()};
    }
    return Done{};
}

} // namespace tacet::agent
