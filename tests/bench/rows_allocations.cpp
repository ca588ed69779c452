#include "detection/field_scanner.h"
#include "tests/bench/allocation_count.h"
#include "tests/bench/rows.h"

#include <memory>

namespace tacet::bench {

namespace {

AllocationCount between(const AllocationCount& before, const AllocationCount& after) {
    return {.ours = after.ours - before.ours, .ofRe2 = after.ofRe2 - before.ofRe2};
}

// What the last key of `text` asks for, when all the others were typed before.
AllocationCount ofLastKey(detection::FieldScanner& scanner, const std::string& text) {
    TextSnapshot snapshot;
    snapshot.text = std::make_shared<const std::string>(text);
    const AllocationCount before = allocationCount();
    benchmark::DoNotOptimize(scanner.scan(snapshot, {}).size());
    return between(before, allocationCount());
}

} // namespace

void allocations(benchmark::State& state, const Bench& bench) {
    std::vector<double> ours;
    std::vector<double> ofRe2;
    for ([[maybe_unused]] auto _ : state) {
        detection::FieldScanner scanner(bench.engine);
        const std::string& prompt = bench.texts.prompt;
        for (std::size_t end = 0; end < prompt.size();) {
            end = nextPoint(prompt, end);
            const AllocationCount count = ofLastKey(scanner, prompt.substr(0, end));
            ours.push_back(static_cast<double>(count.ours));
            ofRe2.push_back(static_cast<double>(count.ofRe2));
        }
    }
    bench.rows.push_back({"allocations a key: ours, median", median(ours), "count", 0});
    bench.rows.push_back({"allocations a key: ours, most", quantile(ours, 1), "count", 0});
    bench.rows.push_back({"allocations a key: RE2, median", median(ofRe2), "count"});
    bench.rows.push_back({"allocations a key: RE2, most", quantile(ofRe2, 1), "count"});
}

} // namespace tacet::bench
