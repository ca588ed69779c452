#include "ui/native_names.h"

#include <algorithm>

namespace tacet::ui {

namespace {

struct NativeName {
    std::string_view subtype;
    std::string_view name;
};

constexpr NativeName kNames[] = {
    {"AT_BUSINESSID", "Firmenbuch"},
    {"AT_ECARD", "e-card"},
    {"AT_UID", "UID"},
    {"AT_VNR", "SVNR"},
    {"BE_INAMI", "RIZIV/INAMI"},
    {"BE_KBO", "KBO/BCE"},
    {"BE_REKENING", "rekening"},
    {"BE_VAT", "BTW/TVA"},
    {"BG_EGN", "ЕГН"},
    {"BG_EIK", "ЕИК"},
    {"BG_PNF", "ЛНЧ"},
    {"BG_VAT", "ДДС"},
    {"BY_ID", "личный номер"},
    {"BY_UNP", "УНП"},
    {"CH_SSN", "AHV/AVS"},
    {"CH_VAT", "MWST/TVA/IVA"},
    {"CY_ID", "ταυτότητα"},
    {"CY_VAT", "ΦΠΑ"},
    {"CZ_BANKACCOUNT", "číslo účtu"},
    {"CZ_DIC", "DIČ"},
    {"CZ_ICO", "IČO"},
    {"CZ_OP", "občanský průkaz"},
    {"CZ_RC", "rodné číslo"},
    {"DE_BETRIEBSNUMMER", "Betriebsnummer"},
    {"DE_HANDELSREGISTERNUMMER", "Handelsregister"},
    {"DE_IDCARD", "Personalausweis"},
    {"DE_KONTO", "Konto"},
    {"DE_MATRIKEL", "Matrikel"},
    {"DE_RVNR", "Rentenversicherung"},
    {"DE_STNR", "Steuernummer"},
    {"DE_WIDNR", "W-IdNr."},
    {"DK_KONTO", "konto"},
    {"EE_IK", "isikukood"},
    {"EE_REGISTRIKOOD", "registrikood"},
    {"ES_COLEGIADO", "colegiado"},
    {"EU_AT_02", "SEPA creditor"},
    {"EU_LEITWEG", "Leitweg-ID"},
    {"EU_OSS", "One Stop Shop"},
    {"EU_PEPPOL", "Peppol"},
    {"FI_ASSOCIATIONID", "yhdistysrekisteri"},
    {"FI_YTUNNUS", "Y-tunnus"},
    {"FO_PTAL", "p-tal"},
    {"FO_VN", "V-tal"},
    {"FR_CNI", "carte d'identité"},
    {"GB_ACCOUNT", "sort code and account"},
    {"GB_CHARITY", "charity"},
    {"GB_CRN", "Companies House"},
    {"GB_ELECTORAL", "electoral roll"},
    {"GB_PAYE", "PAYE"},
    {"GB_SORT", "sort code"},
    {"GR_AMKA", "ΑΜΚΑ"},
    {"GR_GEMI", "ΓΕΜΗ"},
    {"GR_ID", "ταυτότητα"},
    {"GR_VAT", "ΑΦΜ"},
    {"HU_ADOAZONOSITO", "adóazonosító jel"},
    {"HU_ANUM", "adószám"},
    {"HU_CEGJEGYZEK", "cégjegyzékszám"},
    {"HU_SZAMLASZAM", "bankszámlaszám"},
    {"HU_SZEMIG", "személyi igazolvány"},
    {"IE_CRO", "CRO"},
    {"IS_KENNITALA", "kennitala"},
    {"IT_CARTAIDENTITA", "carta d'identità"},
    {"IT_CODICEFISCALE", "codice fiscale"},
    {"IT_IVA", "partita IVA"},
    {"LT_ASMENS", "asmens kodas"},
    {"LT_IMONE", "įmonės kodas"},
    {"LU_MATRICULE", "matricule"},
    {"LV_PK", "personas kods"},
    {"MK_EDB", "ЕДБ"},
    {"MK_EMBG", "ЕМБГ"},
    {"MT_ID", "karta tal-identità"},
    {"NL_BTW", "btw"},
    {"NL_GIRO", "giro"},
    {"NL_KVK", "KvK"},
    {"NL_LOONHEFFING", "loonheffing"},
    {"NL_ONDERWIJSNUMMER", "onderwijsnummer"},
    {"NL_REKENING", "rekening"},
    {"NL_STUDENTNUMMER", "studentnummer"},
    {"NL_VESTIGING", "vestigingsnummer"},
    {"NL_VNUMMER", "V-nummer"},
    {"NO_KONTONR", "kontonr."},
    {"NO_ORGNR", "org.nr."},
    {"PL_IDCARD", "dowód osobisty"},
    {"PT_BI", "bilhete de identidade"},
    {"PT_CC", "cartão de cidadão"},
    {"PT_ELEITOR", "eleitor"},
    {"PT_UTENTE", "utente"},
    {"RO_CI", "carte de identitate"},
    {"RS_MATICNI", "matični broj"},
    {"RU_INN", "ИНН"},
    {"RU_OGRN", "ОГРН"},
    {"RU_SNILS", "СНИЛС"},
    {"SE_BANKGIRO", "Bankgiro"},
    {"SE_ORGNR", "org.nr"},
    {"SE_PLUSGIRO", "Plusgiro"},
    {"SE_VAT", "moms"},
    {"SI_EMSO", "EMŠO"},
    {"SI_MATICNA", "matična številka"},
    {"SK_DPH", "IČ DPH"},
    {"SK_ICO", "IČO"},
    {"SK_OP", "občiansky preukaz"},
    {"SK_RC", "rodné číslo"},
    {"TR_TCKIMLIK", "T.C. kimlik no"},
    {"UA_EDRPOU", "ЄДРПОУ"},
    {"UA_RNTRC", "РНОКПП"},
    {"UA_UNZR", "УНЗР"},
};

} // namespace

std::string_view nativeName(std::string_view subtype) {
    const auto* const found =
        std::find_if(std::begin(kNames), std::end(kNames),
                     [subtype](const NativeName& known) { return known.subtype == subtype; });
    if (found != std::end(kNames)) {
        return found->name;
    }
    constexpr std::size_t kCountry = 3; // two letters and a line below
    return subtype.size() > kCountry ? subtype.substr(kCountry) : std::string_view();
}

} // namespace tacet::ui
