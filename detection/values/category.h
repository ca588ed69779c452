#pragma once

#include "detection/values/inline_id.h"

namespace tacet {

struct KindTag;

/// The one name of a kind of sensitive data, everywhere: `base` or `base:SUBTYPE`, for example
/// `iban`, `national_id:NL_BSN`; own kinds are `own:NAME`.
using KindId = InlineId<KindTag>;

/// The eight families of the catalogue.
enum class Family {
    Identity,
    Contact,
    Financial,
    Health,
    Secrets,
    Special,
    Business,
    Technical,
};

inline constexpr std::size_t kFamilyCount = 8;

/// How loudly a finding is shown. Ordered: a greater level is a louder one.
enum class Level { Off, Warning, Critical };

} // namespace tacet
