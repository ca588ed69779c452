#pragma once

#include "detection/own_packs.h"
#include "detection/values/policy.h"

#include <map>
#include <string_view>

namespace tacet::detection {

/// `policy` with the levels and names of own kinds, where it says nothing of them itself. A name is
/// that of `language` (ISO 639-1), else the one for every language, else the English one. Pure.
Policy withOwnKinds(Policy policy, const std::map<KindId, OwnKind>& kinds,
                    std::string_view language);

} // namespace tacet::detection
