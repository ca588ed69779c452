#include "agent/catalogue_json.h"
#include "agent/catalogue_page.h"
#include "agent/doctor_start.h"
#include "agent/make_list.h"
#include "agent/scan_fault.h"
#include "agent/scan_files.h"
#include "agent/tacetctl_arguments.h"

#include <iostream>
#include <string>
#include <variant>
#include <vector>

namespace {

using namespace tacet::agent;

/// Carries out what was asked for and answers the exit code.
struct CarryOut {
    int operator()(const PrintWords& print) const {
        std::cout << print.words << std::flush;
        return std::cout ? 0 : 2;
    }
    int operator()(const ScanRequest& request) const {
        return scanFiles(request, {.in = std::cin, .out = std::cout, .errors = std::cerr});
    }
    int operator()(const MakeListRequest& request) const { return makeList(request, std::cerr); }
    int operator()(const MakeSecretRequest& request) const {
        return makeSecret(request, std::cerr);
    }
    int operator()(const DoctorRequest& request) const {
        std::cerr << faultLine({becomeDoctor(request), 1, 1}, "doctor", "cannot be started");
        return 2;
    }
    int operator()(const CatalogueRequest& request) const {
        const Catalogue catalogue = builtInCatalogue();
        return (*this)(PrintWords{request.format == CatalogueFormat::Json
                                      ? catalogueJson(catalogue)
                                      : cataloguePage(catalogue)});
    }
    int operator()(const UsageFault& fault) const {
        std::cerr << faultLine({"tacetctl", 1, fault.number}, fault.argument, fault.reason);
        return 2;
    }
};

} // namespace

int main(int argc, char** argv) {
    std::ios::sync_with_stdio(false);
    const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    return std::visit(CarryOut{}, parseArguments(arguments));
}
