#pragma once

#include "detection/checks/check_table.h"

#include <QTest>

#include <cstddef>
#include <random>
#include <string>

namespace tacet::tests {

/// What a check says of one candidate.
struct CheckCase {
    const char* check;
    const char* reason;
    const char* candidate;
    bool expected;
};

/// The columns of `CheckCase` in a test's data.
inline void addCheckColumns() {
    QTest::addColumn<QByteArray>("check");
    QTest::addColumn<QByteArray>("candidate");
    QTest::addColumn<bool>("expected");
}

template <std::size_t N> void addCheckCases(const CheckCase (&cases)[N]) {
    for (const CheckCase& one : cases) {
        QTest::addRow("%s: %s %s", one.check, one.reason, one.candidate)
            << QByteArray(one.check) << QByteArray(one.candidate) << one.expected;
    }
}

/// True when the check holds for none of so many strings of any bytes, up to `longest` of them.
inline bool refusesAnyBytes(detection::Check& holds, std::mt19937& random, int rounds,
                            std::size_t longest) {
    for (int round = 0; round < rounds; ++round) {
        std::string bytes(1 + random() % longest, '\0');
        for (char& byte : bytes) {
            byte = static_cast<char>(random() % 256);
        }
        bytes[random() % bytes.size()] = '\x01'; // a byte that no number holds
        if (holds(bytes)) {
            return false;
        }
    }
    return true;
}

} // namespace tacet::tests
