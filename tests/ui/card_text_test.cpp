#include "detection/combinations.h"
#include "ui/card_text.h"
#include "ui/combination_text.h"
#include "ui/kind_text.h"

#include <QTest>

#include <memory>

using namespace tacet;
using namespace tacet::ui;

namespace {

CardContent content() {
    return {.kind = "iban", .family = Family::Financial, .level = Level::Critical};
}

} // namespace

class CardTextTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhyInTheOrderOfProof() {
        CardContent card = content();
        card.evidence = Evidence::Context | Evidence::CheckDigits | Evidence::Shape;
        card.contextWord = "rekening";
        card.runnerUp = KindId("bank_account");
        const QStringList expected{"It has the right form", "Its check digits are right",
                                   "“rekening” stands nearby",
                                   "It could also be: Bank account number"};
        QCOMPARE(reasonTexts(card), expected);
    }

    void saysFirstWhatRaisedIt() {
        CardContent card = content();
        card.evidence = Evidence::Shape;
        card.raisedBy = {"card_code", "of a policy"};
        const QStringList expected{"Card number and security code together are enough to pay",
                                   "Together with other values nearby it says more",
                                   "It has the right form"};
        QCOMPARE(reasonTexts(card), expected);
    }

    void hasWordsForEveryCombination() {
        const QString any = combinationText("of a policy");
        QStringList seen;
        for (const detection::Combination& one : detection::builtInCombinations().combinations) {
            const QString words = combinationText(one.id);
            QVERIFY2(words != any && !seen.contains(words), one.id.data());
            seen += words;
        }
    }

    void hasNamesForWhatCombinationsAreMadeOf() {
        for (const detection::CombinationKind& one : detection::builtInCombinations().kinds) {
            const QString unnamed =
                QString::fromUtf8(one.kind.data(), qsizetype(one.kind.size())).replace('_', ' ');
            QVERIFY2(kindText(one.kind) != unnamed, one.kind.data());
        }
    }

    void aWordReadFromTheRightDoesNotTurnTheSentenceAround() {
        CardContent card = content();
        card.evidence = Evidence::Context;
        card.contextWord = "חשבון";
        const QString reason = reasonTexts(card).front();
        QVERIFY(reason.contains(QString::fromStdString(card.contextWord)));
        QVERIFY(!reason.isRightToLeft());
    }

    void alwaysSaysSomething() { QCOMPARE(reasonTexts(content()).size(), 1); }

    void quotesNoWordWhenThereIsNone() {
        CardContent card = content();
        card.evidence = Evidence::Context;
        QCOMPARE(reasonTexts(card), QStringList{"A word nearby says what it is"});
    }

    void countsWhatAScopeCovers() {
        CardContent card = content();
        card.sameValue = 2;
        card.sameKind = 3;
        card.count = 4;
        QCOMPARE(scopeText(Scope::SameValue, card), QString("This &value everywhere (2)"));
        QCOMPARE(scopeText(Scope::SameKind, card), QString("All of its &kind (3)"));
        QCOMPARE(scopeText(Scope::Everything, card), QString("Every&thing (4)"));
        QCOMPARE(scopeCount(Scope::This, card), 1);
    }

    void makesNoAccessKeyOfAToolsName() {
        QCOMPARE(ignoreText(IgnoreFor::ThisApp, "Q&A"), QString("&In Q&&A"));
    }

    void explainsWhyItOnlyOffersACopy() {
        CardContent card = content();
        QVERIFY(noticeText(card).isEmpty());
        card.canWrite = false;
        QVERIFY(!noticeText(card).isEmpty());
    }

    void everyNoticeHasItsOwnWords() {
        QStringList seen;
        for (const CardNotice notice :
             {CardNotice::Done, CardNotice::Stale, CardNotice::NotPossible, CardNotice::Copied,
              CardNotice::UndoFailed}) {
            CardContent card = content();
            card.notice = notice;
            QVERIFY(!noticeText(card).isEmpty());
            QVERIFY(!seen.contains(noticeText(card)));
            seen += noticeText(card);
        }
    }

    void namesItselfToTheScreenReader() {
        QCOMPARE(cardName(content()), QString("Tacet: IBAN, Critical"));
        QCOMPARE(headlineText(content()), QString("Critical · Financial · likely"));
    }
};

std::unique_ptr<QObject> makeCardTextTest() {
    return std::make_unique<CardTextTest>();
}

#include "card_text_test.moc"
