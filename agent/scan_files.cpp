#include "agent/scan_files.h"

#include "agent/scan_fault.h"

#include <array>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <functional>
#include <istream>
#include <ostream>
#include <system_error>

namespace tacet::agent {
namespace {

constexpr std::string_view kStandardInput = "-";

/// What is done with one open file.
using Reader = std::function<ScanOutcome(std::istream& in, const std::string& name)>;

ScanOutcome refuse(const Streams& streams, const std::string& name, std::string_view reason) {
    streams.errors << faultLine({name}, "file", reason);
    return {.hasFindings = false, .hasFaults = true};
}

ScanOutcome readOne(const std::string& name, const Streams& streams, const Reader& reader) {
    if (name == kStandardInput) {
        return reader(streams.in, name);
    }
    std::error_code unknown;
    if (std::filesystem::is_directory(name, unknown)) {
        return refuse(streams, name, "is a directory");
    }
    errno = 0;
    std::ifstream file(name, std::ios::binary);
    if (!file) {
        return refuse(streams, name, std::generic_category().message(errno));
    }
    return reader(file, name);
}

/// Every byte, or those before a failure, which `in` then remembers.
std::string allOf(std::istream& in) {
    std::string bytes;
    std::array<char, 65536> chunk{};
    while (in.read(chunk.data(), chunk.size()) || in.gcount() > 0) {
        bytes.append(chunk.data(), static_cast<std::size_t>(in.gcount()));
    }
    return bytes;
}

ScanOutcome readAll(const ScanRequest& request, const Streams& streams, const Reader& reader) {
    std::vector<std::string> names = request.files;
    if (names.empty()) {
        names.emplace_back(kStandardInput);
    }
    ScanOutcome all;
    for (const std::string& name : names) {
        const ScanOutcome one = readOne(name, streams, reader);
        all.hasFindings = all.hasFindings || one.hasFindings;
        all.hasFaults = all.hasFaults || one.hasFaults;
    }
    return all;
}

ScanOutcome scanTexts(const ScanRequest& request, const Streams& streams,
                      const TextScanner& scanner) {
    std::vector<ScannedFile> files;
    const ScanOutcome outcome =
        readAll(request, streams, [&](std::istream& in, const std::string& name) -> ScanOutcome {
            const std::string bytes = allOf(in);
            if (in.bad()) {
                return refuse(streams, name, "cannot be read to its end");
            }
            const std::string text = validUtf8(withoutBom(bytes));
            files.push_back({.name = name,
                             .findings = scanner.scan(
                                 text, {.region = request.region, .language = {}, .label = {}})});
            return {.hasFindings = !files.back().findings.empty(), .hasFaults = false};
        });
    streams.out << scanReport(request.format, files, !outcome.hasFaults);
    return outcome;
}

ScanOutcome scanLines(const ScanRequest& request, const Streams& streams,
                      const TextScanner& scanner) {
    return readAll(request, streams, [&](std::istream& in, const std::string& name) {
        return scanJsonl(scanner, request.region, name,
                         {.in = in, .out = streams.out, .errors = streams.errors});
    });
}

} // namespace

int scanFiles(const ScanRequest& request, const Streams& streams) {
    const detection::Engine engine;
    const TextScanner scanner(engine);
    ScanOutcome outcome = request.input == ScanInput::JsonLines
                              ? scanLines(request, streams, scanner)
                              : scanTexts(request, streams, scanner);
    if (!streams.out.flush()) {
        streams.errors << faultLine({"tacetctl"}, "output", "cannot be written");
        outcome.hasFaults = true;
    }
    if (outcome.hasFaults) {
        return 2;
    }
    return outcome.hasFindings && request.failsOnFindings ? 1 : 0;
}

} // namespace tacet::agent
