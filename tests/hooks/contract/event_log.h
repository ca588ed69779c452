#pragma once

#include "hooks/field_event.h"

#include <cstddef>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace tacet::hooks {

/// Every event a hook sent, in order. Any thread may call it.
class EventLog {
public:
    void add(FieldEvent event) {
        const std::lock_guard lock(m_mutex);
        m_events.push_back(std::move(event));
    }

    [[nodiscard]] std::vector<FieldEvent> all() const {
        const std::lock_guard lock(m_mutex);
        return m_events;
    }

    /// All events of one type.
    template <class Event> [[nodiscard]] std::vector<Event> of() const {
        std::vector<Event> found;
        for (const FieldEvent& event : all()) {
            if (const auto* one = std::get_if<Event>(&event)) {
                found.push_back(*one);
            }
        }
        return found;
    }

    template <class Event> [[nodiscard]] std::size_t count() const { return of<Event>().size(); }

    /// The newest event of one type; none when there was none.
    template <class Event> [[nodiscard]] std::optional<Event> last() const {
        const std::vector<Event> found = of<Event>();
        return found.empty() ? std::nullopt : std::optional<Event>(found.back());
    }

private:
    mutable std::mutex m_mutex;
    std::vector<FieldEvent> m_events;
};

} // namespace tacet::hooks
