// The main job, shown step by step on a virtual display: `e2e_demo FOLDER` puts its pictures there.
#include "tests/e2e/harness/stage.h"

#include <QCoreApplication>
#include <QDir>

#include <iostream>

namespace {

using namespace tacet::e2e;

const QString kIban = "NL91 ABNA 0417 1643 00";
const QString kMail = "sanne@kliniek-noord.nl";
const QString kText = "Pay " + kIban + ", questions to " + kMail;

/// Tells the steps, and keeps a picture of each.
class Narrator {
public:
    Narrator(Stage& stage, QString folder) : m_stage(stage), m_folder(std::move(folder)) {}

    /// Says what happened, with a picture; ends the demonstration when it did not happen.
    void tell(bool happened, const QString& what, const QString& picture) {
        ++m_step;
        const QString name = QString("%1-%2").arg(m_step).arg(picture);
        m_stage.screen.shoot(name, m_folder);
        std::cout << m_step << ". " << (happened ? "" : "NOT: ") << what.toStdString() << "\n   "
                  << QDir(m_folder).absoluteFilePath(name + ".png").toStdString() << std::endl;
        m_failed = m_failed || !happened;
    }

    [[nodiscard]] bool failed() const { return m_failed; }

private:
    Stage& m_stage;
    QString m_folder;
    int m_step = 0;
    bool m_failed = false;
};

void show(Stage& stage, Narrator& narrator) {
    Browser browser(stage.desktop, stage.server, stage.keys, BrowserKind::Chromium);
    const std::unique_ptr<WebEditor> editor = browser.open("prosemirror");
    narrator.tell(editor != nullptr,
                  "Chromium shows a chat page of our own under the address chatgpt.com; no byte "
                  "leaves this machine.",
                  "page");
    if (editor == nullptr) {
        return;
    }
    Person person(stage, *editor);
    const bool typed = typeInto(*editor, stage.keys, kText);
    narrator.tell(typed && person.seesMark(kIban) && person.seesMark(kMail, MarkLevel::Warning),
                  "Typed with real keys: \"" + kText +
                      "\". The account number is underlined in red, the address in amber.",
                  "marked");
    narrator.tell(person.openCard(kIban), "The pointer rests on the mark: the card says why.",
                  "card");
    const bool masked = person.choose("Mask") &&
                        waitFor([&] { return !editor->text().contains(kIban); }) &&
                        waitFor([&] { return person.cardButton("Undo").has_value(); });
    narrator.tell(masked,
                  "A click on Mask. The page's own text is now: \"" + editor->text() + "\".",
                  "masked");
    const bool undone = person.choose("Undo") && waitFor([&] { return editor->text() == kText; });
    narrator.tell(undone, "A click on Undo. The text is back: \"" + editor->text() + "\".",
                  "undone");
    narrator.tell(editor->sent().isEmpty(), "Nothing was sent.", "end");
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1, "build/demo");
    Stage stage;
    if (!stage.startAgent()) {
        std::cerr << "The agent does not start.\n";
        return 1;
    }
    Narrator narrator(stage, folder);
    show(stage, narrator);
    return narrator.failed() ? 1 : 0;
}
