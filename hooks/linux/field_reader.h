#pragma once

#include "hooks/linux/a11y_bus.h"
#include "hooks/linux/read_window.h"
#include "hooks/linux/text_assembly.h"
#include "hooks/linux/toolkit.h"

#include <QCoroTask>
#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace tacet::hooks {

/// What was read of a field.
struct FieldTree {
    TextNode root;
    bool isWhole = true;              ///< false: the field holds more than was read
    std::optional<ReadWindow> window; ///< of a long text in one object: where it was read
};

/// Where a long field is read.
struct ReadPlace {
    std::optional<ReadWindow> last; ///< where it was read before
    WindowHold hold = WindowHold::Follows;
};

/// False when one of the objects is a password, or does not say what it is: it must not be read.
/// What was read before may have become a password meanwhile, or its name may be used again.
QCoro::Task<bool> mayRead(A11yBus& bus, std::vector<AccessibleRef> objects);

/// Reads a field through its child objects. None when it does not answer, is gone or is a password.
///
/// Asks every object for its role first: what is a password is never read. Reads at most
/// `kMostCharacters`, 2,000 objects and 16 levels. A longer text in one object is read round its
/// caret, one in many objects from its start. Hook thread; `bus` outlives the answer.
QCoro::Task<std::optional<FieldTree>> readField(A11yBus& bus, AccessibleRef object,
                                                ToolkitWays ways, ReadPlace place);

/// Reads one object's own text; none when it is gone or holds more than may be read. Requires: it
/// `mayRead`.
QCoro::Task<std::optional<QString>> readObject(A11yBus& bus, AccessibleRef object,
                                               ToolkitWays ways);

/// Where the caret stands, as a byte of the text. Follows it from the field down through children.
/// None when there is no caret.
QCoro::Task<std::optional<std::size_t>>
findCaret(A11yBus& bus, std::shared_ptr<const AssembledText> text, FieldTree tree, TextUnit unit);

} // namespace tacet::hooks
