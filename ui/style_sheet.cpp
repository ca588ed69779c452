#include "ui/style_sheet.h"

#include <utility>

namespace tacet::ui {

namespace {

// Names in braces stand for the theme's colours.
constexpr const char* kCardSheet = R"(
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
#card QRadioButton { color: {text}; spacing: 8px; padding: 3px 1px; border: 2px solid {surface};
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

constexpr const char* kWindowSheet = R"(
#window { background: {surface}; }
#window QWidget { color: {text}; }
#window QLabel#title { font-weight: 600; }
#window QLabel#quiet { color: {quiet}; }
#window QListWidget#pages { background: {raised}; border: none; outline: none; padding: 10px 8px; }
#window QListWidget#pages::item { padding: 8px 10px; border-radius: 5px; color: {text};
    border: 2px solid {raised}; }
#window QListWidget#pages::item:hover { background: {hovered}; border-color: {hovered}; }
#window QListWidget#pages::item:selected { background: {accent}; border-color: {accent};
    color: {onAccent}; }
#window QListWidget#pages:focus::item:selected { border-color: {text}; }
#window QAbstractItemView#rows { background: {surface}; border: 1px solid {border};
    border-radius: 5px; outline: none; selection-background-color: {accent};
    selection-color: {onAccent}; }
#window QAbstractItemView#rows:focus { border: 2px solid {focus}; }
#window QAbstractItemView#rows::item { padding: 5px 10px; border: none; }
#window QAbstractItemView#rows::item:selected { background: {accent}; color: {onAccent}; }
#window QHeaderView { background: transparent; border: none; }
#window QHeaderView::section { background: transparent; color: {quiet}; border: none;
    border-bottom: 1px solid {border}; padding: 6px 13px; }
#window QPushButton, #window QLineEdit {
    color: {text}; background: {raised}; border: 1px solid {border}; border-radius: 5px;
    padding: 5px 12px; min-height: 18px; }
#window QLineEdit { border-color: {quiet}; padding: 5px 10px; }
#window QPushButton:hover { background: {hovered}; }
#window QPushButton#first { color: {onAccent}; background: {accent}; border-color: {accent}; }
#window QPushButton:focus, #window QLineEdit:focus {
    border: 2px solid {focus}; padding: 4px 11px; }
#window QLineEdit:focus { padding: 4px 9px; }
#window QPushButton#first:focus { border-color: {text}; }
#window QPushButton:disabled { color: {quiet}; }
#window QCheckBox { padding: 3px 1px; border: 2px solid {surface}; border-radius: 5px;
    spacing: 8px; }
#window QCheckBox:focus { border-color: {focus}; }
#window QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid {quiet};
    border-radius: 3px; background: {surface}; }
#window QCheckBox::indicator:checked { border-color: {accent}; background: {accent}; }
#window QComboBox { color: {text}; background: {raised}; border: 1px solid {quiet};
    border-radius: 5px; padding: 5px 12px; min-height: 18px; }
#window QComboBox:focus { border: 2px solid {focus}; padding: 4px 11px; }
#window QComboBox::drop-down { border: none; width: 24px; }
#window QComboBox QAbstractItemView { color: {text}; background: {surface};
    border: 1px solid {quiet}; selection-background-color: {accent};
    selection-color: {onAccent}; outline: none; }
)";

QString themed(const char* sheet, const Theme& theme) {
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
    QString text = QString::fromLatin1(sheet);
    for (const auto& [name, colour] : colours) {
        text.replace(QLatin1String(name), colour.name());
    }
    return text;
}

} // namespace

QString cardStyle(const Theme& theme) {
    return themed(kCardSheet, theme);
}

QString windowStyle(const Theme& theme) {
    return themed(kWindowSheet, theme);
}

} // namespace tacet::ui
