#include "tests/e2e/harness/stage.h"

#include <QRegion>

#include <algorithm>

namespace tacet::e2e {

namespace {

/// Bytes of every value, which say where they stand.
QByteArray someBytes(qsizetype count) {
    QByteArray bytes(count, '\0');
    for (qsizetype i = 0; i < count; ++i) {
        bytes[i] = static_cast<char>((i + i / 256) % 256);
    }
    return bytes;
}

Formats clipboardBefore(qsizetype bytes) {
    return {{"UTF8_STRING", "what was copied before"},
            {"text/html", "<b>what</b> was copied before"},
            {"application/x-own", someBytes(bytes)}};
}

Formats primaryBefore() {
    return {{"UTF8_STRING", "what was selected before"}};
}

} // namespace

Stage::Stage(const DesktopOptions& options, const QString& pages)
    : desktop(options), tray(desktop.session()), keys(desktop.display()), screen(desktop.display()),
      server(pages), clipboard(desktop.environment().value("DISPLAY").toLatin1()) {}

bool Stage::startAgent() {
    agent = std::make_unique<Agent>(desktop);
    reader = std::make_unique<ScreenReader>(desktop);
    return agent->isUp();
}

ClipboardBefore::ClipboardBefore(ClipboardProbe& probe, qsizetype bytes)
    : m_probe(probe), m_clipboard(clipboardBefore(bytes)) {
    m_probe.hold("CLIPBOARD", m_clipboard);
    m_probe.hold("PRIMARY", primaryBefore());
}

bool ClipboardBefore::isBack() const {
    return waitFor([this] {
        return m_probe.read("CLIPBOARD") == m_clipboard &&
               m_probe.read("PRIMARY") == primaryBefore();
    });
}

bool ClipboardBefore::isUntouched() const {
    return m_probe.holds("CLIPBOARD") && m_probe.holds("PRIMARY");
}

Person::Person(Stage& stage, Editor& editor) : m_stage(stage), m_editor(editor) {}

bool Person::seesMark(const QString& value, MarkLevel level) {
    return waitFor([&] {
        const QList<GlyphBoxes> found = m_editor.glyphs(value);
        return found.size() == 1 &&
               isExact(m_stage.screen.fit(found.first(), m_editor.field(), level), level);
    });
}

bool Person::seesNoMark() {
    return seesNoMark(MarkLevel::Critical) && seesNoMark(MarkLevel::Warning);
}

bool Person::seesNoMark(MarkLevel level) {
    const std::optional<AccessibleNode> open = card();
    QRegion place(m_editor.field().toRect());
    if (open) {
        place -= open->box;
    }
    return waitFor([&] {
        return std::all_of(place.begin(), place.end(), [&](const QRect& part) {
            return m_stage.screen.markPixels(part, level) == 0;
        });
    });
}

bool Person::openCard(const QString& value) {
    const GlyphBoxes boxes = m_editor.glyphs(value).value(0);
    if (boxes.isEmpty()) {
        return false;
    }
    m_stage.keys.moveTo(boxes.first().center().toPoint());
    return waitFor([this] { return seesCard(); });
}

bool Person::openCardByKeys() {
    m_stage.keys.press("ctrl+F8");
    return waitFor([this] { return seesCard(); });
}

bool Person::choose(const QString& name) {
    const std::optional<AccessibleNode> button = cardButton(name);
    if (!button) {
        return false;
    }
    m_stage.keys.click(button->box.center());
    return true;
}

void Person::movePointerAway() {
    const QRect window = m_stage.desktop.activeWindow();
    m_stage.keys.moveTo({window.left() + 16, window.center().y()});
}

bool Person::lookAway() {
    movePointerAway();
    return waitFor([this] { return !seesCard(); });
}

bool Person::seesCard() {
    return card().has_value();
}

std::optional<AccessibleNode> Person::card() {
    return m_stage.reader->find(m_stage.agent->process().pid(), [](const AccessibleNode& node) {
        return node.name.startsWith("Tacet: ");
    });
}

std::optional<AccessibleNode> Person::cardButton(const QString& name) {
    return m_stage.reader->button(m_stage.agent->process().pid(), name);
}

} // namespace tacet::e2e
