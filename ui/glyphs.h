#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace tacet::ui {

/// The few signs of our windows, drawn by ourselves so that no font or icon theme is needed.
enum class Glyph { Close, Left, Right, Down, Critical, Warning, Done, Note };

/// `glyph` in a square of `size`, sharp at `scale`.
QPixmap glyphPixmap(Glyph glyph, const QColor& ink, int size, double scale);

/// `glyph` for a button, sharp at scales 1 to 3.
QIcon glyphIcon(Glyph glyph, const QColor& ink, int size);

} // namespace tacet::ui
