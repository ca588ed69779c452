#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace tacet::agent {

/// What a start of `tacet` is to do.
enum class StartTask {
    Run,          ///< run in the tray
    Show,         ///< run, and open the window
    Help,         ///< print how it is used
    Version,      ///< print the version
    AutostartOn,  ///< start with the desktop from now on
    AutostartOff, ///< do not start with the desktop any more
};

/// The task that the arguments (without the program's name) ask for; none when they are wrong.
std::optional<StartTask> startTask(const std::vector<std::string_view>& arguments);

/// How the program is used, for `--help`.
std::string_view usageText();

} // namespace tacet::agent
