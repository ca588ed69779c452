#include "detection/checks/check_table.h"
#include "tests/detection/value_tests.h"

#include <QTest>

#include <random>
#include <string>

namespace tacet::tests {

// Good numbers are computed with python3-stdnum 1.18 or by the rule as its source gives it, or are
// specimens of the office; none was taken from a person.
class WorldChecksTest : public QObject {
    Q_OBJECT

private slots:
    void followTheirRule_data();
    void followTheirRule();
    void refuseAnythingElse();
};

namespace {

struct Row {
    const char* check;
    const char* reason;
    const char* candidate;
    bool expected;
};

constexpr Row kAsianAndPacificRows[] = {
    {"au_abn", "as the oracle", "97127650434", true},
    {"au_abn", "as the oracle", "71682017255", true},
    {"au_abn", "one character changed", "97127650430", false},
    {"au_abn", "cut short", "9712765043", false},
    {"au_acn", "as the oracle", "243381115", true},
    {"au_acn", "as the oracle", "190552222", true},
    {"au_acn", "one character changed", "243381110", false},
    {"au_acn", "cut short", "24338111", false},
    {"au_tfn", "as the oracle", "191783846", true},
    {"au_tfn", "as the oracle", "418815158", true},
    {"au_tfn", "one character changed", "191783840", false},
    {"au_tfn", "cut short", "19178384", false},
    {"cn_ric", "as the oracle", "510101197304033594", true},
    {"cn_ric", "as the oracle", "620101196908196803", true},
    {"cn_ric", "one character changed", "510101197304033590", false},
    {"cn_ric", "cut short", "51010119730403359", false},
    {"cn_uscc", "as the oracle", "91110000A595224620", true},
    {"cn_uscc", "as the oracle", "91110000M03392723E", true},
    {"cn_uscc", "one character changed", "91110000A595224621", false},
    {"cn_uscc", "cut short", "91110000A59522462", false},
    {"id_npwp", "as the oracle", "286355052872951", true},
    {"id_npwp", "as the oracle", "111062469729975", true},
    {"id_npwp", "one character changed", "286355050872951", false},
    {"id_npwp", "cut short", "28635505287295", false},
    {"in_aadhaar", "as the oracle", "932678005481", true},
    {"in_aadhaar", "as the oracle", "490903873475", true},
    {"in_aadhaar", "one character changed", "932678005480", false},
    {"in_aadhaar", "cut short", "93267800548", false},
    {"in_epic", "as the oracle", "CQN3421054", true},
    {"in_epic", "as the oracle", "FPI8583320", true},
    {"in_epic", "one character changed", "CQN3421050", false},
    {"in_epic", "cut short", "CQN342105", false},
    {"in_gstin", "as the oracle", "33FURHR2293P1Z1", true},
    {"in_gstin", "as the oracle", "19DGQPL8779N3ZV", true},
    {"in_gstin", "one character changed", "33FURHR2293P1Z0", false},
    {"in_gstin", "cut short", "33FURHR2293P1Z", false},
    {"in_pan", "as the oracle", "WTJAV2878B", true},
    {"in_pan", "as the oracle", "ZNXBE0645K", true},
    {"in_pan", "one character changed", "WTJDV2878B", false},
    {"in_pan", "cut short", "WTJAV2878", false},
    {"jp_cn", "as the oracle", "9087241559402", true},
    {"jp_cn", "as the oracle", "9003369759120", true},
    {"jp_cn", "one character changed", "9087241559400", false},
    {"jp_cn", "cut short", "908724155940", false},
    {"kr_rrn", "as the oracle", "3503083859508", true},
    {"kr_rrn", "as the oracle", "7502151483213", true},
    {"kr_rrn", "one character changed", "3503083859500", false},
    {"kr_rrn", "cut short", "350308385950", false},
    {"my_nric", "as the oracle", "131111113244", true},
    {"my_nric", "as the oracle", "390615404040", true},
    {"my_nric", "one character changed", "131111173244", false},
    {"my_nric", "cut short", "13111111324", false},
    {"nz_account", "as the oracle", "1230095597097000", true},
    {"nz_account", "as the oracle", "0100090858759047", true},
    {"nz_account", "one character changed", "1230095597090000", false},
    {"nz_account", "cut short", "123", false},
    {"nz_ird", "as the oracle", "127560641", true},
    {"nz_ird", "as the oracle", "18873230", true},
    {"nz_ird", "one character changed", "127560640", false},
    {"nz_ird", "cut short", "12756064", false},
    {"pk_cnic", "as the oracle", "3706092315848", true},
    {"pk_cnic", "as the oracle", "3417415919712", true},
    {"pk_cnic", "one character changed", "3706092315840", false},
    {"pk_cnic", "cut short", "370609231584", false},
    {"sg_uen", "as the oracle", "08529886K", true},
    {"sg_uen", "as the oracle", "60804334J", true},
    {"sg_uen", "one character changed", "08529886A", false},
    {"sg_uen", "cut short", "08529886", false},
    {"th_pin", "as the oracle", "2934910979849", true},
    {"th_pin", "as the oracle", "8205363903745", true},
    {"th_pin", "one character changed", "2934910979840", false},
    {"th_pin", "cut short", "293491097984", false},
    {"tw_ubn", "as the oracle", "68059674", true},
    {"tw_ubn", "as the oracle", "38693777", true},
    {"tw_ubn", "one character changed", "68059670", false},
    {"tw_ubn", "cut short", "6805967", false},
    {"vn_mst", "as the oracle", "5602679490", true},
    {"vn_mst", "as the oracle", "5151446010", true},
    {"vn_mst", "one character changed", "5602679491", false},
    {"vn_mst", "cut short", "560267949", false},
    {"au_medicare", "starts with 7", "7123456701", false},
    {"au_ihi", "specimen of public pages", "8003608166690503", true},
    {"au_ihi", "check digit changed", "8003608166690504", false},
    {"nz_nhi", "specimen of HISO 10046", "ZAC5361", true},
    {"nz_nhi", "specimen of the new form", "ZBN77VL", true},
    {"nz_nhi", "no such letter", "ZIC5361", false},
    {"nz_nhi", "check digit changed", "ZAC5362", false},
    {"jp_in", "specimen of python-stdnum", "621498320257", true},
    {"jp_in", "check digit changed", "621498320258", false},
    {"kr_frn", "born 1985", "8501015000000", false},
    {"hk_id", "specimen of public pages", "A1234563", true},
    {"hk_id", "two letters", "AB9876543", true},
    {"hk_id", "check digit changed", "A1234564", false},
    {"tw_id", "specimen of public pages", "A123456789", true},
    {"tw_id", "check digit changed", "A123456788", false},
    {"sg_nric", "specimen of public pages", "S1234567D", true},
    {"sg_nric", "since 2000", "T1234567J", true},
    {"sg_nric", "foreigner", "F1234567N", true},
    {"sg_nric", "letter changed", "S1234567E", false},
    {"id_nik", "day 35", "3173013501850001", false},
    {"id_nik", "a woman, day 41", "3173014101850001", true},
    {"th_pin", "a company", "0105536112014", true},
    {"kr_frn", "computed", "8501015000007", true},
    {"au_medicare", "computed", "2123456701", true},
    {"au_medicare", "check digit changed", "2123456711", false},
};

constexpr Row kAfricanRows[] = {
    {"gh_tin", "as the oracle", "C0036017132", true},
    {"gh_tin", "as the oracle", "C0035850914", true},
    {"gh_tin", "one character changed", "C0036017130", false},
    {"gh_tin", "cut short", "C003601713", false},
    {"il_hp", "as the oracle", "576753933", true},
    {"il_hp", "as the oracle", "591508551", true},
    {"il_hp", "one character changed", "576753930", false},
    {"il_hp", "cut short", "57675393", false},
    {"il_id", "as the oracle", "639120492", true},
    {"il_id", "as the oracle", "831505607", true},
    {"il_id", "one character changed", "639120490", false},
    {"il_id", "cut short", "63912049", false},
    {"ma_ice", "as the oracle", "574413508785890", true},
    {"ma_ice", "as the oracle", "023636221678874", true},
    {"ma_ice", "one character changed", "574413508785891", false},
    {"ma_ice", "cut short", "57441350878589", false},
    {"mu_nid", "as the oracle", "W0410188856743", true},
    {"mu_nid", "as the oracle", "K221296007659D", true},
    {"mu_nid", "one character changed", "W0410188856740", false},
    {"mu_nid", "cut short", "W041018885674", false},
    {"tn_mf", "as the oracle", "6942931E", true},
    {"tn_mf", "as the oracle", "8922127S", true},
    {"tn_mf", "one character changed", "6942931I", false},
    {"tn_mf", "cut short", "6942931", false},
    {"tr_tckn", "as the oracle", "91332989262", true},
    {"tr_tckn", "as the oracle", "14281797504", true},
    {"tr_tckn", "one character changed", "91332989260", false},
    {"tr_tckn", "cut short", "9133298926", false},
    {"tr_vkn", "as the oracle", "0588630513", true},
    {"tr_vkn", "as the oracle", "3023555580", true},
    {"tr_vkn", "one character changed", "0588630510", false},
    {"tr_vkn", "cut short", "058863051", false},
    {"za_id", "as the oracle", "8209144101101", true},
    {"za_id", "as the oracle", "4101169140193", true},
    {"za_id", "one character changed", "8209144101100", false},
    {"za_id", "cut short", "820914410110", false},
    {"za_tin", "as the oracle", "0301242889", true},
    {"za_tin", "as the oracle", "2530918644", true},
    {"za_tin", "one character changed", "0301242880", false},
    {"za_tin", "cut short", "030124288", false},
    {"ae_eid", "Luhn", "784198512345673", true},
    {"ae_eid", "not of the Emirates", "785198512345672", false},
    {"sa_id", "Luhn", "1012345672", true},
    {"sa_id", "starts with 3", "3012345678", false},
    {"ir_id", "specimen of public pages", "0076229645", true},
    {"ir_id", "check digit changed", "0076229646", false},
    {"eg_id", "a date", "28501011234567", true},
    {"eg_id", "no date", "28513011234567", false},
    {"ng_nin", "Verhoeff", "12345678902", true},
    {"ng_nin", "check digit changed", "12345678903", false},
    {"gn_nifp", "specimen of python-stdnum", "693770885", true},
    {"gn_nifp", "check digit changed", "693770880", false},
    {"mz_nuit", "specimen of python-stdnum", "400339910", true},
    {"mz_nuit", "check digit changed", "400339911", false},
    {"sn_ninea", "specimen of python-stdnum", "30672212G2", true},
    {"sn_ninea", "without its status", "3067221", true},
    {"sn_ninea", "no such status", "30672219G2", false},
    {"sn_ninea", "check digit changed", "3067222", false},
    {"om_vat", "specimen of python-stdnum", "OM1100006083", true},
    {"om_vat", "check digit changed", "OM1100006084", false},
};

constexpr Row kFinanceRows[] = {
    {"ch_qrr", "as the oracle", "402965598271187600614178757", true},
    {"ch_qrr", "as the oracle", "494815912629021792580661730", true},
    {"ch_qrr", "one character changed", "402965598271187600614178750", false},
    {"ch_qrr", "cut short", "40296559827118760061417875", false},
    {"creditor_id", "as the oracle", "ES90ZZZ47690156N", true},
    {"creditor_id", "as the oracle", "ES75ZZZ47690246N", true},
    {"creditor_id", "one character changed", "ES90ZZZ47690156A", false},
    {"creditor_id", "cut short", "ES90ZZZ47690156", false},
    {"cusip", "as the oracle", "372877472", true},
    {"cusip", "as the oracle", "ESBNUOZU3", true},
    {"cusip", "one character changed", "372877470", false},
    {"cusip", "cut short", "37287747", false},
    {"isin", "as the oracle", "DE000XC891H7", true},
    {"isin", "as the oracle", "US6638541952", true},
    {"isin", "one character changed", "DE000XC891H0", false},
    {"isin", "cut short", "DE000XC891H", false},
    {"rf_reference", "as the oracle", "RF87KDW6CRX6UI56", true},
    {"rf_reference", "as the oracle", "RF689151685881", true},
    {"rf_reference", "one character changed", "RF87KDW6CRX6UI50", false},
    {"rf_reference", "cut short", "RF87KDW6CRX6UI5", false},
    {"sedol", "as the oracle", "0740867", true},
    {"sedol", "as the oracle", "8953418", true},
    {"sedol", "one character changed", "0740860", false},
    {"sedol", "cut short", "074086", false},
    {"wkn", "a digit in it", "A0MNRK", true},
    {"wkn", "letters alone", "ABCDEF", false},
    {"wkn", "an I", "A0MNRI", false},
    {"be_ogm", "with its signs", "+++090933755493+++", true},
    {"be_ogm", "rest changed", "090933755494", false},
    {"ch_qrr", "zeros", "000000000000000000000000000", false},
};

constexpr Row kDeviceRows[] = {
    {"imei", "as the oracle", "350219199827041", true},
    {"imei", "as the oracle", "359960294737764", true},
    {"imei", "one character changed", "350219199827040", false},
    {"imei", "cut short", "350", false},
    {"meid", "as the oracle", "C511CD825774E5", true},
    {"meid", "as the oracle", "FAD8B5C9100C09", true},
    {"meid", "one character changed", "C511CD825774G5", false},
    {"meid", "cut short", "C511CD825774E", false},
    {"vin", "specimen of public pages", "1M8GDM9AXKP042788", true},
    {"vin", "check character changed", "1M8GDM9A1KP042788", false},
    {"vin", "an O", "1M8GDM9AXKPO42788", false},
    {"vin_form", "German, without a check character", "WVWZZZ1JZXW000001", true},
    {"vin_form", "American with a wrong one", "1M8GDM9A1KP042788", false},
    {"imeisv", "sixteen digits", "3568680000414120", true},
    {"imeisv", "no such body", "2068680000414120", false},
    {"imei_body", "fourteen digits", "35686800004141", true},
    {"imei_body", "thirteen digits", "3568680000414", false},
    {"imsi", "a Dutch network", "204046620918273", true},
    {"imsi", "no such country", "104046620918273", false},
    {"iccid", "Luhn", "8931440000000000006", true},
    {"iccid", "not of a phone", "8831440000000000008", false},
};

template <std::size_t N> void add(const Row (&rows)[N]) {
    for (const Row& row : rows) {
        QTest::addRow("%s: %s %s", row.check, row.reason, row.candidate)
            << QByteArray(row.check) << QByteArray(row.candidate) << row.expected;
    }
}

constexpr const char* kChecks[] = {
    "ae_eid",  "au_abn",    "au_acn",   "au_ihi",      "au_medicare",  "au_tfn",  "be_ogm",
    "ch_qrr",  "cn_ric",    "cn_uscc",  "creditor_id", "cusip",        "eg_id",   "gh_tin",
    "gn_nifp", "hk_id",     "iccid",    "id_nik",      "id_npwp",      "il_hp",   "il_id",
    "imei",    "imei_body", "imeisv",   "imsi",        "in_aadhaar",   "in_epic", "in_gstin",
    "in_pan",  "ir_id",     "isin",     "jp_cn",       "jp_in",        "kr_frn",  "kr_rrn",
    "ma_ice",  "meid",      "mu_nid",   "my_nric",     "mz_nuit",      "ng_nin",  "nz_account",
    "nz_ird",  "nz_nhi",    "om_vat",   "pk_cnic",     "rf_reference", "sa_id",   "sedol",
    "sg_nric", "sg_uen",    "sn_ninea", "th_pin",      "tn_mf",        "tr_tckn", "tr_vkn",
    "tw_id",   "tw_ubn",    "vin",      "vin_form",    "vn_mst",       "wkn",     "za_id",
    "za_tin"};

} // namespace

void WorldChecksTest::followTheirRule_data() {
    QTest::addColumn<QByteArray>("check");
    QTest::addColumn<QByteArray>("candidate");
    QTest::addColumn<bool>("expected");
    add(kAsianAndPacificRows);
    add(kAfricanRows);
    add(kFinanceRows);
    add(kDeviceRows);
}

void WorldChecksTest::followTheirRule() {
    QFETCH(QByteArray, check);
    QFETCH(QByteArray, candidate);
    detection::Check* const holds = detection::findCheck(check.toStdString());
    QVERIFY(holds != nullptr);
    QTEST(holds(candidate.toStdString()), "expected");
}

void WorldChecksTest::refuseAnythingElse() {
    constexpr unsigned kSeed = 20261124;
    std::mt19937 random(kSeed);
    for (const char* name : kChecks) {
        detection::Check* const holds = detection::findCheck(name);
        QVERIFY2(holds != nullptr, name);
        QVERIFY2(!holds(""), name);
        for (int round = 0; round < 2000; ++round) {
            std::string bytes(1 + random() % 28, '\0');
            for (char& byte : bytes) {
                byte = static_cast<char>(random() % 256);
            }
            bytes[random() % bytes.size()] = '\x01'; // a byte that no number holds
            QVERIFY2(!holds(bytes), name);
        }
    }
}

std::unique_ptr<QObject> makeWorldChecksTest() {
    return std::make_unique<WorldChecksTest>();
}

} // namespace tacet::tests

#include "world_checks_test.moc"
