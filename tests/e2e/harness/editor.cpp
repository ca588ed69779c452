#include "tests/e2e/harness/editor.h"

#include "tests/e2e/harness/keys.h"
#include "tests/e2e/harness/wait.h"

namespace tacet::e2e {

bool clear(Editor& editor, Keys& keys) {
    keys.press("ctrl+a");
    keys.press("Delete");
    return waitFor([&] { return editor.text().trimmed().isEmpty(); });
}

bool typeInto(Editor& editor, Keys& keys, const QString& text) {
    keys.type(text);
    return waitFor([&] { return editor.text().endsWith(text); });
}

} // namespace tacet::e2e
