#pragma once

#include "detection/values/field_context.h"

#include <QString>

#include <optional>

namespace tacet::hooks {

/// The place a document's address names, without scheme, port, query and fragment.
///
/// None for documents that live in their parent's place (`about:blank`, `about:srcdoc`). An address
/// without a host (`data:`, `file:`) gives an empty host, which no list can hold.
std::optional<DocumentPlace> placeOf(const QString& address);

} // namespace tacet::hooks
