#pragma once

#include "agent/places.h"
#include "detection/values/result.h"

#include <filesystem>
#include <string>

namespace tacet::agent {

/// The entry that starts `program` with the desktop, by the Desktop Application Autostart
/// Specification 0.5. `program` is an absolute path.
std::string autostartEntry(const std::filesystem::path& program);

/// True when the program starts with this person's desktop.
bool startsAtLogin(const Places& places);

/// Makes the running program start with this person's desktop, or not any more. Starting it then is
/// what turns accessibility on before other programs ask for it. Fails with Io;
/// `what` is the entry's file.
Result<Done> setStartsAtLogin(const Places& places, bool starts);

} // namespace tacet::agent
