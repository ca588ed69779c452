#include "ui/history_model.h"

#include "ui/kind_text.h"
#include "ui/reading_direction.h"

#include <QDateTime>
#include <QLocale>

namespace tacet::ui {

namespace {

QString whenText(std::chrono::system_clock::time_point when) {
    const auto since =
        std::chrono::duration_cast<std::chrono::milliseconds>(when.time_since_epoch());
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(since.count()), QLocale::ShortFormat);
}

} // namespace

HistoryModel::HistoryModel(QObject* parent) : QAbstractTableModel(parent) {}

void HistoryModel::reload() {
    beginResetModel();
    m_rows.clear();
    m_state = State::Asked;
    endResetModel();
    emit pageWanted(std::nullopt);
}

void HistoryModel::append(std::optional<std::int64_t> before, const std::vector<WarningRow>& rows) {
    if (m_state != State::Asked || before != oldest()) {
        return;
    }
    if (rows.empty()) {
        m_state = State::AtEnd;
    } else {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        endInsertRows();
        m_state = State::Idle;
    }
    emit loaded();
}

std::optional<std::int64_t> HistoryModel::oldest() const {
    return m_rows.empty() ? std::nullopt : std::optional(m_rows.back().key);
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kHistoryColumnCount;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    const bool isTip =
        role == Qt::ToolTipRole && index.column() == static_cast<int>(HistoryColumn::Kind);
    if (!index.isValid() || (role != Qt::DisplayRole && !isTip)) {
        return {};
    }
    const WarningRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (static_cast<HistoryColumn>(index.column())) {
    case HistoryColumn::When:
        return isolated(whenText(row.when));
    case HistoryColumn::Tool:
        return QString::fromStdString(row.tool);
    case HistoryColumn::Kind:
        return kindText(row.kind);
    case HistoryColumn::Level:
        return levelText(row.level);
    case HistoryColumn::Outcome:
        return outcomeText(row.outcome);
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<HistoryColumn>(section)) {
    case HistoryColumn::When:
        return tr("When");
    case HistoryColumn::Tool:
        return tr("AI tool");
    case HistoryColumn::Kind:
        return tr("What");
    case HistoryColumn::Level:
        return tr("Level");
    case HistoryColumn::Outcome:
        return tr("How it ended");
    }
    return {};
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_state == State::Idle && !m_rows.empty();
}

void HistoryModel::fetchMore(const QModelIndex& parent) {
    if (canFetchMore(parent)) {
        m_state = State::Asked;
        emit pageWanted(oldest());
    }
}

} // namespace tacet::ui
