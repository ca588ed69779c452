#include "ui/kind_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace tacet::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KindText)
};

struct KindName {
    std::string_view id;
    const char* name;
};

constexpr KindName kNames[] = {
    {"iban", QT_TRANSLATE_NOOP("KindText", "IBAN")},
};

QString listedName(std::string_view id) {
    const auto* const found = std::find_if(std::begin(kNames), std::end(kNames),
                                           [id](const KindName& known) { return known.id == id; });
    return found == std::end(kNames) ? QString()
                                     : QCoreApplication::translate("KindText", found->name);
}

/// An id made readable: `github_pat` is "github pat".
QString spaced(std::string_view id) {
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())).replace('_', ' ');
}

} // namespace

QString kindText(const KindId& kind) {
    const std::string_view id = kind.text();
    if (const QString listed = listedName(id); !listed.isEmpty()) {
        return listed;
    }
    const std::size_t colon = id.find(':');
    if (colon == std::string_view::npos) {
        return spaced(id);
    }
    const std::string_view base = id.substr(0, colon);
    const QString subtype = spaced(id.substr(colon + 1));
    if (base == "own") {
        return subtype;
    }
    const QString listed = listedName(base);
    return QStringLiteral("%1 (%2)").arg(listed.isEmpty() ? spaced(base) : listed, subtype);
}

QString familyText(Family family) {
    switch (family) {
    case Family::Identity:
        return Words::tr("Identity");
    case Family::Contact:
        return Words::tr("Contact details");
    case Family::Financial:
        return Words::tr("Financial");
    case Family::Health:
        return Words::tr("Health");
    case Family::Secrets:
        return Words::tr("Secrets");
    case Family::Special:
        return Words::tr("Sensitive personal data");
    case Family::Business:
        return Words::tr("Business");
    case Family::Technical:
        return Words::tr("Technical");
    }
    return {};
}

QString levelText(Level level) {
    switch (level) {
    case Level::Off:
        return Words::tr("Off");
    case Level::Warning:
        return Words::tr("Warning");
    case Level::Critical:
        return Words::tr("Critical");
    }
    return {};
}

QString outcomeText(Outcome outcome) {
    switch (outcome) {
    case Outcome::Masked:
        return Words::tr("Masked");
    case Outcome::Replaced:
        return Words::tr("Replaced");
    case Outcome::Removed:
        return Words::tr("Removed");
    case Outcome::Ignored:
        return Words::tr("Ignored");
    case Outcome::EditedAway:
        return Words::tr("Edited by you");
    case Outcome::SentAsIs:
        return Words::tr("Sent as it was");
    case Outcome::Left:
        return Words::tr("Left in the field");
    }
    return {};
}

} // namespace tacet::ui
