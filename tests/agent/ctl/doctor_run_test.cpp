#include "agent/doctor_protocol.h"
#include "tests/agent/ctl/ctl_run.h"
#include "tests/agent/private_bus.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>
#include <utility>
#include <vector>

namespace tacet::agent {
namespace {

struct ChildRef {
    QString service;
    QDBusObjectPath path;
};

QDBusArgument& operator<<(QDBusArgument& argument, const ChildRef& child) {
    argument.beginStructure();
    argument << child.service << child.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, ChildRef& child) {
    argument.beginStructure();
    argument >> child.service >> child.path;
    argument.endStructure();
    return argument;
}

/// Answers calls from a table of `member` or `Get name`; what is not in it is never answered.
class FakeObject : public QDBusVirtualObject {
public:
    using Answers = QHash<QString, QVariant>;

    explicit FakeObject(Answers answers) : m_answers(std::move(answers)) {}

    [[nodiscard]] QString introspect(const QString& /*path*/) const override { return {}; }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override {
        const bool isProperty = message.member() == "Get";
        const QString key =
            isProperty ? "Get " + message.arguments().value(1).toString() : message.member();
        if (m_answers.contains(key)) {
            const QVariant value = m_answers[key];
            bus.send(
                message.createReply(isProperty ? QVariant::fromValue(QDBusVariant(value)) : value));
        }
        return true;
    }

private:
    Answers m_answers;
};

/// One connection to a bus with one object on it, as a program has.
class FakeProgram {
public:
    FakeProgram(const QString& address, const QString& name)
        : m_name(name), m_bus(QDBusConnection::connectToBus(address, name)) {}
    FakeProgram(const FakeProgram&) = delete;
    FakeProgram& operator=(const FakeProgram&) = delete;
    ~FakeProgram() { QDBusConnection::disconnectFromBus(m_name); }

    void answer(const QString& path, FakeObject::Answers answers) {
        m_objects.push_back(std::make_unique<FakeObject>(std::move(answers)));
        m_bus.registerVirtualObject(path, m_objects.back().get(), QDBusConnection::SubPath);
    }
    void own(const QString& service) { m_bus.registerService(service); }
    [[nodiscard]] ChildRef root() const {
        return {m_bus.baseService(), QDBusObjectPath("/org/a11y/atspi/accessible/root")};
    }

private:
    QString m_name;
    QDBusConnection m_bus;
    std::vector<std::unique_ptr<FakeObject>> m_objects;
};

} // namespace
} // namespace tacet::agent

Q_DECLARE_METATYPE(tacet::agent::ChildRef)

namespace tacet::agent {

/// The built `tacetctl doctor` among programs of a desktop of our own.
class DoctorRunTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        qDBusRegisterMetaType<ChildRef>();
        qDBusRegisterMetaType<QList<ChildRef>>();
    }

    void answersAloneWithoutABus() {
        QProcessEnvironment none;
        none.insert("PATH", qEnvironmentVariable("PATH"));
        const CtlRun run = doctor(none);
        QCOMPARE(run.exitCode, 3);
        const QJsonObject json = QJsonDocument::fromJson(run.out).object();
        QCOMPARE(json["sessionBus"].toBool(true), false);
        QCOMPARE(json["agent"].toObject()["running"].toBool(true), false);
    }

    void startsNothing() {
        const PrivateBus session;
        const CtlRun run = doctor(on(session));
        const QJsonObject json = QJsonDocument::fromJson(run.out).object();
        QCOMPARE(json["sessionBus"].toBool(), true);
        QCOMPARE(json["accessibilityBus"].toBool(true), false);
        const auto probe = QDBusConnection::connectToBus(session.address(), "probe");
        const QDBusMessage names = probe.call(
            QDBusMessage::createMethodCall("org.freedesktop.DBus", "/org/freedesktop/DBus",
                                           "org.freedesktop.DBus", "NameHasOwner")
            << "org.a11y.Bus");
        QDBusConnection::disconnectFromBus("probe");
        QCOMPARE(names.arguments().value(0).toBool(), false);
    }

    void seesEveryProgramAndWaitsForNone() {
        const PrivateBus session;
        const PrivateBus accessibility;
        FakeProgram agent(session.address(), "agent");
        agent.answer(agent_object::kPath,
                     {{"status", QVariantMap{{"state", "watching"}, {"shortcut", "taken"}}}});
        agent.own(agent_object::kService);
        FakeProgram switchboard(session.address(), "switchboard");
        switchboard.answer("/org/a11y/bus",
                           {{"Get IsEnabled", true}, {"GetAddress", accessibility.address()}});
        switchboard.own("org.a11y.Bus");
        FakeProgram writer(accessibility.address(), "writer");
        writer.answer(
            "/org", {{"Get Name", "Writer"}, {"Get ToolkitName", "GTK"}, {"Get Version", "4.8.3"}});
        FakeProgram hung(accessibility.address(), "hung");
        hung.answer("/org", {});
        FakeProgram registry(accessibility.address(), "registry");
        registry.answer(
            "/org",
            {{"GetChildren", QVariant::fromValue(QList<ChildRef>{hung.root(), writer.root()})}});
        registry.own("org.a11y.atspi.Registry");

        QElapsedTimer timer;
        timer.start();
        const CtlRun run = doctor(on(session));
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
        const QJsonObject json = QJsonDocument::fromJson(run.out).object();
        QCOMPARE(json["accessibility"].toString(), QString("on"));
        QCOMPARE(json["agent"].toObject()["state"].toString(), QString("watching"));
        QCOMPARE(programs(json), QString("unknown -, Writer GTK 4.8.3 yes no yes"));
        QVERIFY(run.out.contains("shortcut-taken"));
        QVERIFY(run.out.contains("program-silent"));
        QCOMPARE(run.exitCode, 1);
    }

private:
    static QProcessEnvironment on(const PrivateBus& session) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("DBUS_SESSION_BUS_ADDRESS", session.address());
        environment.insert("DISPLAY", ":0");
        environment.remove("WAYLAND_DISPLAY");
        return environment;
    }

    /// `tacetctl doctor --json`, while this thread goes on answering as the other programs.
    static CtlRun doctor(const QProcessEnvironment& environment) {
        CtlRun run;
        std::unique_ptr<QThread> thread(QThread::create([&] {
            run = runCtl({"doctor", "--json"}, {}, environment);
        }));
        QSignalSpy ended(thread.get(), &QThread::finished);
        thread->start();
        ended.wait(60'000);
        thread->wait();
        return run;
    }

    static QString programs(const QJsonObject& json) {
        QStringList all;
        for (const auto& item : json["programs"].toArray()) {
            const QJsonObject program = item.toObject();
            all.append(program["answers"].toBool()
                           ? QStringList{program["name"].toString(), program["toolkit"].toString(),
                                         program["read"].toString(), program["mark"].toString(),
                                         program["write"].toString()}
                                 .join(' ')
                           : program["toolkit"].toString() + " -");
        }
        return all.join(", ");
    }
};

std::unique_ptr<QObject> makeDoctorRunTest() {
    return std::make_unique<DoctorRunTest>();
}

} // namespace tacet::agent

#include "doctor_run_test.moc"
