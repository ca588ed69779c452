#include "hooks/linux/watched_field.h"

#include "hooks/linux/accessible.h"
#include "hooks/linux/accessible_text.h"
#include "hooks/linux/x11_windows.h"

#include <algorithm>
#include <cassert>
#include <chrono>
#include <utility>

namespace tacet::hooks {

namespace {

constexpr int kMostRereads = 5;
constexpr std::chrono::milliseconds kRest{300};

TextNode* find(TextNode* node, const AccessibleRef& object) {
    if (node->isReadable && node->object == object) {
        return node;
    }
    for (TextNode& child : node->children) {
        if (TextNode* found = find(&child, object)) {
            return found;
        }
    }
    return nullptr;
}

/// The number of `object` in a text; none when it is none of it.
std::optional<std::size_t> numberIn(const AssembledText& text, const AccessibleRef& object) {
    const auto found = std::find(text.objects.begin(), text.objects.end(), object);
    if (found == text.objects.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - text.objects.begin());
}

int lengthIn(const QString& text, TextUnit unit) {
    return static_cast<int>(unit == TextUnit::Utf16 ? text.size() : text.toUcs4().size());
}

TextRange rangeOf(const ObjectRange& range) {
    return {static_cast<int>(range.begin), static_cast<int>(range.end)};
}

} // namespace

WatchedField::WatchedField(A11yBus& bus, X11Session* x11, FocusedField field, SnapshotId last,
                           Calls calls)
    : m_bus(bus), m_x11(x11), m_field(std::move(field)), m_ways(waysOf(m_field.toolkit)),
      m_last(last), m_calls(std::move(calls)) {
    m_restTimer.setSingleShot(true);
    m_restTimer.setInterval(kRest);
    QObject::connect(&m_restTimer, &QTimer::timeout, &m_restTimer, [this] { distrust(); });
}

void WatchedField::start() {
    readSoon();
}

void WatchedField::stop() {
    m_isStopped = true;
    m_restTimer.stop();
}

void WatchedField::distrust() {
    m_isTreeDirty = true;
    readSoon();
}

void WatchedField::distrustLater() {
    if (!m_isStopped) {
        m_restTimer.start();
    }
}

bool WatchedField::take(const AtspiEvent& event) {
    const std::optional<std::size_t> number = numberOf(event.source);
    const bool isRoot = event.source == m_field.object;
    if (!number && !isRoot) {
        return false;
    }
    if (event.kind == AtspiEventKind::CaretMoved) {
        m_isCaretDirty = true;
        m_caretObject = event.source;
    } else if (event.kind == AtspiEventKind::TextChanged) {
        if (number && m_text->isLeaf[*number]) {
            m_dirtyLeaves.insert(event.source);
        } else {
            m_isTreeDirty = true;
        }
        m_isCaretDirty = true;
    }
    distrustLater();
    readSoon();
    return true;
}

std::optional<std::size_t> WatchedField::numberOf(const AccessibleRef& object) const {
    return m_text ? numberIn(*m_text, object) : std::nullopt;
}

bool WatchedField::isDirty() const {
    return m_isTreeDirty || m_isCaretDirty || !m_dirtyLeaves.isEmpty();
}

void WatchedField::readSoon() {
    if (!m_isReading && !m_isStopped && isDirty()) {
        m_isReading = true;
        readLoop();
    }
}

QCoro::Task<> WatchedField::readLoop() {
    const std::shared_ptr<WatchedField> keepAlive = shared_from_this();
    while (isDirty() && !m_isStopped) {
        if (!m_isTreeDirty) {
            co_await readTouched();
        } else if (!co_await readTree(WindowHold::Follows)) {
            break;
        }
    }
    m_isReading = false;
    if (m_isStopped) {
        co_return;
    }
    if (m_isTreeDirty && m_bus.isLate(m_field.object.service)) {
        distrustLater(); // busy, not gone
    } else if (m_isTreeDirty) {
        m_calls.gone();
    } else {
        m_calls.settled();
    }
}

/// Reads what events told of. Everything is asked for together, and published when all of it is
/// there: a text may take more questions than the caret.
QCoro::Task<> WatchedField::readTouched() {
    const QSet<AccessibleRef> leaves = m_dirtyLeaves;
    const std::optional<AccessibleRef> caretLeaf = leafOfCaret();
    std::vector<AccessibleRef> touched(leaves.begin(), leaves.end());
    touched.push_back(caretLeaf.value_or(m_field.object));
    const bool isAllowed = co_await mayRead(m_bus, touched);
    m_isTreeDirty = m_isTreeDirty || !isAllowed;
    if (m_isTreeDirty || m_isStopped) {
        co_return;
    }
    std::vector<QCoro::Task<>> answers;
    for (const AccessibleRef& leaf : leaves) {
        answers.push_back(readLeaf(leaf));
    }
    QCoro::Task<std::optional<int>> caretAnswer = readCaret(caretLeaf);
    for (QCoro::Task<>& answer : answers) {
        co_await answer;
    }
    const std::optional<int> offset = co_await caretAnswer;
    co_await publishWith(caretLeaf, offset);
}

/// Reads the whole field. False when it is gone; the tree then stays dirty.
QCoro::Task<bool> WatchedField::readTree(WindowHold hold) {
    const std::uint64_t reading = ++m_asked;
    m_isTreeDirty = false;
    m_dirtyLeaves.clear();
    m_isCaretDirty = false;
    const ReadPlace place{.last = m_tree.window, .hold = hold};
    std::optional<FieldTree> tree = co_await readField(m_bus, m_field.object, m_ways, place);
    if (m_isStopped) {
        co_return true;
    }
    if (!tree || reading < m_committed) {
        m_isTreeDirty = true; // gone, or overtaken by a newer answer
        co_return tree.has_value();
    }
    m_committed = reading;
    commit(std::move(*tree));
    const std::optional<std::size_t> caret = co_await findCaret(m_bus, m_text, m_tree, m_ways.unit);
    if (!m_isStopped && reading == m_committed) {
        publish(caret);
    }
    co_return true;
}

/// Reads one object without children again: the short way of a keystroke.
QCoro::Task<> WatchedField::readLeaf(AccessibleRef object) {
    const std::uint64_t reading = ++m_asked;
    const std::optional<QString> text = co_await readObject(m_bus, object, m_ways);
    m_dirtyLeaves.remove(object);
    TextNode* node = find(&m_tree.root, object);
    if (m_isStopped || node == nullptr) {
        co_return;
    }
    const bool fits = text && childCount(*text) == 0 && m_tree.isWhole;
    if (!fits || reading < m_committed) {
        m_isTreeDirty = true;
        co_return;
    }
    m_committed = reading;
    if (node->text != *text) {
        node->text = *text;
        commit(std::move(m_tree));
    }
}

/// The object that last told of a caret; none when it has children.
std::optional<AccessibleRef> WatchedField::leafOfCaret() const {
    const std::optional<std::size_t> hint = numberOf(m_caretObject);
    return hint && m_text->isLeaf[*hint] ? std::optional(m_caretObject) : std::nullopt;
}

/// The caret in `leaf`; none when there is no leaf or it does not say.
QCoro::Task<std::optional<int>> WatchedField::readCaret(std::optional<AccessibleRef> leaf) {
    std::optional<int> offset;
    if (leaf) {
        offset = co_await caretOf(m_bus, *leaf);
    }
    m_isCaretDirty = false;
    co_return offset;
}

/// True when a caret there wants a long field to be read elsewhere.
bool WatchedField::isNearEdge(std::optional<int> caret) const {
    if (!m_tree.window || !caret) {
        return false;
    }
    const auto own = static_cast<int>(m_tree.root.start) + lengthIn(m_tree.root.text, m_ways.unit);
    const int count = own + m_tree.window->after;
    return windowFor(count, *caret, m_tree.window, WindowHold::Follows) != *m_tree.window;
}

QCoro::Task<> WatchedField::publishWith(std::optional<AccessibleRef> leaf,
                                        std::optional<int> offset) {
    m_isTreeDirty = m_isTreeDirty || isNearEdge(offset);
    std::optional<std::size_t> caret;
    if (leaf && offset && *offset >= 0) {
        const std::optional<std::size_t> number = numberOf(*leaf);
        caret =
            number ? m_text->map.byteOf(*number, static_cast<std::size_t>(*offset)) : std::nullopt;
    } else if (!m_isStopped && !m_isTreeDirty) {
        caret = co_await findCaret(m_bus, m_text, m_tree, m_ways.unit);
    }
    if (!m_isStopped && !m_isTreeDirty) {
        publish(caret);
    }
}

void WatchedField::commit(FieldTree tree) {
    m_tree = std::move(tree);
    m_text = std::make_shared<const AssembledText>(assemble(m_tree.root, m_ways));
}

/// Requires: the field was read.
void WatchedField::publish(std::optional<std::size_t> caret) {
    assert(m_text);
    const Completeness completeness = m_tree.isWhole ? Completeness::Whole : Completeness::Part;
    const bool isSameText = m_current && *m_current->text == *m_text->text;
    if (isSameText && m_current->caret == caret && m_current->completeness == completeness) {
        return;
    }
    TextSnapshot snapshot;
    ++m_last.version;
    snapshot.id = m_last;
    snapshot.text = isSameText ? m_current->text : m_text->text;
    snapshot.context = m_field.context;
    snapshot.caret = caret;
    snapshot.completeness = completeness;
    m_current = snapshot;
    if (!isSameText) {
        distrustLater();
    }
    m_calls.seen(std::move(snapshot));
}

WriteWay WatchedField::way() const {
    return m_ways.writeWay;
}

QCoro::Task<std::optional<TextSnapshot>> WatchedField::reread() {
    const std::shared_ptr<WatchedField> keepAlive = shared_from_this();
    for (int attempt = 0; attempt < kMostRereads && !m_isStopped; ++attempt) {
        const std::uint64_t asked = m_asked;
        const bool isThere = co_await readTree(WindowHold::Stays);
        if (!isThere || m_isStopped) {
            break;
        }
        // An event may have been read meanwhile, and not be told of yet: then this is no answer.
        const bool isTold = m_current && *m_current->text == *m_text->text;
        if (m_committed > asked && isTold && !m_isTreeDirty) {
            m_reread = m_text;
            std::optional<TextSnapshot> answer = m_current; // gcc 12 would move the member out
            co_return answer;
        }
    }
    readSoon();
    co_return std::nullopt;
}

QCoro::Task<bool> WatchedField::hasKeyboard() {
    const std::optional<States> states = co_await statesOf(m_bus, m_field.object);
    if (m_isStopped || !states || !states->isFocused()) {
        co_return false;
    }
    co_return m_x11 == nullptr || keyboardTopLevel(*m_x11) == m_topLevel;
}

QCoro::Task<bool> WatchedField::select(Span span) {
    if (!m_reread) {
        co_return false;
    }
    if (isEmpty(span)) {
        const std::optional<ObjectRange> place = m_reread->map.caretAt(span.begin);
        if (!place) {
            co_return false;
        }
        m_selectedObject = m_reread->objects[place->object];
        co_return co_await setCaret(m_bus, m_selectedObject, static_cast<int>(place->begin));
    }
    const std::vector<ObjectRange> ranges = m_reread->map.rangesOf(span);
    if (ranges.size() != 1) {
        co_return false; // AT-SPI selects within one object
    }
    m_selectedObject = m_reread->objects[ranges.front().object];
    const TextRange range = rangeOf(ranges.front());
    if (co_await setSelection(m_bus, m_selectedObject, range)) {
        co_return true;
    }
    co_return co_await addSelection(m_bus, m_selectedObject, range); // GTK 3
}

QCoro::Task<std::optional<Span>> WatchedField::selection() {
    if (!m_reread) {
        co_return std::nullopt;
    }
    const AccessibleRef object = isNull(m_selectedObject) ? m_field.object : m_selectedObject;
    const std::optional<int> count = co_await selectionCountOf(m_bus, object);
    if (!count || *count != 1) {
        co_return std::nullopt;
    }
    std::optional<TextRange> range = co_await selectionOf(m_bus, object);
    const std::optional<std::size_t> number = numberIn(*m_reread, object);
    if (const TextNode* node = find(&m_tree.root, object);
        range && node != nullptr && m_ways.convertsSelectionTwice) {
        const auto start = static_cast<int>(node->start);
        range->begin = start + beforeSecondConversion(node->text, range->begin - start);
        range->end = start + beforeSecondConversion(node->text, range->end - start);
    }
    if (!range || !number || range->begin < 0 || range->end <= range->begin) {
        co_return std::nullopt;
    }
    const auto begin = m_reread->map.byteOf(*number, static_cast<std::size_t>(range->begin));
    const auto end = m_reread->map.byteOf(*number, static_cast<std::size_t>(range->end));
    if (!begin || !end || *begin >= *end) {
        co_return std::nullopt;
    }
    Span span;
    span.begin = *begin;
    span.end = *end;
    co_return std::optional(span);
}

QCoro::Task<bool> WatchedField::replaceDirectly(Edit edit) {
    if (!m_reread) {
        co_return false;
    }
    const std::vector<ObjectRange> ranges = m_reread->map.rangesOf(edit.span);
    if (ranges.size() != 1) {
        co_return false;
    }
    const AccessibleRef object = m_reread->objects[ranges.front().object];
    const TextRange range = rangeOf(ranges.front());
    if (!co_await deleteText(m_bus, object, range)) {
        co_return false;
    }
    if (edit.replacement.empty()) {
        co_return true;
    }
    co_return co_await insertText(m_bus, object, range.begin,
                                  QString::fromStdString(edit.replacement));
}

} // namespace tacet::hooks
