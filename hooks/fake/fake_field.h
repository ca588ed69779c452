#pragma once

#include "detection/values/field_context.h"
#include "detection/values/screen_rect.h"
#include "detection/values/span.h"
#include "hooks/text_offsets.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tacet::hooks {

/// How a field of the fake platform is to be. All that a real program can do differently stands
/// here.
struct FakeFieldSetup {
    FieldContext context;
    TextUnit unit = TextUnit::CodePoint;                            ///< how its toolkit counts
    ScreenRect area{.x = 40, .y = 30, .width = 320, .height = 160}; ///< within its window
    std::optional<std::size_t> editLimit; ///< how many edits it takes; then it refuses
    bool hasUndo = true;                  ///< false: its undo brings nothing back
};

/// A text field that exists in memory only: a text, a caret, an undo stack, and a layout in which
/// each code point takes one cell of a grid.
///
/// The functions in units are those a toolkit offers to accessibility; the ones in text are a
/// person's. One thread.
class FakeField {
public:
    static constexpr int kCellWidth = 8;
    static constexpr int kCellHeight = 16;

    explicit FakeField(FakeFieldSetup setup);

    [[nodiscard]] const FakeFieldSetup& setup() const { return m_setup; }

    /// The model, for tests: looking at it is no read.
    [[nodiscard]] const std::string& model() const { return m_now.text; }

    /// How often the text was read through the toolkit.
    [[nodiscard]] std::size_t reads() const { return m_reads; }

    /// Puts `text` in at the caret, as one undo step.
    void insert(std::string_view text);

    /// Sets the caret. Requires: a byte on a code point boundary of the model.
    void setCaret(std::size_t byte);

    /// Takes the last step back, or makes it again. False when there is none.
    bool undo();
    bool redo();

    [[nodiscard]] std::string read();
    [[nodiscard]] std::size_t caret() const;

    /// Puts `text` where the units from `begin` to `end` stand, as one undo step; the caret follows
    /// it. False, and nothing changed, when the field takes no edit (any more).
    bool replace(std::size_t begin, std::size_t end, std::string_view text);

    /// A rectangle for each line that the units from `begin` to `end` cover, on the screen when the
    /// window stands at `x`, `y`; without what is below the field's area.
    [[nodiscard]] std::vector<ScreenRect> rectangles(std::size_t begin, std::size_t end, int x,
                                                     int y) const;

private:
    struct State {
        std::string text;
        std::size_t caret = 0; ///< byte
    };
    void step(State next);

    FakeFieldSetup m_setup;
    State m_now;
    std::vector<State> m_past;
    std::vector<State> m_future;
    std::size_t m_reads = 0;
    std::size_t m_edits = 0;
};

} // namespace tacet::hooks
