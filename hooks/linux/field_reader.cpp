#include "hooks/linux/field_reader.h"

#include "hooks/linux/accessible.h"
#include "hooks/linux/accessible_text.h"
#include "hooks/linux/field_rules.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace tacet::hooks {

namespace {

constexpr int kMostObjects = 2000;
constexpr int kMostLevels = 16;

/// What may still be read of one field. Lives as long as the reading.
struct Budget {
    A11yBus& bus;
    ToolkitWays ways;
    int characters = kMostCharacters;
    int objects = kMostObjects;
    bool isWhole = true;
};

/// The first `most` characters of an object, and one more if there are more.
QCoro::Task<std::optional<QString>> readStart(A11yBus& bus, AccessibleRef object, ToolkitWays ways,
                                              int most) {
    TextRange range{0, most + 1};
    if (!ways.clampsRangeEnd) {
        const std::optional<int> count = co_await characterCountOf(bus, object);
        if (!count) {
            co_return std::nullopt;
        }
        range.end = std::min(range.end, *count);
    }
    co_return co_await textOf(bus, object, range);
}

/// Cuts `text` to what the budget allows, never through a surrogate pair.
void spend(Budget* budget, QString* text) {
    if (text->size() > budget->characters) {
        budget->isWhole = false;
        text->truncate(budget->characters);
        if (!text->isEmpty() && text->back().isHighSurrogate()) {
            text->chop(1);
        }
    }
    budget->characters -= static_cast<int>(text->size());
}

QCoro::Task<TextNode> readNode(Budget* budget, AccessibleRef object, int level);

/// Reads what one U+FFFC stands for.
QCoro::Task<TextNode> readChild(Budget* budget, AccessibleRef parent, int index, int level) {
    TextNode unreadable;
    unreadable.isReadable = false;
    const std::optional<AccessibleRef> object = co_await linkedObjectOf(budget->bus, parent, index);
    if (!object) {
        co_return unreadable;
    }
    const std::optional<ObjectTraits> traits = co_await traitsOf(budget->bus, *object);
    if (!traits || isPassword(*traits)) {
        co_return unreadable;
    }
    TextNode node = co_await readNode(budget, *object, level);
    node.isBlock = isBlock(*traits);
    co_return node;
}

QCoro::Task<TextNode> readNode(Budget* budget, AccessibleRef object, int level) {
    TextNode node;
    node.object = object;
    if (level > kMostLevels || --budget->objects < 0) {
        budget->isWhole = false;
        node.isReadable = false;
        co_return node;
    }
    std::optional<QString> text =
        co_await readStart(budget->bus, object, budget->ways, std::max(budget->characters, 0));
    node.isReadable = text.has_value();
    node.text = std::move(text).value_or(QString());
    spend(budget, &node.text);
    const int holes = static_cast<int>(childCount(node.text));
    if (holes == 0) {
        co_return node;
    }
    const std::optional<int> links = co_await linkCountOf(budget->bus, object);
    if (!links || *links < holes) {
        budget->isWhole = false; // a U+FFFC that the person typed: no telling which is which
        co_return node;
    }
    std::vector<QCoro::Task<TextNode>> answers;
    answers.reserve(static_cast<std::size_t>(holes));
    for (int i = 0; i < holes; ++i) {
        answers.push_back(readChild(budget, object, i, level + 1));
    }
    for (QCoro::Task<TextNode>& answer : answers) {
        node.children.push_back(co_await answer);
    }
    co_return node;
}

/// Reads a long text round its caret. None when it is short, has child objects or does not answer.
QCoro::Task<std::optional<FieldTree>> readAround(A11yBus& bus, AccessibleRef object,
                                                 ReadPlace place) {
    auto countAnswer = characterCountOf(bus, object);
    auto caretAnswer = caretOf(bus, object);
    const std::optional<int> count = co_await countAnswer;
    const std::optional<int> caret = co_await caretAnswer;
    if (!count || *count <= kMostCharacters) {
        co_return std::nullopt;
    }
    const ReadWindow window = windowFor(*count, caret.value_or(0), place.last, place.hold);
    const TextRange range = rangeOf(window, *count);
    const std::optional<QString> text = co_await textOf(bus, object, range);
    if (!text || childCount(*text) > 0) {
        co_return std::nullopt;
    }
    FieldTree tree;
    tree.root.object = object;
    tree.root.text = *text;
    tree.root.start = static_cast<std::size_t>(range.begin);
    tree.isWhole = false;
    tree.window = window;
    co_return std::optional(std::move(tree));
}

} // namespace

QCoro::Task<bool> mayRead(A11yBus& bus, std::vector<AccessibleRef> objects) {
    std::vector<QCoro::Task<std::optional<ObjectTraits>>> answers;
    answers.reserve(objects.size());
    for (const AccessibleRef& object : objects) {
        answers.push_back(traitsOf(bus, object));
    }
    bool isAllowed = true;
    for (auto& answer : answers) {
        const std::optional<ObjectTraits> traits = co_await answer;
        isAllowed = isAllowed && traits && !isPassword(*traits);
    }
    co_return isAllowed;
}

QCoro::Task<std::optional<FieldTree>> readField(A11yBus& bus, AccessibleRef object,
                                                ToolkitWays ways, ReadPlace place) {
    const std::vector<AccessibleRef> root = {object};
    const bool isAllowed = co_await mayRead(bus, root);
    if (!isAllowed) {
        co_return std::nullopt;
    }
    if (place.last) {
        std::optional<FieldTree> around = co_await readAround(bus, object, place);
        if (around) {
            co_return around;
        }
    }
    Budget budget{.bus = bus, .ways = ways};
    TextNode node = co_await readNode(&budget, object, 0);
    if (!node.isReadable) {
        co_return std::nullopt;
    }
    if (!budget.isWhole && node.children.empty()) {
        std::optional<FieldTree> around = co_await readAround(bus, object, place);
        if (around) {
            co_return around;
        }
    }
    FieldTree tree;
    tree.root = std::move(node);
    tree.isWhole = budget.isWhole;
    co_return std::optional(std::move(tree));
}

QCoro::Task<std::optional<QString>> readObject(A11yBus& bus, AccessibleRef object,
                                               ToolkitWays ways) {
    const std::optional<QString> text = co_await readStart(bus, object, ways, kMostCharacters);
    if (!text || text->size() > kMostCharacters) {
        co_return std::nullopt;
    }
    co_return text;
}

QCoro::Task<std::optional<std::size_t>>
findCaret(A11yBus& bus, std::shared_ptr<const AssembledText> text, FieldTree tree, TextUnit unit) {
    const TextNode* node = &tree.root;
    std::optional<std::size_t> found;
    while (node != nullptr) {
        const std::optional<int> caret = co_await caretOf(bus, node->object);
        const auto object = std::find(text->objects.begin(), text->objects.end(), node->object);
        if (!caret || *caret < 0 || object == text->objects.end()) {
            break;
        }
        const auto number = static_cast<std::size_t>(object - text->objects.begin());
        found = text->map.byteOf(number, static_cast<std::size_t>(*caret));
        const std::optional<std::size_t> child =
            childAt(node->text, static_cast<std::size_t>(*caret) - node->start, unit);
        node = child && *child < node->children.size() ? &node->children[*child] : nullptr;
    }
    co_return found;
}

} // namespace tacet::hooks
