#include "hooks/linux/field_description.h"

#include "hooks/linux/accessible.h"
#include "hooks/linux/document_place.h"
#include "hooks/linux/language_tag.h"
#include "hooks/linux/process_name.h"

#include <utility>

namespace tacet::hooks {

namespace {

constexpr int kDocumentDepth = 128; // a page may nest this deep

/// Takes the document at `place` in. The nearest is the field's own, the last one the page.
void addDocument(FieldContext& context, const std::optional<DocumentPlace>& place) {
    context.page = place ? place : context.page;
    if (!context.document) {
        context.document = place;
    }
}

/// Walks up to the window: each document on the way is a frame, the last one the page. The address
/// bar is below none.
QCoro::Task<> addDocuments(A11yBus& bus, FieldDescription* described) {
    FocusedField& field = described->field;
    AccessibleRef at = field.object;
    std::vector<Surrounding> passed;
    bool isAtTop = false;
    described->isWhole = true;
    for (int depth = 0; depth < kDocumentDepth && !isAtTop; ++depth) {
        auto parentAnswer = parentOf(bus, at);
        const std::optional<Role> role = co_await roleOf(bus, at);
        const std::optional<AccessibleRef> parent = co_await parentAnswer;
        const bool isDocument = role == Role::DocumentWeb || role == Role::DocumentFrame;
        if (at != field.object) {
            passed.push_back({.object = at, .isDocument = isDocument});
        }
        if (isDocument) {
            const QString address = co_await addressOf(bus, at);
            described->isWhole = described->isWhole && !address.isEmpty();
            addDocument(field.context, placeOf(address));
            field.context.pageId = (at.service + at.path).toStdString();
            field.surroundings.insert(field.surroundings.end(), passed.begin(), passed.end());
            passed.clear();
        }
        isAtTop = role == Role::Frame || role == Role::Application;
        if (!isAtTop && !parent) {
            break;
        }
        at = parent.value_or(at);
    }
    described->isWhole = described->isWhole && isAtTop;
}

} // namespace

QCoro::Task<FieldDescription> describeField(A11yBus& bus, AccessibleRef object,
                                            ObjectTraits traits) {
    auto processAnswer = bus.processOf(object.service);
    auto titleAnswer = nameOf(bus, applicationOf(object.service));
    auto labelAnswer = nameOf(bus, object);
    auto localeAnswer = localeOf(bus, object);
    auto interfaceAnswer = interfacesOf(bus, object);
    FieldDescription described;
    FocusedField& field = described.field;
    field.object = object;
    field.context.role = fieldRoleOf(traits);
    co_await addDocuments(bus, &described);
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
    co_return described;
}

} // namespace tacet::hooks
