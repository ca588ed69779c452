#include "detection/detectors/catalogue.h"

namespace tacet::detection {

Detector* findDetector(std::string_view) {
    return nullptr;
}

} // namespace tacet::detection
