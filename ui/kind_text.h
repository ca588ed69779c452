#pragma once

#include "detection/values/category.h"
#include "detection/values/warning_record.h"

#include <QString>

namespace tacet::ui {

/// The kind's name for people, in the language of the program: "IBAN", "Dutch citizen number
/// (BSN)".
///
/// A national kind without a name of its own gets the name of its base, its native name and its
/// country; any other the name of its base and the subtype; an own kind its own name.
QString kindText(const KindId& kind);

QString familyText(Family family);
QString levelText(Level level);
QString outcomeText(Outcome outcome);

} // namespace tacet::ui
