#pragma once

#include "hooks/linux/writer_tools.h"
#include "hooks/linux/x11_session.h"

#include <cstdint>
#include <string>

namespace tacet::hooks {

/// The keycode that gives the key named `name` (as in keysymdef.h, `F8`, `v`) on the keyboard now
/// in use, in any of its layouts; 0 when none does.
std::uint8_t keycodeOf(X11Session& session, const std::string& name);

/// The modifier bit that the key named `name` (`Num_Lock`, `Alt_L`) sets; 0 when it is no modifier.
std::uint16_t modifierOf(X11Session& session, const std::string& name);

/// Presses keys by XTEST. Hook thread. Requires: `session` outlives it.
class X11Keys : public KeyPresser {
public:
    explicit X11Keys(X11Session& session) : m_session(session) {}

    bool press(WriterKey key) override;

private:
    X11Session& m_session;
};

} // namespace tacet::hooks
