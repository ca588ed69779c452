#pragma once

#include "ui/marks.h"

#include <memory>

namespace tacet::ui {

class OverlayWindow;

/// Draws the marks and the badge over whatever program they speak of.
///
/// One window, shaped to exactly the underlines and the badge: it needs no compositor, takes no
/// input and never the keyboard, and stands above full-screen windows. UI thread.
class Overlay {
public:
    Overlay();
    Overlay(const Overlay&) = delete;
    Overlay& operator=(const Overlay&) = delete;
    ~Overlay();

    /// Shows `view` instead of what was shown. The same view again costs no painting. A view with
    /// nothing in it clears.
    void show(const MarksView& view);

    /// Takes everything off the screen before it returns to the event loop.
    void clear();

private:
    std::unique_ptr<OverlayWindow> m_window;
};

} // namespace tacet::ui
