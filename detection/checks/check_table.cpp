#include "detection/checks/check_table.h"

#include "detection/checks/bic.h"
#include "detection/checks/continental_ids.h"
#include "detection/checks/english_ids.h"
#include "detection/checks/iban.h"
#include "detection/checks/jwt.h"
#include "detection/checks/lei.h"
#include "detection/checks/luhn.h"
#include "detection/checks/nordic_ids.h"
#include "detection/checks/vat.h"

#include <array>

namespace tacet::detection {

namespace {

struct NamedCheck {
    std::string_view name;
    Check* check;
};

constexpr auto kChecks = std::to_array<NamedCheck>({
    {"be_nn", isBelgianNationalNumber},
    {"bic", isBic},
    {"card", isPaymentCard},
    {"de_idnr", isGermanTaxId},
    {"dk_cpr", isCpr},
    {"dk_cpr_mod11", isCprWithCheckDigit},
    {"es_nie", isNie},
    {"es_nif", isNif},
    {"fi_hetu", isHetu},
    {"fr_nir", isNir},
    {"gb_nhs", isNhsNumber},
    {"gb_nino", isNino},
    {"iban", isIban},
    {"jwt", isJwt},
    {"lei", isLei},
    {"luhn", isLuhn},
    {"nl_bsn", isBsn},
    {"no_fodselsnummer", isFodselsnummer},
    {"pl_pesel", isPesel},
    {"se_pnr", isPersonnummer},
    {"us_ssn", isSsn},
    {"vat", isVat},
});

} // namespace

Check* findCheck(std::string_view name) {
    for (const NamedCheck& row : kChecks) {
        if (row.name == name) {
            return row.check;
        }
    }
    return nullptr;
}

} // namespace tacet::detection
