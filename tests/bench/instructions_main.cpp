#include "detection/engine.h"
#include "detection/region_scan.h"
#include "tests/bench/texts.h"

#include <algorithm>
#include <iostream>

namespace tacet::bench {

using namespace detection;

namespace {

constexpr std::size_t kRegion = std::size_t{32} * 1024;

// Callgrind counts inside of the functions named countedHere and nowhere else.

[[gnu::noinline]] std::size_t countedHereFullScan(std::string_view text, const Engine& engine) {
    return engine.scan(text, {}).size();
}

[[gnu::noinline]] std::size_t countedHerePatterns(std::string_view text, RegionScan& scan,
                                                  std::vector<Candidate>& found) {
    for (std::size_t begin = 0; begin < text.size(); begin += kRegion) {
        scan.run(text, {begin, std::min(begin + kRegion, text.size())}, {}, found);
    }
    return found.size();
}

std::size_t counted(const std::string& stage, std::string_view text, const Engine& engine) {
    if (stage == "full") {
        return countedHereFullScan(text, engine);
    }
    RegionScan scan(engine.rules());
    std::vector<Candidate> found;
    return countedHerePatterns(text, scan, found);
}

} // namespace

} // namespace tacet::bench

/// instructions full|patterns SIZE WARM TEXT: scans TEXT in pieces of SIZE bytes, after WARM, and
/// prints how many bytes that was.
int main(int argc, char** argv) {
    using namespace tacet::bench;
    if (argc != 5) {
        std::cerr << "usage: instructions full|patterns SIZE WARM TEXT\n";
        return 2;
    }
    const tacet::detection::Engine engine;
    std::size_t findings = engine.scan(contentsOf(argv[3]), {}).size();
    const std::string text = contentsOf(argv[4]);
    std::size_t bytes = 0;
    for (const std::string_view piece : pieces(text, std::stoul(argv[2]))) {
        findings += counted(argv[1], piece, engine);
        bytes += piece.size();
    }
    std::cerr << findings << " findings\n";
    std::cout << bytes << '\n';
    return 0;
}
