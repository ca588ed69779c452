#include "detection/pack_compiler/pack_reader.h"
#include "detection/pack_compiler/pack_writer.h"

#include <fstream>
#include <iostream>
#include <set>
#include <string>

namespace {

using namespace tacet::pack_compiler;

Faults repeatedIds(const Packs& packs) {
    Faults faults;
    std::set<std::pair<std::string, std::string>> seen;
    for (const PackRule& rule : packs.rules) {
        const std::string start = rule.literals.empty() ? std::string() : rule.literals.front();
        const std::string form =
            rule.anchor + std::to_string(rule.behind) + start + rule.pattern + rule.detector;
        if (!seen.emplace(rule.id, form).second) {
            faults.push_back("packs:0:0: id: " + rule.id + " stands twice with the same form");
        }
    }
    return faults;
}

int report(const Faults& faults) {
    for (const std::string& fault : faults) {
        std::cerr << fault << '\n';
    }
    return faults.empty() ? 0 : 2;
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
        for (const std::string& fault : readPack(argv[i], packs)) {
            faults.push_back(fault);
        }
    }
    for (const std::string& fault : repeatedIds(packs)) {
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
    return tables && examples ? 0 : report({"packs:0:0: output: cannot be written"});
}
