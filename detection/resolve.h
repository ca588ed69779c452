#pragma once

#include "detection/candidate.h"
#include "detection/rule_base.h"
#include "detection/values/finding.h"

#include <vector>

namespace tacet::detection {

/// Overlapping readings become one: the better one stands and names the next best reading of its
/// characters that is plausible by itself: believed, or proven by check digits and of a country
/// that the person, the language or the sentence points to. Answers sorted, disjoint findings.
/// Takes any order; pure.
std::vector<Finding> resolve(std::vector<Candidate> candidates, const RuleBase& rules);

} // namespace tacet::detection
