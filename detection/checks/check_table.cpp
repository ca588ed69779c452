#include "detection/checks/check_table.h"

#include "detection/checks/iban.h"

#include <array>

namespace tacet::detection {

namespace {

struct NamedCheck {
    std::string_view name;
    Check* check;
};

constexpr auto kChecks = std::to_array<NamedCheck>({
    {"iban", isIban},
});

} // namespace

Check* findCheck(std::string_view name) {
    for (const NamedCheck& row : kChecks) {
        if (row.name == name) {
            return row.check;
        }
    }
    return nullptr;
}

} // namespace tacet::detection
