#include "hooks/linux/atspi_event.h"

#include <QTest>

#include <memory>

Q_DECLARE_METATYPE(tacet::hooks::AtspiEventKind)

namespace tacet::hooks {

namespace {

const QString kService = QStringLiteral(":1.42");
const QString kPath = QStringLiteral("/org/a11y/atspi/accessible/7");
const QString kObject = QStringLiteral("org.a11y.atspi.Event.Object");
const QString kWindow = QStringLiteral("org.a11y.atspi.Event.Window");

/// A payload that notes when anyone makes a string of it.
struct Payload {
    bool* wasRead = nullptr;
};

QDBusMessage signalOf(const QString& interface, const QString& member,
                      const QVariantList& arguments) {
    QDBusMessage signal = QDBusMessage::createTargetedSignal(kService, kPath, interface, member);
    signal.setArguments(arguments);
    return signal;
}

} // namespace

class AtspiEventTest : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatHappened_data() {
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<int>("number");
        QTest::addColumn<AtspiEventKind>("expected");
        const QString none;
        QTest::newRow("insert") << kObject << "TextChanged"
                                << "insert" << 3 << AtspiEventKind::TextChanged;
        QTest::newRow("delete") << kObject << "TextChanged"
                                << "delete" << 0 << AtspiEventKind::TextChanged;
        QTest::newRow("caret") << kObject << "TextCaretMoved" << none << 9
                               << AtspiEventKind::CaretMoved;
        QTest::newRow("focus") << kObject << "StateChanged"
                               << "focused" << 1 << AtspiEventKind::FocusGained;
        QTest::newRow("blur") << kObject << "StateChanged"
                              << "focused" << 0 << AtspiEventKind::FocusLost;
        QTest::newRow("window") << kWindow << "Activate" << none << 0
                                << AtspiEventKind::WindowActivated;
        QTest::newRow("other window")
            << kWindow << "Deactivate" << none << 0 << AtspiEventKind::WindowDeactivated;
    }

    void tellsWhatHappened() {
        QFETCH(QString, interface);
        QFETCH(QString, member);
        QFETCH(QString, detail);
        QFETCH(int, number);
        const auto event = eventOf(signalOf(interface, member, {detail, number, 0, QVariant()}));
        QVERIFY(event.has_value());
        QTEST(event->kind, "expected");
        QCOMPARE(event->source.service, kService);
        QCOMPARE(event->source.path, kPath);
    }

    void leavesOtherSignalsAlone_data() {
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QVariantList>("arguments");
        QTest::newRow("another state") << kObject << "StateChanged" << QVariantList{"showing", 1};
        QTest::newRow("no arguments") << kObject << "StateChanged" << QVariantList{};
        QTest::newRow("another member") << kObject << "ChildrenChanged" << QVariantList{"add", 1};
        QTest::newRow("a window's other news") << kWindow << "Resize" << QVariantList{"", 0};
    }

    void leavesOtherSignalsAlone() {
        QFETCH(QString, interface);
        QFETCH(QString, member);
        QFETCH(QVariantList, arguments);
        QVERIFY(!eventOf(signalOf(interface, member, arguments)));
    }

    void readsNoPayload_data() {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("detail");
        QTest::newRow("text") << "TextChanged"
                              << "insert";
        QTest::newRow("caret") << "TextCaretMoved" << QString();
        QTest::newRow("focus") << "StateChanged"
                               << "focused";
    }

    void readsNoPayload() {
        QFETCH(QString, member);
        QFETCH(QString, detail);
        bool wasRead = false;
        QMetaType::registerConverter<Payload, QString>([](const Payload& payload) {
            *payload.wasRead = true;
            return QString();
        });
        const auto forget = qScopeGuard([] {
            QMetaType::unregisterConverterFunction(QMetaType::fromType<Payload>(),
                                                   QMetaType::fromType<QString>());
        });
        const auto bare = eventOf(signalOf(kObject, member, {detail, 1}));
        QVERIFY(bare.has_value());
        const QVariantList payloads = {QVariant::fromValue(Payload{.wasRead = &wasRead}),
                                       QVariant(QStringLiteral("text")), QVariant(12),
                                       QVariant(QVariantMap{{"text", "text"}})};
        for (const QVariant& payload : payloads) {
            const auto event = eventOf(signalOf(kObject, member, {detail, 1, 4, payload}));
            QVERIFY(event == bare);
        }
        QVERIFY(!wasRead);
    }

    /// Does not compile when an event gets a third member.
    void hasNoRoomForAPayload() {
        const auto [kind, source] = AtspiEvent{};
        QCOMPARE(kind, AtspiEventKind::TextChanged);
        const auto [service, path] = source;
        QVERIFY(service.isEmpty() && path.isEmpty());
    }
};

std::unique_ptr<QObject> makeAtspiEventTest() {
    return std::make_unique<AtspiEventTest>();
}

} // namespace tacet::hooks

#include "atspi_event_test.moc"
