#pragma once

#include "hooks/field_hook.h"
#include "hooks/linux/x11_session.h"

#include <QTimer>

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>

namespace tacet::hooks {

/// Watches the pointer while there are zones: resting, leaving, wheel and drag. Takes no event away
/// from any program, and wakes for nothing while there are no zones. Hook thread.
class PointerWatch {
public:
    struct Calls {
        std::function<void(std::size_t)> rested; ///< 300 ms on the zone with this index
        std::function<void()> left;              ///< 600 ms outside every zone and `keepOpen`, once
        std::function<void()> stirred; ///< the wheel turned or a drag went on: text may have moved
    };

    /// Requires: `session` outlives the watch.
    PointerWatch(X11Session& session, Calls calls);
    ~PointerWatch();
    PointerWatch(const PointerWatch&) = delete;
    PointerWatch& operator=(const PointerWatch&) = delete;

    /// Watches these zones instead of those before; none ends the watch. A zone that comes under a
    /// pointer at rest counts only once the pointer moves.
    void watch(PointerZones zones);

private:
    void onEvent(const X11Event& event);
    void sample();
    void place(int x, int y);
    void aim(std::optional<std::size_t> zone);
    void begin();
    void end();

    X11Session& m_session;
    Calls m_calls;
    PointerZones m_zones;
    std::optional<std::size_t> m_zone; ///< the zone that the pointer is on
    bool m_rested = false;             ///< `rested` was told for `m_zone`
    bool m_moved = false;              ///< the pointer moved since it was last asked for
    bool m_inside = false;             ///< on a zone or `keepOpen` since the last `left`
    QTimer m_sample;                   ///< the pointer moves: asks where it is, not too often
    QTimer m_rest;
    QTimer m_leave;
    std::shared_ptr<void> m_listening;
};

} // namespace tacet::hooks
