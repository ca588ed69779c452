#pragma once

#include "tests/e2e/harness/desktop.h"
#include "tests/e2e/harness/editor.h"

#include <QJsonValue>

namespace tacet::e2e {

enum class NativeKind { Gtk3, Qt6 };

/// A desktop program with one text field. It runs under the executable name of an app in the
/// register of AI tools, as such an app would.
class NativeEditor : public Editor {
public:
    /// Starts it, and waits until its field has the keyboard.
    NativeEditor(Desktop& desktop, NativeKind kind);

    QString text() override;
    QStringList sent() override;
    QList<GlyphBoxes> glyphs(const QString& needle) override;
    QRectF field() override;

    bool isFocused();
    [[nodiscard]] Child& process() { return *m_process; }

private:
    QJsonValue ask(const QString& question, const QString& needle = {});

    std::unique_ptr<Child> m_process;
    int m_lastId = 0;
};

} // namespace tacet::e2e
