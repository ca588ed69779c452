#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tacet::agent {

/// What the running agent says of itself, in its own words; empty where it does not say.
struct AgentFacts {
    std::string state;
    std::string reason;                ///< the gravest that does not work
    std::vector<std::string> faults{}; ///< what else does not work
    std::string application;
    std::string shortcut;

    friend bool operator==(const AgentFacts&, const AgentFacts&) = default;
};

enum class Ability { No, Yes, Unknown };

/// A program on the accessibility bus, and what can be done in its fields.
struct SeenProgram {
    std::string name;
    std::string toolkit; ///< with its version
    std::int64_t process = 0;
    bool answers = true; ///< false when it did not answer in time
    Ability read = Ability::Unknown;
    Ability mark = Ability::Unknown;
    Ability write = Ability::Unknown;

    friend bool operator==(const SeenProgram&, const SeenProgram&) = default;
};

/// A browser, or a program built like one, that runs but is not on the accessibility bus.
struct UnseenBrowser {
    std::string name;
    std::int64_t process = 0;

    friend bool operator==(const UnseenBrowser&, const UnseenBrowser&) = default;
};

enum class DisplayKind { None, X11, Wayland };

/// Everything doctor looks at.
struct DoctorFacts {
    bool hasSessionBus = false;
    std::optional<AgentFacts> agent; ///< none: it is not running, doctor answers alone
    bool hasAccessibilityBus = false;
    std::optional<bool> isBridgeOn;
    DisplayKind display = DisplayKind::None;
    std::vector<SeenProgram> programs;
    std::vector<UnseenBrowser> unseenBrowsers;

    friend bool operator==(const DoctorFacts&, const DoctorFacts&) = default;
};

} // namespace tacet::agent
