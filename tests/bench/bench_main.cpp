#include "detection/rule_base.h"
#include "tests/bench/rows.h"
#include "tests/bench/typist.h"

#include <iomanip>
#include <iostream>

namespace tacet::bench {

namespace {

using Measurement = void(benchmark::State&, const Bench&);

struct Named {
    const char* name;
    Measurement* measurement;
    int rounds;
};

constexpr Named kMeasurements[] = {
    {"first_typing", firstTyping, 11},
    {"typing", typing, 34},
    {"spell_checks", spellChecks, 10},
    {"pattern_matchers", patternMatchers, 10},
    {"paste", pasteOfManyKinds, 20},
    {"growth", growth, 5},
    {"keystrokes_in_large_text", keystrokesInLargeText, 1000},
    {"keystrokes_by_length", keystrokesByLength, 100},
    {"hostile_texts", hostileTexts, 5},
    {"allocations", allocations, 2},
    {"edits_that_differ", editsThatDiffer, 1},
};

// Compiles what is compiled on first use. Texts that are measured are not among them.
void warmUp(const detection::Engine& engine, const Texts& texts) {
    benchmark::DoNotOptimize(engine.scan(texts.warm, {}).size());
    benchmark::DoNotOptimize(engine.scan(texts.email, {}).size());
    std::vector<double> costs;
    type(texts.prompt, engine, costs);
}

void print(const Rows& rows) {
    std::cout << std::setprecision(6);
    for (const Row& row : rows) {
        std::cout << row.name << '\t' << row.value << '\t' << row.unit << '\t';
        if (row.bound) {
            std::cout << *row.bound;
        }
        std::cout << '\n';
    }
}

int run(const std::string& folder) {
    const Texts texts = readTexts(folder);
    if (texts.prompt.empty() || texts.ten.empty()) {
        std::cerr << "tacet_bench: no texts in " << folder << '\n';
        return 1;
    }
    const detection::Engine engine;
    Rows rows = {{"rules", static_cast<double>(engine.rules().pack().rules.size()), "count"}};
    warmUp(engine, texts);
    const Bench bench{.engine = engine, .texts = texts, .rows = rows};
    for (const Named& one : kMeasurements) {
        benchmark::RegisterBenchmark(
            one.name, [&bench, &one](benchmark::State& state) { one.measurement(state, bench); })
            ->Iterations(one.rounds)

            ->Unit(benchmark::kMicrosecond);
    }
    benchmark::ConsoleReporter reporter(benchmark::ConsoleReporter::OO_Tabular);
    reporter.SetOutputStream(&std::cerr);
    reporter.SetErrorStream(&std::cerr);
    benchmark::RunSpecifiedBenchmarks(&reporter);
    print(rows);
    return 0;
}

} // namespace

} // namespace tacet::bench

/// tacet_bench [--benchmark_filter=NAME] FOLDER: the rows, one a line with tabs between.
int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    if (argc != 2) {
        std::cerr << "usage: tacet_bench [--benchmark_filter=NAME] FOLDER\n";
        return 2;
    }
    return tacet::bench::run(argv[1]);
}
