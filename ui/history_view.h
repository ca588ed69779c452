#pragma once

#include "ui/warning_row.h"

#include <QWidget>

#include <cstdint>
#include <optional>
#include <vector>

class QStackedWidget;
class QTableView;

namespace tacet::ui {

class HistoryModel;

/// The page "My warnings": a table that fetches as it is scrolled, or calm words when it is empty.
class HistoryView : public QWidget {
    Q_OBJECT

public:
    explicit HistoryView(QWidget* parent);

    /// Asks for the newest page anew.
    void reload();

    /// See HistoryModel::append.
    void append(std::optional<std::int64_t> before, const std::vector<WarningRow>& rows);

signals:
    void pageWanted(std::optional<std::int64_t> before);

private:
    HistoryModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QStackedWidget* m_pages = nullptr;
};

} // namespace tacet::ui
