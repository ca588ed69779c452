#include "agent/doctor_diagnosis.h"
#include "agent/doctor_report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>
#include <memory>

namespace tacet::agent {
namespace {

/// A desktop where nothing is wrong.
DoctorFacts wellFacts() {
    DoctorFacts facts;
    facts.hasSessionBus = true;
    facts.hasAccessibilityBus = true;
    facts.isBridgeOn = true;
    facts.display = DisplayKind::X11;
    facts.agent =
        AgentFacts{.state = "watching", .reason = {}, .application = {}, .shortcut = "available"};
    facts.programs = {{.name = "Firefox",
                       .toolkit = "Gecko 153.7.0",
                       .process = 7,
                       .answers = true,
                       .read = Ability::Yes,
                       .mark = Ability::Yes,
                       .write = Ability::Yes}};
    return facts;
}

using Spoil = std::function<void(DoctorFacts&)>;

QByteArray idsOf(const std::vector<Problem>& problems) {
    QByteArrayList ids;
    for (const Problem& problem : problems) {
        ids.append(QByteArray::fromStdString(problem.id));
    }
    return ids.join(' ');
}

} // namespace

class DoctorDiagnosisTest : public QObject {
    Q_OBJECT

private slots:
    void namesWhatIsWrong_data() {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QByteArray>("ids");
        QTest::addColumn<int>("exitCode");
        const auto row = [](const char* name, const Spoil& spoil, const char* ids, int exitCode) {
            QTest::newRow(name) << spoil << QByteArray(ids) << exitCode;
        };
        row(
            "nothing", [](DoctorFacts&) {}, "", 0);
        row(
            "no agent", [](DoctorFacts& f) { f.agent.reset(); }, "agent-not-running", 3);
        row(
            "no session bus, so nothing else can be known",
            [](DoctorFacts& f) {
                f = DoctorFacts();
                f.display = DisplayKind::X11;
            },
            "no-session-bus agent-not-running", 3);
        row(
            "no accessibility bus", [](DoctorFacts& f) { f.hasAccessibilityBus = false; },
            "no-accessibility-bus", 1);
        row(
            "accessibility is off", [](DoctorFacts& f) { f.isBridgeOn = false; }, "bridge-off", 1);
        row(
            "not known whether it is on", [](DoctorFacts& f) { f.isBridgeOn.reset(); }, "", 0);
        row(
            "no display", [](DoctorFacts& f) { f.display = DisplayKind::None; }, "no-display", 1);
        row(
            "Wayland", [](DoctorFacts& f) { f.display = DisplayKind::Wayland; }, "wayland", 1);
        row(
            "the agent is blind", [](DoctorFacts& f) { f.agent->state = "blind"; }, "agent-blind",
            1);
        row(
            "the settings are not used",
            [](DoctorFacts& f) { f.agent->reason = "settings-not-used"; }, "settings-not-used", 1);
        row(
            "nothing is kept, besides something graver",
            [](DoctorFacts& f) {
                f.agent->reason = "settings-not-used";
                f.agent->faults = {"history-not-kept"};
            },
            "settings-not-used history-not-kept", 1);
        row(
            "the shortcut is taken", [](DoctorFacts& f) { f.agent->shortcut = "taken"; },
            "shortcut-taken", 1);
        row(
            "two browsers are not on the bus",
            [](DoctorFacts& f) {
                f.unseenBrowsers = {{"chromium", 8}, {"firefox", 9}};
            },
            "browser-unseen browser-unseen", 1);
        row(
            "a program hangs", [](DoctorFacts& f) { f.programs[0].answers = false; },
            "program-silent", 1);
    }

    void namesWhatIsWrong() {
        QFETCH(Spoil, spoil);
        QFETCH(QByteArray, ids);
        QFETCH(int, exitCode);
        DoctorFacts facts = wellFacts();
        spoil(facts);
        const std::vector<Problem> problems = diagnose(facts);
        QCOMPARE(idsOf(problems), ids);
        QCOMPARE(doctorExitCode(facts, problems), exitCode);
        for (const Problem& problem : problems) {
            QVERIFY(!problem.what.empty() && !problem.advice.empty());
        }
    }

    void tellsAPersonAndAProgramTheSame() {
        DoctorFacts facts = wellFacts();
        facts.programs[0].mark = Ability::No;
        facts.unseenBrowsers = {{"chromium", 8}};
        const auto problems = diagnose(facts);
        const auto text = QByteArray::fromStdString(doctorText(facts, problems));
        QVERIFY2(text.contains("Firefox, Gecko 153.7.0, process 7: read yes, mark no, write yes"),
                 text);
        QVERIFY2(text.contains("chromium (process 8) shows nothing"), text);
        const QJsonObject json =
            QJsonDocument::fromJson(QByteArray::fromStdString(doctorJson(facts, problems)))
                .object();
        const QJsonObject program = json["programs"].toArray()[0].toObject();
        QCOMPARE(program["mark"].toString(), QString("no"));
        QCOMPARE(program["process"].toInt(), 7);
        QCOMPARE(json["unseenBrowsers"].toArray()[0].toObject()["name"].toString(),
                 QString("chromium"));
        QCOMPARE(json["problems"].toArray()[0].toObject()["id"].toString(),
                 QString("browser-unseen"));
        QCOMPARE(json["agent"].toObject()["shortcut"].toString(), QString("available"));
    }
};

std::unique_ptr<QObject> makeDoctorDiagnosisTest() {
    return std::make_unique<DoctorDiagnosisTest>();
}

} // namespace tacet::agent

#include "doctor_diagnosis_test.moc"
