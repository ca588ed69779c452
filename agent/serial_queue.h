#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace tacet::agent {

/// Jobs in the order they were put; none is lost.
///
/// Any thread may call it. One of the two mutexes of the program; `LatestMailbox` has the other.
template <class Job> class SerialQueue {
public:
    /// Adds `job` at the end. Never blocks for longer than a move.
    void put(Job job) {
        {
            const std::lock_guard lock(m_mutex);
            m_jobs.push_back(std::move(job));
        }
        m_changed.notify_one();
    }

    /// Waits for the oldest job and takes it. None when the queue is closed and empty: what was put
    /// before `close` is still done.
    std::optional<Job> take() {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closed || !m_jobs.empty(); });
        if (m_jobs.empty()) {
            return std::nullopt;
        }
        std::optional<Job> job(std::move(m_jobs.front()));
        m_jobs.pop_front();
        return job;
    }

    /// Wakes whoever waits; the queue takes its rest to the end.
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
    std::deque<Job> m_jobs;
    bool m_closed = false;
};

} // namespace tacet::agent
