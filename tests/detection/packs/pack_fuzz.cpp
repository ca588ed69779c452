#include "detection/engine.h"
#include "detection/own_packs.h"
#include "detection/pack_check.h"
#include "tests/detection/finding_laws.h"

#include <cstdint>
#include <cstdlib>
#include <string>

/// Any bytes as a pack of own kinds, and as the list beside it: what is refused says where, and
/// what is used finds what lies in the text, the pack itself for one.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace tacet;
    const std::string bytes(data, data + size);
    const detection::OwnPacks packs =
        detection::readOwnPacks({{.name = "own.toml", .bytes = bytes}},
                                [&bytes](const std::string&, const std::string&) { return bytes; });
    for (const pack_compiler::PackFault& fault : packs.faults) {
        if (fault.place.line == 0 || fault.reason.empty()) {
            std::abort();
        }
    }
    if (packs.rules.empty()) {
        return 0;
    }
    const detection::Engine engine(packs.rules);
    if (!tests::areSound(bytes, engine.scan(bytes, {}))) {
        std::abort();
    }
    detection::tryExamples(packs);
    return 0;
}
