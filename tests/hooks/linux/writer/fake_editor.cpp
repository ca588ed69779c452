#include "tests/hooks/linux/writer/fake_editor.h"

#include <algorithm>
#include <utility>

namespace tacet::hooks {

using std::chrono::milliseconds;

FakeEditor::FakeEditor(std::string held, Quirk quirk)
    : text(std::move(held)), caret(text.size()), m_quirk(quirk) {}

void FakeEditor::type(std::string_view letters) {
    const Span over = selected.value_or(Span{caret, caret});
    replace(over, letters);
}

void FakeEditor::later(milliseconds when, std::function<void()> action) {
    m_later.emplace(when, std::move(action));
}

void FakeEditor::replace(Span span, std::string_view by) {
    m_undoStack.push_back(text);
    m_redoStack.clear();
    text.replace(span.begin, length(span), by);
    caret = span.begin + by.size();
    selected.reset();
}

QCoro::Task<std::optional<TextSnapshot>> FakeEditor::reread() {
    if (m_quirk == Quirk::Silent) {
        co_return std::nullopt;
    }
    TextSnapshot snapshot;
    snapshot.id = {{1}, ++m_version};
    snapshot.text = std::make_shared<const std::string>(text);
    snapshot.caret = caret;
    co_return std::optional(std::move(snapshot));
}

QCoro::Task<bool> FakeEditor::hasKeyboard() {
    if (m_quirk == Quirk::KeyboardComesLate) {
        co_return m_now >= std::chrono::milliseconds(150);
    }
    co_return m_quirk != Quirk::LosesKeyboard || selectCalls == 0;
}

QCoro::Task<bool> FakeEditor::select(Span span) {
    if (isEmpty(span)) {
        selected.reset();
        caret = span.begin;
        co_return true;
    }
    ++selectCalls;
    const std::string_view within = std::string_view(text).substr(span.begin, length(span));
    const bool overLines = within.find('\n') != std::string_view::npos;
    if (m_quirk == Quirk::RefusesSelection || (m_quirk == Quirk::RefusesOverLines && overLines)) {
        co_return false;
    }
    if (m_quirk == Quirk::SelectsLate) {
        later(m_now + milliseconds{150}, [this, span] { selected = span; });
    } else if (m_quirk != Quirk::NeverSelects) {
        selected = span;
    }
    co_return true;
}

QCoro::Task<std::optional<Span>> FakeEditor::selection() {
    co_return selected;
}

QCoro::Task<bool> FakeEditor::replaceDirectly(Edit edit) {
    if (m_quirk == Quirk::DirectMangles) {
        replace(edit.span, "");
    } else if (m_quirk != Quirk::DirectDoesNothing) {
        replace(edit.span, "");
        if (!edit.replacement.empty()) {
            replace({edit.span.begin, edit.span.begin}, edit.replacement);
        }
    }
    co_return true;
}

bool FakeEditor::press(WriterKey key) {
    pressed.push_back(key);
    switch (key) {
    case WriterKey::Paste:
        later(m_now + milliseconds{m_quirk == Quirk::PastesLate ? 900 : 10}, [this] { paste(); });
        break;
    case WriterKey::Erase:
        replace(selected.value(), "");
        break;
    case WriterKey::Undo:
        undo();
        break;
    case WriterKey::Redo:
        if (m_quirk != Quirk::RedoesByY) {
            redo();
        }
        break;
    case WriterKey::RedoOtherwise:
        redo();
        break;
    }
    return true;
}

void FakeEditor::paste() {
    m_served = true;
    const Span over = selected.value_or(Span{caret, caret});
    switch (m_quirk) {
    case Quirk::IgnoresPaste:
        return;
    case Quirk::PastesAtCaret:
        replace({caret, caret}, offered.back());
        return;
    case Quirk::ManglesPaste:
        replace(over, "[?]");
        return;
    default:
        replace(over, offered.back());
    }
    if (m_quirk == Quirk::KeepsSpaces && caret < text.size() && text[caret] == ' ') {
        text.replace(caret, 1, "\xC2\xA0");
    }
    m_quirk = failsAfterFirstEdit == Quirk::None ? m_quirk : failsAfterFirstEdit;
}

void FakeEditor::undo() {
    if (!hasUndo || m_undoStack.empty()) {
        return;
    }
    m_redoStack.push_back(text);
    text = m_undoStack.back();
    m_undoStack.pop_back();
    if (m_quirk == Quirk::UndoMerges || m_quirk == Quirk::RedoesByY) {
        text.clear();
    }
    if (m_quirk == Quirk::UndoSelects) {
        selected = Span{0, text.size()};
    }
}

void FakeEditor::redo() {
    if (hasRedo && !m_redoStack.empty()) {
        m_undoStack.push_back(text);
        text = m_redoStack.back();
        m_redoStack.pop_back();
    }
}

QCoro::Task<bool> FakeEditor::save(std::uint32_t) {
    isSaved = m_quirk != Quirk::HugeClipboard;
    co_return isSaved;
}

QCoro::Task<bool> FakeEditor::offer(std::string replacement) {
    if (m_quirk == Quirk::LosesClipboard) {
        co_return false;
    }
    m_served = false;
    offered.push_back(std::move(replacement));
    co_return true;
}

QCoro::Task<void> FakeEditor::restore() {
    isRestored = true;
    co_return;
}

QCoro::Task<void> FakeEditor::changed(milliseconds atMost) {
    const milliseconds until = m_now + atMost;
    const auto next = m_later.begin();
    if (next == m_later.end() || next->first > until) {
        m_now = until;
        co_return;
    }
    m_now = std::max(m_now, next->first);
    const std::function<void()> action = next->second;
    m_later.erase(next);
    action();
}

} // namespace tacet::hooks
