#include "tests/bench/rows.h"
#include "tests/bench/typist.h"

namespace tacet::bench {

namespace {

constexpr std::size_t kWindow = 300;
constexpr double kMedianBound = 20;
constexpr double kLateBound = 80;

void report(const std::string& what, const std::vector<double>& costs, Rows& rows) {
    rows.push_back({"key to findings: " + what + ", median", median(costs), "us", kMedianBound});
    rows.push_back({"key to findings: " + what + ", p99", quantile(costs, 0.99), "us", kLateBound});
}

} // namespace

// A fresh text between two typings of the prompt keeps the processor from learning it by heart.
void typing(benchmark::State& state, const Bench& bench) {
    const auto windows = pieces(bench.texts.two, kWindow);
    std::vector<double> ofPrompt;
    std::vector<double> ofWindows;
    std::size_t round = 0;
    for ([[maybe_unused]] auto _ : state) {
        type(bench.texts.prompt, bench.engine, ofPrompt);
        type(windows[round++ % windows.size()], bench.engine, ofWindows);
    }
    report("prompt", ofPrompt, bench.rows);
    report("fresh text", ofWindows, bench.rows);
}

// What a person meets who starts the program and types: patterns are compiled on first use.
void firstTyping(benchmark::State& state, const Bench& bench) {
    std::vector<double> all;
    std::vector<double> dearest;
    for ([[maybe_unused]] auto _ : state) {
        const detection::Engine engine;
        std::vector<double> costs;
        type(bench.texts.prompt, engine, costs);
        dearest.push_back(quantile(costs, 1));
        all.insert(all.end(), costs.begin(), costs.end());
    }
    bench.rows.push_back(
        {"key to findings: prompt, first after start, p99", quantile(all, 0.99), "us"});
    bench.rows.push_back(
        {"key to findings: prompt, first after start, dearest key", median(dearest), "us"});
}

} // namespace tacet::bench
