#include "ui/combination_text.h"

#include <QCoreApplication>

#include <string_view>

namespace tacet::ui {

namespace {

struct CombinationWords {
    std::string_view id;
    const char* text;
};

constexpr CombinationWords kWords[] = {
    {"birth_place_health",
     QT_TRANSLATE_NOOP("CombinationText",
                       "Birth date, place and health together point to one person")},
    {"birth_place_belief",
     QT_TRANSLATE_NOOP("CombinationText",
                       "With a birth date and a place, such sensitive data points to one person")},
    {"birth_place_sex",
     QT_TRANSLATE_NOOP("CombinationText",
                       "Birth date, place and sex together point to one person")},
    {"person_health",
     QT_TRANSLATE_NOOP("CombinationText", "Health data stands beside the number of a person")},
    {"person_belief",
     QT_TRANSLATE_NOOP("CombinationText",
                       "Specially protected data stands beside the number of a person")},
    {"person_salary",
     QT_TRANSLATE_NOOP("CombinationText", "A salary stands beside the person who earns it")},
    {"account_password",
     QT_TRANSLATE_NOOP("CombinationText", "A password stands beside the account that it opens")},
    {"card_code", QT_TRANSLATE_NOOP("CombinationText",
                                    "Card number and security code together are enough to pay")},
    {"list_of_emails",
     QT_TRANSLATE_NOOP("CombinationText", "So many e-mail addresses look like a list of people")},
    {"list_of_phones",
     QT_TRANSLATE_NOOP("CombinationText", "So many phone numbers look like a list of people")},
    {"list_of_births",
     QT_TRANSLATE_NOOP("CombinationText", "So many birth dates look like a list of people")},
    {"list_of_customers",
     QT_TRANSLATE_NOOP(
         "CombinationText",
         "So many personal numbers look like a list of customers, staff or patients")},
};

constexpr const char* kAny =
    QT_TRANSLATE_NOOP("CombinationText", "Together with other values nearby it says more");

} // namespace

QString combinationText(const CombinationId& combination) {
    const char* text = kAny;
    for (const CombinationWords& known : kWords) {
        if (known.id == combination.text()) {
            text = known.text;
        }
    }
    return QCoreApplication::translate("CombinationText", text);
}

} // namespace tacet::ui
