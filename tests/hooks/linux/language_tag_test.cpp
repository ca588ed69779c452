#include "hooks/linux/language_tag.h"

#include <QTest>

#include <memory>

namespace tacet::hooks {

class LanguageTagTest : public QObject {
    Q_OBJECT

private slots:
    void makesATagOfALocale_data() {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("expected");
        QTest::newRow("language") << "de"
                                  << "de";
        QTest::newRow("country") << "de_DE"
                                 << "de-DE";
        QTest::newRow("encoding") << "nl_NL.UTF-8"
                                  << "nl-NL";
        QTest::newRow("modifier") << "sr_RS@latin"
                                  << "sr-RS";
        QTest::newRow("encoding with modifier") << "de_DE.UTF-8@euro"
                                                << "de-DE";
        QTest::newRow("a tag already") << "en-US"
                                       << "en-US";
        QTest::newRow("no language") << "C"
                                     << "";
        QTest::newRow("no language, with encoding") << "C.UTF-8"
                                                    << "";
        QTest::newRow("no language, in full") << "POSIX"
                                              << "";
        QTest::newRow("none") << ""
                              << "";
    }

    void makesATagOfALocale() {
        QFETCH(QString, locale);
        QTEST(QString::fromStdString(languageTag(locale)), "expected");
    }
};

std::unique_ptr<QObject> makeLanguageTagTest() {
    return std::make_unique<LanguageTagTest>();
}

} // namespace tacet::hooks

#include "language_tag_test.moc"
