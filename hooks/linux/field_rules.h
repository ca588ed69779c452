#pragma once

#include "detection/values/field_context.h"

#include <QMap>
#include <QString>

#include <cstdint>

namespace tacet::hooks {

/// Object attributes as AT-SPI gives them.
using Attributes = QMap<QString, QString>;

/// The AT-SPI roles that decide something here (atspi-constants.h of at-spi2-core 2.46).
enum class Role : std::uint32_t {
    Invalid = 0,
    Frame = 23,
    ListItem = 32,
    PasswordText = 40,
    TableCell = 56,
    Text = 61,
    Paragraph = 73,
    Application = 75,
    Entry = 79,
    DocumentFrame = 82,
    Heading = 83,
    Section = 85,
    Link = 88,
    DocumentWeb = 95,
    BlockQuote = 105,
};

/// A set of AT-SPI states, one bit each.
struct States {
    std::uint64_t bits = 0;

    [[nodiscard]] bool isActive() const { return has(1); }
    [[nodiscard]] bool isEditable() const { return has(7); }
    [[nodiscard]] bool isFocused() const { return has(12); }
    [[nodiscard]] bool isShowing() const { return has(25); }
    [[nodiscard]] bool isSingleLine() const { return has(26); }
    [[nodiscard]] bool managesDescendants() const { return has(31); }

    friend bool operator==(const States&, const States&) = default;

private:
    [[nodiscard]] bool has(int bit) const { return (bits >> bit & 1U) != 0; }
};

/// What is known about an object without reading its text.
struct ObjectTraits {
    Role role = Role::Invalid;
    States states;
    Attributes attributes;
};

/// True when nothing of the object may be read: the role is the one signal all toolkits give, the
/// attribute is given by browsers.
bool isPassword(const ObjectTraits& object);

/// True when the object holds text that a person can type into now.
bool isFocusedField(const ObjectTraits& object);

/// True when the object starts on a line of its own inside the text of its parent.
bool isBlock(const ObjectTraits& object);

/// The kind of field. Firefox calls rich editors single-line, so web fields go by their tag.
FieldRole fieldRoleOf(const ObjectTraits& object);

} // namespace tacet::hooks
