#include "detection/field_scanner.h"
#include "tests/bench/rows.h"
#include "tests/detection/generated_text.h"

#include <algorithm>
#include <memory>
#include <optional>

namespace tacet::bench {

namespace {

constexpr std::size_t kEdits = 100000;
constexpr std::size_t kEditsOfAText = 250;
constexpr std::size_t kWindow = 800;
constexpr std::size_t kMostSize = 3000;

// Edits by bytes, so that code points and line ends are split too.
TextChange edit(std::string& text, tests::GeneratedText& generated) {
    const std::size_t at = generated.below(text.size() + 1);
    const std::size_t most = text.size() > kMostSize ? kWindow : 30;
    const std::size_t gone = std::min(generated.below(most), text.size() - at);
    std::string put = generated.below(3) == 0 ? std::string() : generated.piece();
    put.resize(generated.below(4) == 0 ? put.size() / 2 : put.size());
    text.replace(at, gone, put);
    return {.begin = at, .oldEnd = at + gone, .newEnd = at + put.size()};
}

} // namespace

// Every other edit is told, the others are found by comparing.
void editsThatDiffer(benchmark::State& state, const Bench& bench) {
    const auto windows = pieces(bench.texts.two, kWindow);
    tests::GeneratedText generated(20);
    std::size_t different = 0;
    for ([[maybe_unused]] auto _ : state) {
        std::string text;
        std::optional<detection::FieldScanner> scanner;
        for (std::size_t i = 0; i < kEdits; ++i) {
            if (i % kEditsOfAText == 0) {
                text = windows[generated.below(windows.size())];
                text += generated.text(60);
                scanner.emplace(bench.engine);
            }
            const TextChange change = edit(text, generated);
            TextSnapshot snapshot;
            snapshot.text = std::make_shared<const std::string>(text);
            const bool isTold = i % 2 == 0 && i % kEditsOfAText != 0;
            scanner->update(snapshot, {},
                            isTold ? std::optional(change) : std::optional<TextChange>());
            different +=
                scanner->findingsIn({0, text.size()}) == bench.engine.scan(text, {}) ? 0 : 1;
        }
    }
    bench.rows.push_back({"incremental scan differs from full scan in 100,000 edits",
                          static_cast<double>(different), "count", 0});
}

} // namespace tacet::bench
