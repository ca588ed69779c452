#include "detection/pack_compiler/pattern_heads.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace tacet::pack_compiler {

namespace {

constexpr std::size_t kMostHeads = 128;
constexpr int kDeepest = 40;

// Nothing is known, or nothing yet.
const PatternHeads kAnything = {{.bytes = {}, .isCut = true}};
const PatternHeads kNothing = {{.bytes = {}, .isCut = false}};

struct Repeat {
    std::size_t least = 1;
    std::size_t most = 1;
};

ByteSet everything() {
    return ByteSet().set();
}

void add(PatternHeads& heads, PatternHead head) {
    if (std::find(heads.begin(), heads.end(), head) == heads.end()) {
        heads.push_back(std::move(head));
    }
}

PatternHeads either(PatternHeads a, const PatternHeads& b) {
    for (const PatternHead& head : b) {
        add(a, head);
    }
    return a.size() > kMostHeads ? kAnything : a;
}

PatternHead joined(const PatternHead& a, const PatternHead& b) {
    PatternHead both = a;
    both.bytes.insert(both.bytes.end(), b.bytes.begin(), b.bytes.end());
    both.isCut = b.isCut || both.bytes.size() >= kHeadSize;
    both.bytes.resize(std::min(both.bytes.size(), kHeadSize));
    return both;
}

// What follows is of no use where there is no room for it.
PatternHeads inOrder(const PatternHeads& a, const PatternHeads& b) {
    const bool hasRoom = a.size() * b.size() <= kMostHeads;
    PatternHeads both;
    for (const PatternHead& head : a) {
        if (head.isCut || !hasRoom) {
            add(both, {.bytes = head.bytes, .isCut = true});
            continue;
        }
        for (const PatternHead& next : b) {
            add(both, joined(head, next));
        }
    }
    return both;
}

PatternHeads repeated(const PatternHeads& piece, Repeat repeat) {
    PatternHeads whole = kNothing;
    for (std::size_t i = 0; i < std::min(repeat.least, kHeadSize); ++i) {
        whole = inOrder(whole, piece);
    }
    PatternHeads longer = whole;
    for (std::size_t i = repeat.least; i < std::min(repeat.most, kHeadSize); ++i) {
        longer = inOrder(longer, piece);
        whole = either(std::move(whole), longer);
    }
    return whole;
}

/// Descends through a pattern. Where the syntax is not understood it stops, and `isLost` says so.
class Descent {
public:
    Descent(std::string_view pattern, bool foldsCase)
        : m_pattern(pattern), m_foldsCase(foldsCase) {}

    PatternHeads alternatives(int depth) {
        PatternHeads heads = sequence(depth);
        while (take('|')) {
            heads = either(std::move(heads), sequence(depth));
        }
        return heads;
    }

    [[nodiscard]] bool isLost() const { return m_isLost || m_at < m_pattern.size(); }

private:
    [[nodiscard]] char now() const { return m_at < m_pattern.size() ? m_pattern[m_at] : '\0'; }

    bool take(char c) {
        const bool isThere = m_at < m_pattern.size() && m_pattern[m_at] == c;
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    PatternHeads lost() {
        m_isLost = true;
        m_at = m_pattern.size();
        return kAnything;
    }

    [[nodiscard]] PatternHeads oneOf(const ByteSet& bytes) const {
        return {{.bytes = {m_foldsCase ? detection::inAnyCase(bytes) : bytes}, .isCut = false}};
    }

    PatternHeads sequence(int depth) {
        PatternHeads heads = kNothing;
        while (m_at < m_pattern.size() && now() != '|' && now() != ')') {
            PatternHeads piece = atom(depth);
            for (std::optional<Repeat> repeat = quantifier(); repeat; repeat = quantifier()) {
                piece = repeated(piece, *repeat);
            }
            heads = inOrder(heads, piece);
        }
        return heads;
    }

    PatternHeads atom(int depth) {
        const char c = m_pattern[m_at++];
        switch (c) {
        case '(':
            return depth < kDeepest ? group(depth + 1) : lost();
        case '[':
            return bracket();
        case '\\':
            return escape();
        case '.':
            return oneOf(everything());
        case '^':
        case '$':
            return kNothing;
        default:
            return oneOf(detection::oneByte(c));
        }
    }

    // After the opening bracket.
    PatternHeads group(int depth) {
        if (take('?')) {
            if (now() == 'P' || now() == '<') {
                m_at = m_pattern.find('>', m_at);
            } else {
                flags();
            }
            if (m_at >= m_pattern.size()) {
                return lost();
            }
            if (m_pattern[m_at++] == ')') {
                return kNothing; // flags alone
            }
        }
        PatternHeads heads = alternatives(depth);
        return take(')') ? heads : lost();
    }

    // Case that is folded stays folded: more may match than does.
    void flags() {
        while (m_at < m_pattern.size() && now() != ':' && now() != ')') {
            m_foldsCase = m_foldsCase || now() == 'i';
            ++m_at;
        }
    }

    std::optional<Repeat> quantifier() {
        std::optional<Repeat> repeat;
        if (take('*')) {
            repeat = Repeat{.least = 0, .most = kHeadSize};
        } else if (take('+')) {
            repeat = Repeat{.least = 1, .most = kHeadSize};
        } else if (take('?')) {
            repeat = Repeat{.least = 0, .most = 1};
        } else {
            repeat = counts();
        }
        if (repeat) {
            take('?'); // as few as can be: the same begin
        }
        return repeat;
    }

    // {2}, {2,} or {2,3}; anything else in braces is itself.
    std::optional<Repeat> counts() {
        const std::size_t close = m_pattern.find('}', m_at);
        if (now() != '{' || close == std::string_view::npos) {
            return std::nullopt;
        }
        const std::string_view inside = m_pattern.substr(m_at + 1, close - m_at - 1);
        const std::size_t comma = inside.find(',');
        const std::optional<std::size_t> least = number(inside.substr(0, comma));
        std::optional<std::size_t> most = least;
        if (comma != std::string_view::npos) {
            most = comma + 1 == inside.size() ? std::optional(kHeadSize + least.value_or(0))
                                              : number(inside.substr(comma + 1));
        }
        if (!least || !most) {
            return std::nullopt;
        }
        m_at = close + 1;
        return Repeat{.least = *least, .most = *most};
    }

    static std::optional<std::size_t> number(std::string_view digits) {
        std::size_t value = 0;
        const char* const end = digits.data() + digits.size();
        const auto [stop, fault] = std::from_chars(digits.data(), end, value);
        return fault == std::errc() && stop == end && !digits.empty() ? std::optional(value)
                                                                      : std::nullopt;
    }

    // After the backslash.
    PatternHeads escape() {
        const char c = now();
        if (c == 'b' || c == 'B' || c == 'A' || c == 'z') {
            ++m_at;
            return kNothing;
        }
        const std::optional<ByteSet> bytes = escaped();
        return bytes ? oneOf(*bytes) : lost();
    }

    // A class or a sign after a backslash.
    std::optional<ByteSet> escaped() {
        const char c = now();
        ++m_at;
        if (const std::optional<ByteSet> known = detection::perlClass(c)) {
            return known;
        }
        switch (c) {
        case 'n':
            return detection::oneByte('\n');
        case 't':
            return detection::oneByte('\t');
        case 'r':
            return detection::oneByte('\r');
        case 'f':
            return detection::oneByte('\f');
        default:
            break;
        }
        const bool isWordSign =
            ('0' <= c && c <= '9') || ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || c == '\0';
        return isWordSign ? std::nullopt : std::optional(detection::oneByte(c));
    }

    // After the opening bracket of a class.
    PatternHeads bracket() {
        const bool isNegated = take('^');
        ByteSet bytes;
        for (bool isFirst = true; isFirst || now() != ']'; isFirst = false) {
            if (m_at >= m_pattern.size() || m_pattern.substr(m_at, 2) == "[:") {
                return lost();
            }
            const std::optional<ByteSet> one = member();
            if (!one) {
                return lost();
            }
            bytes |= *one;
        }
        ++m_at;
        if (isNegated && m_foldsCase) {
            return oneOf(everything());
        }
        return oneOf(isNegated ? ~bytes : bytes);
    }

    // A sign, a class after a backslash, or a range, which only plain signs make.
    std::optional<ByteSet> member() {
        const char first = m_pattern[m_at++];
        const std::optional<ByteSet> begin = first == '\\' ? escaped() : detection::oneByte(first);
        const bool isRange =
            now() == '-' && m_at + 1 < m_pattern.size() && m_pattern[m_at + 1] != ']';
        if (!begin || !isRange) {
            return begin;
        }
        const char last = m_pattern[m_at + 1];
        if (first == '\\' || last == '\\' || last == '[') {
            return std::nullopt;
        }
        m_at += 2;
        return detection::bytesBetween(static_cast<unsigned char>(first),
                                       static_cast<unsigned char>(last));
    }

    std::string_view m_pattern;
    std::size_t m_at = 0;
    bool m_foldsCase;
    bool m_isLost = false;
};

} // namespace

PatternHeads headsOf(std::string_view pattern, bool foldsCase) {
    Descent descent(pattern, foldsCase);
    PatternHeads heads = descent.alternatives(0);
    return descent.isLost() ? PatternHeads{} : heads;
}

} // namespace tacet::pack_compiler
