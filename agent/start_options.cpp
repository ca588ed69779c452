#include "agent/start_options.h"

#include <array>

namespace tacet::agent {

namespace {

struct Form {
    std::string_view option;
    std::string_view value; ///< empty: it takes none
    StartTask task = StartTask::Run;
};

constexpr std::array<Form, 5> kForms = {{
    {"--help", "", StartTask::Help},
    {"--version", "", StartTask::Version},
    {"--show", "", StartTask::Show},
    {"--autostart", "on", StartTask::AutostartOn},
    {"--autostart", "off", StartTask::AutostartOff},
}};

bool isForm(const Form& form, const std::vector<std::string_view>& arguments) {
    const std::size_t size = form.value.empty() ? 1 : 2;
    return arguments.size() == size && arguments[0] == form.option &&
           (size == 1 || arguments[1] == form.value);
}

} // namespace

std::optional<StartTask> startTask(const std::vector<std::string_view>& arguments) {
    if (arguments.empty()) {
        return StartTask::Run;
    }
    for (const Form& form : kForms) {
        if (isForm(form, arguments)) {
            return form.task;
        }
    }
    return std::nullopt;
}

std::string_view usageText() {
    return "Usage: tacet [OPTION]\n"
           "Watches the text fields of AI tools and marks sensitive data before it is sent.\n"
           "\n"
           "  --show              open the window, also of a running Tacet\n"
           "  --autostart on|off  start with the desktop, or not, which sets accessibility back\n"
           "  --help              print this\n"
           "  --version           print the version\n";
}

} // namespace tacet::agent
