#include "tests/hooks/linux/scripted/scene.h"

#include "tests/e2e/harness/wait.h"

#include <algorithm>
#include <utility>

namespace tacet::hooks {

namespace {

/// Longer than the hook rests before it reads once more.
constexpr std::chrono::milliseconds kLongerThanRest{350};
constexpr std::chrono::milliseconds kLongerThanAnAnswer{100};
constexpr std::chrono::milliseconds kPatience{6000};

const QRect kWindow(100, 100, 600, 400);
const QRect kDocument(100, 120, 600, 380);
const QRect kField(120, 200, 500, 100);

template <typename Condition> bool waitFor(Condition condition) {
    return e2e::waitFor(std::move(condition), kPatience);
}

} // namespace

QList<ScriptedObject> page(const QString& text) {
    return {{.name = "root", .role = Role::Application, .place = kWindow, .toolkit = "Chromium"},
            {.name = "frame",
             .parent = "root",
             .role = Role::Frame,
             .states = kActive | kShowing,
             .place = kWindow},
            {.name = "document",
             .parent = "frame",
             .role = Role::DocumentWeb,
             .address = "https://chat.example/new",
             .place = kDocument},
            {.name = "field",
             .parent = "document",
             .role = Role::Entry,
             .states = kEditable | kFocused | kShowing,
             .text = text,
             .place = kField}};
}

QList<ScriptedObject> editor(const QString& first, const QString& second) {
    const auto paragraph = [](const QString& name, const QString& text, int line) {
        return ScriptedObject{.name = name,
                              .parent = "field",
                              .role = Role::Paragraph,
                              .text = text,
                              .place = kField.translated(0, line * kCharacter.height())};
    };
    QList<ScriptedObject> objects = page(QString(2, QChar(0xFFFC)));
    objects << paragraph("first", first, 0) << paragraph("second", second, 1);
    return objects;
}

ScriptedObject objectIn(const QList<ScriptedObject>& objects, const QString& name) {
    return *std::find_if(objects.begin(), objects.end(),
                         [&](const ScriptedObject& object) { return object.name == name; });
}

void Scene::open(const QList<ScriptedObject>& objects) {
    m_objects = objects;
    m_program = std::make_unique<Program>(objects);
    m_screen = std::make_unique<Peer>();
    const X11Window window =
        m_screen->show({kWindow.x(), kWindow.y(), kWindow.width(), kWindow.height()}, Managed::Yes);
    m_screen->claimFor(window, m_program->process());
    m_screen->focus(window);
}

void Scene::start() {
    m_hook->start([log = m_log](FieldEvent event) { log->add(std::move(event)); });
    waitFor([this] { return m_log->count<Sight>() > 0; });
}

bool Scene::watch(const QList<ScriptedObject>& objects, const std::string& text) {
    open(objects);
    start();
    if (!focuses(1)) {
        return false;
    }
    watchFocused();
    return reads(text);
}

ScriptedObject Scene::object(const QString& name) const {
    return objectIn(m_objects, name);
}

void Scene::setText(const QString& name, const QString& text) {
    ScriptedObject changed = object(name);
    changed.text = text;
    m_program->put(changed);
}

bool Scene::focuses(std::size_t count) {
    return waitFor([&] { return m_log->count<FieldFocused>() == count; });
}

bool Scene::loses(LossReason reason) {
    return waitFor([&] {
        const std::optional<FieldLost> lost = m_log->last<FieldLost>();
        return lost && lost->reason == reason;
    });
}

void Scene::watchFocused() {
    m_hook->watch(m_log->last<FieldFocused>()->field);
}

bool Scene::reads(const std::string& text) {
    return waitFor([&] {
               const std::optional<TextSeen> seen = m_log->last<TextSeen>();
               return seen && *seen->snapshot.text == text;
           }) &&
           versionsGrowByOne();
}

bool Scene::versionsGrowByOne() const {
    SnapshotId last;
    for (const TextSeen& seen : m_log->of<TextSeen>()) {
        const SnapshotId id = seen.snapshot.id;
        const std::uint64_t expected = id.field == last.field ? last.version + 1 : 1;
        if (id.version != expected) {
            return false;
        }
        last = id;
    }
    return true;
}

void Scene::locate(const std::string& word) {
    const TextSnapshot seen = m_log->last<TextSeen>()->snapshot;
    const std::size_t begin = seen.text->find(word);
    m_hook->locate(seen.id, {{begin, begin + word.size()}});
}

bool Scene::marks(const std::vector<ScreenRect>& lines) {
    return waitFor([&] {
        const std::optional<Located> located = m_log->last<Located>();
        return located && located->spans.size() == 1 && located->spans.front().lines == lines;
    });
}

bool Scene::isQuiet(std::chrono::milliseconds time) {
    const qsizetype before = m_program->asked().size();
    e2e::waitFor([] { return false; }, time);
    return m_program->asked().size() == before;
}

void Scene::rest() {
    waitFor([this] {
        return m_program->countOf("field Text.GetText") >= 2 && isQuiet(kLongerThanAnAnswer);
    });
}

bool Scene::settle() {
    return waitFor([this] { return isQuiet(kLongerThanRest); });
}

} // namespace tacet::hooks
