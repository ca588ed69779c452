#include "ui/shape_steps.h"

namespace tacet::ui {

std::vector<QRegion> shapeSteps(const QRegion& shape, const QRegion& gone) {
    std::vector<QRegion> steps;
    QRegion left = shape;
    int freed = 0;
    int rest = gone.rectCount();
    for (const QRect& rect : gone) {
        if (freed == 0 && rest <= kMostFreedAtOnce) {
            break;
        }
        left -= rect;
        --rest;
        if (++freed == kMostFreedAtOnce) {
            steps.push_back(left);
            freed = 0;
        }
    }
    return steps;
}

} // namespace tacet::ui
