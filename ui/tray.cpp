#include "ui/tray.h"

#include "ui/access_keys.h"
#include "ui/tray_icon.h"
#include "ui/tray_text.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace tacet::ui {

namespace {

struct Entry {
    QString text;
    Intent intent;
};

QString statusLine(const TrayState& state) {
    const QString reason = reasonText(state);
    return reason.isEmpty() ? stateText(state) : Tray::tr("%1: %2").arg(stateText(state), reason);
}

bool hasList(const TrayState& state) {
    return state.reason == TrayReason::Wayland && state.found > 0;
}

} // namespace

Tray::Tray() : m_menu(std::make_unique<QMenu>()), m_icon(new QSystemTrayIcon(this)) {
    const auto add = [this](QMenu* menu, const Entry& entry) {
        QAction* action = menu->addAction(entry.text);
        connect(action, &QAction::triggered, this,
                [this, wanted = entry.intent] { emit intent(wanted); });
        return action;
    };
    m_status = add(m_menu.get(), {QString(), OpenWindowIntent{WindowKind::Status}});
    m_findings = m_menu->addAction(tr("Show the &findings"), this, &Tray::findingsWanted);
    m_menu->addSeparator();
    m_pause = m_menu->addMenu(tr("&Pause"));
    add(m_pause, {tr("For &15 minutes"), PauseIntent{PauseLength::QuarterHour}});
    add(m_pause, {tr("For 1 &hour"), PauseIntent{PauseLength::Hour}});
    add(m_pause, {tr("Until &tomorrow"), PauseIntent{PauseLength::UntilTomorrow}});
    m_resume = add(m_menu.get(), {tr("&Resume"), ResumeIntent{}});
    add(m_menu.get(), {tr("&Check now"), CheckNowIntent{}});
    m_menu->addSeparator();
    add(m_menu.get(), {tr("&My warnings"), OpenWindowIntent{WindowKind::Warnings}});
    add(m_menu.get(), {tr("&Settings"), OpenWindowIntent{WindowKind::Settings}});
    add(m_menu.get(), {tr("&About Tacet"), OpenWindowIntent{WindowKind::About}});
    m_menu->addSeparator();
    add(m_menu.get(), {tr("&Quit"), QuitIntent{}});
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason != QSystemTrayIcon::Trigger) {
                    return;
                }
                if (hasList(m_state)) {
                    emit findingsWanted();
                } else {
                    emit intent(OpenWindowIntent{WindowKind::Status});
                }
            });
}

Tray::~Tray() = default;

bool Tray::isAvailable() {
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::show(const TrayState& state) {
    if (m_icon->isVisible() && state == m_state) {
        return;
    }
    const bool sameSign =
        m_icon->isVisible() && state.shape == m_state.shape && state.found == m_state.found;
    m_state = state;
    if (!sameSign) {
        m_icon->setIcon(trayIcon(state.shape, state.found));
    }
    m_icon->setToolTip(QStringLiteral("Tacet · %1")
                           .arg((QStringList{statusLine(state)} + noteTexts(state)).join('\n')));
    m_status->setText(withoutAccessKeys(statusLine(state)));
    showNotes(noteTexts(state));
    m_findings->setVisible(hasList(state));
    m_pause->menuAction()->setVisible(state.shape != TrayShape::Paused);
    m_resume->setVisible(state.shape == TrayShape::Paused);
    m_icon->show();
}

void Tray::showNotes(const QStringList& texts) {
    while (m_notes.size() < texts.size()) {
        auto* note = new QAction(this);
        connect(note, &QAction::triggered, this,
                [this] { emit intent(OpenWindowIntent{WindowKind::Status}); });
        m_menu->insertAction(m_findings, note);
        m_notes += note;
    }
    for (qsizetype i = 0; i < m_notes.size(); ++i) {
        m_notes[i]->setVisible(i < texts.size());
        m_notes[i]->setText(withoutAccessKeys(texts.value(i)));
    }
}

} // namespace tacet::ui
