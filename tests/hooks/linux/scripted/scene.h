#pragma once

#include "hooks/field_hook.h"
#include "tests/hooks/contract/event_log.h"
#include "tests/hooks/linux/scripted/program.h"
#include "tests/hooks/linux/x11/peer.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tacet::hooks {

/// A page with one focused line of text, `field`, in `document` in `frame`.
QList<ScriptedObject> page(const QString& text);

/// The same page with a rich editor: `field` holds the paragraphs `first` and `second`.
QList<ScriptedObject> editor(const QString& first, const QString& second);

/// The object of that name.
ScriptedObject objectIn(const QList<ScriptedObject>& objects, const QString& name);

/// The hook before one scripted program that has a window with the keyboard.
class Scene {
public:
    /// Starts the program and its window.
    void open(const QList<ScriptedObject>& objects);

    /// Starts the hook; it has told what it sees.
    void start();

    /// Opens, starts and watches the field; true when the hook says `text`.
    bool watch(const QList<ScriptedObject>& objects, const std::string& text);

    Program& program() { return *m_program; }
    FieldHook& hook() { return *m_hook; }
    [[nodiscard]] const EventLog& log() const { return *m_log; }

    /// An object as it was opened, to be changed and put.
    [[nodiscard]] ScriptedObject object(const QString& name) const;

    /// Puts the object with another text, and says nothing of it.
    void setText(const QString& name, const QString& text);

    /// True when the field was told of so often, in the end.
    bool focuses(std::size_t count);
    /// True when the field was lost last for that reason, in the end.
    bool loses(LossReason reason);
    /// Watches the field told of last.
    void watchFocused();
    /// True when this is the text, in the end, and its versions have no gap.
    bool reads(const std::string& text);
    /// Asks where `word` of the text is.
    void locate(const std::string& word);
    /// True when what was located stands there, in the end; nowhere, when `lines` is empty.
    bool marks(const std::vector<ScreenRect>& lines);
    /// True when the program is asked nothing for `time`.
    bool isQuiet(std::chrono::milliseconds time);
    /// True when the program is asked nothing for longer than the hook rests, in the end.
    bool settle();
    /// Waits until a field just watched has rested and was read once more.
    void rest();

private:
    [[nodiscard]] bool versionsGrowByOne() const;

    QList<ScriptedObject> m_objects;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<Peer> m_screen;
    std::shared_ptr<EventLog> m_log = std::make_shared<EventLog>();
    std::unique_ptr<FieldHook> m_hook = makeFieldHook();
};

} // namespace tacet::hooks
