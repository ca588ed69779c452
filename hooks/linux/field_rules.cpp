#include "hooks/linux/field_rules.h"

#include <algorithm>
#include <array>

namespace tacet::hooks {

namespace {

constexpr std::array kBlockRoles = {Role::ListItem, Role::TableCell, Role::Paragraph,
                                    Role::Heading,  Role::Section,   Role::BlockQuote};

} // namespace

bool isPassword(const ObjectTraits& object) {
    return object.role == Role::PasswordText ||
           object.attributes.value(QStringLiteral("text-input-type")) == QLatin1String("password");
}

bool isFocusedField(const ObjectTraits& object) {
    return object.states.isFocused() &&
           (object.states.isEditable() || object.role == Role::PasswordText);
}

bool isBlock(const ObjectTraits& object) {
    const QString display = object.attributes.value(QStringLiteral("display"));
    if (!display.isEmpty()) {
        return !display.startsWith(QLatin1String("inline")) && display != QLatin1String("contents");
    }
    return std::find(kBlockRoles.begin(), kBlockRoles.end(), object.role) != kBlockRoles.end();
}

FieldRole fieldRoleOf(const ObjectTraits& object) {
    if (isPassword(object)) {
        return FieldRole::Password;
    }
    const QString tag = object.attributes.value(QStringLiteral("tag"));
    if (!tag.isEmpty()) {
        return tag == QLatin1String("input") ? FieldRole::SingleLine : FieldRole::MultiLine;
    }
    return object.states.isSingleLine() ? FieldRole::SingleLine : FieldRole::MultiLine;
}

} // namespace tacet::hooks
