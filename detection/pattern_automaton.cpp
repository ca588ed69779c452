#include "detection/pattern_automaton.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace tacet::detection {

namespace {

using State = PatternAutomaton::State;

/// What comes after the head counts no more.
constexpr std::size_t kMostCopies = kHeadBytes + 1;

/// A piece of an automaton: where it starts and ends.
struct Part {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Reads a pattern into an automaton. What it does not understand makes it fail, which is no fault:
/// nothing is known of the pattern then.
class Reader {
public:
    Reader(std::string_view pattern, LetterCase letterCase)
        : m_pattern(pattern), m_isAnyCase(letterCase == LetterCase::Any) {}

    /// The whole pattern.
    std::optional<PatternAutomaton> read() {
        const Part whole = alternatives();
        if (m_isLost || m_at != m_pattern.size()) {
            return std::nullopt;
        }
        return PatternAutomaton{
            .states = std::move(m_states), .begin = whole.begin, .end = whole.end};
    }

private:
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_pattern.size(); }
    [[nodiscard]] char peek() const { return isAtEnd() ? '\0' : m_pattern[m_at]; }

    bool take(std::string_view text) {
        if (m_pattern.substr(m_at, text.size()) != text) {
            return false;
        }
        m_at += text.size();
        return true;
    }

    std::size_t addState() {
        m_states.emplace_back();
        return m_states.size() - 1;
    }

    void connect(std::size_t from, std::size_t to) { m_states[from].next.push_back(to); }

    Part empty() {
        const std::size_t only = addState();
        return {only, only};
    }

    Part reading(const ByteSet& bytes) {
        const Part part{addState(), addState()};
        m_states[part.begin].bytes = m_isAnyCase ? inAnyCase(bytes) : bytes;
        m_states[part.begin].readsNothing = false;
        connect(part.begin, part.end);
        return part;
    }

    Part lost() {
        m_isLost = true;
        m_at = m_pattern.size();
        return empty();
    }

    Part alternatives() {
        const Part all{addState(), addState()};
        do {
            const Part branch = sequence();
            connect(all.begin, branch.begin);
            connect(branch.end, all.end);
        } while (take("|"));
        return all;
    }

    Part sequence() {
        Part all = empty();
        while (!isAtEnd() && peek() != '|' && peek() != ')') {
            const Part part = repeated();
            connect(all.end, part.begin);
            all.end = part.end;
        }
        return all;
    }

    /// An atom and how often it stands. Copies are read anew from where the atom starts.
    Part repeated() {
        const std::size_t from = m_at;
        const bool wasAnyCase = m_isAnyCase;
        Part all = atom();
        std::size_t least = 1;
        std::optional<std::size_t> most = 1;
        if (!readCount(least, most)) {
            return all;
        }
        const std::size_t after = m_at;
        all = empty();
        const std::size_t copies = std::min(most.value_or(least + 1), kMostCopies);
        for (std::size_t copy = 0; copy < copies; ++copy) {
            m_at = from;
            m_isAnyCase = wasAnyCase;
            const Part part = atom();
            connect(all.end, part.begin);
            const bool isOptional = copy >= least;
            const bool isEndless = !most && copy + 1 == copies;
            if (isEndless) {
                connect(part.end, part.begin);
            }
            const std::size_t end = addState();
            connect(part.end, end);
            if (isOptional) {
                connect(all.end, end);
            }
            all.end = end;
        }
        m_at = after;
        return all;
    }

    /// True when a count stands here; lazy ones match the same.
    bool readCount(std::size_t& least, std::optional<std::size_t>& most) {
        if (take("*")) {
            least = 0;
            most.reset();
        } else if (take("+")) {
            most.reset();
        } else if (take("?")) {
            least = 0;
        } else if (!readBraces(least, most)) {
            return false;
        }
        take("?");
        return true;
    }

    bool readBraces(std::size_t& least, std::optional<std::size_t>& most) {
        const std::size_t from = m_at;
        if (!take("{")) {
            return false;
        }
        const std::optional<std::size_t> first = number();
        std::optional<std::size_t> last = first;
        if (take(",")) {
            last = number();
        }
        if (!first || !take("}")) {
            m_at = from;
            return false;
        }
        least = *first;
        most = last;
        return true;
    }

    std::optional<std::size_t> number() {
        const std::size_t from = m_at;
        std::size_t value = 0;
        while ('0' <= peek() && peek() <= '9') {
            value = value * 10 + static_cast<std::size_t>(peek() - '0');
            ++m_at;
        }
        return m_at == from ? std::nullopt : std::optional(value);
    }

    Part atom() {
        if (take("(")) {
            return group();
        }
        if (take("[")) {
            return bracket();
        }
        if (take(".")) {
            return reading(~oneByte('\n'));
        }
        if (take("^") || take("$") || take("\\b") || take("\\B")) {
            return empty();
        }
        if (peek() == '\\') {
            const std::optional<ByteSet> bytes = escape();
            return bytes ? reading(*bytes) : lost();
        }
        return reading(oneByte(m_pattern[m_at++]));
    }

    Part group() {
        const bool wasAnyCase = m_isAnyCase;
        if (take("?i:")) {
            m_isAnyCase = true;
        } else if (take("?-i:")) {
            m_isAnyCase = false;
        } else if (peek() == '?' && !take("?:")) {
            return lost();
        }
        const Part inner = alternatives();
        m_isAnyCase = wasAnyCase;
        return take(")") ? inner : lost();
    }

    /// What an escape stands for, one byte or a class.
    std::optional<ByteSet> escape() {
        ++m_at;
        if (isAtEnd()) {
            return std::nullopt;
        }
        const char letter = m_pattern[m_at++];
        if (const std::optional<ByteSet> named = perlClass(letter)) {
            return named;
        }
        switch (letter) {
        case 'n':
            return oneByte('\n');
        case 't':
            return oneByte('\t');
        case 'r':
            return oneByte('\r');
        case 'x':
            return hexadecimal();
        default:
            return isWordByte(letter) ? std::nullopt : std::optional(oneByte(letter));
        }
    }

    std::optional<ByteSet> hexadecimal() {
        std::size_t value = 0;
        for (std::size_t digit = 0; digit < 2; ++digit) {
            const char c = lowerAscii(peek());
            const bool isLetter = 'a' <= c && c <= 'f';
            if (!isLetter && !('0' <= c && c <= '9')) {
                return std::nullopt;
            }
            value = value * 16 + static_cast<std::size_t>(isLetter ? c - 'a' + 10 : c - '0');
            ++m_at;
        }
        return oneByte(static_cast<char>(value));
    }

    Part bracket() {
        const bool isNegated = take("^");
        ByteSet bytes;
        for (bool isFirst = true; isFirst || peek() != ']'; isFirst = false) {
            if (isAtEnd() || peek() == '[') {
                return lost();
            }
            const std::optional<ByteSet> item = bracketItem();
            if (!item) {
                return lost();
            }
            bytes |= *item;
        }
        ++m_at;
        bytes = m_isAnyCase ? inAnyCase(bytes) : bytes;
        return reading(isNegated ? ~bytes : bytes);
    }

    std::optional<ByteSet> bracketByte() {
        return peek() == '\\' ? escape() : std::optional(oneByte(m_pattern[m_at++]));
    }

    /// One byte, a class, or all bytes from one to another.
    std::optional<ByteSet> bracketItem() {
        const std::optional<ByteSet> first = bracketByte();
        const bool isRange =
            peek() == '-' && m_at + 1 < m_pattern.size() && m_pattern[m_at + 1] != ']';
        if (!first || !isRange) {
            return first;
        }
        ++m_at;
        const std::optional<ByteSet> last = bracketByte();
        if (!last || first->count() != 1 || last->count() != 1) {
            return std::nullopt;
        }
        return bytesBetween(static_cast<unsigned char>(first->_Find_first()),
                            static_cast<unsigned char>(last->_Find_first()));
    }

    std::string_view m_pattern;
    std::size_t m_at = 0;
    bool m_isAnyCase = false;
    bool m_isLost = false;
    std::vector<State> m_states;
};

} // namespace

std::optional<PatternAutomaton> readPattern(std::string_view pattern, LetterCase letterCase) {
    return Reader(pattern, letterCase).read();
}

} // namespace tacet::detection
