#pragma once

#include "hooks/linux/a11y_bus.h"
#include "hooks/linux/field_rules.h"
#include "hooks/linux/focused_field.h"

#include <QCoroTask>

namespace tacet::hooks {

/// What is known of a field that has the keyboard, without reading it.
struct FieldDescription {
    FocusedField field;
    /// False when a document about it gave no address, or the way up to the window broke off: a
    /// frame that is still being put into its page. A later look tells more.
    bool isWhole = true;
};

/// Asks for everything but the text. `field.toolkit` is the caller's to know. Hook thread; `bus`
/// outlives the answer.
QCoro::Task<FieldDescription> describeField(A11yBus& bus, AccessibleRef object,
                                            ObjectTraits traits);

} // namespace tacet::hooks
