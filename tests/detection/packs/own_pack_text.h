#pragma once

#include "detection/own_packs.h"

#include <optional>
#include <string>

namespace tacet::tests {

/// Reads one own pack that is called `own.toml`, beside which lies `names.txt` with these lines.
inline detection::OwnPacks ownPack(const std::string& toml, const std::string& names = {}) {
    return detection::readOwnPacks({{.name = "packs/own.toml", .bytes = toml}},
                                   [&names](const std::string&, const std::string& name) {
                                       return name == "names.txt" ? std::optional(names)
                                                                  : std::nullopt;
                                   });
}

/// A rule of the kind `own:code` with these members besides.
inline std::string ownRule(const std::string& members) {
    return "[[rule]]\nid = \"own:code\"\n" + members + '\n';
}

/// The faults of a pack, one a line, as they are printed.
inline std::string faultsOf(const detection::OwnPacks& packs) {
    std::string all;
    for (const pack_compiler::PackFault& fault : packs.faults) {
        if (isRefusal(fault)) {
            all += textOf(fault) + '\n';
        }
    }
    return all;
}

} // namespace tacet::tests
