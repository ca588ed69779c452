#include "detection/engine.h"
#include "detection/field_scanner.h"
#include "tests/detection/finding_laws.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

namespace {

using namespace tacet;

constexpr std::size_t kLongestText = std::size_t{16} * 1024;

/// Reads edits of a text from bytes: where, how much goes, how long the piece is that comes and how
/// often, and the piece. What is missing at the end is 0.
class Edits {
public:
    explicit Edits(std::string_view bytes) : m_bytes(bytes) {}

    [[nodiscard]] bool isEnd() const { return m_bytes.empty(); }

    void applyNext(std::string& text) {
        const std::size_t place = std::size_t{number()} * 256 + number();
        const std::size_t gone = number();
        const std::size_t size = std::min<std::size_t>(number(), m_bytes.size());
        const std::size_t times = 1 + number();
        const std::string_view piece = m_bytes.substr(0, std::min(size, m_bytes.size()));
        m_bytes.remove_prefix(piece.size());
        const std::size_t at = place % (text.size() + 1);
        text.erase(at, gone);
        for (std::size_t i = 0; i < times && text.size() + piece.size() <= kLongestText; ++i) {
            text.insert(at, piece);
        }
    }

private:
    std::uint8_t number() {
        if (m_bytes.empty()) {
            return 0;
        }
        const auto value = static_cast<std::uint8_t>(m_bytes.front());
        m_bytes.remove_prefix(1);
        return value;
    }

    std::string_view m_bytes;
};

} // namespace

/// Any edits of a field: each scan answers what a scan of the whole text answers.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const detection::Engine engine;
    const std::string bytes(data, data + size);
    Edits edits(bytes);
    std::string text;
    detection::FieldScanner field(engine);
    while (!edits.isEnd()) {
        edits.applyNext(text);
        TextSnapshot snapshot;
        snapshot.text = std::make_shared<const std::string>(text);
        const std::vector<Finding> findings = field.scan(snapshot, {});
        if (findings != engine.scan(text, {}) || !tests::areSound(text, findings)) {
            std::abort();
        }
    }
    return 0;
}
