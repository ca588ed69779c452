#include "tests/room_tests.h"

#include <QApplication>

using tacet::tests::MakeTest;

std::unique_ptr<QObject> makeBadgePlaceTest();
std::unique_ptr<QObject> makeCardPlaceTest();
std::unique_ptr<QObject> makeCardTest();
std::unique_ptr<QObject> makeCardTextTest();
std::unique_ptr<QObject> makeHistoryModelTest();
std::unique_ptr<QObject> makeMarkBarsTest();
std::unique_ptr<QObject> makeOverlayTest();
std::unique_ptr<QObject> makeRoundedTest();
std::unique_ptr<QObject> makeScreensTest();
std::unique_ptr<QObject> makeShapeStepsTest();
std::unique_ptr<QObject> makeThemeTest();
std::unique_ptr<QObject> makeTranslationsTest();
std::unique_ptr<QObject> makeTrayTest();

int main(int argc, char** argv) {
    const QApplication app(argc, argv);
    return tacet::tests::runAll(
        argc, argv,
        {makeBadgePlaceTest, makeCardPlaceTest, makeCardTest, makeCardTextTest,
         makeHistoryModelTest, makeMarkBarsTest, makeOverlayTest, makeRoundedTest, makeScreensTest,
         makeShapeStepsTest, makeThemeTest, makeTranslationsTest, makeTrayTest});
}
