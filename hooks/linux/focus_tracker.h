#pragma once

#include "hooks/linux/a11y_bus.h"
#include "hooks/linux/field_rules.h"
#include "hooks/linux/focused_field.h"

#include <QCoroTask>
#include <QHash>
#include <QSet>

#include <functional>
#include <optional>

namespace tacet::hooks {

/// Follows the keyboard from field to field, by events: a tree is walked only to find the field
/// that had the keyboard before anybody listened.
///
/// Reads roles, states, attributes and addresses, never text. Password fields are reported as such,
/// and that is all that is ever asked of them. Our own windows are no fields and no loss of one.
///
/// One look at a time. An event of focus takes the place of the look under way, since it is newer;
/// a caret waits for its end, so that fast typing never keeps a look from ending. Hook thread.
class FocusTracker {
public:
    struct Calls {
        std::function<void(FocusedField)> found; ///< a field has the keyboard
        std::function<void()> inside; ///< a caret moved in an object inside the field found last
        std::function<void()> none;   ///< something that is no field has it
    };

    /// Requires: `bus` outlives the tracker and everything it asked.
    FocusTracker(A11yBus& bus, Calls calls);

    /// Takes an event of focus, caret or window in.
    void take(const AtspiEvent& event);

    /// Wakes a program that came to the bus with a window in front: it came too late to tell of
    /// that.
    void welcome(const QString& service);

    /// Looks again at what last had the keyboard, and through the active window when that is none.
    void lookAgain();

    /// Looks again at what last had the keyboard, unless a look is under way.
    void lookBack();

    /// The field found last is given up: the next event about it finds it anew.
    void letGo();

    /// Forgets what belongs to a program that left, or to all (`{}`).
    void forget(const QString& service);

private:
    /// What made us look: focus itself, or a caret inside something that may be focused.
    enum class Cue { Focus, Caret };

    /// The way from an object up to the first that has the keyboard.
    struct Climb {
        AccessibleRef top;
        std::optional<ObjectTraits> traits; ///< of `top`; none when it did not answer
        bool isDull = false;                ///< all answered, and none can be typed into
    };

    void takeCaret(const AccessibleRef& object);
    QCoro::Task<> runLookAgain();
    QCoro::Task<> runWelcome(QString service);
    QCoro::Task<bool> wakeInFront(QString service);
    QCoro::Task<> wake(AccessibleRef frame);
    QCoro::Task<> takeActivation(AccessibleRef frame);
    QCoro::Task<> searchActive();
    QCoro::Task<bool> isStillFocused(AccessibleRef object);
    QCoro::Task<> look(AccessibleRef object, Cue cue);
    QCoro::Task<> examine(AccessibleRef object, Cue cue);
    QCoro::Task<Climb> climb(AccessibleRef object);
    QCoro::Task<> tell(AccessibleRef object, ObjectTraits traits);
    QCoro::Task<Toolkit> toolkitOfProgram(QString service);
    QCoro::Task<bool> isOurs(QString service);

    A11yBus& m_bus;
    Calls m_calls;
    QHash<QString, Toolkit> m_toolkits;
    QSet<AccessibleRef> m_dull;             ///< carets seen in what cannot be typed into
    AccessibleRef m_last;                   ///< what last told of focus
    AccessibleRef m_found;                  ///< the field that `found` told last
    std::optional<AccessibleRef> m_waiting; ///< a caret that moved while a look was under way
    bool m_isLooking = false;
    int m_generation = 0;
};

} // namespace tacet::hooks
