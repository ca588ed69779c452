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

/// Follows the keyboard from field to field, by events only: no tree is ever walked.
///
/// Reads roles, states, attributes and addresses, never text. Password fields are reported as such,
/// and that is all that is ever asked of them. Our own windows are no fields and no loss of one.
/// Hook thread.
class FocusTracker {
public:
    struct Calls {
        std::function<void(FocusedField)> found; ///< a field has the keyboard
        std::function<void()> none;              ///< something that is no field has it
    };

    /// Requires: `bus` outlives the tracker and everything it asked.
    FocusTracker(A11yBus& bus, Calls calls);

    /// Takes an event of focus, caret or window in.
    void take(const AtspiEvent& event);

    /// Looks again at what last had the keyboard, or at the active window when nothing is known.
    void lookAgain();

    /// Forgets what belongs to a program that left, or to all (`{}`).
    void forget(const QString& service);

private:
    /// What made us look: focus itself, or a caret inside something that may be focused.
    enum class Cue { Focus, Caret };

    QCoro::Task<> wake(AccessibleRef frame);
    QCoro::Task<> wakeActive();
    QCoro::Task<> examine(AccessibleRef object, Cue cue);
    QCoro::Task<std::optional<FocusedField>> describe(AccessibleRef object, ObjectTraits traits);
    QCoro::Task<> addDocuments(FocusedField* field);
    QCoro::Task<Toolkit> toolkitOfProgram(QString service);
    QCoro::Task<bool> isOurs(QString service);

    A11yBus& m_bus;
    Calls m_calls;
    QHash<QString, Toolkit> m_toolkits;
    QSet<AccessibleRef> m_dull; ///< carets seen in what is no field
    AccessibleRef m_last;       ///< what last told of focus
    int m_generation = 0;
};

} // namespace tacet::hooks
