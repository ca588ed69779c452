#include "detection/engine.h"
#include "detection/field_scanner.h"
#include "tests/detection/finding_laws.h"

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

/// Any bytes, and any text that follows them in the same field: the first half of the input is
/// the field's text, then the second, then both.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace tacet;
    static const detection::Engine engine;
    const std::string whole(data, data + size);
    detection::FieldScanner field(engine);
    for (const std::string& text : {whole.substr(0, size / 2), whole.substr(size / 2), whole}) {
        TextSnapshot snapshot;
        snapshot.text = std::make_shared<const std::string>(text);
        const std::vector<Finding> findings = field.scan(snapshot, {});
        if (findings != engine.scan(text, {}) || !tests::areSound(text, findings)) {
            std::abort();
        }
    }
    return 0;
}
