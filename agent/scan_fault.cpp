#include "agent/scan_fault.h"

namespace tacet::agent {

std::string faultLine(FaultPlace place, std::string_view key, std::string_view reason) {
    std::string line(place.file);
    line += ':' + std::to_string(place.line) + ':' + std::to_string(place.column) + ": ";
    line.append(key).append(": ").append(reason).append("\n");
    return line;
}

} // namespace tacet::agent
