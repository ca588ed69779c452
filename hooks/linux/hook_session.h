#pragma once

#include "hooks/field_hook.h"
#include "hooks/linux/a11y_bus.h"
#include "hooks/linux/desktop.h"
#include "hooks/linux/focus_tracker.h"
#include "hooks/linux/locator.h"
#include "hooks/linux/sight_keeper.h"
#include "hooks/linux/watched_field.h"

#include <QCoroTask>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace tacet::hooks {

/// Everything the hook does, on the hook thread: one focused field, its text, its marks, its
/// writes.
///
/// The functions are those of FieldHook. Every answer is checked against the field that is focused
/// when it arrives.
class HookSession : public QObject {
    Q_OBJECT

public:
    explicit HookSession(EventSink sink);
    ~HookSession() override;

    void start();
    void watch(FieldId field);
    void unwatch(FieldId field);
    void locate(SnapshotId id, std::vector<Span> spans);
    void releaseMarks();
    void watchPointer(PointerZones zones);
    void armShortcut(std::optional<Shortcut> shortcut);
    void giveFocusBack(FieldId field);
    void write(EditPlan plan);
    void undo(UndoPlan plan);
    void checkNow();

private:
    /// The field that has the keyboard, watched or not.
    struct Focus {
        FieldId id;
        FocusedField field;
        X11Window topLevel = 0;
        std::uint64_t lastVersion = 0; ///< of its newest snapshot, also after `unwatch`
    };

    void openDesktop();
    void onEvent(const AtspiEvent& event);
    void onFound(FocusedField field);
    void onWindow(WindowChange change);
    void onProgramGone(const QString& service);
    QCoro::Task<> onSilent(QString service);
    void onAnswers(const QString& service);
    void onBusLost();
    void onSeen(TextSnapshot snapshot);
    void lose(LossReason reason);
    void stopWatching();
    [[nodiscard]] bool isFocus(FieldId id) const;
    [[nodiscard]] Locator::Calls locatorCalls();
    [[nodiscard]] WatchedField::Calls watchCalls();
    X11Window findTopLevel();
    QCoro::Task<> checkBlur(FieldId id);
    QCoro::Task<> runWrite(EditPlan plan);
    QCoro::Task<> runUndo(UndoPlan plan);
    QCoro::Task<> runFocusReturn(FieldId field);

    EventSink m_sink;
    SightKeeper m_sight;
    A11yBus m_bus;
    FocusTracker m_tracker;
    Locator m_locator;
    std::unique_ptr<Desktop> m_desktop;
    std::optional<Focus> m_focus;
    std::shared_ptr<WatchedField> m_watched;
    std::uint64_t m_lastFieldId = 0;
    bool m_isWriting = false;
    bool m_wasAsked = false; ///< `checkNow` waits for its answer
};

} // namespace tacet::hooks
