#pragma once

#include <QObject>

#include <initializer_list>
#include <memory>

namespace tacet::tests {

/// Makes one test object, whose private slots are the test functions.
using MakeTest = std::unique_ptr<QObject> (*)();

/// Runs every test of a room, one after the other, and answers the number of failures, 0 when all
/// passed.
///
/// Arguments are Qt Test's own; `-only CLASS` runs one class.
int runAll(int argc, char** argv, std::initializer_list<MakeTest> tests);

} // namespace tacet::tests
