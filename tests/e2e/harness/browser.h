#pragma once

#include "tests/e2e/harness/desktop.h"
#include "tests/e2e/harness/editor.h"
#include "tests/e2e/harness/page_server.h"

#include <QPointF>
#include <QRect>

namespace tacet::e2e {

class Keys;

/// The switches of a Chromium that keeps quiet, and whose every host is the page server.
QStringList chromiumSwitches(const PageServer& server, const QString& profile);

enum class BrowserKind { Chromium, Firefox };

/// A text field of a page in a browser.
class WebEditor : public Editor {
public:
    /// `place` is host, path and query of the document that holds the field.
    WebEditor(PageServer& server, Keys& keys, QString place);

    QString text() override;
    QStringList sent() override;
    QList<GlyphBoxes> glyphs(const QString& needle) override;
    QRectF field() override;

    /// Learns where the document's content stands on the screen, with the pointer at `spot`, which
    /// must be over it. To be called again when the window has moved or been zoomed.
    bool aim(QPoint spot);

    /// Has the document the keyboard?
    bool isFocused();

    /// The box of the first element that `selector` finds.
    QRectF boxOf(const QString& selector);

    /// Clicks into the document's field, unless one has the keyboard already. False when the field
    /// does not take it.
    bool enter();

    /// Scrolls the field by script, to its start or its end.
    void showStart();
    void showEnd();

private:
    struct Pointed {
        QPointF inPage;
        double ratio = 1; ///< native pixels of one of the page's
    };

    GlyphBoxes onScreen(const QJsonArray& rects, double ratio) const;

    /// The field to click into; none when one has the keyboard already.
    GlyphBoxes idleComposer();

    /// Where the page says the pointer is once it rests at `spot`; none while the page says
    /// nothing.
    std::optional<Pointed> pointAt(QPoint spot);

    PageServer& m_server;
    Keys& m_keys;
    QString m_place;
    QPointF m_pointerInPage;
    QPointF m_pointerOnScreen;
};

/// A browser with a fresh profile whose every host is the page server.
class Browser {
public:
    Browser(Desktop& desktop, PageServer& server, Keys& keys, BrowserKind kind);

    /// Opens `https://HOST/PAGE/` and waits until it stands there with the keyboard. The editor
    /// speaks for the page's own document, not for its frames.
    std::unique_ptr<WebEditor> open(const QString& page, const QString& host = "chatgpt.com");

    /// The editor of the document in the page's frame, clicked into.
    std::unique_ptr<WebEditor> enterFrame(WebEditor& page, const QString& place);

    [[nodiscard]] Child& process() { return *m_process; }

    /// A spot in the page that is neither text nor field: the pointer is parked there.
    [[nodiscard]] QPoint margin() const;

private:
    void startChromium(const QString& url);
    void startFirefox(const QString& url);

    Desktop& m_desktop;
    PageServer& m_server;
    Keys& m_keys;
    BrowserKind m_kind;
    std::unique_ptr<Child> m_process;
    QString m_place; ///< of the page shown now
};

} // namespace tacet::e2e
