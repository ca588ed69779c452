#include "agent/card_view.h"
#include "agent/half_typed.h"
#include "agent/marks_view.h"
#include "agent/shortcut_text.h"
#include "agent/start_options.h"
#include "agent/tray_view.h"
#include "tests/agent/marked_text.h"

#include <QTest>

#include <array>
#include <utility>
#include <vector>

namespace tacet::agent {

namespace {

TextSnapshot snapshotOf(const tests::MarkedText& marked) {
    TextSnapshot snapshot;
    snapshot.text = std::make_shared<const std::string>(marked.text);
    snapshot.caret = marked.caret;
    return snapshot;
}

} // namespace

/// The small pure parts that the Conductor is made of.
class ConductorPartsTest : public QObject {
    Q_OBJECT

private slots:
    void tellsAFinishedValue_data();
    void tellsAFinishedValue();
    void countsLinesAndWords_data();
    void countsLinesAndWords();
    void readsShortcuts_data();
    void readsShortcuts();
    void tellsTheGravestState_data();
    void tellsTheGravestState();
    void offersOnlyScopesThatDiffer_data();
    void offersOnlyScopesThatDiffer();
    void readsStartOptions_data();
    void readsStartOptions();
};

void ConductorPartsTest::tellsAFinishedValue_data() {
    QTest::addColumn<QString>("marked");
    QTest::addColumn<bool>("finished");
    QTest::newRow("proven by check digits") << "[[iban!:NL91]]|" << true;
    QTest::newRow("caret at its end") << "ask [[email:a@b.nl]]|" << false;
    QTest::newRow("caret at its start") << "ask |[[email:a@b.nl]]" << false;
    QTest::newRow("caret inside") << "ask [[email:a@|b.nl]]" << false;
    QTest::newRow("caret after it") << "ask [[email:a@b.nl]] |" << true;
    QTest::newRow("caret before it") << "as|k [[email:a@b.nl]]" << true;
    QTest::newRow("a separator follows") << "ask [[email:a@b.nl]]|, now" << true;
    QTest::newRow("a dot may go on") << "ask [[email:a@b.nl]]|.x" << false;
    QTest::newRow("no caret known") << "ask [[email:a@b.nl]]" << true;
}

void ConductorPartsTest::tellsAFinishedValue() {
    QFETCH(QString, marked);
    const tests::MarkedText read = tests::readMarkedText(marked.toStdString());
    QTEST(isFinished(read.warnings[0], snapshotOf(read)), "finished");
}

void ConductorPartsTest::countsLinesAndWords_data() {
    QTest::addColumn<QString>("marked");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("word");
    QTest::newRow("at the start") << "[[iban:X]]" << 1 << 1;
    QTest::newRow("second word") << "Pay [[iban:X]]" << 1 << 2;
    QTest::newRow("two spaces") << "Pay  [[iban:X]]" << 1 << 2;
    QTest::newRow("inside a word") << "Pay:[[iban:X]]" << 1 << 1;
    QTest::newRow("third line") << "a\\n\\nb c [[iban:X]]" << 3 << 3;
    QTest::newRow("indented") << "a\\n  [[iban:X]]" << 2 << 1;
}

void ConductorPartsTest::countsLinesAndWords() {
    QFETCH(QString, marked);
    const tests::MarkedText read = tests::readMarkedText(marked.toStdString());
    const ui::FindingsList list =
        findingsList({.id = {}, .warnings = read.warnings}, snapshotOf(read), "ChatGPT");
    QTEST(list.lines[0].line, "line");
    QTEST(list.lines[0].word, "word");
}

void ConductorPartsTest::readsShortcuts_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shortcut"); // modifiers and key, empty: refused
    QTest::newRow("the default") << "Ctrl+F8"
                                 << "c F8";
    QTest::newRow("three modifiers") << "Ctrl+Alt+Shift+K"
                                     << "csa K";
    QTest::newRow("a bare function key") << "F12"
                                         << " F12";
    QTest::newRow("a letter needs more than Shift") << "Shift+K"
                                                    << "";
    QTest::newRow("a bare key is the typist's") << "K"
                                                << "";
    QTest::newRow("no key") << "Ctrl+"
                            << "";
    QTest::newRow("twice the same") << "Ctrl+Ctrl+K"
                                    << "";
    QTest::newRow("no modifier that we know") << "Meta+K"
                                              << "";
    QTest::newRow("nothing") << ""
                             << "";
}

void ConductorPartsTest::readsShortcuts() {
    QFETCH(QString, text);
    const auto shortcut = shortcutFrom(text.toStdString());
    QString told;
    if (shortcut) {
        told = QString(shortcut->control ? "c" : "") + (shortcut->shift ? "s" : "") +
               (shortcut->alt ? "a" : "") + " " + QString::fromStdString(shortcut->key);
    }
    QTEST(told, "shortcut");
}

void ConductorPartsTest::tellsTheGravestState_data() {
    QTest::addColumn<TrayFacts>("facts");
    QTest::addColumn<ui::TrayState>("state");
    const auto row = [](const char* name, const TrayFacts& facts, const ui::TrayState& state) {
        QTest::newRow(name) << facts << state;
    };
    const hooks::Sight blind{.reason = hooks::BlindReason::NotResponding, .application = "Editor"};
    const hooks::Sight wayland{.reason = hooks::BlindReason::MarksUnsupported, .application = {}};
    row("nothing to say", {}, {});
    row("a pause hides all else", {.paused = true, .sight = blind, .found = 2},
        {.shape = ui::TrayShape::Paused});
    row("blind", {.sight = blind},
        {.shape = ui::TrayShape::Blind,
         .reason = ui::TrayReason::NotResponding,
         .application = "Editor"});
    row("found without marks", {.sight = wayland, .found = 2},
        {.shape = ui::TrayShape::Found, .reason = ui::TrayReason::Wayland, .found = 2});
    row("read in part, nothing found", {.partial = true, .application = "Editor"},
        {.shape = ui::TrayShape::Blind,
         .reason = ui::TrayReason::FieldTooLong,
         .application = "Editor"});
    row("found, the shortcut is taken", {.found = 1, .shortcutTaken = true},
        {.shape = ui::TrayShape::Found, .reason = ui::TrayReason::ShortcutTaken, .found = 1});
    const Error badKey{.code = ErrorCode::Invalid, .what = "settings.toml:3:1: shortcut"};
    const Error fullDisk{.code = ErrorCode::Io, .what = "/home/u/history.db"};
    const ui::TrayNote settingsNote{ui::TrayReason::SettingsNotUsed, badKey.what};
    row("bad settings before the shortcut", {.shortcutTaken = true, .faults = {.settings = badKey}},
        {.reason = ui::TrayReason::SettingsNotUsed,
         .place = badKey.what,
         .notes = {{.reason = ui::TrayReason::ShortcutTaken}}});
    row("the history before bad settings",
        {.found = 1, .faults = {.settings = badKey, .store = fullDisk}},
        {.shape = ui::TrayShape::Found,
         .reason = ui::TrayReason::HistoryNotKept,
         .found = 1,
         .place = fullDisk.what,
         .notes = {settingsNote}});
    row("without marks, and nothing is kept",
        {.sight = wayland, .faults = {.settings = badKey, .store = fullDisk}},
        {.shape = ui::TrayShape::Blind,
         .reason = ui::TrayReason::Wayland,
         .notes = {{ui::TrayReason::HistoryNotKept, fullDisk.what}, settingsNote}});
    row("blind before bad settings", {.sight = blind, .faults = {.settings = badKey}},
        {.shape = ui::TrayShape::Blind,
         .reason = ui::TrayReason::NotResponding,
         .application = "Editor",
         .notes = {settingsNote}});
}

void ConductorPartsTest::tellsTheGravestState() {
    QFETCH(TrayFacts, facts);
    QFETCH(ui::TrayState, state);
    QVERIFY(trayState(facts) == state);
}

void ConductorPartsTest::offersOnlyScopesThatDiffer_data() {
    QTest::addColumn<int>("sameValue");
    QTest::addColumn<int>("sameKind");
    QTest::addColumn<int>("count");
    QTest::addColumn<std::vector<Scope>>("offered");
    const auto row = [](const char* name, std::array<int, 3> counts, std::vector<Scope> offered) {
        QTest::newRow(name) << counts[0] << counts[1] << counts[2] << std::move(offered);
    };
    row("one warning", {1, 1, 1}, {});
    row("two kinds", {1, 1, 2}, {Scope::This, Scope::Everything});
    row("one value twice", {2, 2, 2}, {Scope::This, Scope::SameValue});
    row("two values of a kind", {1, 2, 2}, {Scope::This, Scope::SameKind});
    row("all differ", {2, 3, 4},
        {Scope::This, Scope::SameValue, Scope::SameKind, Scope::Everything});
}

void ConductorPartsTest::offersOnlyScopesThatDiffer() {
    QFETCH(int, sameValue);
    QFETCH(int, sameKind);
    QFETCH(int, count);
    ui::CardContent card;
    card.sameValue = sameValue;
    card.sameKind = sameKind;
    card.count = count;
    QTEST(differingScopes(card), "offered");
}

void ConductorPartsTest::readsStartOptions_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("task"); // -1: refused
    const auto row = [](const char* name, const QStringList& arguments, int task) {
        QTest::newRow(name) << arguments << task;
    };
    row("none", {}, static_cast<int>(StartTask::Run));
    row("show", {"--show"}, static_cast<int>(StartTask::Show));
    row("autostart off", {"--autostart", "off"}, static_cast<int>(StartTask::AutostartOff));
    row("autostart without a value", {"--autostart"}, -1);
    row("autostart perhaps", {"--autostart", "perhaps"}, -1);
    row("two tasks", {"--show", "--help"}, -1);
    row("unknown", {"--verbose"}, -1);
}

void ConductorPartsTest::readsStartOptions() {
    QFETCH(QStringList, arguments);
    std::vector<std::string> held;
    for (const QString& argument : arguments) {
        held.push_back(argument.toStdString());
    }
    const auto task = startTask({held.begin(), held.end()});
    QTEST(task ? static_cast<int>(*task) : -1, "task");
}

} // namespace tacet::agent

namespace tacet::tests {

std::unique_ptr<QObject> makeConductorPartsTest() {
    return std::make_unique<agent::ConductorPartsTest>();
}

} // namespace tacet::tests

#include "conductor_parts_test.moc"
