#include "detection/field_scanner.h"
#include "tests/bench/rows.h"

#include <memory>
#include <optional>
#include <random>

namespace tacet::bench {

namespace {

constexpr std::size_t kShort = 2000;
constexpr std::size_t kPaste = 200000;

/// A field with a text, into which somebody types here and there.
class Field {
public:
    Field(std::string_view text, const detection::Engine& engine)
        : m_scanner(engine), m_text(text) {
        scan(std::nullopt);
    }

    /// What one letter more costs, or one less, at a place of its own, when the scanner is given
    /// the whole text: microseconds of this thread.
    double key() {
        edit();
        return scan(std::nullopt);
    }

    /// The same when the scanner is told what changed, too.
    double knownKey() {
        const TextChange change = edit();
        return scan(change);
    }

private:
    TextChange edit() {
        const std::size_t at = m_random() % m_text.size();
        if (m_random() % 4 == 0) {
            const std::size_t end = nextPoint(m_text, at);
            m_text.erase(at, end - at);
            return {.begin = at, .oldEnd = end, .newEnd = at};
        }
        m_text.insert(at, 1, static_cast<char>('a' + m_random() % 26));
        return {.begin = at, .oldEnd = at, .newEnd = at + 1};
    }

    double scan(const std::optional<TextChange>& change) {
        TextSnapshot snapshot;
        snapshot.text = std::make_shared<const std::string>(m_text);
        return cpuMicrosecondsOf([&] {
            const Span changed = m_scanner.update(snapshot, {}, change);
            benchmark::DoNotOptimize(m_scanner.findingsIn(changed).size());
        });
    }

    detection::FieldScanner m_scanner;
    std::string m_text;
    std::mt19937 m_random{7};
};

} // namespace

void keystrokesInLargeText(benchmark::State& state, const Bench& bench) {
    Field field(pieces(bench.texts.two, kPaste).back(), bench.engine);
    std::vector<double> costs;
    for ([[maybe_unused]] auto _ : state) {
        costs.push_back(field.key());
    }
    bench.rows.push_back({"key in 200 kB, whole text given, median", median(costs), "us", 20});
    bench.rows.push_back({"key in 200 kB, whole text given, p99", quantile(costs, 0.99), "us"});
}

void keystrokesByLength(benchmark::State& state, const Bench& bench) {
    Field brief(pieces(bench.texts.two, kShort).back(), bench.engine);
    Field huge(bench.texts.ten, bench.engine);
    std::vector<double> inBrief;
    std::vector<double> inHuge;
    for ([[maybe_unused]] auto _ : state) {
        inBrief.push_back(brief.knownKey());
        inHuge.push_back(huge.knownKey());
    }
    bench.rows.push_back({"key in 2 kB, median", median(inBrief), "us"});
    bench.rows.push_back({"key in 10 MB, median", median(inHuge), "us"});
    bench.rows.push_back(
        {"key in 10 MB / key in 2 kB", median(inHuge) / median(inBrief), "ratio", 2});
}

} // namespace tacet::bench
