#include "detection/site.h"

#include <libpsl.h>

namespace tacet::detection {

namespace {

/// The part of `host` that its owner registered, or empty: for addresses and public suffixes.
std::string_view registrableDomain(const std::string& host) {
    const psl_ctx_t* list = psl_builtin();
    if (list == nullptr || host.empty() || psl_is_public_suffix(list, host.c_str()) != 0) {
        return {};
    }
    const char* domain = psl_registrable_domain(list, host.c_str());
    return domain == nullptr ? std::string_view() : std::string_view(domain);
}

bool isAddress(const std::string& host) {
    const bool ipv6 = host.find(':') != std::string::npos;
    return ipv6 || host.find_first_not_of("0123456789.") == std::string::npos;
}

} // namespace

bool isSameSite(const std::string& a, const std::string& b) {
    if (a == b) {
        return !a.empty();
    }
    if (isAddress(a) || isAddress(b)) {
        return false;
    }
    const std::string_view domain = registrableDomain(a);
    return !domain.empty() && domain == registrableDomain(b);
}

bool isPublicSuffix(const std::string& host) {
    const psl_ctx_t* list = psl_builtin();
    return list != nullptr && psl_is_public_suffix(list, host.c_str()) != 0;
}

} // namespace tacet::detection
