#include "detection/pattern_head.h"

#include "detection/pattern_automaton.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace tacet::detection {

namespace {

/// Folded texts hold no greater byte, see unicode.h.
constexpr std::size_t kLastFolded = 0x81;

/// The states that an automaton may be in, each once.
class Places {
public:
    /// `states` outlives this object.
    explicit Places(const std::vector<PatternAutomaton::State>& states)
        : m_states(&states), m_isIn(states.size(), false) {}

    void enter(std::size_t first) {
        std::vector<std::size_t> left = {first};
        while (!left.empty()) {
            const std::size_t state = left.back();
            left.pop_back();
            if (m_isIn[state]) {
                continue;
            }
            m_isIn[state] = true;
            m_all.push_back(state);
            const PatternAutomaton::State& entered = (*m_states)[state];
            if (entered.readsNothing) {
                left.insert(left.end(), entered.next.begin(), entered.next.end());
            }
        }
    }

    [[nodiscard]] bool has(std::size_t state) const { return m_isIn[state]; }
    [[nodiscard]] const std::vector<std::size_t>& all() const { return m_all; }

private:
    const std::vector<PatternAutomaton::State>* m_states;
    std::vector<bool> m_isIn;
    std::vector<std::size_t> m_all;
};

std::array<std::uint64_t, 2> columnsOf(const ByteSet& bytes) {
    std::array<std::uint64_t, 2> columns{};
    for (std::size_t byte = 0; byte <= kLastFolded; ++byte) {
        const std::size_t column = headColumn(static_cast<char>(byte));
        columns[column / 64] |= std::uint64_t{bytes[byte]} << (column % 64);
    }
    return columns;
}

} // namespace

PatternHead patternHead(std::string_view pattern, LetterCase letterCase) {
    PatternHead head = kAnyHead;
    const std::optional<PatternAutomaton> whole = readPattern(pattern, letterCase);
    if (!whole) {
        return head;
    }
    const std::vector<PatternAutomaton::State>& states = whole->states;
    Places places(states);
    places.enter(whole->begin);
    for (std::size_t at = 0; at < kHeadBytes && !places.has(whole->end); ++at) {
        ByteSet bytes;
        Places next(states);
        for (const std::size_t state : places.all()) {
            if (!states[state].readsNothing) {
                bytes |= states[state].bytes;
                next.enter(states[state].next.front());
            }
        }
        head[at] = columnsOf(bytes);
        places = next;
    }
    return head;
}

PatternHead startsHead(std::span<const std::string> starts, LetterCase letterCase) {
    PatternHead head = kAnyHead;
    std::size_t shortest = starts.empty() ? 0 : kHeadBytes;
    for (const std::string& start : starts) {
        shortest = std::min(shortest, start.size());
    }
    for (std::size_t at = 0; at < shortest; ++at) {
        ByteSet bytes;
        for (const std::string& start : starts) {
            bytes.set(static_cast<unsigned char>(start[at]));
        }
        head[at] = columnsOf(letterCase == LetterCase::Any ? inAnyCase(bytes) : bytes);
    }
    return head;
}

PatternHead common(const PatternHead& a, const PatternHead& b) {
    PatternHead both = a;
    for (std::size_t at = 0; at < kHeadBytes; ++at) {
        both[at][0] &= b[at][0];
        both[at][1] &= b[at][1];
    }
    return both;
}

} // namespace tacet::detection
