#pragma once

#include <string_view>

namespace tacet::detection {

/// True when `candidate` is a JSON Web Token in compact form: three parts of base64url with dots
/// between, of which the first holds a JSON object that names an algorithm (RFC 7519, RFC 7515).
/// `candidate` is the text as it stands.
bool isJwt(std::string_view candidate);

} // namespace tacet::detection
