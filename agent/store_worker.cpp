#include "agent/store_worker.h"

#include <optional>
#include <utility>

namespace tacet::agent {

StoreWorker::StoreWorker(Places places, Sink sink)
    : m_places(std::move(places)), m_sink(std::move(sink)), m_thread([this] { run(); }) {}

StoreWorker::~StoreWorker() {
    m_queue.close();
    m_thread.join();
}

void StoreWorker::run() {
    Disk disk(m_places);
    m_sink(disk.ignoreRules());
    while (const std::optional<DiskJob> job = m_queue.take()) {
        if (std::optional<Event> answer = disk.carryOut(*job)) {
            m_sink(std::move(*answer));
        }
    }
}

} // namespace tacet::agent
