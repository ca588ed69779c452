#include "agent/doctor_report.h"

#include "agent/tacetctl_json.h"

namespace tacet::agent {
namespace {

std::string_view wordFor(Ability ability) {
    switch (ability) {
    case Ability::No:
        return "no";
    case Ability::Yes:
        return "yes";
    case Ability::Unknown:
        return "unknown";
    }
    return "";
}

std::string_view wordFor(DisplayKind display) {
    switch (display) {
    case DisplayKind::None:
        return "none";
    case DisplayKind::X11:
        return "x11";
    case DisplayKind::Wayland:
        return "wayland";
    }
    return "";
}

std::string_view wordFor(std::optional<bool> isOn) {
    if (!isOn) {
        return "unknown";
    }
    return *isOn ? "on" : "off";
}

std::string_view orUnknown(const std::string& word) {
    return word.empty() ? std::string_view("unknown") : std::string_view(word);
}

void appendLine(std::string& text, std::string_view name, std::string_view value) {
    constexpr std::size_t kColumn = 20;
    text.append(name).append(":").append(kColumn - name.size(), ' ');
    text.append(value).append("\n");
}

void appendPrograms(std::string& text, const std::vector<SeenProgram>& programs) {
    text += "\nPrograms that are seen:\n";
    for (const SeenProgram& program : programs) {
        text += "  " + program.name + ", " + program.toolkit + ", process " +
                std::to_string(program.process) + ": ";
        if (!program.answers) {
            text += "does not answer\n";
            continue;
        }
        text.append("read ").append(wordFor(program.read));
        text.append(", mark ").append(wordFor(program.mark));
        text.append(", write ").append(wordFor(program.write)).append("\n");
    }
    if (programs.empty()) {
        text += "  none\n";
    }
}

void writeAgent(JsonWriter& json, const std::optional<AgentFacts>& agent) {
    json.beginObject();
    json.key("running");
    json.boolean(agent.has_value());
    if (agent) {
        json.member("state", orUnknown(agent->state));
        json.member("reason", agent->reason);
        json.key("faults");
        json.beginArray();
        for (const std::string& fault : agent->faults) {
            json.string(fault);
        }
        json.endArray();
        json.member("application", agent->application);
        json.member("shortcut", orUnknown(agent->shortcut));
    }
    json.endObject();
}

void writeProgram(JsonWriter& json, const SeenProgram& program) {
    json.beginObject();
    json.member("name", program.name);
    json.member("toolkit", program.toolkit);
    json.member("process", program.process);
    json.key("answers");
    json.boolean(program.answers);
    json.member("read", wordFor(program.read));
    json.member("mark", wordFor(program.mark));
    json.member("write", wordFor(program.write));
    json.endObject();
}

void writeBrowser(JsonWriter& json, const UnseenBrowser& browser) {
    json.beginObject();
    json.member("name", browser.name);
    json.member("process", browser.process);
    json.endObject();
}

void writeProblem(JsonWriter& json, const Problem& problem) {
    json.beginObject();
    json.member("id", problem.id);
    json.member("problem", problem.what);
    json.member("advice", problem.advice);
    json.endObject();
}

template <class Item> void writeList(JsonWriter& json, std::string_view name,
                                     const std::vector<Item>& items,
                                     void (*writeItem)(JsonWriter&, const Item&)) {
    json.key(name);
    json.beginArray();
    for (const Item& item : items) {
        writeItem(json, item);
    }
    json.endArray();
}

} // namespace

std::string doctorText(const DoctorFacts& facts, const std::vector<Problem>& problems) {
    std::string text;
    appendLine(text, "Agent", facts.agent ? orUnknown(facts.agent->state) : "not running");
    if (facts.agent) {
        appendLine(text, "Shortcut", orUnknown(facts.agent->shortcut));
    }
    appendLine(text, "Session bus", facts.hasSessionBus ? "there" : "not there");
    appendLine(text, "Accessibility bus", facts.hasAccessibilityBus ? "there" : "not there");
    appendLine(text, "Accessibility", wordFor(facts.isBridgeOn));
    appendLine(text, "Display", wordFor(facts.display));
    appendPrograms(text, facts.programs);
    text += problems.empty() ? "\nNothing is wrong.\n" : "\nWhat is wrong, and what to do:\n";
    for (const Problem& problem : problems) {
        text.append("  ").append(problem.what).append("\n");
        text.append("    ").append(problem.advice).append("\n");
    }
    return text;
}

std::string doctorJson(const DoctorFacts& facts, const std::vector<Problem>& problems) {
    JsonWriter json;
    json.beginObject();
    json.key("agent");
    writeAgent(json, facts.agent);
    json.key("sessionBus");
    json.boolean(facts.hasSessionBus);
    json.key("accessibilityBus");
    json.boolean(facts.hasAccessibilityBus);
    json.member("accessibility", wordFor(facts.isBridgeOn));
    json.member("display", wordFor(facts.display));
    writeList(json, "programs", facts.programs, writeProgram);
    writeList(json, "unseenBrowsers", facts.unseenBrowsers, writeBrowser);
    writeList(json, "problems", problems, writeProblem);
    json.endObject();
    return std::string(json.text()) + '\n';
}

} // namespace tacet::agent
