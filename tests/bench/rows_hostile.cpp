#include "tests/bench/rows.h"
#include "tests/hostile_shapes.h"

#include <map>

namespace tacet::bench {

namespace {

constexpr std::size_t kPaste = 200000;

std::string repeated(std::string_view part, std::size_t size) {
    std::string text;
    while (text.size() < size) {
        text += part;
    }
    return text;
}

/// What one shape cost, a value for each round.
struct Costs {
    std::vector<double> perPaste; ///< beside a fresh paste of the same length
    std::vector<double> growth;   ///< of twice the length beside once
};

double costOf(std::string_view text, const detection::Engine& engine) {
    return cpuMicrosecondsOf([&] { benchmark::DoNotOptimize(engine.scan(text, {}).size()); });
}

void measure(std::string_view part, std::string_view paste, const detection::Engine& engine,
             Costs& costs) {
    const double once = costOf(repeated(part, kPaste), engine);
    costs.perPaste.push_back(once / costOf(paste, engine));
    costs.growth.push_back(costOf(repeated(part, 2 * kPaste), engine) / once);
}

} // namespace

void hostileTexts(benchmark::State& state, const Bench& bench) {
    const auto pastes = pieces(bench.texts.two, kPaste);
    std::map<std::string, Costs> byShape;
    std::size_t round = 0;
    for ([[maybe_unused]] auto _ : state) {
        const std::string_view paste = pastes[round++ % pastes.size()];
        for (const tests::HostileShape& shape : tests::kHostileShapes) {
            measure(shape.part, paste, bench.engine, byShape[shape.name]);
        }
    }
    for (const auto& [name, costs] : byShape) {
        bench.rows.push_back({"hostile: " + name + " / paste", median(costs.perPaste), "ratio", 5});
    }
    for (const auto& [name, costs] : byShape) {
        bench.rows.push_back(
            {"hostile: " + name + " t(2n) / t(n)", median(costs.growth), "ratio", 2.2});
    }
}

} // namespace tacet::bench
