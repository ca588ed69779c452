#include "agent/tacetctl_arguments.h"

#include "agent/tacetctl_version.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace tacet::agent {
namespace {

constexpr std::string_view kHelp = R"(tacetctl finds sensitive data in texts, on this device.

tacetctl scan [FILE...]     what is in the files, or in standard input (-)
  --format text|json|sarif  how it is printed (text); values are masked
  --jsonl                   one {"id", "text"} a line in, one {"id", "spans"} a line out
  --region XX               your country (ISO 3166-1), to favour its national numbers
  --exit-code               end with 1 when something was found, of any confidence
tacetctl fingerprint        a list by which values are known that cannot be read from it
  --in FILE                 the values, one a line: names, numbers, one to five words
  --secret FILE             what it is keyed with; deliver it apart from the list
  --kind own:NAME           what the values are
  --level critical|warning  how loudly they are shown (that of business data)
  --out FILE                the list, for the folder lists/ of the settings
  --new-secret FILE         instead of all these: makes a secret
tacetctl doctor             what Tacet can see on this desktop, and what to do
  --json                    the same for programs
tacetctl catalogue          what can be found, and how
  --format md|json          as a page or for programs (md)
tacetctl --help, --version  also after each of these

Exit codes: 0 fine, 1 found, 2 bad input or usage, 3 the agent is not running.
Errors: FILE:LINE:COL: KEY: reason, on standard error.
)";

/// Goes through the arguments of one subcommand.
class Arguments {
public:
    explicit Arguments(const std::vector<std::string>& all) : m_all(all) {}

    [[nodiscard]] bool isEnd() const { return m_next >= m_all.size(); }

    /// The next argument; of `--name=value` the name, whose value `value` answers.
    std::string take() {
        const std::string& argument = m_all[m_next++];
        const std::size_t equals = argument.find('=');
        m_value.reset();
        if (argument.substr(0, 2) != "--" || equals == std::string::npos) {
            return argument;
        }
        m_value = argument.substr(equals + 1);
        return argument.substr(0, equals);
    }

    /// The next argument as it stands.
    std::string takeWhole() { return m_all[m_next++]; }

    /// The value of the option that was taken last; none when there is none left.
    std::optional<std::string> value() {
        if (!m_value && !isEnd()) {
            m_value = m_all[m_next++];
        }
        return std::exchange(m_value, std::nullopt);
    }

    /// True when the option that was taken last came with a value that nobody asked for.
    [[nodiscard]] bool hasValueLeft() const { return m_value.has_value(); }

    [[nodiscard]] UsageFault fault(std::string_view reason) const {
        return {.number = m_next, .argument = m_all[m_next - 1], .reason = std::string(reason)};
    }

private:
    const std::vector<std::string>& m_all;
    std::size_t m_next = 0;
    std::optional<std::string> m_value;
};

std::optional<PrintWords> wordsFor(std::string_view option) {
    if (option == "--help" || option == "-h") {
        return PrintWords{std::string(kHelp)};
    }
    if (option == "--version") {
        return PrintWords{"tacetctl " + std::string(kVersion) + '\n'};
    }
    return std::nullopt;
}

std::optional<ScanFormat> formatOf(const std::optional<std::string>& word) {
    constexpr std::array<std::pair<std::string_view, ScanFormat>, 3> kFormats{
        {{"text", ScanFormat::Text}, {"json", ScanFormat::Json}, {"sarif", ScanFormat::Sarif}}};
    for (const auto& [name, format] : kFormats) {
        if (word == name) {
            return format;
        }
    }
    return std::nullopt;
}

/// Two ASCII letters, made upper case.
std::optional<std::string> regionOf(std::optional<std::string> word) {
    if (!word || word->size() != 2) {
        return std::nullopt;
    }
    for (char& letter : *word) {
        letter = 'a' <= letter && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
        if (letter < 'A' || letter > 'Z') {
            return std::nullopt;
        }
    }
    return word;
}

/// Takes one option of `scan` over. Answers why not, if so.
std::optional<std::string_view> takeScanOption(std::string_view option, Arguments& arguments,
                                               ScanRequest& request) {
    if (option == "--format") {
        const auto format = formatOf(arguments.value());
        request.format = format.value_or(request.format);
        return format ? std::nullopt : std::optional("must be text, json or sarif");
    }
    if (option == "--region") {
        const auto region = regionOf(arguments.value());
        request.region = region.value_or("");
        return region ? std::nullopt : std::optional("must be two letters");
    }
    if (option == "--jsonl") {
        request.input = ScanInput::JsonLines;
        return std::nullopt;
    }
    if (option == "--exit-code") {
        request.failsOnFindings = true;
        return std::nullopt;
    }
    return "is no option of scan";
}

CtlRequest parseScan(Arguments& arguments) {
    ScanRequest request;
    bool onlyFiles = false;
    while (!arguments.isEnd()) {
        std::string argument = onlyFiles ? arguments.takeWhole() : arguments.take();
        const bool isOption = !onlyFiles && argument.size() > 1 && argument.front() == '-';
        if (!isOption) {
            request.files.push_back(std::move(argument));
        } else if (argument == "--") {
            onlyFiles = true;
        } else if (auto words = wordsFor(argument)) {
            return *words;
        } else if (const auto reason = takeScanOption(argument, arguments, request)) {
            return arguments.fault(*reason);
        } else if (arguments.hasValueLeft()) {
            return arguments.fault("takes no value");
        }
    }
    if (request.input == ScanInput::JsonLines && request.format != ScanFormat::Text) {
        return arguments.fault("--jsonl has its own format");
    }
    return request;
}

std::optional<Level> levelOf(std::string_view word) {
    if (word == "critical") {
        return Level::Critical;
    }
    return word == "warning" ? std::optional(Level::Warning) : std::nullopt;
}

/// Takes one option of `fingerprint` over. Answers why not, if so.
std::optional<std::string_view> takeListOption(std::string_view option, const std::string& value,
                                               MakeListRequest& request) {
    constexpr std::array<std::pair<std::string_view, std::string MakeListRequest::*>, 4> kTexts{
        {{"--in", &MakeListRequest::entries},
         {"--secret", &MakeListRequest::secret},
         {"--kind", &MakeListRequest::kind},
         {"--out", &MakeListRequest::list}}};
    for (const auto& [name, member] : kTexts) {
        if (option == name) {
            request.*member = value;
            return value.empty() ? std::optional("must not be empty") : std::nullopt;
        }
    }
    if (option == "--level") {
        request.level = levelOf(value);
        return request.level ? std::nullopt : std::optional("must be critical or warning");
    }
    return "is no option of fingerprint";
}

CtlRequest parseFingerprint(Arguments& arguments) {
    MakeListRequest request;
    while (!arguments.isEnd()) {
        const std::string option = arguments.take();
        if (auto words = wordsFor(option)) {
            return *words;
        }
        const UsageFault unknown = arguments.fault("is no option of fingerprint");
        const std::optional<std::string> value = arguments.value();
        if (option == "--new-secret" && value && !value->empty()) {
            return arguments.isEnd() ? CtlRequest(MakeSecretRequest{*value})
                                     : arguments.fault("--new-secret stands alone");
        }
        if (const auto reason = takeListOption(option, value.value_or(""), request)) {
            return UsageFault{unknown.number, unknown.argument, std::string(*reason)};
        }
    }
    if (request.entries.empty() || request.secret.empty() || request.kind.empty() ||
        request.list.empty()) {
        return arguments.fault("needs --in, --secret, --kind and --out, or --new-secret");
    }
    return request;
}

CtlRequest parseDoctor(Arguments& arguments) {
    DoctorRequest request;
    while (!arguments.isEnd()) {
        const std::string argument = arguments.take();
        if (auto words = wordsFor(argument)) {
            return *words;
        }
        if (argument != "--json" || arguments.hasValueLeft()) {
            return arguments.fault("is no option of doctor");
        }
        request.asJson = true;
    }
    return request;
}

CtlRequest parseCatalogue(Arguments& arguments) {
    CatalogueRequest request;
    while (!arguments.isEnd()) {
        const std::string argument = arguments.take();
        if (auto words = wordsFor(argument)) {
            return *words;
        }
        if (argument != "--format") {
            return arguments.fault("is no option of catalogue");
        }
        const std::optional<std::string> format = arguments.value();
        if (format != "md" && format != "json") {
            return arguments.fault("must be md or json");
        }
        request.format = format == "json" ? CatalogueFormat::Json : CatalogueFormat::Markdown;
    }
    return request;
}

} // namespace

CtlRequest parseArguments(const std::vector<std::string>& all) {
    if (all.empty()) {
        return UsageFault{.number = 1,
                          .argument = "tacetctl",
                          .reason = "needs scan, fingerprint, doctor or catalogue; see --help"};
    }
    Arguments arguments(all);
    const std::string command = arguments.take();
    if (auto words = wordsFor(command)) {
        return *words;
    }
    if (command == "scan") {
        return parseScan(arguments);
    }
    if (command == "fingerprint") {
        return parseFingerprint(arguments);
    }
    if (command == "doctor") {
        return parseDoctor(arguments);
    }
    if (command == "catalogue") {
        return parseCatalogue(arguments);
    }
    return arguments.fault("must be scan, fingerprint, doctor or catalogue; see --help");
}

} // namespace tacet::agent
