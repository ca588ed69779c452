#include "agent/disk.h"

#include "agent/device_key.h"
#include "agent/settings_file.h"

#include <utility>

namespace tacet::agent {

namespace {

constexpr int kPage = 100;               // rows of the history at a time
constexpr std::size_t kWaitMost = 10000; // some hundred bytes each

std::filesystem::path databaseFile(const Places& places) {
    return places.data / "history.db";
}

} // namespace

Disk::Disk(const Places& places) : m_places(places) {
    if (makePlaces(places)) {
        if (Result<std::unique_ptr<Log>> log = Log::open(places.state / "log")) {
            m_log = std::move(log).value();
        }
    }
}

std::vector<Event> Disk::start() {
    tryDatabase();
    if (!m_database) {
        tellIgnoreRules();
    }
    tellFault();
    return std::exchange(m_events, {});
}

std::vector<Event> Disk::carryOut(const DiskJob& job) {
    std::visit([this](const auto& wanted) { handle(wanted); }, job);
    tellFault();
    return std::exchange(m_events, {});
}

// What was chosen while it was closed is kept before what is in it is read.
void Disk::tryDatabase() {
    m_fault.reset();
    if (m_database) {
        keepWaiting();
        return;
    }
    Result<std::unique_ptr<storage::Database>> database =
        storage::Database::open(databaseFile(m_places));
    if (!database) {
        setFault(database.error().code);
        return;
    }
    m_database = std::move(database).value();
    m_history.emplace(*m_database);
    m_ignored.emplace(*m_database);
    keepWaiting();
    tellIgnoreRules();
}

void Disk::keepWaiting() {
    while (!m_waiting.empty()) {
        const Result<Done> done = keep(m_waiting.front());
        if (!done && done.error().code != ErrorCode::Unsupported) {
            setFault(done.error().code);
            return;
        }
        m_lost += done ? 0 : 1;
        m_waiting.pop_front();
    }
    if (m_lost > 0) {
        write({.message = LogMessage::RecordsLost, .numbers = {std::exchange(m_lost, 0)}});
    }
}

Result<Done> Disk::keep(const DiskJob& job) {
    if (const auto* warning = std::get_if<Remember>(&job)) {
        return m_history->append(warning->record);
    }
    return m_ignored->add(std::get<AddIgnore>(job).rule);
}

void Disk::tellIgnoreRules() {
    IgnoreRulesLoaded loaded{.key = deviceKey(m_places.state / "device.key"), .rules = {}};
    if (m_ignored) {
        if (Result<std::vector<IgnoreRule>> rules = m_ignored->all()) {
            loaded.rules = std::move(rules).value();
        } else {
            setFault(rules.error().code);
        }
    }
    m_events.emplace_back(std::move(loaded));
}

void Disk::setFault(ErrorCode code) {
    m_fault = Error{.code = code, .what = databaseFile(m_places).string()};
}

void Disk::tellFault() {
    if (m_fault != m_toldFault) {
        m_toldFault = m_fault;
        m_events.emplace_back(StoreChecked{m_fault});
    }
}

void Disk::await(DiskJob job) {
    if (m_waiting.size() == kWaitMost) {
        m_waiting.pop_front();
        ++m_lost;
    }
    m_waiting.push_back(std::move(job));
    tryDatabase();
}

void Disk::handle(const Remember& job) {
    await(job);
}

void Disk::handle(const AddIgnore& job) {
    await(job);
}

void Disk::handle(const ReadHistory& job) {
    HistoryPageRead page{.before = job.before, .rows = {}};
    tryDatabase();
    if (m_database) {
        if (Result<std::vector<storage::HistoryRow>> rows = m_history->page(job.before, kPage)) {
            page.rows = std::move(rows).value();
        } else {
            setFault(rows.error().code);
        }
    }
    m_events.emplace_back(std::move(page));
}

void Disk::handle(const SaveSettings& job) {
    const Result<Done> done = saveSettings(m_places, job.settings);
    m_events.emplace_back(
        SettingsChecked{done ? std::nullopt : std::optional<Error>(done.error())});
}

void Disk::handle(const ReadSettings&) {
    const Result<ui::SettingsValues> settings = readSettings(m_places);
    if (settings) {
        m_events.emplace_back(SettingsRead{*settings});
        m_events.emplace_back(SettingsChecked{});
    } else {
        m_events.emplace_back(SettingsChecked{settings.error()});
    }
}

void Disk::handle(const EraseBefore& job) {
    tryDatabase();
    if (!m_database) {
        return;
    }
    if (const Result<std::int64_t> gone = m_history->eraseBefore(job.limit); !gone) {
        setFault(gone.error().code);
    } else if (*gone > 0) {
        write({.message = LogMessage::StoreErased, .numbers = {*gone}});
    }
}

void Disk::handle(const LogLine& job) {
    write(job);
}

void Disk::write(const LogLine& line) {
    if (m_log) {
        m_log->write(line.message, line.numbers);
    }
}

} // namespace tacet::agent
