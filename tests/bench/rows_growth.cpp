#include "tests/bench/rows.h"

namespace tacet::bench {

namespace {

constexpr std::size_t kPaste = 200000;

double costOf(std::string_view text, const detection::Engine& engine) {
    return cpuMicrosecondsOf([&] { benchmark::DoNotOptimize(engine.scan(text, {}).size()); });
}

} // namespace

void pasteOfManyKinds(benchmark::State& state, const Bench& bench) {
    const auto pastes = pieces(bench.texts.two, kPaste);
    std::vector<double> costs;
    for ([[maybe_unused]] auto _ : state) {
        costs.push_back(costOf(pastes[costs.size() % pastes.size()], bench.engine));
    }
    bench.rows.push_back({"paste of 200 kB, one thread", median(costs) / 1e3, "ms", 5});
}

void growth(benchmark::State& state, const Bench& bench) {
    std::vector<double> ratios;
    for ([[maybe_unused]] auto _ : state) {
        const double two = costOf(bench.texts.two, bench.engine);
        const double ten = costOf(bench.texts.ten, bench.engine);
        ratios.push_back(ten / (5 * two));
    }
    bench.rows.push_back({"linear: t(10 MB) / (5 t(2 MB))", median(ratios), "ratio", 1.15});
}

} // namespace tacet::bench
