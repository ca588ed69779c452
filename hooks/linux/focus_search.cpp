#include "hooks/linux/focus_search.h"

#include "hooks/linux/accessible.h"

#include <algorithm>
#include <chrono>
#include <vector>

namespace tacet::hooks {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kMostObjects = 1000;
constexpr std::chrono::milliseconds kMostTime{1000};
constexpr std::size_t kAtOnce = 50; // questions that travel together

/// What one level of the tree told.
struct Level {
    std::optional<AccessibleRef> focused;
    std::vector<AccessibleRef> next; ///< the children of what is showing
};

QCoro::Task<> addChildren(A11yBus& bus, std::vector<AccessibleRef> parents, Level* level) {
    std::vector<QCoro::Task<std::vector<AccessibleRef>>> answers;
    answers.reserve(parents.size());
    for (const AccessibleRef& parent : parents) {
        answers.push_back(childrenOf(bus, parent));
    }
    for (auto& answer : answers) {
        const std::vector<AccessibleRef> children = co_await answer;
        level->next.insert(level->next.end(), children.begin(), children.end());
    }
}

/// Asks a part of a level. What hands its children out on demand, as long lists do, is not opened.
QCoro::Task<> askSome(A11yBus& bus, std::vector<AccessibleRef> objects, Level* level) {
    std::vector<QCoro::Task<std::optional<States>>> answers;
    answers.reserve(objects.size());
    for (const AccessibleRef& object : objects) {
        answers.push_back(statesOf(bus, object));
    }
    std::vector<AccessibleRef> open;
    for (std::size_t i = 0; i < objects.size(); ++i) {
        const std::optional<States> states = co_await answers[i];
        if (!states) {
            continue;
        }
        if (states->isFocused() && states->isEditable()) {
            level->focused = objects[i];
        }
        if (states->isShowing() && !states->managesDescendants()) {
            open.push_back(objects[i]);
        }
    }
    if (!level->focused) {
        co_await addChildren(bus, open, level);
    }
}

} // namespace

QCoro::Task<std::optional<AccessibleRef>> findFocused(A11yBus& bus, AccessibleRef frame) {
    const Clock::time_point until = Clock::now() + kMostTime;
    std::vector<AccessibleRef> objects = {frame};
    std::size_t left = kMostObjects;
    while (!objects.empty() && left > 0) {
        objects.resize(std::min(objects.size(), left));
        left -= objects.size();
        Level level;
        for (auto some = objects.begin(); some != objects.end();) {
            const auto room = static_cast<std::size_t>(objects.end() - some);
            const auto end = some + static_cast<std::ptrdiff_t>(std::min(room, kAtOnce));
            const std::vector<AccessibleRef> batch(some, end);
            co_await askSome(bus, batch, &level);
            if (level.focused || Clock::now() > until) {
                co_return level.focused;
            }
            some = end;
        }
        objects = std::move(level.next);
    }
    co_return std::nullopt;
}

} // namespace tacet::hooks
