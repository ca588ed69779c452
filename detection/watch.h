#pragma once

#include "detection/values/field_context.h"
#include "detection/values/policy.h"

namespace tacet::detection {

/// The tool whose field this is, or null when the field is not watched.
///
/// A desktop app is known by its executable. A site is watched when the field's own document is
/// listed, or when the page is listed and the document is same-site with it (one registrable domain
/// by the Public Suffix List). Password fields belong to no tool. Points into `policy`.
const AiTool* toolFor(const Policy& policy, const FieldContext& context);

/// True when `place` lies inside `pattern`: `host` matches exactly, `*.host` also `host` itself, a
/// path prefix ends at a path boundary.
bool matches(const SitePattern& pattern, const DocumentPlace& place);

} // namespace tacet::detection
