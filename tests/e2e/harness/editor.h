#pragma once

#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace tacet::e2e {

class Keys;

/// Where one occurrence of a text stands: a box round its glyphs for each line, native pixels.
using GlyphBoxes = QList<QRectF>;

/// A text field in another program, as that program itself knows it: the oracle of the tests.
class Editor {
public:
    Editor() = default;
    Editor(const Editor&) = delete;
    Editor& operator=(const Editor&) = delete;
    virtual ~Editor() = default;

    /// The text of the program's own model.
    virtual QString text() = 0;

    /// What the program has sent.
    virtual QStringList sent() = 0;

    /// Every occurrence of `needle`, in order.
    virtual QList<GlyphBoxes> glyphs(const QString& needle) = 0;

    /// The box of the field, native pixels.
    virtual QRectF field() = 0;
};

/// Selects all and deletes it, by keys; true when the program's model is empty then.
bool clear(Editor& editor, Keys& keys);

/// Types `text` and waits until the program's model ends with it.
bool typeInto(Editor& editor, Keys& keys, const QString& text);

} // namespace tacet::e2e
