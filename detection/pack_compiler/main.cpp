#include "detection/pack_compiler/pack_names.h"
#include "detection/pack_compiler/pack_reader.h"
#include "detection/pack_compiler/pack_writer.h"

#include <fstream>
#include <iostream>
#include <iterator>
#include <set>
#include <string>

namespace {

using namespace tacet::pack_compiler;

Faults repeatedIds(const Packs& packs) {
    Faults faults;
    std::set<std::pair<std::string, std::string>> seen;
    for (const PackRule& rule : packs.rules) {
        const std::string start = rule.literals.empty() ? std::string() : rule.literals.front();
        const std::string form = std::string(enumeratorOf(kAnchors, rule.anchor)) +
                                 std::to_string(rule.behind) + start + rule.pattern + rule.detector;
        if (!seen.emplace(rule.id, form).second) {
            faults.push_back(faultAt(rule.places, "id", "stands twice with the same form"));
        }
    }
    return faults;
}

int report(const Faults& faults) {
    for (const PackFault& fault : faults) {
        std::cerr << textOf(fault) << '\n';
    }
    return faults.empty() ? 0 : 2;
}

Faults readFile(const std::string& path, Packs& packs) {
    std::ifstream in(path, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(in)), {});
    if (!in) {
        return {{.file = path, .place = {}, .key = "pack", .reason = "cannot be read"}};
    }
    return readPack({.name = path, .bytes = bytes}, packs);
}

} // namespace

/// pack_compiler TABLES.cpp EXAMPLES.cpp PACK.toml…: exit code 0, or 2 with the faults on standard
/// error.
int main(int argc, char** argv) {
    if (argc < 4) {
        std::cerr << "usage: pack_compiler TABLES.cpp EXAMPLES.cpp PACK.toml...\n";
        return 2;
    }
    Packs packs;
    Faults faults;
    for (int i = 3; i < argc; ++i) {
        for (const PackFault& fault : readFile(argv[i], packs)) {
            faults.push_back(fault);
        }
    }
    for (const PackFault& fault : repeatedIds(packs)) {
        faults.push_back(fault);
    }
    if (!faults.empty()) {
        return report(faults);
    }
    std::ofstream tables(argv[1]);
    std::ofstream examples(argv[2]);
    writeTables(tables, packs);
    writeExamples(examples, packs);
    tables.close();
    examples.close();
    return tables && examples ? 0
                              : report({{.file = argv[1],
                                         .place = {},
                                         .key = "output",
                                         .reason = "cannot be written"}});
}
