#include "ui/theme.h"

#include <QPalette>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tacet::ui {

namespace {

constexpr QRgb kMarkCritical = 0xffe73535;
constexpr QRgb kMarkWarning = 0xffc86c04;
constexpr QRgb kBadgeCritical = 0xffc81e1e;
constexpr QRgb kBadgeWarning = 0xffa84f06;
constexpr QRgb kBadgeQuiet = 0xff4b5563;

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

Theme lightTheme() {
    return {.surface = QColor(0xff, 0xff, 0xff),
            .raised = QColor(0xf3, 0xf5, 0xf7),
            .hovered = QColor(0xe6, 0xea, 0xee),
            .border = QColor(0xc9, 0xd0, 0xd8),
            .text = QColor(0x1b, 0x23, 0x2c),
            .quiet = QColor(0x55, 0x61, 0x6e),
            .accent = QColor(0x1f, 0x5f, 0xbf),
            .onAccent = QColor(0xff, 0xff, 0xff),
            .focus = QColor(0x1f, 0x5f, 0xbf),
            .critical = QColor(0xc8, 0x1e, 0x1e),
            .warning = QColor(0x9a, 0x48, 0x05),
            .good = QColor(0x17, 0x6b, 0x3a)};
}

Theme darkTheme() {
    return {.surface = QColor(0x20, 0x24, 0x2a),
            .raised = QColor(0x2b, 0x31, 0x39),
            .hovered = QColor(0x37, 0x3f, 0x49),
            .border = QColor(0x49, 0x53, 0x5f),
            .text = QColor(0xee, 0xf1, 0xf4),
            .quiet = QColor(0xae, 0xb8, 0xc3),
            .accent = QColor(0x8a, 0xb8, 0xff),
            .onAccent = QColor(0x10, 0x1c, 0x2e),
            .focus = QColor(0x8a, 0xb8, 0xff),
            .critical = QColor(0xff, 0x8f, 0x8a),
            .warning = QColor(0xf6, 0xb0, 0x5c),
            .good = QColor(0x7b, 0xd8, 0x9f)};
}

} // namespace

Appearance appearanceOf(const QPalette& palette) {
    const bool dark =
        luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
    return dark ? Appearance::Dark : Appearance::Light;
}

const Theme& themeFor(Appearance appearance) {
    static const Theme kLight = lightTheme();
    static const Theme kDark = darkTheme();
    return appearance == Appearance::Dark ? kDark : kLight;
}

QPalette paletteFor(Appearance appearance) {
    const Theme& theme = themeFor(appearance);
    const std::pair<QPalette::ColorRole, QColor> colours[] = {
        {QPalette::Window, theme.surface},     {QPalette::WindowText, theme.text},
        {QPalette::Base, theme.surface},       {QPalette::AlternateBase, theme.raised},
        {QPalette::Text, theme.text},          {QPalette::PlaceholderText, theme.quiet},
        {QPalette::Button, theme.raised},      {QPalette::ButtonText, theme.text},
        {QPalette::Highlight, theme.accent},   {QPalette::HighlightedText, theme.onAccent},
        {QPalette::ToolTipBase, theme.raised}, {QPalette::ToolTipText, theme.text},
        {QPalette::Light, theme.hovered},      {QPalette::Midlight, theme.raised},
        {QPalette::Mid, theme.border},         {QPalette::Dark, theme.border},
        {QPalette::Link, theme.accent}};
    QPalette palette;
    for (const auto& [role, colour] : colours) {
        palette.setColor(role, colour);
    }
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, theme.quiet);
    }
    return palette;
}

QColor markColour(Level level) {
    return QColor::fromRgb(level == Level::Critical ? kMarkCritical : kMarkWarning);
}

QColor badgeColour(Level level) {
    return QColor::fromRgb(level == Level::Critical ? kBadgeCritical : kBadgeWarning);
}

QColor quietBadgeColour() {
    return QColor::fromRgb(kBadgeQuiet);
}

double contrast(const QColor& a, const QColor& b) {
    const double one = luminance(a);
    const double two = luminance(b);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

} // namespace tacet::ui
