#pragma once

#include "ui/warning_row.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace tacet::ui {

enum class HistoryColumn { When, Tool, Kind, Level, Outcome };

inline constexpr int kHistoryColumnCount = 5;

/// "My warnings", newest first, fetched page by page as the view asks for more. UI thread.
///
/// Whenever rows are needed it emits `pageWanted` once, and asks again only after `append`.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit HistoryModel(QObject* parent = nullptr);

    /// Forgets all rows and asks for the newest page.
    void reload();

    /// The answer to `pageWanted`: the rows older than `before`, newest first. No rows: that was
    /// the end. An answer to an earlier question is dropped.
    void append(std::optional<std::int64_t> before, const std::vector<WarningRow>& rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    void pageWanted(std::optional<std::int64_t> before);
    /// The first page has come: there are rows now, or there are none at all.
    void loaded();

private:
    enum class State { Idle, Asked, AtEnd };

    [[nodiscard]] std::optional<std::int64_t> oldest() const;

    std::vector<WarningRow> m_rows;
    State m_state = State::Idle;
};

} // namespace tacet::ui
