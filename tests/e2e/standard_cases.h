#pragma once

#include "tests/e2e/harness/stage.h"

#include <memory>

namespace tacet::e2e {

/// What must hold in every field of every program. Each case answers an empty text when all of it
/// does, else what does not.
///
/// A sentence with an IBAN and an e-mail address is typed after what the field starts with, so a
/// page may begin with text of its own. Every case looks for both marks first, and at the end that
/// nothing was sent and that clipboard and PRIMARY are as they were. A case that passes leaves the
/// sentence in the field as it was, so that the next one may follow; all but `removes`. Requires:
/// the field has the keyboard, and its caret stands at the end of its text.
class StandardCases {
public:
    StandardCases(Stage& stage, Editor& editor);

    /// The sentence is typed; both values are marked.
    QString marks();

    /// The IBAN is masked by a click; the card's Undo brings it back, marked again.
    QString masks();

    /// The IBAN is masked; the program's own undo brings it back, marked again.
    QString isUndoneByTheProgram();

    /// The IBAN is replaced: the stand-in has its form, is another one, and is not marked. The
    /// card's Undo brings the IBAN back.
    QString replaces();

    /// Both values are masked in one go, and no mask is marked; one Undo on the card brings both
    /// back, marked again.
    QString masksEverything();

    /// The IBAN goes, and so does the space that it leaves over.
    QString removes();

private:
    QString begin();
    QString seesBoth();
    QString act(const QString& button);
    QString maskIban();
    QString undoByCard();
    bool holdsStandIn();
    QString isUnmarked(MarkLevel level);
    QString isRestored();
    QString verdict();
    [[nodiscard]] QString textWith(const QString& iban, const QString& mail) const;
    bool waitForText(const QString& text);
    QString missing(const QString& what);

    Stage& m_stage;
    Editor& m_editor;
    Person m_person;
    QString m_start;
    std::unique_ptr<ClipboardBefore> m_clipboard;
};

/// The text of a field without what editors add of their own: spaces kept as U+00A0, a line at the
/// end.
QString plainText(Editor& editor);

} // namespace tacet::e2e
