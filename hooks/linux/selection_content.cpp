#include "hooks/linux/selection_content.h"

namespace tacet::hooks {

std::size_t sizeOf(const SelectionContent& content) {
    std::size_t bytes = 0;
    for (const SelectionFormat& format : content.formats) {
        bytes += format.bytes.size();
    }
    return bytes;
}

} // namespace tacet::hooks
