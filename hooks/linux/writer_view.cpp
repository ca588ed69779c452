#include "hooks/linux/writer_view.h"

#include "hooks/linux/writer_rules.h"

#include <utility>

namespace tacet::hooks {
namespace {

using std::chrono::milliseconds;
using Text = std::shared_ptr<const std::string>;

constexpr milliseconds kKeyboardLimit{500};
constexpr milliseconds kQuiet{120};
constexpr milliseconds kSelectionRests{100};
constexpr milliseconds kSelectionLimit{600};
constexpr milliseconds kStepRests{80};
constexpr milliseconds kStepLimit{500};
/// Programs do not tell of every change: looks again after so long.
constexpr milliseconds kLookAgain{20};

} // namespace

QCoro::Task<void> WriterView::forget() {
    co_await m_pulse.changed(milliseconds{0});
}

QCoro::Task<bool> WriterView::look() {
    m_seen = co_await m_field.reread();
    co_return m_seen.has_value();
}

QCoro::Task<bool> WriterView::holds(Text text) {
    const bool read = co_await look();
    co_return read&& shows(*text);
}

QCoro::Task<bool> WriterView::getsKeyboard() {
    const milliseconds until = m_pulse.now() + kKeyboardLimit;
    for (;;) {
        const bool has = co_await m_field.hasKeyboard();
        if (has || m_pulse.now() >= until) {
            co_return has;
        }
        co_await m_pulse.changed(kLookAgain);
    }
}

QCoro::Task<bool> WriterView::isQuiet(Text text) {
    const milliseconds until = m_pulse.now() + kQuiet;
    while (m_pulse.now() < until) {
        co_await m_pulse.changed(until - m_pulse.now());
        const bool same = co_await holds(text);
        if (!same) {
            co_return false;
        }
    }
    co_return true;
}

QCoro::Task<bool> WriterView::isSelected(Span span) {
    const milliseconds until = m_pulse.now() + kSelectionLimit;
    std::optional<milliseconds> since;
    while (m_pulse.now() < until) {
        const std::optional<Span> selected = co_await m_field.selection();
        if (selected != span) {
            since.reset();
        } else if (!since) {
            since = m_pulse.now();
        } else if (m_pulse.now() - *since >= kSelectionRests) {
            co_return true;
        }
        co_await m_pulse.changed(kLookAgain);
    }
    co_return false;
}

QCoro::Task<bool> WriterView::arrives(Text planned, milliseconds limit) {
    const milliseconds until = m_pulse.now() + limit;
    for (;;) {
        const bool read = co_await look();
        if (read && sameButForSpaces(*planned, *m_seen->text)) {
            co_return true;
        }
        if (m_pulse.now() >= until) {
            co_return false;
        }
        co_await m_pulse.changed(kLookAgain);
    }
}

QCoro::Task<bool> WriterView::leaves(Text before, Text target) {
    const milliseconds until = m_pulse.now() + kStepLimit;
    milliseconds since = m_pulse.now();
    Text last = before;
    while (m_pulse.now() < until) {
        co_await m_pulse.changed(kLookAgain);
        const bool read = co_await look();
        if (!read || shows(*target)) {
            co_return read;
        }
        if (!shows(*last)) {
            last = m_seen->text;
            since = m_pulse.now();
        } else if (*last != *before && m_pulse.now() - since >= kStepRests) {
            co_return true;
        }
    }
    co_return *last != *before;
}

} // namespace tacet::hooks
