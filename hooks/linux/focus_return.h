#pragma once

#include "hooks/linux/x11_session.h"

#include <QCoroTask>

namespace tacet::hooks {

/// Gives the keyboard back to `topLevel`: asks the window manager, and sets the input focus itself
/// when that does not reach an override-redirect window of ours. True once the focus was read back
/// inside `topLevel`; false after 500 ms without. Hook thread; `session` outlives the answer.
QCoro::Task<bool> returnFocus(X11Session& session, X11Window topLevel);

} // namespace tacet::hooks
