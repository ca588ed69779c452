#pragma once

#include <string>
#include <string_view>

namespace tacet::detection {

/// True when both hosts lie under one registrable domain, by the Public Suffix List:
/// `a.example.com` and `example.com` do, `a.github.io` and `b.github.io` do not. Equal hosts always
/// do; addresses and public suffixes only when equal. Requires: lower case, without port and
/// trailing dot.
bool isSameSite(const std::string& a, const std::string& b);

/// True when anybody may register names under `host`: `com`, `co.uk`, `github.io`.
bool isPublicSuffix(const std::string& host);

} // namespace tacet::detection
