#include "ui/findings_window.h"

#include "ui/findings_text.h"
#include "ui/kind_text.h"
#include "ui/page_parts.h"
#include "ui/reading_direction.h"
#include "ui/tray_icon.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tacet::ui {

namespace {

constexpr QSize kSize{560, 340};
constexpr int kRowHeight = 30;

enum Column { What, Excerpt, Where, Grave };

QTreeWidgetItem* itemOf(const FindingLine& line) {
    auto* item = new QTreeWidgetItem;
    item->setText(What, kindText(line.kind));
    item->setText(Excerpt, isolated(QString::fromStdString(line.excerpt)));
    item->setFont(Excerpt, QFontDatabase::systemFont(QFontDatabase::FixedFont));
    item->setText(Where, whereText(line));
    item->setSizeHint(Grave, QSize(0, kRowHeight)); // the stretched column
    item->setText(Grave, levelText(line.level));
    return item;
}

} // namespace

FindingsWindow::FindingsWindow()
    : m_heading(titleLabel({}, this)),
      m_partial(quietLabel(tr("Only a part of the text was read."), this)),
      m_list(new QTreeWidget(this)), m_copy(new QPushButton(tr("&Copy cleaned text"), this)),
      m_copied(quietLabel(tr("The cleaned text is on the clipboard."), this)) {
    setWindowTitle(tr("Tacet: findings"));
    setWindowIcon(trayIcon(TrayShape::Watching, 0));
    applyWindowStyle(this);
    resize(kSize);
    m_list->setObjectName(QStringLiteral("rows"));
    m_list->setAccessibleName(tr("Findings"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("What"), tr("Masked"), tr("Where"), tr("Level")});
    m_list->header()->setStretchLastSection(true);
    m_copy->setObjectName(QStringLiteral("first"));
    m_copy->setAutoDefault(true);
    QVBoxLayout* column = pageColumn(this);
    column->addWidget(m_heading);
    column->addWidget(quietLabel(
        tr("This desktop lets no program mark another’s text, so here is a list."), this));
    column->addWidget(m_partial);
    column->addWidget(m_list, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_copy);
    row->addWidget(m_copied, 1);
    column->addLayout(row);
    QSizePolicy room = m_copied->sizePolicy(); // the button stays as it is when this is told
    room.setRetainSizeWhenHidden(true);
    m_copied->setSizePolicy(room);
    m_copied->hide();
    connect(m_copy, &QPushButton::clicked, this, [this] {
        const WarningId first = m_shown.lines.empty() ? WarningId{} : m_shown.lines.front().warning;
        emit intent(CopyCleanedIntent{first, Remedy::Mask, Scope::Everything});
        m_copied->show();
    });
}

void FindingsWindow::show(const FindingsList& list) {
    m_shown = list;
    m_heading->setText(findingsHeading(list));
    m_partial->setVisible(list.partial);
    m_list->clear();
    for (const FindingLine& line : list.lines) {
        m_list->addTopLevelItem(itemOf(line));
    }
    for (int column = What; column < Grave; ++column) {
        m_list->resizeColumnToContents(column);
    }
    m_copy->setEnabled(!list.lines.empty());
    m_copied->hide();
    QWidget::show();
}

// The desktop turned dark or light.
void FindingsWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyWindowStyle(this);
    }
}

} // namespace tacet::ui
