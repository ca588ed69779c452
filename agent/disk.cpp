#include "agent/disk.h"

#include "agent/device_key.h"
#include "agent/settings_file.h"

#include <utility>

namespace tacet::agent {

namespace {

constexpr int kPage = 100; // rows of the history at a time

} // namespace

Disk::Disk(const Places& places) : m_places(places) {
    if (makePlaces(places)) {
        if (Result<std::unique_ptr<Log>> log = Log::open(places.state / "log")) {
            m_log = std::move(log).value();
        }
    }
    openDatabase();
}

void Disk::openDatabase() {
    Result<std::unique_ptr<storage::Database>> database =
        storage::Database::open(m_places.data / "history.db");
    if (!database) {
        writeFault(LogMessage::StoreFailed, database.error().code);
        return;
    }
    m_database = std::move(database).value();
    m_history.emplace(*m_database);
    m_ignored.emplace(*m_database);
}

IgnoreRulesLoaded Disk::ignoreRules() {
    IgnoreRulesLoaded loaded;
    const Result<detection::DeviceKey> key = deviceKey(m_places.state / "device.key");
    if (!key) {
        writeFault(LogMessage::DeviceKeyUnreadable, key.error().code);
        return loaded;
    }
    loaded.key = *key;
    if (m_ignored) {
        if (Result<std::vector<IgnoreRule>> rules = m_ignored->all()) {
            loaded.rules = std::move(rules).value();
        }
    }
    return loaded;
}

std::optional<Event> Disk::carryOut(const DiskJob& job) {
    return std::visit([this](const auto& wanted) { return handle(wanted); }, job);
}

std::optional<Event> Disk::handle(const Remember& job) {
    if (m_history) {
        if (const Result<Done> done = m_history->append(job.record); !done) {
            writeFault(LogMessage::StoreFailed, done.error().code);
        }
    }
    return std::nullopt;
}

std::optional<Event> Disk::handle(const AddIgnore& job) {
    if (m_ignored) {
        if (const Result<Done> done = m_ignored->add(job.rule); !done) {
            writeFault(LogMessage::StoreFailed, done.error().code);
        }
    }
    return std::nullopt;
}

std::optional<Event> Disk::handle(const ReadHistory& job) {
    HistoryPageRead page{.before = job.before, .rows = {}};
    if (m_history) {
        if (Result<std::vector<storage::HistoryRow>> rows = m_history->page(job.before, kPage)) {
            page.rows = std::move(rows).value();
        } else {
            writeFault(LogMessage::StoreFailed, rows.error().code);
        }
    }
    return page;
}

std::optional<Event> Disk::handle(const SaveSettings& job) {
    if (const Result<Done> done = saveSettings(m_places, job.settings); !done) {
        writeFault(LogMessage::SettingsFailed, done.error().code);
    }
    return std::nullopt;
}

std::optional<Event> Disk::handle(const ReadSettings&) {
    const Result<ui::SettingsValues> settings = readSettings(m_places);
    if (!settings) {
        writeFault(LogMessage::SettingsFailed, settings.error().code);
        return std::nullopt;
    }
    return SettingsRead{*settings};
}

std::optional<Event> Disk::handle(const EraseBefore& job) {
    if (m_history) {
        if (const Result<std::int64_t> gone = m_history->eraseBefore(job.limit); !gone) {
            writeFault(LogMessage::StoreFailed, gone.error().code);
        } else if (*gone > 0) {
            write({.message = LogMessage::StoreErased, .number = *gone});
        }
    }
    return std::nullopt;
}

std::optional<Event> Disk::handle(const LogLine& job) {
    write(job);
    return std::nullopt;
}

void Disk::write(const LogLine& line) {
    if (!m_log) {
        return;
    }
    if (line.number) {
        m_log->write(line.message, {*line.number});
    } else {
        m_log->write(line.message);
    }
}

void Disk::writeFault(LogMessage message, ErrorCode code) {
    write({.message = message, .number = static_cast<std::int64_t>(code)});
}

} // namespace tacet::agent
