#include "ui/kind_text.h"

#include "ui/country_text.h"
#include "ui/native_names.h"
#include "ui/vendor_names.h"

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
    {"email", QT_TRANSLATE_NOOP("KindText", "E-mail address")},
    {"phone", QT_TRANSLATE_NOOP("KindText", "Phone number")},
    {"address", QT_TRANSLATE_NOOP("KindText", "Postal address")},
    {"postal_code", QT_TRANSLATE_NOOP("KindText", "Postal code")},
    {"location", QT_TRANSLATE_NOOP("KindText", "Place")},
    {"person_name", QT_TRANSLATE_NOOP("KindText", "Person's name")},
    {"username", QT_TRANSLATE_NOOP("KindText", "User name")},
    {"social_handle", QT_TRANSLATE_NOOP("KindText", "Social media name")},
    {"organization", QT_TRANSLATE_NOOP("KindText", "Organisation")},
    {"title", QT_TRANSLATE_NOOP("KindText", "Title")},
    {"nationality_religion_politics",
     QT_TRANSLATE_NOOP("KindText", "Nationality, religion or politics")},
    {"nationality_religion_politics:RELIGION", QT_TRANSLATE_NOOP("KindText", "Religion or belief")},
    {"nationality_religion_politics:POLITICS", QT_TRANSLATE_NOOP("KindText", "Political view")},
    {"demographic:SEX", QT_TRANSLATE_NOOP("KindText", "Sex")},
    {"demographic", QT_TRANSLATE_NOOP("KindText", "Personal background")},
    {"date", QT_TRANSLATE_NOOP("KindText", "Date")},
    {"date_of_birth", QT_TRANSLATE_NOOP("KindText", "Date of birth")},
    {"age", QT_TRANSLATE_NOOP("KindText", "Age")},
    {"iban", QT_TRANSLATE_NOOP("KindText", "IBAN")},
    {"bic", QT_TRANSLATE_NOOP("KindText", "Bank code (BIC)")},
    {"bank_account", QT_TRANSLATE_NOOP("KindText", "Bank account number")},
    {"bank_routing", QT_TRANSLATE_NOOP("KindText", "Bank routing number")},
    {"credit_card", QT_TRANSLATE_NOOP("KindText", "Payment card number")},
    {"credit_card:CVV", QT_TRANSLATE_NOOP("KindText", "Card security code")},
    {"credit_card:EXPIRY", QT_TRANSLATE_NOOP("KindText", "Card expiry date")},
    {"crypto_wallet", QT_TRANSLATE_NOOP("KindText", "Crypto wallet")},
    {"security_id", QT_TRANSLATE_NOOP("KindText", "Security number")},
    {"amount", QT_TRANSLATE_NOOP("KindText", "Amount")},
    {"amount:SALARY", QT_TRANSLATE_NOOP("KindText", "Salary")},
    {"national_id", QT_TRANSLATE_NOOP("KindText", "National identity number")},
    {"national_id:NL_BSN", QT_TRANSLATE_NOOP("KindText", "Dutch citizen number (BSN)")},
    {"national_id:BE_NN", QT_TRANSLATE_NOOP("KindText", "Belgian national number")},
    {"national_id:BE_BIS", QT_TRANSLATE_NOOP("KindText", "Belgian BIS number")},
    {"national_id:FR_NIR", QT_TRANSLATE_NOOP("KindText", "French social security number (NIR)")},
    {"national_id:ES_NIF", QT_TRANSLATE_NOOP("KindText", "Spanish identity number (NIF)")},
    {"national_id:ES_DNI", QT_TRANSLATE_NOOP("KindText", "Spanish identity number (DNI)")},
    {"national_id:ES_NIE", QT_TRANSLATE_NOOP("KindText", "Spanish foreigner number (NIE)")},
    {"national_id:GB_NINO", QT_TRANSLATE_NOOP("KindText", "UK National Insurance number")},
    {"national_id:PL_PESEL", QT_TRANSLATE_NOOP("KindText", "Polish personal number (PESEL)")},
    {"national_id:SE_PERSONNUMMER", QT_TRANSLATE_NOOP("KindText", "Swedish personal number")},
    {"national_id:DK_CPR", QT_TRANSLATE_NOOP("KindText", "Danish personal number (CPR)")},
    {"national_id:NO_FODSELSNUMMER", QT_TRANSLATE_NOOP("KindText", "Norwegian birth number")},
    {"national_id:FI_HETU", QT_TRANSLATE_NOOP("KindText", "Finnish personal code")},
    {"national_id:US_SSN", QT_TRANSLATE_NOOP("KindText", "US Social Security number")},
    {"tax_id", QT_TRANSLATE_NOOP("KindText", "Tax number")},
    {"tax_id:DE_IDNR", QT_TRANSLATE_NOOP("KindText", "German tax identification number")},
    {"vat_number", QT_TRANSLATE_NOOP("KindText", "VAT number")},
    {"company_id", QT_TRANSLATE_NOOP("KindText", "Company number")},
    {"company_id:INT_LEI", QT_TRANSLATE_NOOP("KindText", "Legal entity number (LEI)")},
    {"passport", QT_TRANSLATE_NOOP("KindText", "Passport number")},
    {"drivers_licence", QT_TRANSLATE_NOOP("KindText", "Driving licence number")},
    {"voter_id", QT_TRANSLATE_NOOP("KindText", "Voter number")},
    {"medical_id", QT_TRANSLATE_NOOP("KindText", "Health number")},
    {"medical_id:GB_NHS", QT_TRANSLATE_NOOP("KindText", "NHS number")},
    {"professional_id", QT_TRANSLATE_NOOP("KindText", "Professional number")},
    {"student_id", QT_TRANSLATE_NOOP("KindText", "Student number")},
    {"employee_id", QT_TRANSLATE_NOOP("KindText", "Employee number")},
    {"medical_condition", QT_TRANSLATE_NOOP("KindText", "Medical condition")},
    {"medical_condition:ICD10", QT_TRANSLATE_NOOP("KindText", "Diagnosis code (ICD-10)")},
    {"medication", QT_TRANSLATE_NOOP("KindText", "Medication")},
    {"sensitive_category", QT_TRANSLATE_NOOP("KindText", "Sensitive personal data")},
    {"sensitive_category:ORIENTATION", QT_TRANSLATE_NOOP("KindText", "Sexual orientation")},
    {"sensitive_category:UNION", QT_TRANSLATE_NOOP("KindText", "Union membership")},
    {"sensitive_category:CRIMINAL", QT_TRANSLATE_NOOP("KindText", "Criminal record")},
    {"sensitive_category:ETHNIC", QT_TRANSLATE_NOOP("KindText", "Ethnic origin")},
    {"sensitive_category:GENETIC", QT_TRANSLATE_NOOP("KindText", "Genetic data")},
    {"sensitive_category:BIOMETRIC", QT_TRANSLATE_NOOP("KindText", "Biometric data")},
    {"case_number", QT_TRANSLATE_NOOP("KindText", "File number")},
    {"id_number", QT_TRANSLATE_NOOP("KindText", "Reference number")},
    {"id_number:INT_RF", QT_TRANSLATE_NOOP("KindText", "Payment reference (RF)")},
    {"id_number:BE_OGM", QT_TRANSLATE_NOOP("KindText", "Belgian structured payment note")},
    {"id_number:CH_QRR", QT_TRANSLATE_NOOP("KindText", "Swiss payment reference")},
    {"id_number:CUSTOMER", QT_TRANSLATE_NOOP("KindText", "Customer number")},
    {"id_number:INVOICE", QT_TRANSLATE_NOOP("KindText", "Invoice number")},
    {"id_number:CONTRACT", QT_TRANSLATE_NOOP("KindText", "Contract or policy number")},
    {"id_number:TICKET", QT_TRANSLATE_NOOP("KindText", "Ticket number")},
    {"licence_plate", QT_TRANSLATE_NOOP("KindText", "Licence plate")},
    {"vin", QT_TRANSLATE_NOOP("KindText", "Vehicle number (VIN)")},
    {"ip_address", QT_TRANSLATE_NOOP("KindText", "IP address")},
    {"mac", QT_TRANSLATE_NOOP("KindText", "Network device address (MAC)")},
    {"imei", QT_TRANSLATE_NOOP("KindText", "Phone device number (IMEI)")},
    {"url", QT_TRANSLATE_NOOP("KindText", "Web address")},
    {"domain", QT_TRANSLATE_NOOP("KindText", "Domain name")},
    {"geo_coordinates", QT_TRANSLATE_NOOP("KindText", "Coordinates")},
    {"geo_coordinates:PLUS_CODE", QT_TRANSLATE_NOOP("KindText", "Plus code of a place")},
    {"device_id", QT_TRANSLATE_NOOP("KindText", "Device number")},
    {"device_id:IMSI", QT_TRANSLATE_NOOP("KindText", "SIM subscriber number (IMSI)")},
    {"device_id:ICCID", QT_TRANSLATE_NOOP("KindText", "SIM card number (ICCID)")},
    {"uuid", QT_TRANSLATE_NOOP("KindText", "Unique number (UUID)")},
    {"api_key", QT_TRANSLATE_NOOP("KindText", "API key")},
    {"private_key", QT_TRANSLATE_NOOP("KindText", "Private key")},
    {"private_key:BTC_WIF", QT_TRANSLATE_NOOP("KindText", "Key of a Bitcoin wallet")},
    {"private_key:BTC_XPRV", QT_TRANSLATE_NOOP("KindText", "Master key of a Bitcoin wallet")},
    {"certificate", QT_TRANSLATE_NOOP("KindText", "Certificate")},
    {"jwt", QT_TRANSLATE_NOOP("KindText", "Access token (JWT)")},
    {"password", QT_TRANSLATE_NOOP("KindText", "Password")},
    {"generic_secret", QT_TRANSLATE_NOOP("KindText", "Secret")},
    {"generic_secret:SEED_PHRASE", QT_TRANSLATE_NOOP("KindText", "Recovery phrase of a wallet")},
    {"url_with_credentials", QT_TRANSLATE_NOOP("KindText", "Web address with a password")},
    {"connection_string", QT_TRANSLATE_NOOP("KindText", "Connection string")},
    {"webhook_url", QT_TRANSLATE_NOOP("KindText", "Webhook address")},
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

/// "Company number (SIREN, France)", "Passport number (France)".
QString nationalName(const QString& base, std::string_view subtype, const QString& country) {
    const std::string_view native = nativeName(subtype);
    return native.empty() ? QStringLiteral("%1 (%2)").arg(base, country)
                          : QStringLiteral("%1 (%2, %3)").arg(base, spaced(native), country);
}

QString vendorOf(std::string_view subtype) {
    const std::string_view first = subtype.substr(0, subtype.find('_'));
    const std::string_view vendor = vendorName(first);
    return vendor.empty() ? spaced(subtype)
                          : QString::fromLatin1(vendor.data(), qsizetype(vendor.size()));
}

} // namespace

QString kindText(const KindId& kind) {
    const std::string_view id = kind.text();
    if (QString listed = listedName(id); !listed.isEmpty()) {
        return listed;
    }
    const std::size_t colon = id.find(':');
    if (colon == std::string_view::npos) {
        return spaced(id);
    }
    const std::string_view base = id.substr(0, colon);
    const std::string_view subtype = id.substr(colon + 1);
    if (base == "own") {
        return spaced(subtype);
    }
    const QString listed = listedName(base);
    if (const QString country = countryText(subtype.substr(0, 2));
        !country.isEmpty() && (subtype.size() == 2 || subtype[2] == '_')) {
        return nationalName(listed.isEmpty() ? spaced(base) : listed, subtype, country);
    }
    return QStringLiteral("%1 (%2)").arg(listed.isEmpty() ? spaced(base) : listed,
                                         base == "api_key" ? vendorOf(subtype) : spaced(subtype));
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
