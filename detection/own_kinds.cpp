#include "detection/own_kinds.h"

#include <string>

namespace tacet::detection {

namespace {

// Empty when the packs give none.
std::string nameOf(const OwnKind& kind, std::string_view language) {
    for (const std::string_view key : {language, std::string_view("any"), std::string_view("en")}) {
        if (const auto name = kind.names.find(std::string(key)); name != kind.names.end()) {
            return name->second;
        }
    }
    return {};
}

} // namespace

Policy withOwnKinds(Policy policy, const std::map<KindId, OwnKind>& kinds,
                    std::string_view language) {
    for (const auto& [id, kind] : kinds) {
        if (kind.level) {
            policy.kindLevels.emplace(id, *kind.level);
        }
        if (std::string name = nameOf(kind, language); !name.empty()) {
            policy.kindNames.emplace(id, std::move(name));
        }
    }
    return policy;
}

} // namespace tacet::detection
