#include "agent/places.h"

#include "storage/owner_only.h"

#include <array>
#include <cstdlib>

namespace tacet::agent {
namespace {

constexpr const char* kFolder = "tacet";

std::optional<std::filesystem::path> absolute(const Environment& environment, const char* name) {
    const std::optional<std::string> value = environment(name);
    if (!value || !std::filesystem::path(*value).is_absolute()) {
        return std::nullopt;
    }
    return std::filesystem::path(*value);
}

/// One base folder: its own variable, else its usual place below the home folder.
struct Base {
    const char* variable;
    const char* belowHome;
    std::filesystem::path Places::*place;
};

constexpr std::array<Base, 3> kBases{{
    {"XDG_CONFIG_HOME", ".config", &Places::config},
    {"XDG_DATA_HOME", ".local/share", &Places::data},
    {"XDG_STATE_HOME", ".local/state", &Places::state},
}};

} // namespace

Result<Places> placesFor(const Environment& environment) {
    Places places;
    const auto home = absolute(environment, "HOME");
    for (const Base& base : kBases) {
        if (const auto own = absolute(environment, base.variable)) {
            places.*base.place = *own / kFolder;
        } else if (home) {
            places.*base.place = *home / base.belowHome / kFolder;
        } else {
            return Error{ErrorCode::Invalid, std::string(base.variable) + ": not set, nor is HOME"};
        }
    }
    return places;
}

Result<Done> makePlaces(const Places& places) {
    for (const auto& folder : {places.config, places.config / "packs", places.config / "lists",
                               places.data, places.state, places.state / "log"}) {
        if (Result<Done> made = storage::makeOwnerOnlyFolder(folder); !made) {
            return made;
        }
    }
    return Done{};
}

Environment processEnvironment() {
    return [](const char* name) -> std::optional<std::string> {
        const char* value = std::getenv(name);
        return value != nullptr ? std::optional<std::string>(value) : std::nullopt;
    };
}

} // namespace tacet::agent
