#pragma once

#include "agent/command.h"
#include "agent/latest_mailbox.h"

#include <functional>
#include <string>
#include <thread>

namespace tacet::agent {

/// The detection thread: builds the engine, then judges one text after the other, always the
/// newest.
///
/// Any thread may call it.
class DetectionWorker {
public:
    /// Receives every verdict, on the detection thread. Must not block.
    using Sink = std::function<void(Judged)>;

    /// Starts the thread. `region` is the person's country, ISO 3166-1 alpha-2, or empty.
    DetectionWorker(std::string region, Sink sink);

    /// Ends the thread after the text in hand.
    ~DetectionWorker();

    DetectionWorker(const DetectionWorker&) = delete;
    DetectionWorker& operator=(const DetectionWorker&) = delete;

    /// Judges `job` next. A job that still waits is dropped: it is older.
    void detect(Detect job) { m_mailbox.put(std::move(job)); }

private:
    void run();

    std::string m_region;
    Sink m_sink;
    LatestMailbox<Detect> m_mailbox;
    std::thread m_thread;
};

} // namespace tacet::agent
