#include "detection/checks/check_table.h"
#include "tests/detection/value_tests.h"

#include <QTest>

#include <random>
#include <string>

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

struct Row {
    const char* check;
    const char* reason;
    const char* candidate;
    bool expected;
};

constexpr Row kNorthAmericanRows[] = {
    {"ca_bn", "as the oracle", "476170394RM3046", true},
    {"ca_bn", "as the oracle", "749903373RT0306", true},
    {"ca_bn", "one character changed", "476170394RA3046", false},
    {"ca_bn", "cut short", "476170394RM304", false},
    {"ca_sin", "as the oracle", "933857559", true},
    {"ca_sin", "as the oracle", "318060910", true},
    {"ca_sin", "one character changed", "933857550", false},
    {"ca_sin", "cut short", "93385755", false},
    {"us_aba", "as the oracle", "220951023", true},
    {"us_aba", "as the oracle", "019623436", true},
    {"us_aba", "one character changed", "220951020", false},
    {"us_aba", "cut short", "22095102", false},
    {"us_ein", "as the oracle", "387416819", true},
    {"us_ein", "as the oracle", "710299021", true},
    {"us_ein", "one character changed", "087416819", false},
    {"us_ein", "cut short", "38741681", false},
    {"us_itin", "as the oracle", "983850076", true},
    {"us_itin", "as the oracle", "941864708", true},
    {"us_itin", "one character changed", "983890076", false},
    {"us_itin", "cut short", "98385007", false},
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

constexpr Row kLatinAmericanRows[] = {
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
    {"cu_ni", "as the oracle", "80112826657", true},
    {"cu_ni", "as the oracle", "64063006427", true},
    {"cu_ni", "one character changed", "80113826657", false},
    {"cu_ni", "cut short", "8011282665", false},
    {"do_cedula", "as the oracle", "09820678705", true},
    {"do_cedula", "as the oracle", "93183655021", true},
    {"do_cedula", "one character changed", "09820678700", false},
    {"do_cedula", "cut short", "0982067870", false},
    {"do_rnc", "as the oracle", "407075489", true},
    {"do_rnc", "as the oracle", "074978421", true},
    {"do_rnc", "one character changed", "407075480", false},
    {"do_rnc", "cut short", "40707548", false},
    {"ec_ci", "as the oracle", "0947433710", true},
    {"ec_ci", "as the oracle", "0624855904", true},
    {"ec_ci", "one character changed", "0947433711", false},
    {"ec_ci", "cut short", "094743371", false},
    {"ec_ruc", "as the oracle", "1664938895004", true},
    {"ec_ruc", "as the oracle", "2265794020001", true},
    {"ec_ruc", "one character changed", "1664938805004", false},
    {"ec_ruc", "cut short", "166493889500", false},
    {"gt_nit", "as the oracle", "915831", true},
    {"gt_nit", "as the oracle", "29893K", true},
    {"gt_nit", "one character changed", "915830", false},
    {"gt_nit", "cut short", "91583", false},
    {"mx_curp", "as the oracle", "XZPH590403HMSDIH21", true},
    {"mx_curp", "as the oracle", "MXAV360708HMSONHB3", true},
    {"mx_curp", "one character changed", "XZPH590403HMSDIH20", false},
    {"mx_curp", "cut short", "XZPH590403HMSDIH2", false},
    {"mx_rfc", "as the oracle", "CUF151030BB8", true},
    {"mx_rfc", "as the oracle", "MYBC641113B27", true},
    {"mx_rfc", "one character changed", "CUF151032BB8", false},
    {"mx_rfc", "cut short", "CUF151030BB", false},
    {"pe_cui", "as the oracle", "95899527J", true},
    {"pe_cui", "as the oracle", "722651893", true},
    {"pe_cui", "one character changed", "95899527A", false},
    {"pe_cui", "cut short", "958", false},
    {"pe_ruc", "as the oracle", "15915099341", true},
    {"pe_ruc", "as the oracle", "20535593371", true},
    {"pe_ruc", "one character changed", "15915099340", false},
    {"pe_ruc", "cut short", "1591509934", false},
    {"py_ruc", "as the oracle", "1677578", true},
    {"py_ruc", "as the oracle", "3981045", true},
    {"py_ruc", "one character changed", "1677570", false},
    {"py_ruc", "cut short", "167757", false},
    {"sv_nit", "as the oracle", "90044256781035", true},
    {"sv_nit", "as the oracle", "06240886300293", true},
    {"sv_nit", "one character changed", "90044256781030", false},
    {"sv_nit", "cut short", "9004425678103", false},
    {"uy_rut", "as the oracle", "087435030014", true},
    {"uy_rut", "as the oracle", "135487400010", true},
    {"uy_rut", "one character changed", "087435030010", false},
    {"uy_rut", "cut short", "08743503001", false},
    {"ve_rif", "as the oracle", "G695077973", true},
    {"ve_rif", "as the oracle", "J900559401", true},
    {"ve_rif", "one character changed", "G695077970", false},
    {"ve_rif", "cut short", "G69507797", false},
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

template <std::size_t N> void add(const Row (&rows)[N]) {
    for (const Row& row : rows) {
        QTest::addRow("%s: %s %s", row.check, row.reason, row.candidate)
            << QByteArray(row.check) << QByteArray(row.candidate) << row.expected;
    }
}

constexpr const char* kChecks[] = {
    "ar_cbu",    "ar_cuit",    "br_cnpj", "br_cns", "br_cpf",   "br_pis",  "ca_bc_phn", "ca_bn",
    "ca_on_hcn", "ca_qc_ramq", "ca_sin",  "cl_rut", "co_nit",   "cr_cpj",  "cu_ni",     "do_cedula",
    "do_rnc",    "ec_ci",      "ec_ruc",  "gt_nit", "mx_clabe", "mx_curp", "mx_nss",    "mx_rfc",
    "pe_cui",    "pe_ruc",     "py_ruc",  "sv_nit", "us_aba",   "us_atin", "us_dea",    "us_ein",
    "us_itin",   "us_npi",     "uy_ci",   "uy_rut", "ve_rif"};

} // namespace

void AmericasChecksTest::followTheirRule_data() {
    QTest::addColumn<QByteArray>("check");
    QTest::addColumn<QByteArray>("candidate");
    QTest::addColumn<bool>("expected");
    add(kNorthAmericanRows);
    add(kLatinAmericanRows);
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

std::unique_ptr<QObject> makeAmericasChecksTest() {
    return std::make_unique<AmericasChecksTest>();
}

} // namespace tacet::tests

#include "americas_checks_test.moc"
