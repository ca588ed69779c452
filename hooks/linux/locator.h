#pragma once

#include "hooks/field_event.h"
#include "hooks/linux/a11y_bus.h"
#include "hooks/linux/focused_field.h"
#include "hooks/linux/span_measure.h"
#include "hooks/linux/text_assembly.h"

#include <QCoroTask>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tacet::hooks {

/// Finds spans on the screen and follows them while they are marked.
///
/// No toolkit tells of scrolling, zoom or layout, so the first and the last character are asked for
/// again ten times a second, and sixty times for 300 ms after the wheel or a drag. As soon as they
/// differ the marks are unplaced; when two looks agree they are placed anew. What a program did not
/// place at once, because it was still laying out, is asked for again, ever more seldom and six
/// times at most. With nothing located there is no timer. Hook thread.
class Locator {
public:
    struct Calls {
        std::function<void(Located)> located;
        std::function<void(Unplaced)> unplaced;
        /// True while this is the field's text, and nothing changed that is not yet read: only then
        /// is an answer about it not stale.
        std::function<bool(const std::shared_ptr<const AssembledText>&)> isCurrent;
        /// The client area of the field's window; none where it cannot be known.
        std::function<std::optional<ScreenRect>()> window;
        /// True when another window covers a part of the rectangle.
        std::function<bool(const ScreenRect&)> isCovered;
    };

    /// Requires: `bus` outlives the locator and everything it asked.
    Locator(A11yBus& bus, Calls calls);

    /// Locates the spans of a snapshot instead of those before, and follows them.
    void locate(const FocusedField& field, std::shared_ptr<const AssembledText> text, SnapshotId id,
                std::vector<Span> spans);

    /// Ends following. Nothing wakes up from then on.
    void release();

    /// The text was read again and is as it was: places what could not be placed meanwhile.
    void retry();

    /// The wheel turned or a drag goes on: looks more often for a while.
    void stir();

    /// The window moved: the marks are out of place from now on.
    void moved();

    /// Other windows came or went: looks again at what is covered.
    void restacked();

private:
    /// A character that stands for a piece, to see whether it moves.
    struct Anchor {
        AccessibleRef object;
        int offset = 0;
        ScreenRect rect;
    };
    struct Sample {
        ScreenRect first;
        ScreenRect last;
        ScreenRect field;
        friend bool operator==(const Sample&, const Sample&) = default;
    };
    struct View {
        ScreenRect field;   ///< the whole field
        ScreenRect visible; ///< what can be seen of it
    };

    QCoro::Task<> place();
    QCoro::Task<View> look();
    QCoro::Task<std::vector<MeasuredPiece>> measure(std::vector<SpanPiece> pieces);
    QCoro::Task<std::optional<Sample>> sample();
    QCoro::Task<> follow();
    void settle(const std::vector<std::vector<MeasuredPiece>>& measured,
                const std::vector<std::vector<SpanPiece>>& pieces, const View& view);
    [[nodiscard]] PlacedSpan shown(Span span, const std::vector<MeasuredPiece>& pieces,
                                   const ScreenRect& visible) const;
    void setAnchors(const std::vector<std::vector<MeasuredPiece>>& measured,
                    const std::vector<std::vector<SpanPiece>>& pieces, const View& view);
    void unplace();
    void wakeUp();
    void followLater();
    void planAnotherTry(bool isComplete);
    void tell(Located located);

    A11yBus& m_bus;
    Calls m_calls;
    FocusedField m_field;
    ToolkitWays m_ways;
    std::shared_ptr<const AssembledText> m_text;
    SnapshotId m_id;
    std::vector<Span> m_spans;

    std::optional<Anchor> m_first;
    std::optional<Anchor> m_last;
    Sample m_sample;
    std::optional<Located> m_told; ///< what `Located` said, as long as it holds
    bool m_isWanting = false;      ///< a placing waits for the text to be read
    int m_generation = 0;
    std::chrono::steady_clock::time_point m_stirredUntil;
    std::chrono::steady_clock::time_point m_settledFrom;
    std::optional<std::chrono::steady_clock::time_point> m_tryAgainAt;
    int m_tries = 0; ///< how often a placing that was not complete was repeated
    QTimer m_timer;
};

} // namespace tacet::hooks
