#pragma once

#include "ui/settings_values.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QKeySequenceEdit;
class QLabel;

namespace tacet::ui {

/// The page "Settings". Emits all settings as soon as one of them is changed by the person.
class SettingsView : public QWidget {
    Q_OBJECT

public:
    explicit SettingsView(QWidget* parent);

    void show(const SettingsValues& settings);

signals:
    void changed(tacet::ui::SettingsValues settings);

private:
    void takeShortcut();
    void report();

    QKeySequenceEdit* m_shortcut = nullptr;
    QLabel* m_shortcutNote = nullptr;
    QComboBox* m_language = nullptr;
    QCheckBox* m_startAtLogin = nullptr;
    SettingsValues m_settings;
};

/// True when `text` can be the card's shortcut: one key, with Ctrl or Alt, so that no typing is
/// taken from the person.
bool isUsableShortcut(const QString& text);

} // namespace tacet::ui
