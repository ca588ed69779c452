#pragma once

#include "agent/command.h"
#include "agent/latest_mailbox.h"

#include <filesystem>
#include <functional>
#include <string>
#include <thread>

namespace tacet::agent {

/// The detection thread: reads the lists of the organisation, builds the engine, then judges one
/// text after the other, always the newest.
///
/// Any thread may call it.
class DetectionWorker {
public:
    /// Receives every verdict, on the detection thread. Must not block.
    using Sink = std::function<void(Judged)>;

    /// Receives what is wrong with each list that cannot be used, on the detection thread.
    using FaultSink = std::function<void(Error)>;

    /// Starts the thread. `region` is the person's country, ISO 3166-1 alpha-2, or empty; `lists`
    /// is the folder of the lists (see list_files.h).
    DetectionWorker(std::string region, std::filesystem::path lists, Sink sink,
                    FaultSink faultSink);

    /// Ends the thread after the text in hand.
    ~DetectionWorker();

    DetectionWorker(const DetectionWorker&) = delete;
    DetectionWorker& operator=(const DetectionWorker&) = delete;

    /// Judges `job` next. A job that still waits is dropped: it is older.
    void detect(Detect job) { m_mailbox.put(std::move(job)); }

private:
    void run();

    std::string m_region;
    std::filesystem::path m_lists;
    Sink m_sink;
    FaultSink m_faultSink;
    LatestMailbox<Detect> m_mailbox;
    std::thread m_thread;
};

} // namespace tacet::agent
