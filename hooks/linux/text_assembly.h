#pragma once

#include "hooks/linux/accessible_ref.h"
#include "hooks/linux/text_map.h"
#include "hooks/linux/toolkit.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tacet::hooks {

/// One accessible object with its own text, as the toolkit gave it. Each U+FFFC in `text` stands
/// for the child of the same number.
struct TextNode {
    AccessibleRef object;
    bool isBlock = false;
    bool isReadable = true; ///< false: an image, a widget, a password; its text was not asked for
    QString text;
    std::vector<TextNode> children;
    std::size_t start = 0; ///< where `text` begins in the object's own, in the toolkit's unit
};

/// How many U+FFFC a text holds: the children it has room for.
std::size_t childCount(const QString& text);

/// The number of the child that stands at `offset` (in the toolkit's unit); none when a character
/// does.
std::optional<std::size_t> childAt(const QString& text, std::size_t offset, TextUnit unit);

/// A field's text with the way back to its objects.
struct AssembledText {
    std::shared_ptr<const std::string> text;
    std::vector<AccessibleRef> objects; ///< by number, in reading order
    std::vector<bool> isLeaf;           ///< by number: the object has no child objects
    TextMap map;
};

/// Puts a tree of objects together as one text, the way a person reads it.
///
/// Blocks begin on a line of their own, inline children run on; an unreadable child stays as one
/// U+FFFC, so that words on both sides of it do not join. Fillers of Firefox are left out. Pure.
AssembledText assemble(const TextNode& root, const ToolkitWays& ways);

} // namespace tacet::hooks
