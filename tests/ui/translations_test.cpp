#include "ui/card.h"
#include "ui/card_text.h"
#include "ui/kind_text.h"
#include "ui/main_window.h"
#include "ui/translations.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QFile>
#include <QTest>
#include <QTranslator>

#include <memory>

using namespace tacet;
using namespace tacet::ui;

namespace {

QChar accessKey(const QString& text) {
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] == '&') {
            if (text[i + 1] != '&') {
                return text[i + 1].toLower();
            }
            ++i;
        }
    }
    return {};
}

CardContent fullContent() {
    return {.kind = "iban",
            .remedies = Remedy::Mask | Remedy::Replace | Remedy::Remove,
            .count = 5,
            .sameValue = 2,
            .sameKind = 3,
            .canUndo = true,
            .notice = CardNotice::NotPossible};
}

void languages() {
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "nl", "de", "fr"}) {
        QTest::newRow(language) << language;
    }
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private slots:
    void noEntryIsUnfinished_data() { languages(); }

    void noEntryIsUnfinished() {
        QFETCH(QString, language);
        if (language == "en") {
            return;
        }
        QFile file(QStringLiteral(TACET_SOURCE_DIR "/translations/tacet_%1.ts").arg(language));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray words = file.readAll();
        QVERIFY(words.count("<translation>") > 100);
        QVERIFY(!words.contains("unfinished"));
        QVERIFY(!words.contains("vanished"));
        QVERIFY(!words.contains("<translation></translation>"));
    }

    void accessKeysOfTheCardAreUnique_data() { languages(); }

    void accessKeysOfTheCardAreUnique() {
        QFETCH(QString, language);
        speak(language);
        Card card;
        card.show(fullContent(), {.anchor = {.x = 9, .y = 9, .width = 9, .height = 9}},
                  CardFocus::Pointer);
        QVERIFY2(clash(card).isEmpty(), qPrintable(clash(card)));
        for (QAbstractButton* button : card.findChildren<QAbstractButton*>()) {
            if (button->text() == ignoreWord()) {
                button->click();
            }
        }
        QVERIFY2(clash(card).isEmpty(), qPrintable(clash(card)));
    }

    void accessKeysOfEveryPageAreUnique_data() { languages(); }

    void accessKeysOfEveryPageAreUnique() {
        QFETCH(QString, language);
        speak(language);
        MainWindow window;
        for (const WindowKind page : {WindowKind::Status, WindowKind::Settings}) {
            window.open(page);
            QVERIFY2(clash(window).isEmpty(), qPrintable(clash(window)));
        }
    }

    void widgetsAndFreeWordsAreTranslated() {
        speak(QStringLiteral("de"));
        QCOMPARE(remedyText(Remedy::Mask), QString("&Maskieren"));
        QCOMPARE(kindText("email"), QString("E-Mail-Adresse"));
        QCOMPARE(ignoreWord(), QString("&Ignorieren"));
    }

    void nationalKindsAreNamedByTheirCountry() {
        speak(QStringLiteral("nl"));
        QCOMPARE(kindText("national_id:NL_BSN"), QString("Burgerservicenummer (BSN)"));
        QCOMPARE(kindText("company_id:FR_SIREN"), QString("Bedrijfsnummer (SIREN, Frankrijk)"));
        QCOMPARE(kindText("national_id:IT_CODICEFISCALE"),
                 QString("Nationaal identificatienummer (codice fiscale, Italië)"));
        QCOMPARE(kindText("passport:AT"), QString("Paspoortnummer (Oostenrijk)"));
    }

    void choosesALanguageItHas_data() {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("expected");
        QTest::newRow("as it is") << "nl"
                                  << "nl";
        QTest::newRow("with a country") << "de-AT"
                                        << "de";
        QTest::newRow("with an underscore") << "fr_BE"
                                            << "fr";
        QTest::newRow("unknown") << "ja"
                                 << "en";
        QTest::newRow("only begins alike") << "frr"
                                           << "en";
    }

    void choosesALanguageItHas() {
        QFETCH(QString, wanted);
        QTEST(QString::fromStdString(languageFor(wanted.toStdString())), "expected");
    }

    void cleanup() { m_translator.reset(); }

private:
    static QString ignoreWord() {
        return QCoreApplication::translate("tacet::ui::CardActions", "&Ignore");
    }

    void speak(const QString& language) {
        m_translator = std::make_unique<QTranslator>();
        if (language != "en") {
            QVERIFY(m_translator->load(QStringLiteral(":/translations/tacet_%1.qm").arg(language)));
        }
        QCoreApplication::installTranslator(m_translator.get());
    }

    /// Two visible buttons with one access key, or one without; empty when all is well.
    static QString clash(const QWidget& window) {
        QMap<QChar, QString> seen;
        for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
            if (!button->isVisible() || button->text().isEmpty()) {
                continue;
            }
            const QChar key = accessKey(button->text());
            if (key.isNull() || seen.contains(key)) {
                return button->text() + " / " + seen.value(key);
            }
            seen[key] = button->text();
        }
        return {};
    }

    std::unique_ptr<QTranslator> m_translator;
};

std::unique_ptr<QObject> makeTranslationsTest() {
    return std::make_unique<TranslationsTest>();
}

#include "translations_test.moc"
