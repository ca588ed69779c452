#include "hooks/linux/focus_tracker.h"

#include "hooks/linux/accessible.h"
#include "hooks/linux/document_place.h"
#include "hooks/linux/language_tag.h"
#include "hooks/linux/process_name.h"

#include <unistd.h>

#include <utility>

namespace tacet::hooks {

namespace {

constexpr int kFieldDepth = 8;      // a caret may stand this deep inside its field
constexpr int kDocumentDepth = 128; // a page may nest this deep
constexpr qsizetype kDullMost = 512;

} // namespace

FocusTracker::FocusTracker(A11yBus& bus, Calls calls) : m_bus(bus), m_calls(std::move(calls)) {}

void FocusTracker::take(const AtspiEvent& event) {
    switch (event.kind) {
    case AtspiEventKind::FocusGained:
        examine(event.source, Cue::Focus);
        break;
    case AtspiEventKind::CaretMoved:
        if (!m_dull.contains(event.source)) {
            examine(event.source, Cue::Caret);
        }
        break;
    case AtspiEventKind::WindowActivated:
        wake(event.source);
        break;
    case AtspiEventKind::FocusLost:
    case AtspiEventKind::WindowDeactivated:
    case AtspiEventKind::TextChanged:
        break;
    }
}

void FocusTracker::lookAgain() {
    if (isNull(m_last)) {
        wakeActive();
    } else {
        examine(m_last, Cue::Focus);
    }
}

void FocusTracker::forget(const QString& service) {
    if (service.isEmpty() || m_last.service == service) {
        ++m_generation;
        m_last = {};
    }
    m_dull.clear();
    if (service.isEmpty()) {
        m_toolkits.clear();
    } else {
        m_toolkits.remove(service);
    }
}

QCoro::Task<Toolkit> FocusTracker::toolkitOfProgram(QString service) {
    const auto known = m_toolkits.constFind(service);
    if (known != m_toolkits.constEnd()) {
        co_return *known;
    }
    auto nameAnswer = applicationProperty(m_bus, service, QStringLiteral("ToolkitName"));
    auto versionAnswer = applicationProperty(m_bus, service, QStringLiteral("Version"));
    const QString name = co_await nameAnswer;
    const QString version = co_await versionAnswer;
    const Toolkit toolkit = toolkitOf(name, version);
    if (!name.isEmpty()) {
        m_toolkits.insert(service, toolkit);
    }
    co_return toolkit;
}

QCoro::Task<bool> FocusTracker::isOurs(QString service) {
    const std::uint32_t process = co_await m_bus.processOf(std::move(service));
    co_return process == static_cast<std::uint32_t>(::getpid());
}

QCoro::Task<> FocusTracker::wake(AccessibleRef frame) {
    const Toolkit toolkit = co_await toolkitOfProgram(frame.service);
    if (waysOf(toolkit).wakesByAttributes) {
        // The one question that makes Chromium show its web content (LINUX.md 1).
        co_await attributesOf(m_bus, frame);
    }
    if (m_last.service == frame.service) {
        co_await examine(m_last, Cue::Focus);
    }
}

QCoro::Task<> FocusTracker::wakeActive() {
    const std::vector<AccessibleRef> programs = co_await applicationsOn(m_bus);
    for (const AccessibleRef& program : programs) {
        const std::vector<AccessibleRef> frames = co_await childrenOf(m_bus, program);
        for (const AccessibleRef& frame : frames) {
            const std::optional<States> states = co_await statesOf(m_bus, frame);
            if (states && states->isActive()) {
                co_await wake(frame);
            }
        }
    }
}

QCoro::Task<> FocusTracker::examine(AccessibleRef object, Cue cue) {
    const int generation = ++m_generation;
    if (co_await isOurs(object.service)) {
        co_return;
    }
    AccessibleRef candidate = object;
    std::optional<ObjectTraits> traits = co_await traitsOf(m_bus, candidate);
    for (int depth = 0; depth < kFieldDepth && traits && !traits->states.isFocused(); ++depth) {
        const std::optional<AccessibleRef> parent = co_await parentOf(m_bus, candidate);
        if (generation != m_generation || !parent) {
            break;
        }
        candidate = *parent;
        traits = co_await traitsOf(m_bus, candidate);
    }
    if (generation != m_generation) {
        co_return;
    }
    if (!traits || !isFocusedField(*traits)) {
        if (cue == Cue::Focus) {
            m_last = object;
            m_calls.none();
        } else if (m_dull.size() < kDullMost) {
            m_dull.insert(object);
        }
        co_return;
    }
    m_last = candidate;
    std::optional<FocusedField> field = co_await describe(candidate, *traits);
    if (generation == m_generation && field) {
        m_calls.found(std::move(*field));
    }
}

QCoro::Task<std::optional<FocusedField>> FocusTracker::describe(AccessibleRef object,
                                                                ObjectTraits traits) {
    auto toolkitAnswer = toolkitOfProgram(object.service);
    auto processAnswer = m_bus.processOf(object.service);
    auto titleAnswer = nameOf(m_bus, applicationOf(object.service));
    auto labelAnswer = nameOf(m_bus, object);
    auto localeAnswer = localeOf(m_bus, object);
    auto interfaceAnswer = interfacesOf(m_bus, object);
    FocusedField field;
    field.object = object;
    field.context.role = fieldRoleOf(traits);
    co_await addDocuments(&field);
    field.toolkit = co_await toolkitAnswer;
    field.process = co_await processAnswer;
    const QString title = co_await titleAnswer;
    const QString label = co_await labelAnswer;
    const QString locale = co_await localeAnswer;
    const QStringList interfaces = co_await interfaceAnswer;
    field.hasText = interfaces.contains(QLatin1String("org.a11y.atspi.Text"));
    field.context.application = processName(field.process);
    field.context.title = title.toStdString();
    field.context.label = label.toStdString();
    field.context.locale = languageTag(locale);
    co_return std::optional(std::move(field));
}

/// Walks up to the window: each document on the way is a frame, the last one the page. The address
/// bar is below none.
QCoro::Task<> FocusTracker::addDocuments(FocusedField* field) {
    AccessibleRef at = field->object;
    bool isInside = true;
    std::vector<Surrounding> passed;
    for (int depth = 0; depth < kDocumentDepth && isInside; ++depth) {
        auto parentAnswer = parentOf(m_bus, at);
        const std::optional<Role> role = co_await roleOf(m_bus, at);
        const std::optional<AccessibleRef> parent = co_await parentAnswer;
        const bool isDocument = role == Role::DocumentWeb || role == Role::DocumentFrame;
        if (at != field->object) {
            passed.push_back({.object = at, .isDocument = isDocument});
        }
        if (isDocument) {
            const QString address = co_await addressOf(m_bus, at);
            const std::optional<DocumentPlace> place = placeOf(address);
            field->context.page = place ? place : field->context.page;
            if (!field->context.document) {
                field->context.document = place;
            }
            field->surroundings.insert(field->surroundings.end(), passed.begin(), passed.end());
            passed.clear();
        }
        isInside = parent && role != Role::Frame && role != Role::Application;
        at = parent.value_or(at);
    }
}

} // namespace tacet::hooks
