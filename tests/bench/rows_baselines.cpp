#include "detection/region_scan.h"
#include "tests/bench/hunspell_baseline.h"
#include "tests/bench/hyperscan_baseline.h"
#include "tests/bench/rows.h"

#include <algorithm>
#include <functional>
#include <iostream>

namespace tacet::bench {

using namespace detection;

namespace {

constexpr std::size_t kWindow = 300;
constexpr std::size_t kPaste = 200000;
constexpr std::size_t kRegion = std::size_t{32} * 1024;

/// Ours against another, text by text in turn.
struct Duel {
    std::vector<double> ours;
    std::vector<double> ratios;
};

using Cost = std::function<double(std::string_view)>;

void fight(std::string_view text, const Cost& ours, const Cost& theirs, Duel& duel) {
    duel.ours.push_back(ours(text));
    duel.ratios.push_back(duel.ours.back() / theirs(text));
}

/// What is measured on, with a fresh text of each kind for every round.
struct Duels {
    Duel prompt;
    Duel window;
    Duel email;
    Duel paste;
};

void fightAll(const Texts& texts, std::size_t round, const Cost& ours, const Cost& theirs,
              Duels& duels) {
    const auto windows = pieces(texts.two, kWindow);
    const auto pastes = pieces(texts.two, kPaste);
    constexpr std::size_t kWindowsARound = 60;
    for (std::size_t i = 0; i < kWindowsARound; ++i) {
        fight(windows[(round * kWindowsARound + i) % windows.size()], ours, theirs, duels.window);
        fight(texts.prompt, ours, theirs, duels.prompt);
    }
    fight(texts.email, ours, theirs, duels.email);
    fight(pastes[round % pastes.size()], ours, theirs, duels.paste);
}

void report(const std::string& what, double bound, const Duels& duels, Rows& rows) {
    rows.push_back({what + ", prompt", median(duels.prompt.ratios), "ratio", bound});
    rows.push_back({what + ", fresh windows", median(duels.window.ratios), "ratio", bound});
    rows.push_back({what + ", e-mail", median(duels.email.ratios), "ratio", bound});
    rows.push_back({what + ", paste", median(duels.paste.ratios), "ratio", bound});
}

void reportOurs(const std::string& what, const Duels& duels, Rows& rows) {
    rows.push_back({what + ", prompt", median(duels.prompt.ours), "us"});
    rows.push_back({what + ", fresh windows", median(duels.window.ours), "us"});
    rows.push_back({what + ", e-mail", median(duels.email.ours), "us"});
    rows.push_back({what + ", paste", median(duels.paste.ours), "us"});
}

std::size_t patternStage(std::string_view text, RegionScan& scan, std::vector<Candidate>& found) {
    found.clear();
    for (std::size_t begin = 0; begin < text.size(); begin += kRegion) {
        scan.run(text, {begin, std::min(begin + kRegion, text.size())}, {}, found);
    }
    return found.size();
}

void describe(const HyperscanBaseline& hyperscan) {
    std::cerr << "Hyperscan looks for " << hyperscan.patternCount() << " patterns and "
              << hyperscan.literalCount() << " literals, and not for\n";
    for (const std::string& rule : hyperscan.leftOut()) {
        std::cerr << "  " << rule << '\n';
    }
}

} // namespace

void spellChecks(benchmark::State& state, const Bench& bench) {
    const HunspellBaseline hunspell;
    const Cost ours = [&](std::string_view text) {
        return microsecondsOf(
            [&] { benchmark::DoNotOptimize(bench.engine.scan(text, {}).size()); });
    };
    const Cost theirs = [&](std::string_view text) {
        const auto words = HunspellBaseline::wordsOf(text);
        return microsecondsOf([&] { benchmark::DoNotOptimize(hunspell.misspelt(words)); });
    };
    Duels duels;
    std::size_t round = 0;
    for ([[maybe_unused]] auto _ : state) {
        fightAll(bench.texts, round++, ours, theirs, duels);
    }
    reportOurs("full scan", duels, bench.rows);
    report("full scan / Hunspell", 0.5, duels, bench.rows);
}

void patternMatchers(benchmark::State& state, const Bench& bench) {
    const HyperscanBaseline hyperscan(bench.engine.rules().pack());
    describe(hyperscan);
    RegionScan scan(bench.engine.rules());
    std::vector<Candidate> found;
    const Cost ours = [&](std::string_view text) {
        return microsecondsOf([&] { benchmark::DoNotOptimize(patternStage(text, scan, found)); });
    };
    const Cost theirs = [&](std::string_view text) {
        return microsecondsOf([&] { benchmark::DoNotOptimize(hyperscan.matches(text)); });
    };
    Duels duels;
    std::size_t round = 0;
    for ([[maybe_unused]] auto _ : state) {
        fightAll(bench.texts, round++, ours, theirs, duels);
    }
    reportOurs("pattern stage", duels, bench.rows);
    report("pattern stage / Hyperscan", 1, duels, bench.rows);
}

} // namespace tacet::bench
