#include "storage/history.h"

#include "storage/database.h"
#include "storage/history_queries.h"
#include "storage/stored_codes.h"

#include <cassert>
#include <limits>

namespace tacet::storage {
namespace {

Result<HistoryRow> rowOf(const Row& row) {
    const auto tool = idOf<ToolId>(row.text(2));
    const auto kind = idOf<KindId>(row.text(3));
    const auto level = levelOfCode(row.integer(4));
    const auto outcome = outcomeOfCode(row.integer(5));
    if (!tool || !kind || !level || !outcome) {
        return Error{ErrorCode::Invalid, "history: a row holds a code that is not known"};
    }
    return HistoryRow{.key = row.integer(0),
                      .record = {.when = timeOfSeconds(row.integer(1)),
                                 .tool = *tool,
                                 .kind = *kind,
                                 .level = *level,
                                 .outcome = *outcome}};
}

} // namespace

History::History(Database& database) : m_database(database) {}

Result<Done> History::append(const WarningRecord& record) {
    return m_database.run(history_queries::kAppend,
                          {secondsOf(record.when), record.tool.text(), record.kind.text(),
                           codeOf(record.level), codeOf(record.outcome)});
}

Result<std::vector<HistoryRow>> History::page(std::optional<std::int64_t> before, int limit) const {
    assert(limit >= 0);
    std::vector<HistoryRow> rows;
    const std::int64_t end = before.value_or(std::numeric_limits<std::int64_t>::max());
    const Result<Done> done = m_database.query(history_queries::kPage, {end, std::int64_t{limit}},
                                               [&](const Row& row) -> Result<Done> {
                                                   Result<HistoryRow> read = rowOf(row);
                                                   if (!read) {
                                                       return read.error();
                                                   }
                                                   rows.push_back(*read);
                                                   return Done{};
                                               });
    if (!done) {
        return done.error();
    }
    return rows;
}

Result<std::int64_t> History::count() const {
    return m_database.number(history_queries::kCount);
}

Result<std::int64_t> History::eraseBefore(std::chrono::system_clock::time_point limit) {
    if (Result<Done> erased = m_database.run(history_queries::kEraseBefore, {secondsOf(limit)});
        !erased) {
        return erased.error();
    }
    const std::int64_t gone = m_database.changedRows();
    if (gone > 0) {
        if (Result<Done> flushed = m_database.flushErased(); !flushed) {
            return flushed.error();
        }
    }
    return gone;
}

Result<Done> History::eraseAll() {
    if (Result<Done> erased = m_database.run(history_queries::kEraseAll); !erased) {
        return erased;
    }
    return m_database.flushErased();
}

} // namespace tacet::storage
