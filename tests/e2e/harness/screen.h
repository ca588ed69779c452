#pragma once

#include "tests/e2e/harness/editor.h"

#include <QImage>
#include <QRect>

struct _XDisplay;

namespace tacet::e2e {

/// The levels an underline can have, by its colour.
enum class MarkLevel { Critical, Warning };

/// How well an underline stands under some glyphs.
struct MarkFit {
    double covered = 0; ///< share of the glyphs' columns with mark pixels just below, 0 to 1
    int strays = 0;     ///< mark pixels on the same line that are not under the glyphs
};

/// What the display shows.
class Screen {
public:
    explicit Screen(_XDisplay* display);

    /// The pixels of a part of the screen, clipped to it.
    [[nodiscard]] QImage grab(QRect area) const;
    [[nodiscard]] QImage grab() const;

    /// Keeps a picture of the whole screen for people: `NAME.png` in `folder`, which is made.
    void shoot(const QString& name, const QString& folder = TACET_SHOTS_DIR) const;

    /// How many pixels of the level's colour an area has.
    [[nodiscard]] int markPixels(QRect area, MarkLevel level) const;

    /// Looks for the level's underline below each of the boxes; strays are looked for in `field`.
    [[nodiscard]] MarkFit fit(const GlyphBoxes& boxes, const QRectF& field, MarkLevel level) const;

private:
    _XDisplay* m_display;
    QRect m_bounds;
};

/// How many pixels of the level's colour an image has.
int markPixels(const QImage& image, MarkLevel level);

/// The strip below a box of glyphs where its underline belongs.
QRect stripBelow(const QRectF& box);

/// True when there is an underline of the level under exactly these glyphs: a solid one, or dashes
/// with gaps narrower than themselves.
bool isExact(const MarkFit& fit, MarkLevel level);

} // namespace tacet::e2e
