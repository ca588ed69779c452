#pragma once

#include "hooks/linux/write_way.h"
#include "hooks/text_offsets.h"

#include <QString>

namespace tacet::hooks {

/// The toolkits whose ways are known.
enum class Toolkit { Chromium, Gecko, Gtk3, Gtk4, Qt, Other };

/// How a toolkit speaks AT-SPI, measured with Chromium 156, Firefox 153, GTK 3.24 and 4.8, and
/// Qt 6.4.
struct ToolkitWays {
    TextUnit unit = TextUnit::CodePoint; ///< how its offsets count the string it answers
    bool pairsWithFiller = false;        ///< U+FEFF follows each character beyond the BMP
    bool clampsRangeEnd = true;          ///< a range end beyond the text means the text's end
    bool rangeIsOneTooWide = false;      ///< range extents cover one character more than asked
    bool placesMixedDirection = true;    ///< extents are right in paragraphs of mixed direction
    bool convertsSelectionTwice = false; ///< GetSelection takes its own code points for UTF-16
    bool wakesByAttributes = false;      ///< web content appears after GetAttributes on the frame
    WriteWay writeWay = WriteWay::Direct;
};

/// Which toolkit a program says it uses (`ToolkitName` and `Version` of its application object).
Toolkit toolkitOf(const QString& name, const QString& version);

/// The ways of `toolkit`.
ToolkitWays waysOf(Toolkit toolkit);

/// The code point that stood at `told` before it was taken for UTF-16 and converted once more
/// (`ToolkitWays::convertsSelectionTwice`). `own` is the object's own text.
int beforeSecondConversion(const QString& own, int told);

} // namespace tacet::hooks
