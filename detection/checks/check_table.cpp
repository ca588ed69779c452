#include "detection/checks/check_table.h"

#include "detection/checks/bic.h"
#include "detection/checks/continental_ids.h"
#include "detection/checks/english_ids.h"
#include "detection/checks/europe_east.h"
#include "detection/checks/europe_north.h"
#include "detection/checks/europe_slavic.h"
#include "detection/checks/europe_south.h"
#include "detection/checks/europe_west.h"
#include "detection/checks/europe_wide.h"
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
    {"ad_nrt", isAndorranTax},
    {"at_vnr", isAustrianInsurance},
    {"be_account", isBelgianAccount},
    {"be_bis", isBelgianBis},
    {"be_nn", isBelgianNationalNumber},
    {"bg_egn", isBulgarianPerson},
    {"bg_pnf", isBulgarianForeigner},
    {"bic", isBic},
    {"by_unp", isUnp},
    {"card", isPaymentCard},
    {"ch_ahv", isSwissInsurance},
    {"cz_ico", isIco},
    {"cz_rc", isBirthNumber},
    {"de_idnr", isGermanTaxId},
    {"de_institution", isGermanInstitution},
    {"de_kvnr", isGermanHealth},
    {"de_lanr", isGermanDoctor},
    {"de_rvnr", isGermanPension},
    {"dk_cpr", isCpr},
    {"dk_cpr_mod11", isCprWithCheckDigit},
    {"ee_ik", isEstonianPerson},
    {"ee_registrikood", isEstonianCompany},
    {"es_ccc", isSpanishAccount},
    {"es_nie", isNie},
    {"es_nif", isNif},
    {"es_nuss", isSpanishInsurance},
    {"eu_creditor", isCreditor},
    {"eu_leitweg", isLeitweg},
    {"eu_oss", isOneStopShop},
    {"fi_hetu", isHetu},
    {"fr_nir", isNir},
    {"fr_rcs", isRcs},
    {"fr_siret", isSiret},
    {"gb_chi", isScottishPatient},
    {"gb_driver", isBritishDriver},
    {"gb_nhs", isNhsNumber},
    {"gb_nino", isNino},
    {"gb_upn", isPupilNumber},
    {"gb_utr", isBritishTaxReference},
    {"gr_amka", isAmka},
    {"hu_account", isHungarianAccount},
    {"hu_taj", isTaj},
    {"hu_tax", isHungarianTax},
    {"iban", isIban},
    {"icao", isTravelDocument},
    {"ie_pps", isIrishPerson},
    {"is_kennitala", isKennitala},
    {"it_cf", isCodiceFiscale},
    {"jmbg", isJmbg},
    {"jwt", isJwt},
    {"lei", isLei},
    {"lt_asmens", isLithuanianPerson},
    {"lu_matricule", isLuxembourgPerson},
    {"luhn", isLuhn},
    {"md_idno", isIdno},
    {"me_pib", isMontenegrinTax},
    {"mk_edb", isEdb},
    {"nl_bsn", isBsn},
    {"nl_pupil", isDutchPupil},
    {"no_account", isNorwegianAccount},
    {"no_fodselsnummer", isFodselsnummer},
    {"no_orgnr", isNorwegianCompany},
    {"pl_card", isPolishCard},
    {"pl_doctor", isPolishDoctor},
    {"pl_passport", isPolishPassport},
    {"pl_pesel", isPesel},
    {"pl_regon", isRegon},
    {"pt_cc", isCitizenCard},
    {"pt_niss", isPortugueseInsurance},
    {"ro_cnp", isCnp},
    {"ro_onrc", isOnrc},
    {"rs_pib", isSerbianTax},
    {"ru_inn", isInn},
    {"ru_ogrn", isOgrn},
    {"ru_snils", isSnils},
    {"se_pnr", isPersonnummer},
    {"si_maticna", isMaticna},
    {"tr_tckn", isTurkishPerson},
    {"tr_vkn", isTurkishTax},
    {"ua_edrpou", isEdrpou},
    {"ua_rntrc", isRntrc},
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
