#include "ui/main_window.h"

#include "ui/about_view.h"
#include "ui/history_view.h"
#include "ui/page_parts.h"
#include "ui/settings_view.h"
#include "ui/status_view.h"
#include "ui/tray_icon.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

namespace tacet::ui {

namespace {

constexpr QSize kSize{1000, 560};
constexpr int kPagesWidth = 180;

/// The row of a page in the list on the left.
int rowOf(WindowKind page) {
    switch (page) {
    case WindowKind::Status:
        return 0;
    case WindowKind::Warnings:
        return 1;
    case WindowKind::Settings:
        return 2;
    case WindowKind::About:
        return 3;
    }
    return 0;
}

} // namespace

MainWindow::MainWindow()
    : m_pages(new QListWidget(this)), m_stack(new QStackedWidget(this)),
      m_status(new StatusView(this)), m_history(new HistoryView(this)),
      m_settings(new SettingsView(this)) {
    setWindowTitle(QStringLiteral("Tacet"));
    setWindowIcon(trayIcon(TrayShape::Watching, 0));
    applyWindowStyle(this);
    resize(kSize);
    m_pages->setObjectName(QStringLiteral("pages"));
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->setFixedWidth(kPagesWidth);
    m_pages->addItems({tr("Status"), tr("My warnings"), tr("Settings"), tr("About")});
    for (QWidget* page :
         {static_cast<QWidget*>(m_status), static_cast<QWidget*>(m_history),
          static_cast<QWidget*>(m_settings), static_cast<QWidget*>(new AboutView(this))}) {
        m_stack->addWidget(page);
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_pages);
    row->addWidget(m_stack, 1);
    connect(m_pages, &QListWidget::currentRowChanged, this, [this](int page) {
        m_stack->setCurrentIndex(page);
        if (page == rowOf(WindowKind::Warnings)) {
            m_history->reload();
        }
    });
    connect(m_status, &StatusView::intent, this, &MainWindow::intent);
    connect(m_history, &HistoryView::pageWanted, this,
            [this](std::optional<std::int64_t> before) { emit intent(HistoryPageIntent{before}); });
    connect(m_settings, &SettingsView::changed, this, [this](const SettingsValues& settings) {
        emit intent(ChangeSettingsIntent{settings});
    });
    m_pages->setCurrentRow(rowOf(WindowKind::Status));
    m_status->show(TrayState{});
    m_settings->show(SettingsValues{});
}

void MainWindow::open(WindowKind page) {
    const bool again = m_pages->currentRow() == rowOf(page);
    m_pages->setCurrentRow(rowOf(page));
    if (again && page == WindowKind::Warnings) {
        m_history->reload();
    }
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    m_pages->setFocus(Qt::OtherFocusReason);
}

void MainWindow::setOnClose(OnClose what) {
    m_onClose = what;
}

void MainWindow::setState(const TrayState& state) {
    m_status->show(state);
}

void MainWindow::setSettings(const SettingsValues& settings) {
    m_settings->show(settings);
}

void MainWindow::addHistory(std::optional<std::int64_t> before,
                            const std::vector<WarningRow>& rows) {
    m_history->append(before, rows);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    event->ignore();
    if (m_onClose == OnClose::Minimise) {
        showMinimized();
    } else {
        hide();
    }
}

// The desktop turned dark or light.
void MainWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyWindowStyle(this);
    }
}

} // namespace tacet::ui
