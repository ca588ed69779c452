#include "tests/bench/typist.h"

#include "detection/field_scanner.h"
#include "tests/bench/measure.h"
#include "tests/bench/texts.h"

#include <benchmark/benchmark.h>

#include <memory>
#include <string>

namespace tacet::bench {

void type(std::string_view text, const detection::Engine& engine, std::vector<double>& costs) {
    detection::FieldScanner scanner(engine);
    for (std::size_t end = 0; end < text.size();) {
        end = nextPoint(text, end);
        TextSnapshot snapshot;
        snapshot.text = std::make_shared<const std::string>(text.substr(0, end));
        costs.push_back(cpuMicrosecondsOf(
            [&] { benchmark::DoNotOptimize(scanner.scan(snapshot, {}).size()); }));
    }
}

} // namespace tacet::bench
