#pragma once

#include "detection/values/category.h"

#include <QColor>
#include <QString>

class QPalette;

namespace tacet::ui {

enum class Appearance { Light, Dark };

/// The colours of our own windows. Every text colour reaches 4.5:1 on the surface it stands on,
/// every line that means something 3:1.
struct Theme {
    QColor surface;  ///< the card itself
    QColor raised;   ///< panels and buttons on it
    QColor hovered;  ///< a button under the pointer
    QColor border;   ///< around the card and its buttons
    QColor text;     ///< on surface and raised
    QColor quiet;    ///< second-rank text on surface and raised
    QColor accent;   ///< fill of the first button and of what is chosen
    QColor onAccent; ///< text on accent
    QColor focus;    ///< the ring around what has the keyboard
    QColor critical; ///< text and signs of a critical warning
    QColor warning;  ///< text and signs of a warning
    QColor good;     ///< text and signs of something done

    friend bool operator==(const Theme&, const Theme&) = default;
};

/// Dark when the palette's windows are darker than their text.
Appearance appearanceOf(const QPalette& palette);

/// A palette of the theme's colours, for what no style sheet draws: menus, tooltips, tick boxes.
QPalette paletteFor(Appearance appearance);

const Theme& themeFor(Appearance appearance);

/// The underline's colour: 3:1 or more on white and light grey composers, and on dark grey to black
/// ones.
QColor markColour(Level level);

/// The badge's fill, for white text.
QColor badgeColour(Level level);
QColor quietBadgeColour();

/// The contrast of two opaque colours, 1 to 21, as WCAG 2.1 defines it.
double contrast(const QColor& a, const QColor& b);

} // namespace tacet::ui
