#include "detection/fingerprint.h"
#include "detection/fingerprint_list.h"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

/// Any bytes as a list, and the same with the checksum that they should end with, which anybody can
/// make: a list that is read then has entries and a kind of an organisation's own.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace tacet::detection;
    constexpr std::string_view kSecret = "nine herons stand in the reeds";
    const std::string bytes(data, data + size);
    std::string mended = bytes.substr(0, size - (size < 32 ? size : 32));
    const auto checksum = sha256(mended);
    mended.append(checksum.begin(), checksum.end());
    for (const std::string& file : {bytes, mended}) {
        const auto list = FingerprintList::read(file, kSecret);
        if (!list) {
            continue;
        }
        std::vector<ListedPlace> found;
        Document document;
        document.prepare(bytes, {0, bytes.size()});
        list->find(document, 0, found);
        if (list->size() == 0 || !isOwnKind(list->label().kind.text())) {
            std::abort();
        }
    }
    return 0;
}
