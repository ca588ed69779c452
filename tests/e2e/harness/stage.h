#pragma once

#include "tests/e2e/harness/accessible.h"
#include "tests/e2e/harness/agent.h"
#include "tests/e2e/harness/browser.h"
#include "tests/e2e/harness/clipboard_probe.h"
#include "tests/e2e/harness/keys.h"
#include "tests/e2e/harness/screen.h"
#include "tests/e2e/harness/tray_host.h"

namespace tacet::e2e {

/// A desktop with all that a test needs on it. The agent is started apart, so that a test can start
/// a program before it.
struct Stage {
    explicit Stage(const DesktopOptions& options = {}, const QString& pages = TACET_PAGES_DIR);

    /// Starts the agent, and the driver's screen reader after it; true when it answers.
    bool startAgent();

    Desktop desktop;
    TrayHost tray;
    Keys keys;
    Screen screen;
    PageServer server;
    ClipboardProbe clipboard;
    std::unique_ptr<Agent> agent;
    std::unique_ptr<ScreenReader> reader;
};

/// The clipboard of a stage before something is done, and whether it is still so afterwards.
class ClipboardBefore {
public:
    /// Puts several formats into CLIPBOARD, one of them of so many bytes, and a text into PRIMARY.
    explicit ClipboardBefore(ClipboardProbe& probe, qsizetype bytes = 9);

    /// True when both hold the same bytes in the same formats again.
    [[nodiscard]] bool isBack() const;

    /// True when both are still what the probe put there: nobody else took them.
    [[nodiscard]] bool isUntouched() const;

private:
    ClipboardProbe& m_probe;
    Formats m_clipboard;
};

/// A person at a field: what they see on the screen, and what they do with it.
class Person {
public:
    Person(Stage& stage, Editor& editor);

    /// Does the level's underline stand under exactly the only occurrence of `value`?
    bool seesMark(const QString& value, MarkLevel level = MarkLevel::Critical);

    /// Is no underline of any level, or of this one, to be seen in the field? Our own card, which
    /// may stand over a part of it, is looked past.
    bool seesNoMark();
    bool seesNoMark(MarkLevel level);

    /// Rests the pointer on the value's mark; true when the card opens.
    bool openCard(const QString& value);

    /// Opens the card by its shortcut.
    bool openCardByKeys();

    /// Presses the card's button whose name begins with `name`; false when there is none.
    bool choose(const QString& name);

    /// Takes the pointer off the mark and the card. A card that says what became of an action stays
    /// for some seconds.
    void movePointerAway();

    /// Takes the pointer off the mark and the card; true when the card closes.
    bool lookAway();

    bool seesCard();

    /// The card itself: the window whose name begins with ours.
    std::optional<AccessibleNode> card();
    std::optional<AccessibleNode> cardButton(const QString& name);

private:
    Stage& m_stage;
    Editor& m_editor;
};

} // namespace tacet::e2e
