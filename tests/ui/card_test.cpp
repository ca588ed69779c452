#include "ui/card.h"
#include "ui/desktop_colours.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QGuiApplication>
#include <QMap>
#include <QScreen>
#include <QTest>

#include <memory>

using namespace tacet;
using namespace tacet::ui;

namespace {

constexpr ScreenRect kText{.x = 100, .y = 100, .width = 80, .height = 20};

WarningId warningOf(std::uint32_t index) {
    return {.snapshot = {.field = {.value = 3}, .version = 7}, .index = index};
}

CardContent fullContent() {
    return {.warning = warningOf(1),
            .kind = "iban",
            .level = Level::Critical,
            .evidence = Evidence::Shape,
            .excerpt = "NL•• 89",
            .remedies = Remedy::Mask | Remedy::Replace | Remedy::Remove,
            .position = 2,
            .count = 5,
            .sameValue = 2,
            .sameKind = 3,
            .scopes = {Scope::This, Scope::SameValue, Scope::SameKind, Scope::Everything},
            .canUndo = true,
            .notice = CardNotice::NotPossible,
            .tool = "ChatGPT"};
}

QList<QAbstractButton*> visibleButtons(const Card& card) {
    QList<QAbstractButton*> buttons;
    for (QAbstractButton* button : card.findChildren<QAbstractButton*>()) {
        if (button->isVisible()) {
            buttons += button;
        }
    }
    return buttons;
}

QAbstractButton* buttonOf(const Card& card, const QString& text) {
    for (QAbstractButton* button : visibleButtons(card)) {
        if (button->text() == text || button->accessibleName() == text) {
            return button;
        }
    }
    return nullptr;
}

/// Everything that Tab reaches from the first control on.
QList<QWidget*> tabRound(Card& card) {
    QList<QWidget*> seen;
    while (card.focusWidget() != nullptr && !seen.contains(card.focusWidget())) {
        seen += card.focusWidget();
        QTest::keyClick(card.focusWidget(), Qt::Key_Tab);
    }
    return seen;
}

} // namespace

class CardTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_card = std::make_unique<Card>();
        m_intents.clear();
        connect(m_card.get(), &Card::intent, this,
                [this](const Intent& intent) { m_intents.push_back(intent); });
    }

    void everyButtonIsAnIntent_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("row");
        QTest::newRow("mask") << "&Mask" << 0;
        QTest::newRow("replace") << "&Replace" << 1;
        QTest::newRow("remove") << "R&emove" << 2;
        QTest::newRow("undo") << "&Undo" << 3;
        QTest::newRow("copy") << "&Copy cleaned text" << 4;
        QTest::newRow("next") << "Next" << 5;
        QTest::newRow("previous") << "Previous" << 6;
        QTest::newRow("close") << "Close" << 7;
    }

    void everyButtonIsAnIntent() {
        QFETCH(QString, text);
        QFETCH(int, row);
        const Intent expected[] = {MendIntent{warningOf(1), Remedy::Mask, Scope::This},
                                   MendIntent{warningOf(1), Remedy::Replace, Scope::This},
                                   MendIntent{warningOf(1), Remedy::Remove, Scope::This},
                                   UndoIntent{},
                                   CopyCleanedIntent{warningOf(1), Remedy::Mask, Scope::Everything},
                                   StepIntent{Step::Next},
                                   StepIntent{Step::Previous},
                                   CloseCardIntent{}};
        open();
        QVERIFY(buttonOf(*m_card, text) != nullptr);
        buttonOf(*m_card, text)->click();
        QCOMPARE(m_intents.size(), std::size_t(1));
        QVERIFY(m_intents.front() == expected[row]);
    }

    // The next warning stands where the first click came, and that click's twin is not for it.
    void takesADoubleClickForOne() {
        open();
        QAbstractButton* mask = buttonOf(*m_card, "&Mask");
        QTest::mouseClick(mask, Qt::LeftButton);
        QTest::mouseDClick(mask, Qt::LeftButton); // the second press of a double click
        QTest::mouseRelease(mask, Qt::LeftButton);
        QCOMPARE(m_intents.size(), std::size_t(1));
    }

    void actsOnTheChosenScope_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("scope");
        QTest::newRow("value") << "This &value everywhere (2)" << int(Scope::SameValue);
        QTest::newRow("kind") << "All of its &kind (3)" << int(Scope::SameKind);
        QTest::newRow("everything") << "Every&thing (5)" << int(Scope::Everything);
    }

    void actsOnTheChosenScope() {
        QFETCH(QString, text);
        QFETCH(int, scope);
        open();
        buttonOf(*m_card, text)->click();
        buttonOf(*m_card, "&Mask")->click();
        QVERIFY(m_intents.back() ==
                Intent(MendIntent{warningOf(1), Remedy::Mask, static_cast<Scope>(scope)}));
    }

    void anotherWarningGoesBackToOnlyThisOne() {
        open();
        buttonOf(*m_card, "Every&thing (5)")->click();
        CardContent next = fullContent();
        next.warning = warningOf(2);
        ++next.turn;
        m_card->show(next, {.anchor = kText}, CardFocus::Keyboard);
        buttonOf(*m_card, "&Mask")->click();
        QVERIFY(m_intents.back() == Intent(MendIntent{warningOf(2), Remedy::Mask, Scope::This}));
    }

    void keepsEveryButtonWhileItsWarningStands_data() {
        QTest::addColumn<int>("top");
        QTest::newRow("card below the text") << 60;
        QTest::newRow("card above the text")
            << QGuiApplication::primaryScreen()->size().height() - 60;
    }

    void keepsEveryButtonWhileItsWarningStands() {
        QFETCH(int, top);
        const ScreenRect line{.x = 100, .y = top, .width = 80, .height = 20};
        const CardAnchor anchor{.anchor = line, .keepClear = {line}};
        CardContent content = fullContent();
        content.notice = CardNotice::None;
        content.canUndo = false;
        m_card->show(content, anchor, CardFocus::Pointer);
        const QMap<QAbstractButton*, QPoint> before = places();
        content.warning.snapshot.version += 1;
        content.count = 12;
        content.notice = CardNotice::NotPossible;
        m_card->show(content, anchor, CardFocus::Pointer);
        QMap<QAbstractButton*, QPoint> after = places();
        QCOMPARE(after.size(), before.size() + 1);
        QVERIFY(after.remove(buttonOf(*m_card, "&Copy cleaned text")) == 1);
        QCOMPARE(after, before);
    }

    void keepsWhatWasChosenWhileItsWarningStands() {
        open();
        buttonOf(*m_card, "Every&thing (5)")->click();
        buttonOf(*m_card, "&Ignore")->click();
        CardContent moved = fullContent();
        moved.warning.snapshot.version += 1;
        m_card->show(moved, {.anchor = kText}, CardFocus::Keyboard);
        buttonOf(*m_card, "O&nce")->click();
        QVERIFY(m_intents.back() ==
                Intent(IgnoreIntent{moved.warning, IgnoreFor::Once, Scope::Everything}));
    }

    void ignoresInThreeWays_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("how");
        QTest::newRow("once") << "O&nce" << int(IgnoreFor::Once);
        QTest::newRow("this value") << "&Always this value" << int(IgnoreFor::ThisValue);
        QTest::newRow("in this tool") << "&In ChatGPT" << int(IgnoreFor::ThisApp);
    }

    void ignoresInThreeWays() {
        QFETCH(QString, text);
        QFETCH(int, how);
        open();
        buttonOf(*m_card, "&Ignore")->click();
        QVERIFY(m_intents.empty());
        buttonOf(*m_card, text)->click();
        QVERIFY(m_intents.back() ==
                Intent(IgnoreIntent{warningOf(1), static_cast<IgnoreFor>(how), Scope::This}));
    }

    void tabReachesEveryAction_data() {
        QTest::addColumn<bool>("ignoring");
        QTest::newRow("first row") << false;
        QTest::newRow("ways to ignore") << true;
    }

    void tabReachesEveryAction() {
        QFETCH(bool, ignoring);
        open();
        if (ignoring) {
            buttonOf(*m_card, "&Ignore")->click();
        }
        const QList<QWidget*> reached = tabRound(*m_card);
        for (QAbstractButton* button : visibleButtons(*m_card)) {
            // Of an exclusive group Tab reaches the chosen one, the arrow keys the others.
            if (!button->autoExclusive() || button->isChecked()) {
                QVERIFY2(reached.contains(button), qPrintable(button->text()));
            }
        }
    }

    void arrowsStepAndEscapeCloses() {
        open();
        QTest::keyClick(m_card->focusWidget(), Qt::Key_Right);
        QTest::keyClick(m_card->focusWidget(), Qt::Key_Left);
        QTest::keyClick(m_card->focusWidget(), Qt::Key_Escape);
        QCOMPARE(m_intents.size(), std::size_t(3));
        QVERIFY(m_intents[0] == Intent(StepIntent{Step::Next}));
        QVERIFY(m_intents[1] == Intent(StepIntent{Step::Previous}));
        QVERIFY(m_intents[2] == Intent(CloseCardIntent{}));
    }

    void arrowsFollowTheReadingDirection() {
        m_card->setLayoutDirection(Qt::RightToLeft);
        open();
        QTest::keyClick(m_card->focusWidget(), Qt::Key_Left);
        QVERIFY(m_intents.back() == Intent(StepIntent{Step::Next}));
    }

    void accessKeysAct() {
        open();
        QTest::keyClick(m_card->focusWidget(), Qt::Key_R, Qt::AltModifier);
        QTRY_COMPARE(m_intents.size(), std::size_t(1)); // Qt shows the press for a moment
        QVERIFY(m_intents.back() == Intent(MendIntent{warningOf(1), Remedy::Replace, Scope::This}));
    }

    void everythingHasANameAndARole() {
        open();
        const QAccessibleInterface* window = QAccessible::queryAccessibleInterface(m_card.get());
        QCOMPARE(window->text(QAccessible::Name), QString("Tacet: IBAN, Critical"));
        for (QAbstractButton* button : visibleButtons(*m_card)) {
            const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(button);
            QVERIFY(!face->text(QAccessible::Name).isEmpty());
            QVERIFY(face->role() == QAccessible::PushButton || // the plain ones
                    face->role() == QAccessible::RadioButton);
        }
    }

    void hidesWhatIsNotOffered() {
        CardContent content = fullContent();
        content.remedies = Remedy::Mask | Remedy::Remove;
        content.scopes.clear();
        content.canUndo = false;
        content.notice = CardNotice::None;
        m_card->show(content, {.anchor = kText}, CardFocus::Keyboard);
        for (const char* gone :
             {"&Replace", "&Undo", "&Copy cleaned text", "Next", "&Only this one"}) {
            QVERIFY2(buttonOf(*m_card, gone) == nullptr, gone);
        }
    }

    void offersOnlyACopyWhereItCannotWrite() {
        CardContent content = fullContent();
        content.canWrite = false;
        content.notice = CardNotice::None;
        m_card->show(content, {.anchor = kText}, CardFocus::Keyboard);
        QVERIFY(buttonOf(*m_card, "&Mask") == nullptr);
        QVERIFY(buttonOf(*m_card, "&Copy cleaned text") != nullptr);
    }

    void neverTakesTheKeyboardWhenOpenedByThePointer() {
        m_card->show(fullContent(), {.anchor = kText}, CardFocus::Pointer);
        QVERIFY(m_card->windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
        QVERIFY(!m_card->isActiveWindow());
    }

    void saysLessRatherThanCoverTheText_data() {
        QTest::addColumn<int>("top");
        for (const int top : {0, 150, 290, 430, 570}) {
            QTest::addRow("text at %d", top) << top;
        }
    }

    void saysLessRatherThanCoverTheText() {
        QFETCH(int, top);
        const QSize screen = QGuiApplication::primaryScreen()->size();
        const ScreenRect line{.x = screen.width() / 3, .y = top, .width = 200, .height = 24};
        CardContent content = fullContent();
        content.evidence =
            Evidence::Shape | Evidence::CheckDigits | Evidence::Context | Evidence::Model;
        content.runnerUp = KindId("phone");
        m_card->show(content, {.anchor = line, .keepClear = {line}}, CardFocus::Pointer);
        const ScreenRect place = m_card->nativeGeometry();
        QVERIFY(isEmpty(intersection(place, line)));
        QVERIFY(place.y >= 0 && place.y + place.height <= screen.height());
        QVERIFY(buttonOf(*m_card, "&Mask") != nullptr);
    }

    void actsOnThisOneWhenThereIsNoRoomForAChoice() {
        const QSize screen = QGuiApplication::primaryScreen()->size();
        CardContent content = fullContent();
        m_card->show(content, {.anchor = kText, .keepClear = {kText}}, CardFocus::Pointer);
        buttonOf(*m_card, "Every&thing (5)")->click();
        const ScreenRect all{.x = 0, .y = 150, .width = screen.width(), .height = 500};
        m_card->show(content, {.anchor = all, .keepClear = {all}}, CardFocus::Pointer);
        QVERIFY(buttonOf(*m_card, "Every&thing (5)") == nullptr);
        buttonOf(*m_card, "&Mask")->click();
        QCOMPARE(std::get<MendIntent>(m_intents.back()).scope, Scope::This);
    }

    void saysOnlyWhatBecameOfTheAction() {
        CardContent over = fullContent();
        over.count = 0;
        over.scopes.clear();
        over.notice = CardNotice::Done;
        m_card->show(over, {.anchor = kText, .keepClear = {kText}}, CardFocus::Pointer);
        QVERIFY(buttonOf(*m_card, "&Undo") != nullptr);
        QVERIFY(buttonOf(*m_card, "Close") != nullptr);
        QCOMPARE(visibleButtons(*m_card).size(), 2);
    }

    void turnsDarkWhileItShows() {
        open();
        const QString light = m_card->styleSheet();
        useColours(Appearance::Dark);
        QTRY_VERIFY(m_card->styleSheet() != light);
        useColours(std::nullopt);
        QTRY_COMPARE(m_card->styleSheet(), light);
    }

    void growsWithItsContentAtOnce() {
        CardContent less = fullContent();
        less.notice = CardNotice::None;
        less.canUndo = false;
        m_card->show(less, {.anchor = kText}, CardFocus::Pointer);
        m_card->show(fullContent(), {.anchor = kText}, CardFocus::Pointer);
        const int height = m_card->height();
        Card fresh;
        fresh.show(fullContent(), {.anchor = kText}, CardFocus::Pointer);
        QCOMPARE(height, fresh.height());
    }

    void keepsTheKeyboardOnAnActionThatIsThere() {
        open();
        CardContent copyOnly = fullContent();
        copyOnly.canWrite = false;
        m_card->show(copyOnly, {.anchor = kText}, CardFocus::Keyboard);
        QCOMPARE(m_card->focusWidget(), buttonOf(*m_card, "&Ignore"));
    }

    void staysOffTheTextAndKnowsWhereItIs() {
        QVERIFY(isEmpty(m_card->nativeGeometry()));
        open();
        QVERIFY(!isEmpty(m_card->nativeGeometry()));
        QVERIFY(isEmpty(intersection(m_card->nativeGeometry(), kText)));
        m_card->hide();
        QVERIFY(isEmpty(m_card->nativeGeometry()));
    }

private:
    /// Where every visible button stands on the screen.
    [[nodiscard]] QMap<QAbstractButton*, QPoint> places() const {
        QMap<QAbstractButton*, QPoint> all;
        for (QAbstractButton* button : visibleButtons(*m_card)) {
            all[button] = button->mapToGlobal(QPoint());
        }
        return all;
    }

    void open() {
        m_card->show(fullContent(), {.anchor = kText}, CardFocus::Keyboard);
        QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
    }

    std::unique_ptr<Card> m_card;
    std::vector<Intent> m_intents;
};

std::unique_ptr<QObject> makeCardTest() {
    return std::make_unique<CardTest>();
}

#include "card_test.moc"
