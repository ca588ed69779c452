#include "detection/engine.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kWindow = 300;

// Prose with a value here and there, never the same twice.
std::string generated(std::size_t size) {
    const std::vector<std::string> words = {
        "please",   "send",   "the",  "report", "about", "our",     "meeting", "to",   "every",
        "customer", "before", "noon", "and",    "check", "invoice", "version", "with", "team"};
    std::mt19937 random(7);
    std::string text;
    while (text.size() < size) {
        text += words[random() % words.size()];
        switch (random() % 40) {
        case 0:
            text += " " + std::to_string(random() % 1000000000);
            break;
        case 1:
            text += " name" + std::to_string(random() % 1000) + "@host.nl";
            break;
        case 2:
            text += " NL" + std::to_string(10 + random() % 90) + " ABNA 0417 1643 00";
            break;
        case 3:
            text += ".\n";
            break;
        default:
            text += ' ';
        }
    }
    return text;
}

std::string contentsOf(const char* path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

// Not inlined, so that callgrind can count in here alone:
// valgrind --tool=callgrind --toggle-collect='wholeScan*' engine_bench FILE
[[gnu::noinline]] std::size_t wholeScan(const tacet::detection::Engine& engine,
                                        const std::string& text) {
    return engine.scan(text, {}).size();
}

void printWindows(const tacet::detection::Engine& engine, const std::string& text) {
    std::vector<double> costs;
    std::size_t findings = 0;
    for (std::size_t at = 0; at + kWindow <= text.size(); at += kWindow) {
        const auto start = Clock::now();
        findings += engine.scan(std::string_view(text).substr(at, kWindow), {}).size();
        costs.push_back(std::chrono::duration<double, std::nano>(Clock::now() - start).count());
    }
    if (!costs.empty()) {
        std::sort(costs.begin(), costs.end());
        std::cout << "window median " << costs[costs.size() / 2] << " ns, p99 "
                  << costs[costs.size() * 99 / 100] << " ns, " << findings << " findings\n";
    }
}

} // namespace

/// engine_bench [FILE]: what a scan of a window costs that was not seen before, and of the whole.
int main(int argc, char** argv) {
    const std::string text = argc > 1 ? contentsOf(argv[1]) : generated(600000);
    const tacet::detection::Engine engine;
    printWindows(engine, text);
    const auto start = Clock::now();
    const std::size_t whole = wholeScan(engine, text);
    const double total = std::chrono::duration<double, std::nano>(Clock::now() - start).count();
    std::cout << "whole " << total / static_cast<double>(text.size()) << " ns per byte, " << whole
              << " findings\n";
    return 0;
}
