#include "agent/scan_report.h"

#include "agent/tacetctl_json.h"
#include "agent/tacetctl_version.h"

#include <algorithm>
#include <set>

namespace tacet::agent {
namespace {

/// Where OASIS publishes the schema of SARIF 2.1.0 with its first errata.
constexpr std::string_view kSarifSchema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

std::int64_t integer(std::size_t value) {
    return static_cast<std::int64_t>(value);
}

std::string textReport(const std::vector<ScannedFile>& files) {
    std::string text;
    for (const ScannedFile& file : files) {
        for (const ScannedFinding& finding : file.findings) {
            text += file.name + ':' + std::to_string(finding.begin.line) + ':' +
                    std::to_string(finding.begin.column) + ": ";
            text.append(finding.kind.text()).append(" ");
            text.append(wordFor(finding.confidence)).append(" ");
            text.append(wordFor(finding.level)).append(" ");
            text.append(finding.excerpt).append("\n");
        }
    }
    return text;
}

/// What else it could be, and the combinations that raise it; nothing when there is nothing to say.
void writeReasons(JsonWriter& json, const ScannedFinding& finding) {
    if (finding.runnerUp) {
        json.member("runnerUp", finding.runnerUp->text());
    }
    if (finding.raisedBy.empty()) {
        return;
    }
    json.key("raisedBy");
    json.beginArray();
    for (const CombinationId& combination : finding.raisedBy) {
        json.string(combination.text());
    }
    json.endArray();
}

void writeFinding(JsonWriter& json, const ScannedFinding& finding) {
    json.beginObject();
    json.member("start", integer(finding.begin.offset));
    json.member("end", integer(finding.end.offset));
    json.member("line", integer(finding.begin.line));
    json.member("column", integer(finding.begin.column));
    json.member("type", finding.kind.text());
    json.member("confidence", wordFor(finding.confidence));
    json.member("level", wordFor(finding.level));
    json.member("excerpt", finding.excerpt);
    writeReasons(json, finding);
    json.endObject();
}

std::string jsonReport(const std::vector<ScannedFile>& files) {
    JsonWriter json;
    json.beginObject();
    json.key("files");
    json.beginArray();
    for (const ScannedFile& file : files) {
        json.beginObject();
        json.member("file", validUtf8(file.name));
        json.key("findings");
        json.beginArray();
        for (const ScannedFinding& finding : file.findings) {
            writeFinding(json, finding);
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return std::string(json.text()) + '\n';
}

/// RFC 3986: unreserved characters and `/` stand for themselves.
std::string uriOf(std::string_view file) {
    constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string uri = file.substr(0, 1) == "/" ? "file://" : "";
    for (const char c : file) {
        const bool isPlain = ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') ||
                             ('0' <= c && c <= '9') ||
                             std::string_view("-._~/").find(c) != std::string_view::npos;
        if (isPlain) {
            uri += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            uri += {'%', kHex[byte >> 4], kHex[byte & 15]};
        }
    }
    return uri;
}

/// SARIF 2.1.0, 3.27.10. What Tacet never shows to a person is a note.
std::string_view sarifLevel(const ScannedFinding& finding) {
    if (finding.confidence == Confidence::Low) {
        return "note";
    }
    switch (finding.level) {
    case Level::Off:
        return "none";
    case Level::Warning:
        return "warning";
    case Level::Critical:
        return "error";
    }
    return "none";
}

void writeRegion(JsonWriter& json, const ScannedFinding& finding) {
    json.beginObject();
    json.member("startLine", integer(finding.begin.line));
    json.member("startColumn", integer(finding.begin.column));
    json.member("endLine", integer(finding.end.line));
    json.member("endColumn", integer(finding.end.column));
    json.member("charOffset", integer(finding.begin.offset));
    json.member("charLength", integer(finding.end.offset - finding.begin.offset));
    json.endObject();
}

void writeLocation(JsonWriter& json, const std::string& file, const ScannedFinding& finding) {
    json.beginObject();
    json.key("physicalLocation");
    json.beginObject();
    json.key("artifactLocation");
    json.beginObject();
    json.member("uri", uriOf(file));
    json.endObject();
    json.key("region");
    writeRegion(json, finding);
    json.endObject();
    json.endObject();
}

void writeResult(JsonWriter& json, const std::string& file, const ScannedFinding& finding) {
    json.beginObject();
    json.member("ruleId", finding.kind.text());
    json.member("level", sarifLevel(finding));
    json.key("message");
    json.beginObject();
    json.member("text", std::string(finding.kind.text()) + ": " + finding.excerpt);
    json.endObject();
    json.key("locations");
    json.beginArray();
    writeLocation(json, file, finding);
    json.endArray();
    json.key("properties");
    json.beginObject();
    json.member("confidence", wordFor(finding.confidence));
    json.member("level", wordFor(finding.level));
    writeReasons(json, finding);
    json.endObject();
    json.endObject();
}

void writeTool(JsonWriter& json, const std::vector<ScannedFile>& files) {
    std::set<KindId> kinds;
    for (const ScannedFile& file : files) {
        for (const ScannedFinding& finding : file.findings) {
            kinds.insert(finding.kind);
        }
    }
    json.beginObject();
    json.key("driver");
    json.beginObject();
    json.member("name", "Tacet");
    json.member("version", kVersion);
    json.key("rules");
    json.beginArray();
    for (const KindId& kind : kinds) {
        json.beginObject();
        json.member("id", kind.text());
        json.endObject();
    }
    json.endArray();
    json.endObject();
    json.endObject();
}

void writeRun(JsonWriter& json, const std::vector<ScannedFile>& files, bool isComplete) {
    json.beginObject();
    json.key("tool");
    writeTool(json, files);
    json.member("columnKind", "unicodeCodePoints");
    json.key("invocations");
    json.beginArray();
    json.beginObject();
    json.key("executionSuccessful");
    json.boolean(isComplete);
    json.endObject();
    json.endArray();
    json.key("results");
    json.beginArray();
    for (const ScannedFile& file : files) {
        for (const ScannedFinding& finding : file.findings) {
            writeResult(json, file.name, finding);
        }
    }
    json.endArray();
    json.endObject();
}

std::string sarifReport(const std::vector<ScannedFile>& files, bool isComplete) {
    JsonWriter json;
    json.beginObject();
    json.member("$schema", kSarifSchema);
    json.member("version", "2.1.0");
    json.key("runs");
    json.beginArray();
    writeRun(json, files, isComplete);
    json.endArray();
    json.endObject();
    return std::string(json.text()) + '\n';
}

} // namespace

std::string scanReport(ScanFormat format, const std::vector<ScannedFile>& files, bool isComplete) {
    switch (format) {
    case ScanFormat::Text:
        return textReport(files);
    case ScanFormat::Json:
        return jsonReport(files);
    case ScanFormat::Sarif:
        return sarifReport(files, isComplete);
    }
    return {};
}

} // namespace tacet::agent
