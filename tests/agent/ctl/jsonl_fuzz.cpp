#include "agent/scan_jsonl.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string>

namespace {

using namespace tacet::agent;

std::ptrdiff_t linesIn(const std::string& text) {
    return std::count(text.begin(), text.end(), '\n');
}

} // namespace

/// Any bytes at all: each line is answered once, refused once, or blank.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const tacet::detection::Engine engine;
    const TextScanner scanner(engine);
    const std::string bytes(data, data + size);
    std::istringstream in(bytes);
    std::ostringstream out;
    std::ostringstream errors;
    const ScanOutcome outcome =
        scanJsonl(scanner, {}, "-", {.in = in, .out = out, .errors = errors});
    const std::ptrdiff_t faults = linesIn(errors.str());
    const bool isTold = outcome.hasFaults == (faults > 0);
    if (!isTold || linesIn(out.str()) + faults > linesIn(bytes) + 1) {
        std::abort();
    }
    return 0;
}
