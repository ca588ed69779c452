#include "hooks/linux/text_assembly.h"

#include <utility>

namespace tacet::hooks {

namespace {

constexpr QChar kObject(0xFFFC);
constexpr QChar kFiller(0xFEFF);

class Assembler {
public:
    explicit Assembler(const ToolkitWays& ways) : m_ways(ways) {}

    void add(const TextNode& node) {
        const std::size_t number = m_objects.size();
        m_objects.push_back(node.object);
        m_isLeaf.push_back(node.children.empty());
        std::size_t child = 0;
        std::size_t offset = node.start;
        bool afterPair = false;
        for (qsizetype i = 0; i < node.text.size(); ++i) {
            const QChar unit = node.text.at(i);
            const bool isPair = unit.isHighSurrogate() && i + 1 < node.text.size();
            const std::size_t width = isPair && m_ways.unit == TextUnit::Utf16 ? 2 : 1;
            if (unit == kObject && child < node.children.size()) {
                addChild(node.children[child++], number, offset);
            } else if (afterPair && unit == kFiller && m_ways.pairsWithFiller) {
                m_isAfterFiller = true;
            } else {
                addCharacter(QStringView(node.text).mid(i, isPair ? 2 : 1), number, offset);
            }
            afterPair = isPair;
            offset += width;
            i += isPair ? 1 : 0;
        }
    }

    AssembledText take() {
        auto text = std::make_shared<const std::string>(std::move(m_text));
        TextMap map(text, m_ways.unit, std::move(m_pieces));
        return {.text = std::move(text),
                .objects = std::move(m_objects),
                .isLeaf = std::move(m_isLeaf),
                .map = std::move(map)};
    }

private:
    void addChild(const TextNode& child, std::size_t parent, std::size_t offset) {
        if (!child.isReadable) {
            addCharacter(QStringView(&kObject, 1), parent, offset);
            return;
        }
        m_isAfterFiller = false;
        breakLine(child.isBlock);
        add(child);
        m_isAfterFiller = false;
        m_breakBeforeNext = child.isBlock;
    }

    void breakLine(bool wanted) {
        if ((wanted || m_breakBeforeNext) && !m_text.empty() && m_text.back() != '\n') {
            m_text.push_back('\n');
        }
        m_breakBeforeNext = false;
    }

    void addCharacter(QStringView character, std::size_t object, std::size_t offset) {
        breakLine(false);
        const QByteArray bytes = character.toUtf8();
        const std::size_t begin = m_text.size();
        m_text.append(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        const bool runsOn = !m_pieces.empty() && m_pieces.back().span.end == begin &&
                            m_pieces.back().object == object && m_nextOffset == offset;
        if (runsOn) {
            m_pieces.back().span.end = m_text.size();
        } else {
            const bool isJoined =
                m_isAfterFiller && !m_pieces.empty() && m_pieces.back().span.end == begin;
            m_pieces.push_back({.span = {begin, m_text.size()},
                                .object = object,
                                .offset = offset,
                                .isJoined = isJoined});
        }
        m_isAfterFiller = false;
        m_nextOffset = offset + (character.size() == 2 && m_ways.unit == TextUnit::Utf16 ? 2 : 1);
    }

    const ToolkitWays& m_ways;
    std::string m_text;
    std::vector<TextPiece> m_pieces;
    std::vector<AccessibleRef> m_objects;
    std::vector<bool> m_isLeaf;
    std::size_t m_nextOffset = 0;
    bool m_breakBeforeNext = false;
    bool m_isAfterFiller = false;
};

} // namespace

std::size_t childCount(const QString& text) {
    return static_cast<std::size_t>(text.count(kObject));
}

std::optional<std::size_t> childAt(const QString& text, std::size_t offset, TextUnit unit) {
    std::size_t passed = 0;
    std::size_t children = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (passed == offset) {
            return text.at(i) == kObject ? std::optional(children) : std::nullopt;
        }
        children += text.at(i) == kObject ? 1 : 0;
        if (text.at(i).isHighSurrogate() && i + 1 < text.size()) {
            ++i;
            passed += unit == TextUnit::Utf16 ? 1 : 0;
        }
        ++passed;
    }
    return std::nullopt;
}

AssembledText assemble(const TextNode& root, const ToolkitWays& ways) {
    Assembler assembler(ways);
    assembler.add(root);
    return assembler.take();
}

} // namespace tacet::hooks
