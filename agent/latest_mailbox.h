#pragma once

#include <condition_variable>
#include <mutex>
#include <optional>
#include <utility>

namespace tacet::agent {

/// Holds at most one waiting job: a newer one takes the place of one that nobody took yet.
///
/// Any thread may call it. One of the two mutexes of the program; `SerialQueue` has the other.
template <class Job> class LatestMailbox {
public:
    /// Leaves `job` for the next `take`. Never blocks for longer than a move.
    void put(Job job) {
        {
            const std::lock_guard lock(m_mutex);
            m_job = std::move(job);
        }
        m_changed.notify_one();
    }

    /// Waits for a job and takes it. None when the mailbox is closed; what waited is dropped.
    std::optional<Job> take() {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closed || m_job.has_value(); });
        if (m_closed) {
            return std::nullopt;
        }
        return std::exchange(m_job, std::nullopt);
    }

    /// Wakes whoever waits. From now on `take` answers none.
    void close() {
        {
            const std::lock_guard lock(m_mutex);
            m_closed = true;
        }
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<Job> m_job;
    bool m_closed = false;
};

} // namespace tacet::agent
