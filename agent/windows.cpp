#include "agent/windows.h"

#include "ui/card.h"
#include "ui/findings_text.h"
#include "ui/findings_window.h"
#include "ui/main_window.h"
#include "ui/overlay.h"
#include "ui/tray.h"

namespace tacet::agent {

Windows::Windows() {
    connect(&m_notice, &DesktopNotice::chosen, this, &Windows::openFindings);
    connect(&m_notice, &DesktopNotice::refused, this, [this] {
        if (!m_hasTray) {
            openFindings();
        }
    });
}

Windows::~Windows() = default;

void Windows::showMarks(const ui::MarksView& view) {
    if (!m_overlay) {
        m_overlay = std::make_unique<ui::Overlay>();
    }
    m_overlay->show(view);
}

void Windows::clearMarks() {
    if (m_overlay) {
        m_overlay->clear();
    }
}

ScreenRect Windows::showCard(const ShowCard& card) {
    if (!m_card) {
        m_card = std::make_unique<ui::Card>();
        connect(m_card.get(), &ui::Card::intent, this, &Windows::intent);
    }
    m_card->show(card.content, card.anchor, card.focus);
    return m_card->nativeGeometry();
}

void Windows::hideCard() {
    if (m_card) {
        m_card->hide();
    }
}

void Windows::showFindings(const ui::FindingsList& list) {
    const bool isNew = m_listed.lines.empty() && !list.lines.empty();
    m_listed = list;
    const bool isOpen = m_findings && m_findings->isVisible();
    if (list.lines.empty()) {
        m_notice.withdraw();
        if (isOpen) {
            m_findings->hide();
        }
    } else if (isOpen) {
        m_findings->show(list);
    } else if (isNew || m_notice.stands()) {
        m_notice.show({.summary = ui::findingsHeading(list), .body = ui::findingsHint()});
    }
}

void Windows::openFindings() {
    if (!m_listed.lines.empty()) {
        findingsWindow().show(m_listed);
        findingsWindow().activateWindow();
    }
}

ui::FindingsWindow& Windows::findingsWindow() {
    if (!m_findings) {
        m_findings = std::make_unique<ui::FindingsWindow>();
        connect(m_findings.get(), &ui::FindingsWindow::intent, this, &Windows::intent);
    }
    return *m_findings;
}

void Windows::showState(const ui::TrayState& state) {
    m_state = state;
    if (m_tray) {
        m_tray->show(state);
    }
    if (m_main) {
        m_main->setState(state);
    }
}

void Windows::setSettings(const ui::SettingsValues& settings) {
    m_settings = settings;
    if (m_main) {
        m_main->setSettings(settings);
    }
}

bool Windows::hasTray() const {
    return m_hasTray;
}

// A new icon each time: Qt decides when it is made by which way the desktop takes it. It is made
// without a tray too, since Qt itself takes an X11 tray that appears later.
void Windows::renewTray(bool panelTakesIcons) {
    m_hasTray = panelTakesIcons || ui::Tray::isAvailable();
    m_tray = std::make_unique<ui::Tray>();
    connect(m_tray.get(), &ui::Tray::intent, this, &Windows::intent);
    connect(m_tray.get(), &ui::Tray::findingsWanted, this, &Windows::openFindings);
    m_tray->show(m_state);
    if (m_main) {
        m_main->setOnClose(onClose());
    }
}

ui::OnClose Windows::onClose() const {
    return m_hasTray ? ui::OnClose::Hide : ui::OnClose::Minimise;
}

ui::MainWindow& Windows::mainWindow() {
    if (!m_main) {
        m_main = std::make_unique<ui::MainWindow>();
        m_main->setState(m_state);
        m_main->setSettings(m_settings);
        m_main->setOnClose(onClose());
        connect(m_main.get(), &ui::MainWindow::intent, this, &Windows::intent);
    }
    return *m_main;
}

void Windows::open(ui::WindowKind window) {
    mainWindow().open(window);
}

void Windows::addHistory(std::optional<std::int64_t> before,
                         const std::vector<ui::WarningRow>& rows) {
    if (m_main) {
        m_main->addHistory(before, rows);
    }
}

} // namespace tacet::agent
