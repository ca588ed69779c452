#pragma once

#include "detection/values/field_context.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace tacet {

/// One field, for as long as it is focused. Never reused while the program runs.
struct FieldId {
    std::uint64_t value = 0;

    friend auto operator<=>(const FieldId&, const FieldId&) = default;
};

/// One state of one field's text. `version` grows by one with every text seen in that field.
struct SnapshotId {
    FieldId field;
    std::uint64_t version = 0;

    friend auto operator<=>(const SnapshotId&, const SnapshotId&) = default;
};

enum class Completeness {
    Whole,
    Part, ///< the field holds more than was read; silence about the rest is not an all-clear
};

/// The text of one field at one moment. Everything said about text names `id`.
///
/// `text` is valid or invalid UTF-8 as the platform gave it, never null. Immutable, so any thread
/// may read it. There is no operator<<, on purpose: text is never printed.
struct TextSnapshot {
    SnapshotId id;
    std::shared_ptr<const std::string> text = std::make_shared<const std::string>();
    FieldContext context;
    std::optional<std::size_t> caret; ///< byte offset, on a code point boundary
    Completeness completeness = Completeness::Whole;
};

} // namespace tacet
