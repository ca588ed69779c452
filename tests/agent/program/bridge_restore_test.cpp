#include "agent/bridge_restore.h"
#include "tests/agent/program/answering_object.h"
#include "tests/agent/program/temporary_places.h"

#include <QDBusError>
#include <QDBusVariant>
#include <QTest>
#include <QThread>

#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>

namespace tacet::agent {

namespace fs = std::filesystem;

class BridgeRestoreTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_home = std::make_unique<TemporaryPlaces>();
        m_set.clear();
    }

    void setsBackWhatItWasAndForgetsIt_data() {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<int>("calls");
        QTest::newRow("it was off") << QByteArray("off\n") << 1;
        QTest::newRow("it was on") << QByteArray("on\n") << 0;
        QTest::newRow("never turned on") << QByteArray() << 0;
    }

    void setsBackWhatItWasAndForgetsIt() {
        QFETCH(QByteArray, before);
        QFETCH(int, calls);
        put(before);
        AnsweringObject service("org.a11y.Bus", "/org/a11y/bus", [this](const QDBusMessage& call) {
            m_set = call.arguments();
            return call.createReply();
        });
        QVERIFY(restored());
        QVERIFY(!fs::exists(memory()));
        QCOMPARE(m_set.isEmpty() ? 0 : 1, calls);
        if (calls > 0) {
            QCOMPARE(m_set.value(0).toString(), QString("org.a11y.Status"));
            QCOMPARE(m_set.value(1).toString(), QString("IsEnabled"));
            QCOMPARE(m_set.value(2).value<QDBusVariant>().variant(), QVariant(false));
        }
    }

    void keepsTheFormerValueWhileNobodyTakesIt() {
        put("off\n");
        const AnsweringObject service(
            "org.a11y.Bus", "/org/a11y/bus", [](const QDBusMessage& call) {
                return call.createErrorReply(QDBusError::AccessDenied, "not now");
            });
        const Result<Done> done = restored();
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Io);
        QVERIFY(fs::exists(memory()));
    }

private:
    [[nodiscard]] fs::path memory() const { return m_home->places().state / "bridge-before"; }

    void put(const QByteArray& bytes) const {
        if (!bytes.isEmpty()) {
            fs::create_directories(m_home->places().state);
            std::ofstream(memory()) << bytes.constData();
        }
    }

    // It waits for the answer, which this thread gives.
    [[nodiscard]] Result<Done> restored() const {
        std::optional<Result<Done>> done;
        const std::unique_ptr<QThread> thread(
            QThread::create([&] { done = restoreBridge(m_home->places()); }));
        thread->start();
        [&] { QTRY_VERIFY(thread->isFinished()); }();
        thread->wait();
        return *done;
    }

    std::unique_ptr<TemporaryPlaces> m_home;
    QVariantList m_set; ///< the arguments of the last call
};

std::unique_ptr<QObject> makeBridgeRestoreTest() {
    return std::make_unique<BridgeRestoreTest>();
}

} // namespace tacet::agent

#include "bridge_restore_test.moc"
