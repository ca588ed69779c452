#include "ui/vendor_names.h"

#include <algorithm>
#include <iterator>

namespace tacet::ui {

namespace {

struct Vendor {
    std::string_view id;
    std::string_view name;
};

constexpr Vendor kVendors[] = {
#include "ui/vendor_names.inc"
};

constexpr bool standsBefore(const Vendor& vendor, std::string_view id) {
    return vendor.id < id;
}

static_assert(std::is_sorted(std::begin(kVendors), std::end(kVendors),
                             [](const Vendor& a, const Vendor& b) {
                                 return standsBefore(a, b.id);
                             }));

} // namespace

std::string_view vendorName(std::string_view id) {
    const auto* const found =
        std::lower_bound(std::begin(kVendors), std::end(kVendors), id, standsBefore);
    return found == std::end(kVendors) || found->id != id ? std::string_view() : found->name;
}

} // namespace tacet::ui
