#include "detection/values/edit.h"

#include <cassert>
#include <string_view>

namespace tacet {

std::string apply(const EditPlan& plan) {
    const std::string_view before = *plan.before.text;
    std::string after;
    std::size_t copied = 0;
    for (const Edit& edit : plan.edits) {
        assert(copied <= edit.span.begin && edit.span.end <= before.size());
        after += before.substr(copied, edit.span.begin - copied);
        after += edit.replacement;
        copied = edit.span.end;
    }
    after += before.substr(copied);
    return after;
}

} // namespace tacet
