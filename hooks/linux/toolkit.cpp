#include "hooks/linux/toolkit.h"

#include <QList>

#include <algorithm>

namespace tacet::hooks {

Toolkit toolkitOf(const QString& name, const QString& version) {
    if (name == QLatin1String("Chromium")) {
        return Toolkit::Chromium;
    }
    if (name == QLatin1String("Gecko")) {
        return Toolkit::Gecko;
    }
    if (name == QLatin1String("Qt")) {
        return Toolkit::Qt;
    }
    if (name.compare(QLatin1String("gtk"), ::Qt::CaseInsensitive) == 0) {
        return version.startsWith(QLatin1String("3.")) ? Toolkit::Gtk3 : Toolkit::Gtk4;
    }
    return Toolkit::Other;
}

ToolkitWays waysOf(Toolkit toolkit) {
    switch (toolkit) {
    case Toolkit::Chromium:
        return {.placesMixedDirection = false,
                .convertsSelectionTwice = true,
                .wakesByAttributes = true,
                .writeWay = WriteWay::SelectAndPaste};
    case Toolkit::Gecko:
        return {
            .pairsWithFiller = true, .clampsRangeEnd = false, .writeWay = WriteWay::SelectAndPaste};
    case Toolkit::Qt:
        return {.unit = TextUnit::Utf16, .clampsRangeEnd = false, .rangeIsOneTooWide = true};
    case Toolkit::Gtk3:
    case Toolkit::Gtk4:
    case Toolkit::Other:
        return {};
    }
    return {};
}

int beforeSecondConversion(const QString& own, int told) {
    const QList<uint> characters = own.toUcs4().mid(0, std::max(told, 0));
    return static_cast<int>(
        std::count_if(characters.begin(), characters.end(),
                      [](uint character) { return QChar::requiresSurrogates(character); }) +
        characters.size());
}

} // namespace tacet::hooks
