#include "agent/scan_jsonl.h"

#include "agent/scan_fault.h"
#include "agent/tacetctl_json.h"

#include <algorithm>
#include <istream>
#include <optional>
#include <ostream>
#include <utility>
#include <variant>

namespace tacet::agent {
namespace {

struct Case {
    std::string id;
    std::string text;
    std::string language;
};

/// What is wrong with a line. Columns are code points, from 1.
struct LineFault {
    std::size_t column = 1;
    std::string key;
    std::string reason;
};

using CaseOrFault = std::variant<Case, LineFault>;

std::size_t columnOf(std::string_view line, std::size_t byte) {
    const std::string before = validUtf8(line.substr(0, byte));
    return 1 + static_cast<std::size_t>(std::count_if(before.begin(), before.end(), [](char c) {
               return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
           }));
}

std::optional<std::string> stringMember(const JsonMembers& members, std::string_view name) {
    const auto found = members.find(name);
    if (found == members.end() || !found->second) {
        return std::nullopt;
    }
    return validUtf8(*found->second);
}

CaseOrFault caseOf(const std::string& line) {
    const auto read = readJsonObject(line);
    if (const auto* fault = std::get_if<JsonFault>(&read)) {
        return LineFault{
            .column = columnOf(line, fault->byte), .key = "json", .reason = fault->reason};
    }
    const JsonMembers& members = *std::get_if<JsonMembers>(&read);
    Case found{.id = {}, .text = {}, .language = stringMember(members, "lang").value_or("")};
    for (const auto& [name, target] :
         {std::pair("id", &found.id), std::pair("text", &found.text)}) {
        std::optional<std::string> value = stringMember(members, name);
        if (!value) {
            return LineFault{.column = 1, .key = name, .reason = "must be there and be a string"};
        }
        *target = std::move(*value);
    }
    return found;
}

std::string answerTo(const Case& asked, const std::vector<ScannedFinding>& findings) {
    JsonWriter json;
    json.beginObject();
    json.member("id", asked.id);
    json.key("spans");
    json.beginArray();
    for (const ScannedFinding& finding : findings) {
        json.beginObject();
        json.member("start", static_cast<std::int64_t>(finding.begin.offset));
        json.member("end", static_cast<std::int64_t>(finding.end.offset));
        json.member("type", finding.kind.text());
        json.member("confidence", wordFor(finding.confidence));
        json.member("level", wordFor(finding.level));
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return std::string(json.text()) + '\n';
}

bool isBlank(std::string_view line) {
    return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

} // namespace

ScanOutcome scanJsonl(const TextScanner& scanner, const std::string& region, std::string_view name,
                      const Streams& streams) {
    ScanOutcome outcome;
    std::string line;
    for (std::size_t number = 1; std::getline(streams.in, line); ++number) {
        if (number == 1) {
            line = std::string(withoutBom(line));
        }
        if (isBlank(line)) {
            continue;
        }
        const CaseOrFault read = caseOf(line);
        if (const auto* fault = std::get_if<LineFault>(&read)) {
            outcome.hasFaults = true;
            streams.errors << faultLine({name, number, fault->column}, fault->key, fault->reason);
            continue;
        }
        const Case& asked = *std::get_if<Case>(&read);
        const auto findings =
            scanner.scan(asked.text, {.region = region, .language = asked.language, .label = {}});
        outcome.hasFindings = outcome.hasFindings || !findings.empty();
        streams.out << answerTo(asked, findings) << std::flush;
    }
    if (streams.in.bad()) {
        outcome.hasFaults = true;
        streams.errors << faultLine({name}, "file", "cannot be read to its end");
    }
    return outcome;
}

} // namespace tacet::agent
