#include "ui/tray_text.h"

#include "ui/reading_direction.h"

#include <QCoreApplication>

namespace tacet::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TrayText)
};

QString programOf(const TrayState& state) {
    return state.application.empty() ? Words::tr("This program")
                                     : isolated(QString::fromStdString(state.application));
}

} // namespace

QString stateText(const TrayState& state) {
    switch (state.shape) {
    case TrayShape::Watching:
        return Words::tr("Watching");
    case TrayShape::Found:
        return state.found == 1 ? Words::tr("1 warning")
                                : Words::tr("%1 warnings").arg(state.found);
    case TrayShape::Paused:
        return Words::tr("Paused");
    case TrayShape::Blind:
        return Words::tr("Cannot see here");
    }
    return {};
}

QString reasonText(const TrayState& state) {
    switch (state.reason) {
    case TrayReason::None:
        return {};
    case TrayReason::NoAccessibility:
        return Words::tr("The desktop’s accessibility service is not there.");
    case TrayReason::StartedBeforeBridge:
        return Words::tr("%1 was started before Tacet.").arg(programOf(state));
    case TrayReason::NotResponding:
        return Words::tr("%1 is not responding.").arg(programOf(state));
    case TrayReason::NothingExposed:
        return Words::tr("%1 does not show its text to accessibility.").arg(programOf(state));
    case TrayReason::Wayland:
        return Words::tr("On Wayland no marks can be placed.");
    case TrayReason::FieldTooLong:
        return Words::tr("The field is too long. Only a part was read.");
    case TrayReason::Excluded:
        return Words::tr("This field was left out on purpose.");
    case TrayReason::ShortcutTaken:
        return Words::tr("Another program holds the shortcut.");
    case TrayReason::SettingsNotUsed:
        return Words::tr("The settings cannot be used: %1")
            .arg(isolated(QString::fromStdString(state.place)));
    case TrayReason::HistoryNotKept:
        return Words::tr("The warnings cannot be kept: %1")
            .arg(isolated(QString::fromStdString(state.place)));
    }
    return {};
}

QStringList noteTexts(const TrayState& state) {
    QStringList texts;
    for (const TrayNote& note : state.notes) {
        texts += reasonText({.reason = note.reason, .place = note.place});
    }
    return texts;
}

QString adviceText(const TrayState& state) {
    switch (state.reason) {
    case TrayReason::None:
    case TrayReason::Excluded:
        return {};
    case TrayReason::NoAccessibility:
        return Words::tr("Log in again. If it stays, run “tacetctl doctor”.");
    case TrayReason::StartedBeforeBridge:
        return Words::tr("Close it and start it again.");
    case TrayReason::NotResponding:
        return Words::tr("Tacet tries again by itself.");
    case TrayReason::NothingExposed:
        return Words::tr("Look for an accessibility option in its settings.");
    case TrayReason::Wayland:
        return Words::tr("Tacet lists what it finds in a window.");
    case TrayReason::FieldTooLong:
        return Words::tr("Check long texts in parts.");
    case TrayReason::ShortcutTaken:
        return Words::tr("Choose another shortcut in the settings.");
    case TrayReason::SettingsNotUsed:
        return Words::tr("The last good settings hold until this is put right.");
    case TrayReason::HistoryNotKept:
        return Words::tr("See whether the disk is full and whose the file is. Tacet tries again.");
    }
    return {};
}

} // namespace tacet::ui
