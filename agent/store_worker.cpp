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
    for (Event& event : disk.start()) {
        m_sink(std::move(event));
    }
    while (const std::optional<DiskJob> job = m_queue.take()) {
        for (Event& event : disk.carryOut(*job)) {
            m_sink(std::move(event));
        }
    }
}

} // namespace tacet::agent
