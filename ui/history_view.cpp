#include "ui/history_view.h"

#include "ui/history_model.h"
#include "ui/page_parts.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace tacet::ui {

namespace {

QTableView* makeTable(HistoryModel* model, QWidget* parent) {
    auto* table = new QTableView(parent);
    table->setObjectName(QStringLiteral("rows"));
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 14);
    QHeaderView* header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Interactive);
    // The longest words give way, so that how it ended is in sight in every language.
    header->setSectionResizeMode(static_cast<int>(HistoryColumn::Kind), QHeaderView::Stretch);
    return table;
}

} // namespace

HistoryView::HistoryView(QWidget* parent)
    : QWidget(parent), m_model(new HistoryModel(this)), m_table(makeTable(m_model, this)),
      m_pages(new QStackedWidget(this)) {
    m_table->setAccessibleName(tr("My warnings"));
    QLabel* empty =
        quietLabel(tr("Nothing yet. When Tacet warns you, it is noted here how the warning ended, "
                      "without the value itself."),
                   this);
    empty->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    empty->setMargin(40);
    m_pages->addWidget(empty);
    m_pages->addWidget(m_table);
    QVBoxLayout* column = pageColumn(this);
    column->addWidget(titleLabel(tr("My warnings"), this));
    column->addWidget(
        quietLabel(tr("Kept on this computer only, and never the text or the value."), this));
    column->addWidget(m_pages, 1);
    connect(m_model, &HistoryModel::pageWanted, this, &HistoryView::pageWanted);
    connect(m_model, &HistoryModel::loaded, this, [this, empty] {
        const bool any = m_model->rowCount() > 0;
        m_pages->setCurrentWidget(any ? static_cast<QWidget*>(m_table) : empty);
    });
}

void HistoryView::reload() {
    m_model->reload();
}

void HistoryView::append(std::optional<std::int64_t> before, const std::vector<WarningRow>& rows) {
    const bool first = m_model->rowCount() == 0;
    m_model->append(before, rows);
    for (int column = 0; first && column < kHistoryColumnCount; ++column) {
        if (column != static_cast<int>(HistoryColumn::Kind)) {
            m_table->resizeColumnToContents(column);
        }
    }
}

} // namespace tacet::ui
