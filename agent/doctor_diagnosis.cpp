#include "agent/doctor_diagnosis.h"

#include <algorithm>
#include <string_view>

namespace tacet::agent {
namespace {

using Problems = std::vector<Problem>;

std::string named(const std::string& name, std::int64_t process) {
    return name + " (process " + std::to_string(process) + ')';
}

void lookAtBuses(const DoctorFacts& facts, Problems& problems) {
    if (!facts.hasSessionBus) {
        problems.push_back({"no-session-bus", "There is no session bus.",
                            "Run Tacet and doctor inside the desktop session."});
        return;
    }
    if (!facts.hasAccessibilityBus) {
        problems.push_back({"no-accessibility-bus", "There is no accessibility bus.",
                            "Install the package at-spi2-core, then log in again."});
        return;
    }
    if (facts.isBridgeOn == false) {
        problems.push_back({"bridge-off", "Accessibility is turned off for this session.",
                            "Start the agent, which turns it on, then restart the programs."});
    }
}

bool hears(const AgentFacts& agent, std::string_view fault) {
    return agent.reason == fault ||
           std::find(agent.faults.begin(), agent.faults.end(), fault) != agent.faults.end();
}

void lookAtAgent(const DoctorFacts& facts, Problems& problems) {
    if (!facts.agent) {
        problems.push_back({"agent-not-running", "The agent is not running; doctor answers alone.",
                            "Start it: tacet"});
        return;
    }
    if (facts.agent->state == "blind") {
        const std::string where =
            facts.agent->application.empty() ? "" : " in " + facts.agent->application;
        problems.push_back({"agent-blind",
                            "The agent cannot see" + where + ": " + facts.agent->reason + '.',
                            "The other problems say what to do; else restart the program."});
    }
    if (hears(*facts.agent, "settings-not-used")) {
        problems.push_back({"settings-not-used", "The settings cannot be used.",
                            "The tray names the place; put it right, then start Tacet again."});
    }
    if (hears(*facts.agent, "history-not-kept")) {
        problems.push_back({"history-not-kept", "The warnings cannot be kept.",
                            "The tray names the file; see whether the disk is full."});
    }
    if (facts.agent->shortcut == "taken") {
        problems.push_back({"shortcut-taken", "Another program holds the shortcut.",
                            "Choose another one in the settings."});
    }
}

void lookAtDisplay(const DoctorFacts& facts, Problems& problems) {
    if (facts.display == DisplayKind::None) {
        problems.push_back({"no-display", "There is no display.",
                            "Run Tacet and doctor inside the desktop session."});
    }
    if (facts.display == DisplayKind::Wayland) {
        problems.push_back(
            {"wayland", "On Wayland text can be read, but marks cannot be placed.",
             "Findings are listed in a window. For marks, log in to an X11 session."});
    }
}

void lookAtPrograms(const DoctorFacts& facts, Problems& problems) {
    for (const UnseenBrowser& browser : facts.unseenBrowsers) {
        problems.push_back({"browser-unseen",
                            named(browser.name, browser.process) +
                                " shows nothing: it was started before accessibility was on.",
                            "Close all of its windows and start it again."});
    }
    for (const SeenProgram& program : facts.programs) {
        if (!program.answers) {
            problems.push_back({"program-silent",
                                named(program.name, program.process) + " does not answer.",
                                "Wait until it answers again, or restart it."});
        }
    }
}

} // namespace

std::vector<Problem> diagnose(const DoctorFacts& facts) {
    Problems problems;
    lookAtBuses(facts, problems);
    lookAtAgent(facts, problems);
    lookAtDisplay(facts, problems);
    lookAtPrograms(facts, problems);
    return problems;
}

int doctorExitCode(const DoctorFacts& facts, const std::vector<Problem>& problems) {
    if (!facts.agent) {
        return 3;
    }
    return problems.empty() ? 0 : 1;
}

} // namespace tacet::agent
