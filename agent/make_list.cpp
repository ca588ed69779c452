#include "agent/make_list.h"

#include "agent/list_files.h"
#include "agent/scan_fault.h"
#include "agent/scan_text.h"
#include "detection/fingerprint.h"
#include "detection/fingerprint_list.h"
#include "storage/owner_only.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <ostream>
#include <string_view>
#include <utility>
#include <vector>

namespace tacet::agent {
namespace {

int refuse(std::ostream& errors, FaultPlace place, std::string_view key, std::string_view reason) {
    errors << faultLine(place, key, reason);
    return 2;
}

std::string_view withoutBlanks(std::string_view line) {
    const std::size_t first = line.find_first_not_of(" \t\r");
    if (first == std::string_view::npos) {
        return {};
    }
    return line.substr(first, line.find_last_not_of(" \t\r") - first + 1);
}

/// The forms of the entries. Tells every line that cannot be one; none when there were such.
std::optional<std::vector<std::string>> formsOf(std::string_view text, const std::string& name,
                                                std::ostream& errors) {
    std::vector<std::string> forms;
    bool isSound = true;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view entry = withoutBlanks(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (entry.empty()) {
            continue;
        }
        Result<std::string> form = detection::fingerprintForm(entry);
        if (form) {
            forms.push_back(std::move(form).value());
        } else {
            isSound = false;
            errors << faultLine({name, number, 1}, "entry", form.error().what);
        }
    }
    return isSound ? std::optional(std::move(forms)) : std::nullopt;
}

bool write(const std::string& file, std::string_view bytes) {
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return bool(out.flush());
}

int makeListOf(const MakeListRequest& request, const std::vector<std::string>& forms,
               std::ostream& errors) {
    Result<std::string> secret = listSecret(request.secret);
    if (!secret) {
        return refuse(errors, {request.secret}, "secret", secret.error().what);
    }
    std::string key = std::move(secret).value();
    const Result<std::string> list = detection::FingerprintList::made(
        {.kind = KindId(request.kind), .level = request.level}, forms, key, request.cost);
    detection::overwrite(key);
    if (!list) {
        return refuse(errors, {"tacetctl"}, "memory", list.error().what);
    }
    return write(request.list, *list) ? 0
                                      : refuse(errors, {request.list}, "file", "cannot be written");
}

} // namespace

int makeList(const MakeListRequest& request, std::ostream& errors) {
    if (!detection::isOwnKind(request.kind)) {
        return refuse(errors, {"tacetctl"}, "--kind",
                      "must be own: and small letters, digits or _, 47 bytes at most");
    }
    const Result<std::string> text = bytesOfFile(request.entries);
    if (!text) {
        return refuse(errors, {request.entries}, "file", text.error().what);
    }
    const auto forms = formsOf(withoutBom(*text), request.entries, errors);
    if (!forms) {
        return 2;
    }
    if (forms->empty() || forms->size() > detection::kMostFingerprints) {
        return refuse(errors, {request.entries}, "file", "must have one to a million entries");
    }
    return makeListOf(request, *forms, errors);
}

int makeSecret(const MakeSecretRequest& request, std::ostream& errors) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string secret;
    for (const std::uint8_t byte : detection::unguessableBytes()) {
        secret += kDigits[byte >> 4];
        secret += kDigits[byte & 0xF];
    }
    const Result<bool> made =
        storage::createOwnerOnlyFile(std::filesystem::absolute(request.file), secret + '\n');
    detection::overwrite(secret);
    if (!made) {
        return refuse(errors, {request.file}, "file", "cannot be written");
    }
    return *made ? 0 : refuse(errors, {request.file}, "file", "is there already");
}

} // namespace tacet::agent
