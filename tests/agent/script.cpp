#include "tests/agent/script.h"

#include "tests/agent/command_text.h"
#include "tests/agent/marked_text.h"

#include <algorithm>
#include <map>
#include <sstream>

namespace tacet::tests {

namespace {

using namespace agent;

template <class Value> using Names = std::map<std::string, Value>;

const Names<hooks::LossReason> kLosses = {{"blurred", hooks::LossReason::Blurred},
                                          {"closed", hooks::LossReason::Closed},
                                          {"died", hooks::LossReason::Died},
                                          {"silent", hooks::LossReason::Silent}};
const Names<hooks::WriteOutcome> kOutcomes = {{"done", hooks::WriteOutcome::Done},
                                              {"stale", hooks::WriteOutcome::Stale},
                                              {"not-possible", hooks::WriteOutcome::NotPossible},
                                              {"unverified", hooks::WriteOutcome::Unverified}};
const Names<std::optional<hooks::BlindReason>> kReasons = {
    {"ok", std::nullopt},
    {"no-accessibility", hooks::BlindReason::NoAccessibility},
    {"started-before-bridge", hooks::BlindReason::StartedBeforeBridge},
    {"not-responding", hooks::BlindReason::NotResponding},
    {"nothing-exposed", hooks::BlindReason::NothingExposed},
    {"marks-unsupported", hooks::BlindReason::MarksUnsupported},
    {"excluded", hooks::BlindReason::Excluded}};
const Names<Remedy> kRemedies = {
    {"mask", Remedy::Mask}, {"replace", Remedy::Replace}, {"remove", Remedy::Remove}};
const Names<Scope> kScopes = {{"this", Scope::This},
                              {"value", Scope::SameValue},
                              {"kind", Scope::SameKind},
                              {"everything", Scope::Everything}};
const Names<ui::IgnoreFor> kIgnores = {{"once", ui::IgnoreFor::Once},
                                       {"always", ui::IgnoreFor::ThisValue},
                                       {"app", ui::IgnoreFor::ThisApp}};
const Names<ui::PauseLength> kPauses = {{"quarter", ui::PauseLength::QuarterHour},
                                        {"hour", ui::PauseLength::Hour},
                                        {"tomorrow", ui::PauseLength::UntilTomorrow}};
const Names<TimerId> kTimers = {
    {"typing", TimerId::TypingPause},    {"pause", TimerId::PauseOver},
    {"aliases", TimerId::ForgetAliases}, {"notice", TimerId::NoticeOver},
    {"emptied", TimerId::EmptiedOver},   {"left", TimerId::LeftOver},
    {"closed", TimerId::ClosedOver}};
const Names<FieldRole> kRoles = {{"multi", FieldRole::MultiLine},
                                 {"single", FieldRole::SingleLine},
                                 {"password", FieldRole::Password}};

std::vector<std::string> wordsOf(std::string_view line) {
    std::istringstream stream{std::string(line)};
    std::vector<std::string> words;
    for (std::string word; stream >> word;) {
        words.push_back(word);
    }
    return words;
}

std::string wordAt(const std::vector<std::string>& words, std::size_t at) {
    return at < words.size() ? words[at] : std::string();
}

// `store bad` or `settings bad`, else all is well.
std::optional<Error> faultAt(const char* place, const std::vector<std::string>& words) {
    return wordAt(words, 1) == "bad" ? std::optional(Error{.code = ErrorCode::Io, .what = place})
                                     : std::nullopt;
}

IgnoreRulesLoaded rulesLoaded(bool isKeyless) {
    detection::DeviceKey key{};
    key.fill(7);
    const Error denied{.code = ErrorCode::Denied, .what = "device.key"};
    return {.key = isKeyless ? Result<detection::DeviceKey>(denied) : key, .rules = {}};
}

// Each character is 8 pixels wide and stands on the line of its line break.
ScreenRect rectOf(std::string_view text, Span span) {
    const std::string_view before = text.substr(0, span.begin);
    const std::size_t lineBreak = before.rfind('\n');
    const auto column = static_cast<int>(
        lineBreak == std::string_view::npos ? span.begin : span.begin - lineBreak - 1);
    const auto line = static_cast<int>(std::count(before.begin(), before.end(), '\n'));
    return {.x = 100 + 8 * column,
            .y = 200 + 20 * line,
            .width = 8 * static_cast<int>(length(span)),
            .height = 16};
}

} // namespace

std::shared_ptr<const Policy> scriptPolicy() {
    auto policy = std::make_shared<Policy>(strictPolicy());
    policy->tools = {
        {.id = "chatgpt",
         .name = "ChatGPT",
         .sites = {{.host = "chatgpt.com", .pathPrefix = {}}},
         .executables = {}},
        {.id = "claude", .name = "Claude", .sites = {}, .executables = {"claude-desktop"}}};
    return policy;
}

Script::Script() : m_conductor(scriptPolicy(), {}) {
    m_moment.now = std::chrono::system_clock::time_point(std::chrono::hours(24 * 365 * 50));
    m_moment.untilTomorrow = std::chrono::hours(9);
}

std::vector<std::string> Script::play(std::string_view line) {
    const Words words = wordsOf(line);
    const std::size_t space = line.find(' ');
    const std::string_view rest =
        space == std::string_view::npos ? std::string_view() : line.substr(space + 1);
    try {
        if (const auto event = eventOf(words, rest)) {
            return send(*event);
        }
    } catch (const std::exception&) {
        // a name that no table knows: said below
    }
    return {"? not an event: " + std::string(line)};
}

std::vector<std::string> Script::send(const Event& event) {
    std::vector<std::string> lines;
    for (const Command& command : m_conductor.on(event, m_moment)) {
        if (const auto* asked = std::get_if<Locate>(&command)) {
            m_asked = *asked;
        }
        if (const auto* write = std::get_if<Write>(&command)) {
            m_written = write->plan;
        }
        lines.push_back(commandText(command));
    }
    return lines;
}

std::optional<Event> Script::eventOf(const Words& words, std::string_view rest) {
    if (auto event = fieldEvent(words, rest)) {
        return event;
    }
    if (words.at(0) == "intent") {
        return intent(words);
    }
    return programEvent(words);
}

std::optional<Event> Script::fieldEvent(const Words& words, std::string_view rest) {
    const std::string& verb = words.at(0);
    const FieldId field = m_snapshot.id.field;
    const auto event = [](hooks::FieldEvent happened) { return Event(std::move(happened)); };
    if (verb == "focus") {
        return focus(words);
    }
    if (verb == "seen") {
        return seen(rest);
    }
    if (verb == "judged") {
        return judged();
    }
    if (verb == "located") {
        return located(words);
    }
    if (verb == "unplaced") {
        return event(hooks::Unplaced{m_snapshot.id});
    }
    if (verb == "lost") {
        return event(hooks::FieldLost{field, kLosses.at(words.at(1))});
    }
    if (verb == "written") {
        SnapshotId after = m_snapshot.id;
        if (const std::string version = wordAt(words, 2); !version.empty()) {
            after.version = std::stoull(version);
        }
        return event(hooks::Written{m_written.before.id, kOutcomes.at(words.at(1)), after});
    }
    if (verb == "undone") {
        return event(hooks::Undone{field, kOutcomes.at(words.at(1))});
    }
    if (verb == "given-back") {
        return event(hooks::FocusGivenBack{field, words.at(1) == "yes"});
    }
    if (verb == "rest") {
        return event(hooks::PointerRested{std::stoul(words.at(1))});
    }
    if (verb == "left") {
        return event(hooks::PointerLeft{});
    }
    if (verb == "shortcut") {
        return event(hooks::ShortcutPressed{});
    }
    if (verb == "grabbed") {
        return event(hooks::ShortcutState{words.at(1) == "yes"});
    }
    if (verb == "sight") {
        return event(hooks::Sight{kReasons.at(words.at(1)), wordAt(words, 2)});
    }
    return std::nullopt;
}

std::optional<Event> Script::programEvent(const Words& words) const {
    const std::string& verb = words.at(0);
    if (verb == "timer") {
        return TimerFired{kTimers.at(words.at(1))};
    }
    if (verb == "placed") {
        return CardPlaced{{.x = 300, .y = 230, .width = 380, .height = 200}};
    }
    if (verb == "copied") {
        return ClipboardCopied{};
    }
    if (verb == "locked") {
        return SessionLocked{};
    }
    if (verb == "tray") {
        return TrayChecked{words.at(1) == "yes"};
    }
    if (verb == "again") {
        return ShownAgain{};
    }
    if (verb == "page") {
        return HistoryPageRead{.before = {}, .rows = {{.key = 1, .record = {}}}};
    }
    if (verb == "ignored-so-far") {
        return rulesLoaded(wordAt(words, 1) == "keyless");
    }
    if (verb == "store") {
        return StoreChecked{faultAt("history.db", words)};
    }
    if (verb == "settings") {
        return SettingsChecked{faultAt("settings.toml:3:1: shortcut", words)};
    }
    if (verb == "policy") {
        return PolicyChanged{words.at(1) == "strict" ? std::make_shared<Policy>(strictPolicy())
                                                     : scriptPolicy()};
    }
    return std::nullopt;
}

std::optional<Event> Script::intent(const Words& words) const {
    const std::string& verb = words.at(1);
    const auto wanted = [](ui::Intent one) { return Event(std::move(one)); };
    if (verb == "copy") {
        return wanted(ui::CopyCleanedIntent{warningAt(words, 4), kRemedies.at(words.at(2)),
                                            kScopes.at(words.at(3))});
    }
    if (verb == "ignore") {
        return wanted(ui::IgnoreIntent{warningAt(words, 4), kIgnores.at(words.at(2)),
                                       kScopes.at(words.at(3))});
    }
    if (kRemedies.count(verb) != 0) {
        return wanted(
            ui::MendIntent{warningAt(words, 3), kRemedies.at(verb), kScopes.at(words.at(2))});
    }
    if (verb == "pause") {
        return wanted(ui::PauseIntent{kPauses.at(words.at(2))});
    }
    if (verb == "settings") {
        return wanted(ui::ChangeSettingsIntent{{.shortcut = words.at(2), .language = {}}});
    }
    const Names<ui::Intent> plain = {{"next", ui::StepIntent{ui::Step::Next}},
                                     {"previous", ui::StepIntent{ui::Step::Previous}},
                                     {"undo", ui::UndoIntent{}},
                                     {"close", ui::CloseCardIntent{}},
                                     {"resume", ui::ResumeIntent{}},
                                     {"check", ui::CheckNowIntent{}},
                                     {"warnings", ui::OpenWindowIntent{ui::WindowKind::Warnings}},
                                     {"page", ui::HistoryPageIntent{}},
                                     {"quit", ui::QuitIntent{}}};
    return wanted(plain.at(verb));
}

// focus FIELD APPLICATION HOST ROLE; `-` for no host
Event Script::focus(const Words& words) {
    m_snapshot = {};
    m_warnings.clear();
    m_snapshot.id.field.value = std::stoul(words.at(1));
    m_snapshot.context.application = words.at(2);
    m_snapshot.context.title = words.at(2);
    if (words.at(3) != "-") {
        m_snapshot.context.document = DocumentPlace{.host = words.at(3), .path = "/"};
        m_snapshot.context.page = m_snapshot.context.document;
        m_snapshot.context.pageId = words.at(3);
    }
    m_snapshot.context.role = kRoles.at(words.at(4));
    return hooks::FieldEvent(hooks::FieldFocused{m_snapshot.id.field, m_snapshot.context});
}

// `seen part MARKED` is a field of which only a part was read.
Event Script::seen(std::string_view marked) {
    const bool isPart = marked.substr(0, 5) == "part ";
    MarkedText read = readMarkedText(isPart ? marked.substr(5) : marked);
    ++m_snapshot.id.version;
    m_snapshot.text = std::make_shared<const std::string>(read.text);
    m_snapshot.caret = read.caret;
    m_snapshot.completeness = isPart ? Completeness::Part : Completeness::Whole;
    m_warnings = read.warnings;
    return hooks::FieldEvent(hooks::TextSeen{m_snapshot});
}

Event Script::judged() const {
    return Judged{{.id = m_snapshot.id, .warnings = m_warnings}};
}

// `located hidden`: nothing of it is in view.
Event Script::located(const Words& words) const {
    hooks::Located answer{
        .id = m_asked.id, .spans = {}, .field = {.x = 90, .y = 190, .width = 600, .height = 120}};
    for (const Span span : m_asked.spans) {
        answer.spans.push_back({.span = span, .lines = {}});
        if (wordAt(words, 1) != "hidden") {
            answer.spans.back().lines = {rectOf(*m_snapshot.text, span)};
        }
    }
    return hooks::FieldEvent(std::move(answer));
}

WarningId Script::warningAt(const Words& words, std::size_t at) const {
    const std::string index = wordAt(words, at);
    return {.snapshot = m_snapshot.id,
            .index = index.empty() ? 0 : static_cast<std::uint32_t>(std::stoul(index))};
}

} // namespace tacet::tests
