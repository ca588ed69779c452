#include "ui/card_style.h"

#include <utility>

namespace tacet::ui {

namespace {

// Names in braces stand for the theme's colours.
constexpr const char* kSheet = R"(
#card QLabel { color: {text}; }
#card QLabel#title { font-weight: 600; }
#card QLabel#headline[level="critical"] { color: {critical}; }
#card QLabel#headline[level="warning"] { color: {warning}; }
#card QLabel#position { color: {quiet}; }
#card QLabel#reason { color: {quiet}; }
#card QLabel#excerpt { background: {raised}; padding: 7px 10px;
    border-top-left-radius: 4px; border-top-right-radius: 4px; }
#card QLabel#excerpt[level="critical"] { border-bottom: 2px solid {criticalMark}; }
#card QLabel#excerpt[level="warning"] { border-bottom: 2px dashed {warningMark}; }
#card QPushButton {
    color: {text}; background: {raised}; border: 1px solid {border}; border-radius: 5px;
    padding: 5px 12px; min-height: 18px; }
#card QPushButton:hover { background: {hovered}; }
#card QPushButton:pressed { background: {border}; }
#card QPushButton#first { color: {onAccent}; background: {accent}; border-color: {accent}; }
#card QPushButton#plain { background: {surface}; border-color: {surface}; color: {quiet}; }
#card QPushButton#plain:hover { background: {hovered}; border-color: {hovered}; color: {text}; }
#card QRadioButton { color: {text}; spacing: 8px; padding: 3px 4px; border: 2px solid {surface};
    border-radius: 5px; }
#card QRadioButton::indicator { width: 12px; height: 12px; border-radius: 7px;
    border: 1px solid {quiet}; background: {surface}; }
#card QRadioButton::indicator:checked { width: 6px; height: 6px; border: 4px solid {accent};
    background: {onAccent}; }
#card QToolButton { background: {surface}; border: 1px solid {surface}; border-radius: 4px;
    padding: 3px; }
#card QToolButton:hover { background: {hovered}; border-color: {hovered}; }
#card QPushButton:focus, #card QToolButton:focus, #card QRadioButton:focus {
    border: 2px solid {focus}; }
#card QPushButton:focus { padding: 4px 11px; }
#card QPushButton#first:focus { border-color: {text}; }
#card QToolButton:focus { padding: 2px; }
#card #notice { background: {raised}; border-radius: 5px; }
#card #notice QLabel { color: {text}; }
)";

} // namespace

QString cardStyle(const Theme& theme) {
    const std::pair<const char*, QColor> colours[] = {
        {"{surface}", theme.surface},
        {"{raised}", theme.raised},
        {"{hovered}", theme.hovered},
        {"{border}", theme.border},
        {"{text}", theme.text},
        {"{quiet}", theme.quiet},
        {"{accent}", theme.accent},
        {"{onAccent}", theme.onAccent},
        {"{focus}", theme.focus},
        {"{critical}", theme.critical},
        {"{warning}", theme.warning},
        {"{good}", theme.good},
        {"{criticalMark}", markColour(Level::Critical)},
        {"{warningMark}", markColour(Level::Warning)}};
    QString sheet = QString::fromLatin1(kSheet);
    for (const auto& [name, colour] : colours) {
        sheet.replace(QLatin1String(name), colour.name());
    }
    return sheet;
}

} // namespace tacet::ui
