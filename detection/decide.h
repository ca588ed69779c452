#pragma once

#include "detection/ignore_list.h"
#include "detection/values/decision.h"
#include "detection/values/policy.h"

#include <set>
#include <string>
#include <vector>

namespace tacet::detection {

/// What a person and a conversation have settled already.
struct Settled {
    ToolId tool;
    IgnoreList ignored;
    std::set<std::string>
        ownValues; ///< stand-ins that we put into this conversation; never flagged
};

/// Which findings are shown, how loudly and with which remedies. Pure.
///
/// Leaves out what policy switches off, what is below its confidence, findings with evidence Bare
/// or Sample, ignored values, and what lies inside a mask or one of our own stand-ins. Of what
/// stays and what is quiet alone, combinations raise their parts; see combinations.h.
Decision decide(const std::vector<Finding>& findings, const TextSnapshot& snapshot,
                const Policy& policy, const Settled& settled);

} // namespace tacet::detection
