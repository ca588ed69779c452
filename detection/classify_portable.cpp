#include "detection/anchors.h"

namespace tacet::detection {

Classify* bestClassify() {
    return classifyScalar;
}

std::vector<Classify*> everyClassify() {
    return {classifyScalar};
}

} // namespace tacet::detection
