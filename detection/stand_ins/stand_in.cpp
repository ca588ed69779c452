#include "detection/stand_ins/stand_in.h"

#include "detection/aliases.h"
#include "detection/checks/iban.h"
#include "detection/same_value.h"
#include "detection/stand_ins/invention.h"
#include "detection/stand_ins/number_stand_ins.h"
#include "detection/stand_ins/reserved_stand_ins.h"

#include <array>

namespace tacet::detection {

namespace {

/// Invents a value in the format of `value`, or none when it is not of the kind.
using Inventor = std::optional<std::string>(std::string_view value, Invention& invention);

/// Keeps the country, the length and the grouping; the check digits fail.
std::optional<std::string> inventIban(std::string_view value, Invention& invention) {
    const std::string core = coreOf(value);
    if (core.size() < 5 || ibanLength(std::string_view(core).substr(0, 2)) != core.size()) {
        return std::nullopt;
    }
    std::string invented = core.substr(0, 2) + invention.like(std::string_view(core).substr(2));
    if (isIban(invented)) {
        invented[3] = invented[3] == '9' ? '0' : static_cast<char>(invented[3] + 1);
    }
    return inLayoutOf(value, invented);
}

struct Row {
    std::string_view base;
    Inventor* invent;
};

constexpr auto kInventors = std::to_array<Row>({
    {"address", inventAddress},
    {"email", inventEmail},
    {"iban", inventIban},
    {"ip_address", inventIpAddress},
    {"mac", inventMac},
    {"phone", inventPhone},
});

Inventor* inventorOf(const KindId& kind) {
    for (const Row& row : kInventors) {
        if (row.base == baseOf(kind)) {
            return row.invent;
        }
    }
    return nullptr;
}

} // namespace

std::optional<std::string> makeStandIn(const KindId& kind, std::string_view value,
                                       unsigned number) {
    Invention invention(number);
    Inventor* const invent = inventorOf(kind);
    return invent != nullptr ? invent(value, invention) : inventNumber(kind, value, invention);
}

bool hasStandIn(const KindId& kind) {
    return inventorOf(kind) != nullptr || isInventedNumber(kind);
}

} // namespace tacet::detection
