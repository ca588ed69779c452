#pragma once

#include "hooks/linux/a11y_bus.h"
#include "hooks/linux/x11_session.h"

#include <QCoroTask>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace tacet::hooks {

/// Notices a browser in front that is not on the accessibility bus: it was started before the
/// bridge was on, and stays blind until it is started again. Hook thread.
class BlindWatch {
public:
    /// The program in front when it is blind, none when it is not.
    using Call = std::function<void(std::optional<std::string>)>;

    /// Requires: `bus` and `session` outlive the watch.
    BlindWatch(A11yBus& bus, X11Session& session, Call call);
    ~BlindWatch();
    BlindWatch(const BlindWatch&) = delete;
    BlindWatch& operator=(const BlindWatch&) = delete;

    /// Looks at the window in front now.
    void look();

private:
    QCoro::Task<> judge();
    QCoro::Task<bool> isOnBus(std::uint32_t process);

    A11yBus& m_bus;
    X11Session& m_session;
    Call m_call;
    std::shared_ptr<void> m_listening;
    X11Atom m_activeWindow = 0;
    int m_generation = 0;
};

} // namespace tacet::hooks
