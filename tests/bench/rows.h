#pragma once

#include "detection/engine.h"
#include "tests/bench/measure.h"
#include "tests/bench/texts.h"

#include <benchmark/benchmark.h>

namespace tacet::bench {

/// What every measurement is handed. Outlives them.
struct Bench {
    const detection::Engine& engine;
    const Texts& texts;
    Rows& rows;
};

// Each runs once, for as many rounds as the state says, and appends its rows. README.md says how
// each is measured.

void typing(benchmark::State& state, const Bench& bench);
void firstTyping(benchmark::State& state, const Bench& bench);
void pasteOfManyKinds(benchmark::State& state, const Bench& bench);
void spellChecks(benchmark::State& state, const Bench& bench);
void patternMatchers(benchmark::State& state, const Bench& bench);
void growth(benchmark::State& state, const Bench& bench);
void keystrokesInLargeText(benchmark::State& state, const Bench& bench);
void keystrokesByLength(benchmark::State& state, const Bench& bench);
void hostileTexts(benchmark::State& state, const Bench& bench);
void editsThatDiffer(benchmark::State& state, const Bench& bench);
void allocations(benchmark::State& state, const Bench& bench);

} // namespace tacet::bench
