#include "agent/doctor.h"

#include <iostream>
#include <string_view>

// What `tacetctl doctor` becomes.
int main(int argc, char** argv) {
    const bool asJson = argc > 1 && std::string_view(argv[1]) == "--json";
    return tacet::agent::examine({.asJson = asJson}, std::cout);
}
