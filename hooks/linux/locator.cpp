#include "hooks/linux/locator.h"

#include "hooks/linux/accessible.h"
#include "hooks/linux/accessible_text.h"
#include "hooks/linux/clip.h"

#include <algorithm>
#include <utility>

namespace tacet::hooks {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kCalm{100};
constexpr std::chrono::milliseconds kMoving{16};
constexpr std::chrono::milliseconds kStirred{300};
// A program learns later than we do that the window manager moved its window.
constexpr std::chrono::milliseconds kWindowLag{100};
// A busy program lays out late; what is not placed after some three seconds never is.
constexpr std::chrono::milliseconds kFirstTry{50};
constexpr int kMostTries = 6;

bool isSamePlace(const Located& a, const Located& b) {
    return a.id == b.id && a.spans == b.spans && a.field == b.field;
}

/// True when every piece was placed. What has no piece cannot be, now or later.
bool isComplete(const std::vector<std::vector<MeasuredPiece>>& measured) {
    return std::all_of(measured.begin(), measured.end(), [](const auto& span) {
        return std::none_of(span.begin(), span.end(),
                            [](const MeasuredPiece& piece) { return piece.lines.empty(); });
    });
}

} // namespace

Locator::Locator(A11yBus& bus, Calls calls) : m_bus(bus), m_calls(std::move(calls)) {
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { wakeUp(); });
}

void Locator::locate(const FocusedField& field, std::shared_ptr<const AssembledText> text,
                     SnapshotId id, std::vector<Span> spans) {
    release();
    m_field = field;
    m_ways = waysOf(field.toolkit);
    m_text = std::move(text);
    m_id = id;
    m_spans = std::move(spans);
    place();
}

void Locator::release() {
    ++m_generation;
    m_timer.stop();
    m_first.reset();
    m_last.reset();
    m_told.reset();
    m_isWanting = false;
    m_tryAgainAt.reset();
    m_tries = 0;
    m_text.reset();
    m_spans.clear();
}

void Locator::retry() {
    if (m_isWanting) {
        place();
    }
}

void Locator::stir() {
    m_stirredUntil = Clock::now() + kStirred;
    if (m_timer.isActive()) {
        m_timer.start(kMoving);
    }
}

void Locator::moved() {
    if (m_first) {
        unplace();
        m_settledFrom = Clock::now() + kWindowLag;
        m_timer.start(kMoving);
    } else if (m_text) {
        m_tries = 0; // what could not be placed there may be here
        place();
    }
}

void Locator::restacked() {
    const bool isMoving = m_first && !m_told; // `follow` places it when it rests
    if (m_text && !isMoving) {
        place();
    }
}

QCoro::Task<Locator::View> Locator::look() {
    auto fieldAnswer = extentsOf(m_bus, m_field.object);
    auto stateAnswer = statesOf(m_bus, m_field.object);
    const std::vector<Surrounding> surroundings = m_field.surroundings;
    std::vector<QCoro::Task<std::optional<ScreenRect>>> answers;
    answers.reserve(surroundings.size());
    for (const Surrounding& around : surroundings) {
        answers.push_back(extentsOf(m_bus, around.object));
    }
    View view;
    const std::optional<ScreenRect> field = co_await fieldAnswer;
    const std::optional<States> states = co_await stateAnswer;
    std::vector<ClipRect> clips;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const std::optional<ScreenRect> rect = co_await answers[i];
        ClipRect clip;
        clip.rect = rect.value_or(ScreenRect());
        clip.isDocument = surroundings[i].isDocument;
        clips.push_back(clip);
    }
    if (field && states && states->isShowing()) {
        view.field = *field;
        view.visible = visiblePart(*field, clips, m_calls.window());
    }
    co_return view;
}

QCoro::Task<std::vector<MeasuredPiece>> Locator::measure(std::vector<SpanPiece> pieces) {
    std::vector<QCoro::Task<MeasuredPiece>> answers;
    answers.reserve(pieces.size());
    for (const SpanPiece& piece : pieces) {
        answers.push_back(measurePiece(m_bus, piece, m_ways));
    }
    std::vector<MeasuredPiece> measured;
    measured.reserve(answers.size());
    for (QCoro::Task<MeasuredPiece>& answer : answers) {
        measured.push_back(co_await answer);
    }
    co_return measured;
}

/// Asks for everything at once, so that all of it is from one moment.
QCoro::Task<> Locator::place() {
    const int generation = ++m_generation;
    m_isWanting = false;
    m_tryAgainAt.reset();
    m_timer.stop();
    std::vector<std::vector<SpanPiece>> pieces;
    std::vector<QCoro::Task<std::vector<MeasuredPiece>>> answers;
    for (const Span span : m_spans) {
        pieces.push_back(piecesOf(*m_text, span, m_ways));
        answers.push_back(measure(pieces.back()));
    }
    auto viewAnswer = look();
    std::vector<std::vector<MeasuredPiece>> measured;
    measured.reserve(answers.size());
    for (auto& answer : answers) {
        measured.push_back(co_await answer);
    }
    const View view = co_await viewAnswer;
    if (generation != m_generation) {
        co_return;
    }
    if (!m_calls.isCurrent(m_text)) {
        m_isWanting = true; // the answers may be about another text
        co_return;
    }
    settle(measured, pieces, view);
}

PlacedSpan Locator::shown(Span span, const std::vector<MeasuredPiece>& pieces,
                          const ScreenRect& visible) const {
    PlacedSpan placed{.span = span, .lines = {}};
    for (const MeasuredPiece& piece : pieces) {
        for (const ScreenRect& line : piece.lines) {
            const auto clipped = clippedLine(line, visible);
            if (clipped && !m_calls.isCovered(*clipped)) {
                placed.lines.push_back(*clipped);
            }
        }
    }
    return placed;
}

void Locator::settle(const std::vector<std::vector<MeasuredPiece>>& measured,
                     const std::vector<std::vector<SpanPiece>>& pieces, const View& view) {
    Located located{.id = m_id, .spans = {}, .field = view.visible};
    for (std::size_t i = 0; i < m_spans.size(); ++i) {
        located.spans.push_back(shown(m_spans[i], measured[i], view.visible));
    }
    setAnchors(measured, pieces, view);
    planAnotherTry(isComplete(measured) && !isEmpty(view.visible));
    tell(std::move(located));
    followLater();
}

void Locator::planAnotherTry(bool isComplete) {
    if (!isComplete && m_tries < kMostTries) {
        m_tryAgainAt = Clock::now() + kFirstTry * (1 << m_tries++);
    }
}

void Locator::tell(Located located) {
    if (!m_told || !isSamePlace(*m_told, located)) {
        m_told = located;
        m_calls.located(std::move(located));
    }
}

void Locator::setAnchors(const std::vector<std::vector<MeasuredPiece>>& measured,
                         const std::vector<std::vector<SpanPiece>>& pieces, const View& view) {
    m_first.reset();
    m_last.reset();
    for (std::size_t i = 0; i < measured.size(); ++i) {
        for (std::size_t k = 0; k < measured[i].size(); ++k) {
            const MeasuredPiece& one = measured[i][k];
            const SpanPiece& piece = pieces[i][k];
            if (one.lines.empty()) {
                continue;
            }
            if (!m_first) {
                m_first = Anchor{piece.object, piece.range.begin, one.firstCharacter};
            }
            m_last = Anchor{piece.object, piece.range.end - 1, one.lastCharacter};
        }
    }
    if (m_first) {
        m_sample = {.first = m_first->rect, .last = m_last->rect, .field = view.field};
    }
}

QCoro::Task<std::optional<Locator::Sample>> Locator::sample() {
    auto firstAnswer = characterExtentsOf(m_bus, m_first->object, m_first->offset);
    auto lastAnswer = characterExtentsOf(m_bus, m_last->object, m_last->offset);
    auto fieldAnswer = extentsOf(m_bus, m_field.object);
    const std::optional<ScreenRect> first = co_await firstAnswer;
    const std::optional<ScreenRect> last = co_await lastAnswer;
    const std::optional<ScreenRect> field = co_await fieldAnswer;
    if (!first || !last || !field) {
        co_return std::nullopt;
    }
    Sample sample;
    sample.first = *first;
    sample.last = *last;
    sample.field = *field;
    co_return std::optional(sample);
}

QCoro::Task<> Locator::follow() {
    const int generation = m_generation;
    const std::optional<Sample> now = co_await sample();
    if (generation != m_generation) {
        co_return;
    }
    if (!now) {
        unplace();
        m_timer.start(kCalm); // its objects are gone, or the program is busy
        co_return;
    }
    const bool isStill = *now == m_sample && Clock::now() >= m_settledFrom;
    m_sample = *now;
    if (isStill && !m_told && m_calls.isCurrent(m_text)) {
        co_await place();
        co_return;
    }
    if (!isStill) {
        unplace();
    }
    followLater();
}

void Locator::unplace() {
    if (m_told) {
        m_told.reset();
        m_tries = 0; // where they come to rest the program lays out anew
        m_calls.unplaced({.id = m_id});
    }
}

void Locator::wakeUp() {
    if (m_tryAgainAt && Clock::now() >= *m_tryAgainAt) {
        place();
    } else if (m_first) {
        follow();
    } else {
        followLater();
    }
}

void Locator::followLater() {
    const Clock::time_point now = Clock::now();
    std::optional<std::chrono::milliseconds> wait;
    if (m_first) {
        wait = !m_told || now < m_stirredUntil ? kMoving : kCalm;
    }
    if (m_tryAgainAt) {
        const auto left =
            std::max(std::chrono::ceil<std::chrono::milliseconds>(*m_tryAgainAt - now), kMoving);
        wait = wait ? std::min(*wait, left) : left;
    }
    if (wait) {
        m_timer.start(*wait);
    }
}

} // namespace tacet::hooks
