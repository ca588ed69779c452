#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace tacet::bench {

/// One figure of the report. Lower is better, always.
struct Row {
    std::string name;
    double value = 0;
    std::string unit;
    std::optional<double> bound = std::nullopt; ///< what the value may be at most

    friend bool operator==(const Row&, const Row&) = default;
};

using Rows = std::vector<Row>;

/// The value below which `share` (0 to 1) of `values` lie. Requires: not empty.
double quantile(std::vector<double> values, double share);

/// Requires: not empty.
double median(std::vector<double> values);

/// What this thread has used of a processor, in microseconds. Asking costs about 0.3.
double threadMicroseconds();

/// How long `work` takes on the clock, in microseconds.
template <typename Work> double microsecondsOf(const Work& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    const auto end = std::chrono::steady_clock::now();
    return std::chrono::duration<double, std::micro>(end - start).count();
}

/// How much of a processor `work` takes, in microseconds.
template <typename Work> double cpuMicrosecondsOf(const Work& work) {
    const double start = threadMicroseconds();
    work();
    return threadMicroseconds() - start;
}

} // namespace tacet::bench
