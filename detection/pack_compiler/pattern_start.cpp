#include "detection/pack_compiler/pattern_start.h"

#include "detection/rule_pack.h"

namespace tacet::pack_compiler {

bool isOfDigitsOnly(std::string_view pattern) {
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const bool isEscape = pattern[at] == '\\';
        at += isEscape ? 1 : 0;
        const char c = at < pattern.size() ? pattern[at] : 'x';
        if (isEscape ? c != 'd' && c != '.' && c != '-'
                     : detection::isWordByte(c) && (c < '0' || c > '9')) {
            return false;
        }
    }
    return !pattern.empty() && pattern.find("[^") == std::string_view::npos;
}

} // namespace tacet::pack_compiler
