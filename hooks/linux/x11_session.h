#pragma once

#include "detection/values/result.h"

#include <QObject>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

struct xcb_connection_t;
class QSocketNotifier;

namespace tacet::hooks {

using X11Window = std::uint32_t; ///< 0 is none
using X11Atom = std::uint32_t;
using X11Time = std::uint32_t; ///< milliseconds of the server, wraps

struct X11Event; ///< one event of the server; see x11_event.h

/// Gets every event of a session's connection while it lives. Hook thread.
using X11Handler = std::function<void(const X11Event&)>;

/// The hook's own connection to the X server: the one place that opens it, reads it and knows its
/// atoms.
///
/// Lives on the hook thread, which runs an event loop. Calls wait for the server at most, never for
/// another program. Errors of the server, such as BadWindow for a window that has just closed, end
/// nothing: a question answers "none" and an action does nothing.
class X11Session {
public:
    /// Connects to `$DISPLAY`. Fails with Unsupported when there is no X server or it lacks XTEST
    /// or XInput 2.
    static Result<std::unique_ptr<X11Session>> open();
    ~X11Session();
    X11Session(const X11Session&) = delete;
    X11Session& operator=(const X11Session&) = delete;

    [[nodiscard]] xcb_connection_t* connection() const { return m_connection; }
    [[nodiscard]] X11Window root() const { return m_root; }

    /// The atom of `name`, asked once.
    X11Atom atom(const std::string& name);

    /// The name of `atom`; empty when there is none.
    [[nodiscard]] std::string nameOf(X11Atom atom);

    /// Major opcode of the XInput extension: its events carry it.
    [[nodiscard]] std::uint8_t inputOpcode() const { return m_inputOpcode; }

    /// Calls `handler` for every event until the answer is destroyed.
    [[nodiscard]] std::shared_ptr<void> listen(X11Handler handler);

    /// Adds `events` (core event mask bits) to what `window` tells us; several parts may watch one
    /// window.
    void select(X11Window window, std::uint32_t events);
    /// Takes back one earlier `select` of the same arguments.
    void deselect(X11Window window, std::uint32_t events);

private:
    X11Session() = default;
    bool findExtensions();
    void startReading();
    void readEvents();
    void dispatch(const X11Event& event);
    void applyMask(X11Window window);

    xcb_connection_t* m_connection = nullptr;
    X11Window m_root = 0;
    std::uint8_t m_inputOpcode = 0;
    std::map<std::string, X11Atom> m_atoms;
    std::map<X11Window, std::vector<std::uint32_t>> m_masks;
    std::vector<std::weak_ptr<X11Handler>> m_handlers;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QObject m_context; ///< ends the connections to the dispatcher
};

} // namespace tacet::hooks
