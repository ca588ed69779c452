#include "tests/detection/checks/check_cases.h"
#include "tests/detection/value_tests.h"

#include <QTest>

#include <random>

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

constexpr CheckCase kAsianAndPacificRows[] = {
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
    {"id_npwp", "as the oracle", "648512465239453", true},
    {"id_npwp", "as the oracle", "948919360192636", true},
    {"id_npwp", "one character changed", "648512460239453", false},
    {"id_npwp", "cut short", "64851246523945", false},
    {"in_aadhaar", "as the oracle", "223920320057", true},
    {"in_aadhaar", "as the oracle", "506804120412", true},
    {"in_aadhaar", "one character changed", "223920320050", false},
    {"in_aadhaar", "cut short", "22392032005", false},
    {"in_epic", "as the oracle", "WBU2887750", true},
    {"in_epic", "as the oracle", "DUX3890381", true},
    {"in_epic", "one character changed", "WBU2887751", false},
    {"in_epic", "cut short", "WBU288775", false},
    {"in_gstin", "as the oracle", "13KBMPR0467J2Z4", true},
    {"in_gstin", "as the oracle", "20TUQCY0678U2ZM", true},
    {"in_gstin", "one character changed", "13KBMPR0467J2Z0", false},
    {"in_gstin", "cut short", "13KBMPR0467J2Z", false},
    {"in_pan", "as the oracle", "HRCBQ1211U", true},
    {"in_pan", "as the oracle", "KCJFU7645V", true},
    {"in_pan", "one character changed", "HRCDQ1211U", false},
    {"in_pan", "cut short", "HRCBQ1211", false},
    {"jp_cn", "as the oracle", "1716597064603", true},
    {"jp_cn", "as the oracle", "5834964944366", true},
    {"jp_cn", "one character changed", "1716597064600", false},
    {"jp_cn", "cut short", "171659706460", false},
    {"kr_rrn", "as the oracle", "3906041624855", true},
    {"kr_rrn", "as the oracle", "5708072393034", true},
    {"kr_rrn", "one character changed", "3906041624850", false},
    {"kr_rrn", "cut short", "390604162485", false},
    {"my_nric", "as the oracle", "650327223655", true},
    {"my_nric", "as the oracle", "820317342719", true},
    {"my_nric", "one character changed", "650327203655", false},
    {"my_nric", "cut short", "65032722365", false},
    {"nz_account", "as the oracle", "1230086219344000", true},
    {"nz_account", "as the oracle", "1230175482636000", true},
    {"nz_account", "one character changed", "1230086219340000", false},
    {"nz_account", "cut short", "123", false},
    {"nz_ird", "as the oracle", "100522426", true},
    {"nz_ird", "as the oracle", "111319499", true},
    {"nz_ird", "one character changed", "100522420", false},
    {"nz_ird", "cut short", "10052242", false},
    {"pk_cnic", "as the oracle", "5185623969133", true},
    {"pk_cnic", "as the oracle", "7822248820317", true},
    {"pk_cnic", "one character changed", "5185623969130", false},
    {"pk_cnic", "cut short", "518562396913", false},
    {"sg_uen", "as the oracle", "95913478J", true},
    {"sg_uen", "as the oracle", "S11CP5161L", true},
    {"sg_uen", "one character changed", "95913478A", false},
    {"sg_uen", "cut short", "95913478", false},
    {"th_pin", "as the oracle", "4298942017356", true},
    {"th_pin", "as the oracle", "1697064532401", true},
    {"th_pin", "one character changed", "4298942017350", false},
    {"th_pin", "cut short", "429894201735", false},
    {"tw_ubn", "as the oracle", "50886356", true},
    {"tw_ubn", "as the oracle", "63009459", true},
    {"tw_ubn", "one character changed", "50886350", false},
    {"tw_ubn", "cut short", "5088635", false},
    {"vn_mst", "as the oracle", "9231584863", true},
    {"vn_mst", "as the oracle", "4401178982", true},
    {"vn_mst", "one character changed", "9231584860", false},
    {"vn_mst", "cut short", "923158486", false},
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

constexpr CheckCase kAfricanRows[] = {
    {"gh_tin", "as the oracle", "Q0043185428", true},
    {"gh_tin", "as the oracle", "P0043912885", true},
    {"gh_tin", "one character changed", "Q0043185420", false},
    {"gh_tin", "cut short", "Q004318542", false},
    {"il_hp", "as the oracle", "550764104", true},
    {"il_hp", "as the oracle", "586599904", true},
    {"il_hp", "one character changed", "550764100", false},
    {"il_hp", "cut short", "55076410", false},
    {"il_id", "as the oracle", "080446792", true},
    {"il_id", "as the oracle", "510719719", true},
    {"il_id", "one character changed", "080446790", false},
    {"il_id", "cut short", "080", false},
    {"ma_ice", "as the oracle", "380296567389993", true},
    {"ma_ice", "as the oracle", "772223114339419", true},
    {"ma_ice", "one character changed", "380296567389990", false},
    {"ma_ice", "cut short", "38029656738999", false},
    {"mu_nid", "as the oracle", "Y2501837940866", true},
    {"mu_nid", "as the oracle", "B0502166575703", true},
    {"mu_nid", "one character changed", "Y2501837940860", false},
    {"mu_nid", "cut short", "Y250183794086", false},
    {"tn_mf", "as the oracle", "9007361H", true},
    {"tn_mf", "as the oracle", "2314830APN000", true},
    {"tn_mf", "one character changed", "9007361I", false},
    {"tn_mf", "cut short", "9007361", false},
    {"za_id", "as the oracle", "5409235187158", true},
    {"za_id", "as the oracle", "5605211041018", true},
    {"za_id", "one character changed", "5409235187150", false},
    {"za_id", "cut short", "540923518715", false},
    {"za_tin", "as the oracle", "2660700507", true},
    {"za_tin", "as the oracle", "2252879545", true},
    {"za_tin", "one character changed", "2660700500", false},
    {"za_tin", "cut short", "266070050", false},
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

constexpr CheckCase kFinanceRows[] = {
    {"ch_qrr", "as the oracle", "402965598271187600614178757", true},
    {"ch_qrr", "as the oracle", "494815912629021792580661730", true},
    {"ch_qrr", "one character changed", "402965598271187600614178750", false},
    {"ch_qrr", "cut short", "40296559827118760061417875", false},
    {"cusip", "as the oracle", "348924929", true},
    {"cusip", "as the oracle", "985545623", true},
    {"cusip", "one character changed", "348924920", false},
    {"cusip", "cut short", "34892492", false},
    {"isin", "as the oracle", "XS8084769258", true},
    {"isin", "as the oracle", "XS9851076497", true},
    {"isin", "one character changed", "XS8084769250", false},
    {"isin", "cut short", "XS808476925", false},
    {"rf_reference", "as the oracle", "RF258628532384", true},
    {"rf_reference", "as the oracle", "RF468942720438", true},
    {"rf_reference", "one character changed", "RF258628532380", false},
    {"rf_reference", "cut short", "RF25862853238", false},
    {"sedol", "as the oracle", "7076480", true},
    {"sedol", "as the oracle", "9801925", true},
    {"sedol", "one character changed", "7076481", false},
    {"sedol", "cut short", "707648", false},
    {"wkn", "a digit in it", "A0MNRK", true},
    {"wkn", "letters alone", "ABCDEF", false},
    {"wkn", "an I", "A0MNRI", false},
    {"be_ogm", "with its signs", "+++090933755493+++", true},
    {"be_ogm", "rest changed", "090933755494", false},
    {"ch_qrr", "zeros", "000000000000000000000000000", false},
};

constexpr CheckCase kDeviceRows[] = {
    {"imei", "as the oracle", "359664086055506", true},
    {"imei", "as the oracle", "359254285712444", true},
    {"imei", "one character changed", "359664086055500", false},
    {"imei", "cut short", "359", false},
    {"meid", "as the oracle", "F3C90A4770EADF", true},
    {"meid", "as the oracle", "A518614C580AD8", true},
    {"meid", "one character changed", "F3C90A4770EADG", false},
    {"meid", "cut short", "F3C90A4770EAD", false},
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

constexpr const char* kChecks[] = {
    "ae_eid",    "au_abn",   "au_acn",  "au_ihi",       "au_medicare", "au_tfn",     "be_ogm",
    "ch_qrr",    "cn_ric",   "cn_uscc", "cusip",        "eg_id",       "gh_tin",     "gn_nifp",
    "hk_id",     "iccid",    "id_nik",  "id_npwp",      "il_hp",       "il_id",      "imei",
    "imei_body", "imeisv",   "imsi",    "in_aadhaar",   "in_epic",     "in_gstin",   "in_pan",
    "ir_id",     "isin",     "jp_cn",   "jp_in",        "kr_frn",      "kr_rrn",     "ma_ice",
    "meid",      "mu_nid",   "my_nric", "mz_nuit",      "ng_nin",      "nz_account", "nz_ird",
    "nz_nhi",    "om_vat",   "pk_cnic", "rf_reference", "sa_id",       "sedol",      "sg_nric",
    "sg_uen",    "sn_ninea", "th_pin",  "tn_mf",        "tw_id",       "tw_ubn",     "vin",
    "vin_form",  "vn_mst",   "wkn",     "za_id",        "za_tin"};

} // namespace

void WorldChecksTest::followTheirRule_data() {
    addCheckColumns();
    addCheckCases(kAsianAndPacificRows);
    addCheckCases(kAfricanRows);
    addCheckCases(kFinanceRows);
    addCheckCases(kDeviceRows);
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
        QVERIFY2(refusesAnyBytes(*holds, random, 2000, 28), name);
    }
}

std::unique_ptr<QObject> makeWorldChecksTest() {
    return std::make_unique<WorldChecksTest>();
}

} // namespace tacet::tests

#include "world_checks_test.moc"
