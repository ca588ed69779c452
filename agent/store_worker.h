#pragma once

#include "agent/disk.h"
#include "agent/serial_queue.h"

#include <functional>
#include <thread>

namespace tacet::agent {

/// The store thread: opens what is kept on this device, tells what is ignored, then does one job
/// after the other. Any thread may call it.
class StoreWorker {
public:
    /// Receives every answer, on the store thread. Must not block.
    using Sink = std::function<void(Event)>;

    /// Starts the thread.
    StoreWorker(Places places, Sink sink);

    /// Does what was put, then ends the thread.
    ~StoreWorker();

    StoreWorker(const StoreWorker&) = delete;
    StoreWorker& operator=(const StoreWorker&) = delete;

    void put(DiskJob job) { m_queue.put(std::move(job)); }

private:
    void run();

    Places m_places;
    Sink m_sink;
    SerialQueue<DiskJob> m_queue;
    std::thread m_thread;
};

} // namespace tacet::agent
