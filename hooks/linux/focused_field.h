#pragma once

#include "detection/values/field_context.h"
#include "hooks/linux/accessible_ref.h"
#include "hooks/linux/toolkit.h"

#include <cstdint>
#include <vector>

namespace tacet::hooks {

/// An ancestor of a field.
struct Surrounding {
    AccessibleRef object;
    bool isDocument = false;
};

/// A field that has the keyboard, with all that is known without reading it.
struct FocusedField {
    AccessibleRef object;
    std::vector<Surrounding> surroundings; ///< ancestors up to the page, nearest first
    Toolkit toolkit = Toolkit::Other;
    std::uint32_t process = 0;
    bool hasText = false; ///< the object shows its text to accessibility
    FieldContext context;
};

} // namespace tacet::hooks
