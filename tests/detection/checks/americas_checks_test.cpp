#include "tests/detection/checks/check_cases.h"
#include "tests/detection/value_tests.h"

#include <QTest>

#include <random>

namespace tacet::tests {

// Good numbers are computed with python3-stdnum 1.18 or by the rule as its source gives it, or are
// specimens of the office; none was taken from a person.
class AmericasChecksTest : public QObject {
    Q_OBJECT

private slots:
    void followTheirRule_data();
    void followTheirRule();
    void refuseAnythingElse();
};

namespace {

constexpr CheckCase kNorthAmericanRows[] = {
    {"ca_bn", "as the oracle", "476170394RM3046", true},
    {"ca_bn", "as the oracle", "749903373RT0306", true},
    {"ca_bn", "one character changed", "476170394RA3046", false},
    {"ca_bn", "cut short", "476170394RM304", false},
    {"ca_sin", "as the oracle", "933857559", true},
    {"ca_sin", "as the oracle", "318060910", true},
    {"ca_sin", "one character changed", "933857550", false},
    {"ca_sin", "cut short", "93385755", false},
    {"us_aba", "as the oracle", "101375249", true},
    {"us_aba", "as the oracle", "301822217", true},
    {"us_aba", "one character changed", "101375240", false},
    {"us_aba", "cut short", "10137524", false},
    {"us_ein", "as the oracle", "224326552", true},
    {"us_ein", "as the oracle", "331277832", true},
    {"us_ein", "one character changed", "284326552", false},
    {"us_ein", "cut short", "22432655", false},
    {"us_itin", "as the oracle", "904702745", true},
    {"us_itin", "as the oracle", "993879978", true},
    {"us_itin", "one character changed", "904002745", false},
    {"us_itin", "cut short", "90470274", false},
    {"us_npi", "specimen of CMS as quoted", "1234567893", true},
    {"us_npi", "check digit changed", "1234567894", false},
    {"us_dea", "computed", "AB1234563", true},
    {"us_dea", "check digit changed", "AB1234564", false},
    {"us_atin", "group 93", "912931234", true},
    {"us_atin", "group 70", "912701234", false},
    {"us_itin", "group 50", "912501234", true},
    {"us_itin", "group 93", "912931234", false},
    {"ca_bc_phn", "specimen of python-stdnum", "9698658215", true},
    {"ca_bc_phn", "a digit changed", "9698648215", false},
    {"ca_on_hcn", "Luhn", "9876543217", true},
    {"ca_qc_ramq", "a woman", "BOUC91542218", true},
    {"ca_qc_ramq", "month 33", "BOUC91332218", false},
    {"ca_on_hcn", "Luhn and a version", "9876543217AB", true},
    {"ca_on_hcn", "a version of three", "9876543217ABC", false},
    {"ca_on_hcn", "check digit changed", "9876543218", false},
};

constexpr CheckCase kLatinAmericanRows[] = {
    {"ar_cbu", "as the oracle", "6331724451838258112228", true},
    {"ar_cbu", "as the oracle", "7389121129382896404625", true},
    {"ar_cbu", "one character changed", "6331724451838258112220", false},
    {"ar_cbu", "cut short", "633172445183825811222", false},
    {"ar_cuit", "as the oracle", "24533443989", true},
    {"ar_cuit", "as the oracle", "34534241404", true},
    {"ar_cuit", "one character changed", "24533443980", false},
    {"ar_cuit", "cut short", "2453344398", false},
    {"br_cnpj", "as the oracle", "86916324775000", true},
    {"br_cnpj", "as the oracle", "21509528338790", true},
    {"br_cnpj", "one character changed", "86916324775001", false},
    {"br_cnpj", "cut short", "8691632477500", false},
    {"br_cpf", "as the oracle", "65615514353", true},
    {"br_cpf", "as the oracle", "63749750904", true},
    {"br_cpf", "one character changed", "65615514350", false},
    {"br_cpf", "cut short", "6561551435", false},
    {"cl_rut", "as the oracle", "136413562", true},
    {"cl_rut", "as the oracle", "635967358", true},
    {"cl_rut", "one character changed", "136413560", false},
    {"cl_rut", "cut short", "13641356", false},
    {"co_nit", "as the oracle", "6559917908876599", true},
    {"co_nit", "as the oracle", "680506462897", true},
    {"co_nit", "one character changed", "6559917908876590", false},
    {"co_nit", "cut short", "655991790887659", false},
    {"cr_cpj", "as the oracle", "3005543390", true},
    {"cr_cpj", "as the oracle", "3009415512", true},
    {"cr_cpj", "one character changed", "3000543390", false},
    {"cr_cpj", "cut short", "300554339", false},
    {"cu_ni", "as the oracle", "71090959690", true},
    {"cu_ni", "as the oracle", "54102175644", true},
    {"cu_ni", "one character changed", "71090059690", false},
    {"cu_ni", "cut short", "7109095969", false},
    {"do_cedula", "as the oracle", "03797094392", true},
    {"do_cedula", "as the oracle", "36434233627", true},
    {"do_cedula", "one character changed", "03797094390", false},
    {"do_cedula", "cut short", "0379709439", false},
    {"do_rnc", "as the oracle", "412618962", true},
    {"do_rnc", "as the oracle", "746089851", true},
    {"do_rnc", "one character changed", "412618960", false},
    {"do_rnc", "cut short", "41261896", false},
    {"ec_ci", "as the oracle", "1954022651", true},
    {"ec_ci", "as the oracle", "1503550483", true},
    {"ec_ci", "one character changed", "1954022650", false},
    {"ec_ci", "cut short", "195402265", false},
    {"ec_ruc", "as the oracle", "2398461072001", true},
    {"ec_ruc", "as the oracle", "0992049987001", true},
    {"ec_ruc", "one character changed", "2398461072000", false},
    {"ec_ruc", "cut short", "239846107200", false},
    {"gt_nit", "as the oracle", "820802417", true},
    {"gt_nit", "as the oracle", "57631K", true},
    {"gt_nit", "one character changed", "820802410", false},
    {"gt_nit", "cut short", "82080241", false},
    {"mx_curp", "as the oracle", "SPRV920812MASZLZA8", true},
    {"mx_curp", "as the oracle", "BOYX440913HBCRPW05", true},
    {"mx_curp", "one character changed", "SPRV920812MASZLZA0", false},
    {"mx_curp", "cut short", "SPRV920812MASZLZA", false},
    {"mx_rfc", "as the oracle", "OKZ99051611A", true},
    {"mx_rfc", "as the oracle", "TMWR8101052A7", true},
    {"mx_rfc", "one character changed", "OKZ99053611A", false},
    {"mx_rfc", "cut short", "OKZ99051611", false},
    {"pe_cui", "as the oracle", "833203199", true},
    {"pe_cui", "as the oracle", "371962196", true},
    {"pe_cui", "one character changed", "833203190", false},
    {"pe_cui", "cut short", "833", false},
    {"pe_ruc", "as the oracle", "17142200481", true},
    {"pe_ruc", "as the oracle", "20337596801", true},
    {"pe_ruc", "one character changed", "17142200480", false},
    {"pe_ruc", "cut short", "1714220048", false},
    {"py_ruc", "as the oracle", "40206580", true},
    {"py_ruc", "as the oracle", "918004993", true},
    {"py_ruc", "one character changed", "40206581", false},
    {"py_ruc", "cut short", "4020658", false},
    {"sv_nit", "as the oracle", "07525065501202", true},
    {"sv_nit", "as the oracle", "91331440691050", true},
    {"sv_nit", "one character changed", "07525065501200", false},
    {"sv_nit", "cut short", "0752506550120", false},
    {"uy_rut", "as the oracle", "050582990013", true},
    {"uy_rut", "as the oracle", "142067800019", true},
    {"uy_rut", "one character changed", "050582990010", false},
    {"uy_rut", "cut short", "05058299001", false},
    {"ve_rif", "as the oracle", "V941105773", true},
    {"ve_rif", "as the oracle", "E715264296", true},
    {"ve_rif", "one character changed", "V941105770", false},
    {"ve_rif", "cut short", "V94110577", false},
    {"mx_clabe", "specimen of public pages", "032180000118359719", true},
    {"mx_clabe", "check digit changed", "032180000118359718", false},
    {"uy_ci", "computed", "12345672", true},
    {"uy_ci", "check digit changed", "12345673", false},
    {"br_cnpj", "with letters, specimen of the Receita Federal", "12ABC34501DE35", true},
    {"br_cnpj", "its check digits swapped", "12ABC34501DE53", false},
    {"uy_rut", "with its country", "UY211003420017", true},
    {"cl_rut", "with its country", "CL125319092", true},
    {"cl_rut", "K", "44444444K", false},
    {"br_cns", "computed", "700000000000005", true},
    {"br_cns", "last digit changed", "700000000000006", false},
    {"mx_nss", "Luhn", "45880123455", true},
    {"mx_nss", "ten digits", "4588012345", false},
    {"br_pis", "computed", "12056412547", false},
    {"br_pis", "one digit over and over", "11111111111", false},
};

constexpr const char* kChecks[] = {
    "ar_cbu",    "ar_cuit",    "br_cnpj", "br_cns", "br_cpf",   "br_pis",  "ca_bc_phn", "ca_bn",
    "ca_on_hcn", "ca_qc_ramq", "ca_sin",  "cl_rut", "co_nit",   "cr_cpj",  "cu_ni",     "do_cedula",
    "do_rnc",    "ec_ci",      "ec_ruc",  "gt_nit", "mx_clabe", "mx_curp", "mx_nss",    "mx_rfc",
    "pe_cui",    "pe_ruc",     "py_ruc",  "sv_nit", "us_aba",   "us_atin", "us_dea",    "us_ein",
    "us_itin",   "us_npi",     "uy_ci",   "uy_rut", "ve_rif"};

} // namespace

void AmericasChecksTest::followTheirRule_data() {
    addCheckColumns();
    addCheckCases(kNorthAmericanRows);
    addCheckCases(kLatinAmericanRows);
}

void AmericasChecksTest::followTheirRule() {
    QFETCH(QByteArray, check);
    QFETCH(QByteArray, candidate);
    detection::Check* const holds = detection::findCheck(check.toStdString());
    QVERIFY(holds != nullptr);
    QTEST(holds(candidate.toStdString()), "expected");
}

void AmericasChecksTest::refuseAnythingElse() {
    constexpr unsigned kSeed = 20261124;
    std::mt19937 random(kSeed);
    for (const char* name : kChecks) {
        detection::Check* const holds = detection::findCheck(name);
        QVERIFY2(holds != nullptr, name);
        QVERIFY2(!holds(""), name);
        QVERIFY2(refusesAnyBytes(*holds, random, 2000, 28), name);
    }
}

std::unique_ptr<QObject> makeAmericasChecksTest() {
    return std::make_unique<AmericasChecksTest>();
}

} // namespace tacet::tests

#include "americas_checks_test.moc"
