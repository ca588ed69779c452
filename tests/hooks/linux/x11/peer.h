#pragma once

#include "detection/values/screen_rect.h"
#include "hooks/linux/x11_session.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace tacet::hooks {

/// Whether a window asks to be left alone by a window manager.
enum class Managed { Yes, No };

/// A connection as our hook has it. Fails the test by a null when there is no server.
std::unique_ptr<X11Session> openSession();

/// Another program on the display: windows, keys, pointer, as a connection of its own.
class Peer {
public:
    Peer();

    [[nodiscard]] X11Session& session() const { return *m_session; }

    /// A mapped window at `rect`, above all others.
    X11Window show(const ScreenRect& rect, Managed managed = Managed::Yes);
    void move(X11Window window, const ScreenRect& rect);
    void raise(X11Window window);
    void hide(X11Window window);
    void close(X11Window window);

    /// Says that the window belongs to that process, or to the process of this test.
    void claimFor(X11Window window, std::uint32_t process);
    void claimForUs(X11Window window);
    /// Lets all clicks through.
    void takeNoInput(X11Window window);
    void focus(X11Window window);

    /// Takes a selection and never answers anybody.
    void holdWithoutAnswering(const std::string& selection);

    void keyDown(const std::string& name);
    void keyUp(const std::string& name);
    void pointTo(int x, int y);
    void turnWheel();
    [[nodiscard]] bool isDown(const std::string& name) const;

    /// Changes the layout: the keys named `a` and `b` trade places.
    void swapKeys(const std::string& a, const std::string& b);

    /// Grabs a key on `window`, with all modifiers.
    void grab(const std::string& name, X11Window window);

    /// The keys pressed in `window` since the last call, each as keycode and modifier state.
    struct Stroke {
        std::uint8_t keycode = 0;
        std::uint16_t modifiers = 0;

        friend bool operator==(const Stroke&, const Stroke&) = default;
    };
    void listenForKeys(X11Window window);
    [[nodiscard]] const std::vector<Stroke>& strokes() const { return m_strokes; }

private:
    void sync() const;
    void fake(std::uint8_t what, std::uint8_t detail, int x, int y) const;

    std::unique_ptr<X11Session> m_session;
    std::vector<Stroke> m_strokes;
    std::shared_ptr<void> m_listening;
};

} // namespace tacet::hooks
