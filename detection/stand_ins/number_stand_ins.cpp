#include "detection/stand_ins/number_stand_ins.h"

#include "detection/checks/check_table.h"
#include "detection/checks/luhn.h"

#include <algorithm>
#include <array>

namespace tacet::detection {

namespace {

/// How a kind's stand-ins are written, one mark for each letter or digit of a value: pairs of `d`,
/// `m` and `y` make a day, `?` is invented, `=` stays as it is, all else stands for itself.
struct NumberRow {
    std::string_view kind;
    std::string_view check; ///< must refuse every stand-in
    std::string_view form;
};

// Some forms lie outside what is ever given out: month 13 (DK), serial numbers from 900, which are
// temporary (FI, python-stdnum 1.18), prefix QQ (GB, NIM39110 as public validators quote it), area
// 000 (US, python-stdnum 1.18).
constexpr auto kNumbers = std::to_array<NumberRow>({
    {"national_id:NL_BSN", "nl_bsn", "?????????"},
    {"national_id:BE_NN", "be_nn", "yymmdd?????"},
    {"tax_id:DE_IDNR", "de_idnr", "???????????"},
    {"national_id:FR_NIR", "fr_nir", "1yymm75????????"},
    {"national_id:ES_DNI", "es_nif", "?????????"},
    {"national_id:ES_NIF", "es_nif", "?????????"},
    {"national_id:ES_NIE", "es_nie", "=????????"},
    {"national_id:GB_NINO", "gb_nino", "QQ??????A"},
    {"medical_id:GB_NHS", "gb_nhs", "??????????"},
    {"national_id:PL_PESEL", "pl_pesel", "yymmdd?????"},
    {"national_id:SE_PERSONNUMMER", "se_pnr", "yymmdd????"},
    {"national_id:SE_PERSONNUMMER", "se_pnr", "19yymmdd????"},
    {"national_id:DK_CPR", "dk_cpr", "dd13yy????"},
    {"national_id:NO_FODSELSNUMMER", "no_fodselsnummer", "ddmmyy?????"},
    {"national_id:FI_HETU", "fi_hetu", "ddmmyy9???"},
    {"national_id:FI_HETU", "fi_hetu", "ddmmyy=9???"},
    {"national_id:US_SSN", "us_ssn", "000??????"},
});

constexpr int kMostTries = 50; ///< a check by chance passes one in ten at most

void putPair(std::string& text, std::size_t at, unsigned number) {
    text[at] = static_cast<char>('0' + number / 10);
    text[at + 1] = static_cast<char>('0' + number % 10);
}

/// One number of the form `form` in the likeness of `core`. Requires: as long as each other.
std::string inventedBy(std::string_view form, const std::string& core, Invention& invention) {
    std::string invented = invention.like(core);
    for (std::size_t i = 0; i < form.size(); ++i) {
        switch (form[i]) {
        case '?':
            break;
        case '=':
            invented[i] = core[i];
            break;
        case 'd':
            putPair(invented, i++, 1 + invention.below(28));
            break;
        case 'm':
            putPair(invented, i++, 1 + invention.below(12));
            break;
        case 'y':
            putPair(invented, i++, 50 + invention.below(50));
            break;
        default:
            invented[i] = form[i];
        }
    }
    return invented;
}

/// The form of `core` under a kind that keeps its first digits or letters.
std::string keeping(std::size_t kept, std::size_t size) {
    return std::string(kept, '=') + std::string(size - kept, '?');
}

bool isBase(const KindId& kind, std::string_view base) {
    return kind.text().substr(0, kind.text().find(':')) == base;
}

/// The row of a kind whose form is `size` long: a card keeps its issuer, a VAT number its letters.
struct Form {
    std::string_view check;
    std::string marks;
    std::string prefix; ///< what the check wants before it
};

/// What a VAT number lacks to be proven: its country when it is written without; none when nothing
/// proves it.
std::optional<std::string> vatPrefix(const KindId& kind, const std::string& core) {
    Check* const isVat = findCheck("vat");
    const std::string_view country = kind.text().substr(kind.text().find(':') + 1, 2);
    const std::string prefix = country == "GR" ? "EL" : std::string(country);
    if (isVat(core)) {
        return std::string();
    }
    return isVat(prefix + core) ? std::optional(prefix) : std::nullopt;
}

std::optional<Form> formOf(const KindId& kind, const std::string& core) {
    if (core.size() >= 12 && kind == KindId("credit_card")) {
        return Form{"luhn", keeping(issuerDigits(core), core.size()), {}};
    }
    if (core.size() > 3 && isBase(kind, "vat_number")) {
        const std::optional<std::string> prefix = vatPrefix(kind, core);
        if (!prefix) {
            return std::nullopt;
        }
        Form form{"vat", keeping(2, core.size()), *prefix};
        std::transform(core.begin(), core.end(), form.marks.begin(), form.marks.begin(),
                       [](char c, char mark) { return '0' <= c && c <= '9' ? mark : '='; });
        return form;
    }
    for (const NumberRow& row : kNumbers) {
        if (row.kind == kind.text() && row.form.size() == core.size()) {
            return Form{row.check, std::string(row.form), {}};
        }
    }
    return std::nullopt;
}

// A card number written digit by digit is looked for in every part that is long enough.
bool holdsCard(std::string_view digits) {
    constexpr std::size_t kShortest = 12;
    Check* const isCard = findCheck("card");
    for (std::size_t begin = 0; begin + kShortest <= digits.size(); ++begin) {
        for (std::size_t size = kShortest; begin + size <= digits.size(); ++size) {
            if (isCard(digits.substr(begin, size))) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

std::optional<std::string> inventNumber(const KindId& kind, std::string_view value,
                                        Invention& invention) {
    const std::string core = coreOf(value);
    const std::optional<Form> form = formOf(kind, core);
    Check* const check = form ? findCheck(form->check) : nullptr;
    if (check == nullptr) {
        return std::nullopt;
    }
    for (int tries = 0; tries < kMostTries; ++tries) {
        const std::string invented = inventedBy(form->marks, core, invention);
        const bool isReal = check(form->prefix + invented) ||
                            (kind == KindId("credit_card") && holdsCard(invented));
        if (!isReal) {
            return inLayoutOf(value, invented);
        }
    }
    return std::nullopt;
}

bool isInventedNumber(const KindId& kind) {
    return kind == KindId("credit_card") || isBase(kind, "vat_number") ||
           std::any_of(kNumbers.begin(), kNumbers.end(),
                       [&](const NumberRow& row) { return row.kind == kind.text(); });
}

} // namespace tacet::detection
