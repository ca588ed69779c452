#pragma once

#include "ui/findings_list.h"

#include <QString>

namespace tacet::ui {

/// "line 1, word 2".
QString whereText(const FindingLine& line);

/// What was found, and in which tool: "3 warnings in ChatGPT".
QString findingsHeading(const FindingsList& list);

/// What a notification of them adds.
QString findingsHint();

} // namespace tacet::ui
