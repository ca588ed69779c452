#include "tests/e2e/standard_cases.h"

#include <QRegularExpression>

namespace tacet::e2e {

namespace {

const QString kIban = "NL91 ABNA 0417 1643 00";
const QString kMail = "sanne@kliniek-noord.nl";

/// Runs one step after the other, up to the first that has something to say.
template <typename... Steps> QString inOrder(Steps... steps) {
    QString fault;
    (void)((fault = steps(), fault.isEmpty()) && ...);
    return fault;
}

} // namespace

QString plainText(Editor& editor) {
    QString text = editor.text().replace(QChar(0xa0), ' ');
    while (text.endsWith('\n')) {
        text.chop(1);
    }
    return text;
}

StandardCases::StandardCases(Stage& stage, Editor& editor)
    : m_stage(stage), m_editor(editor), m_person(stage, editor) {}

QString StandardCases::marks() {
    const QString sentence = textWith(kIban, kMail);
    m_stage.keys.type(sentence);
    if (!waitFor([&] { return plainText(m_editor).endsWith(sentence); })) {
        return missing("the field does not take the keys");
    }
    m_start = plainText(m_editor).chopped(sentence.size());
    return seesBoth();
}

QString StandardCases::masks() {
    return inOrder([this] { return begin(); }, [this] { return maskIban(); },
                   [this] { return undoByCard(); }, [this] { return verdict(); });
}

QString StandardCases::isUndoneByTheProgram() {
    return inOrder([this] { return begin(); }, [this] { return maskIban(); },
                   [this] { return verdict(); }, // a program may select what its undo brings back
                   [this] {
                       m_person.movePointerAway();
                       m_stage.keys.press("ctrl+z");
                       return isRestored();
                   });
}

QString StandardCases::replaces() {
    return inOrder([this] { return begin(); }, [this] { return act("Replace"); },
                   [this] {
                       return waitFor([this] { return holdsStandIn(); })
                                  ? QString()
                                  : missing("no stand-in takes the IBAN's place");
                   },
                   [this] { return isUnmarked(MarkLevel::Critical); },
                   [this] { return undoByCard(); }, [this] { return verdict(); });
}

QString StandardCases::masksEverything() {
    return inOrder([this] { return begin(); }, [this] { return act("Everything"); },
                   [this] { return act("Mask"); },
                   [this] {
                       return waitForText(textWith("[IBAN_1]", "[EMAIL_1]"))
                                  ? QString()
                                  : missing("not both are masked");
                   },
                   [this] { return isUnmarked(MarkLevel::Critical); },
                   [this] { return isUnmarked(MarkLevel::Warning); },
                   [this] { return undoByCard(); }, [this] { return verdict(); });
}

QString StandardCases::removes() {
    return inOrder([this] { return begin(); }, [this] { return act("Remove"); },
                   [this] {
                       return waitForText(textWith({}, kMail).replace("Pay ,", "Pay,"))
                                  ? QString()
                                  : missing("the IBAN does not go");
                   },
                   [this] { return verdict(); });
}

QString StandardCases::begin() {
    m_clipboard = std::make_unique<ClipboardBefore>(m_stage.clipboard);
    return seesBoth();
}

QString StandardCases::seesBoth() {
    if (!m_person.seesMark(kIban)) {
        return missing("no mark exactly under the IBAN");
    }
    return m_person.seesMark(kMail, MarkLevel::Warning) ? QString()
                                                        : missing("no mark exactly under the mail");
}

QString StandardCases::act(const QString& button) {
    if (!m_person.seesCard() && !m_person.openCard(kIban)) {
        return missing("the card does not open");
    }
    return waitFor([&] { return m_person.choose(button); }) ? QString()
                                                            : missing("no button " + button);
}

QString StandardCases::maskIban() {
    const QString fault = act("Mask");
    if (!fault.isEmpty()) {
        return fault;
    }
    return waitForText(textWith("[IBAN_1]", kMail)) ? isUnmarked(MarkLevel::Critical)
                                                    : missing("the IBAN is not masked");
}

QString StandardCases::undoByCard() {
    const QString fault = act("Undo");
    return fault.isEmpty() ? isRestored() : fault;
}

bool StandardCases::holdsStandIn() {
    static const QRegularExpression form("^NL\\d{2} [A-Z]{4} \\d{4} \\d{4} \\d{2}$");
    const QString text = plainText(m_editor);
    const QString before = m_start + "Pay ";
    const QString after = textWith({}, kMail).mid(before.size());
    const QString standIn = text.mid(before.size()).chopped(after.size());
    return text == before + standIn + after && standIn != kIban && form.match(standIn).hasMatch();
}

QString StandardCases::isUnmarked(MarkLevel level) {
    return m_person.seesNoMark(level) ? QString() : missing("a mark stays on what was mended");
}

QString StandardCases::isRestored() {
    if (!waitForText(textWith(kIban, kMail))) {
        return missing("undo does not bring the text back");
    }
    m_person.lookAway();
    return seesBoth();
}

QString StandardCases::verdict() {
    if (!m_editor.sent().isEmpty()) {
        return missing("something was sent");
    }
    return m_clipboard->isBack() ? QString() : missing("the clipboard is not as before");
}

QString StandardCases::textWith(const QString& iban, const QString& mail) const {
    return m_start + "Pay " + iban + ", questions to " + mail + " today";
}

bool StandardCases::waitForText(const QString& text) {
    return waitFor([&] { return plainText(m_editor) == text; });
}

QString StandardCases::missing(const QString& what) {
    const QVariantMap status = m_stage.agent->status();
    const auto said = [&](const char* key) { return QString(key) + ' ' + status[key].toString(); };
    return QStringList{what,          "the field holds: " + m_editor.text(),
                       said("state"), said("reason"),
                       said("found"), said("marks")}
        .join("; ");
}

} // namespace tacet::e2e
