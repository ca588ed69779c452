#include "agent/settings_text.h"

#include <QTest>

#include <memory>

namespace tacet::agent {

class SettingsTextTest : public QObject {
    Q_OBJECT

private slots:
    void readsBackWhatItPrints() {
        const ui::SettingsValues settings{.shortcut = "Ctrl+Alt+K", .language = "de"};
        const Result<ui::SettingsValues> read = parseSettings(printSettings(settings));
        QVERIFY(read);
        QVERIFY(*read == settings);
    }

    void keepsDefaultsForWhatIsLeftOut() {
        const Result<ui::SettingsValues> read = parseSettings("language = \"nl\"\n");
        QVERIFY(read);
        QVERIFY(*read == ui::SettingsValues{.language = "nl"});
    }

    void namesThePlaceAndNeverTheValue_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("place");
        QTest::newRow("no TOML") << QByteArray("\nshortcut = secret-words\n")
                                 << QByteArray("settings.toml:2:");
        QTest::newRow("unknown key") << QByteArray("language = \"nl\"\ncolour = \"red\"\n")
                                     << QByteArray("settings.toml:2:1: colour");
        QTest::newRow("no shortcut")
            << QByteArray("shortcut = \"K\"\n") << QByteArray("settings.toml:1:1: shortcut");
        QTest::newRow("no language of ours") << QByteArray("language = \"secret-words\"\n")
                                             << QByteArray("settings.toml:1:1: language");
        QTest::newRow("wrong type")
            << QByteArray("language = 7\n") << QByteArray("settings.toml:1:1: language");
    }

    void namesThePlaceAndNeverTheValue() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, place);
        const Result<ui::SettingsValues> read = parseSettings(bytes.toStdString());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Invalid);
        const QByteArray what = QByteArray::fromStdString(read.error().what);
        QVERIFY2(what.startsWith(place), what);
        QVERIFY(!what.contains("secret"));
    }
};

std::unique_ptr<QObject> makeSettingsTextTest() {
    return std::make_unique<SettingsTextTest>();
}

} // namespace tacet::agent

#include "settings_text_test.moc"
