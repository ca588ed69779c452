#include "detection/own_terms.h"

#include "detection/listed_words.h"

#include <string_view>
#include <utility>

namespace tacet::detection {

namespace {

using pack_compiler::PackFault;
using pack_compiler::PackRule;

constexpr std::size_t kMostFaults = 20; ///< of one list
constexpr std::string_view kBom = "\xEF\xBB\xBF";

/// Keeps the terms that can be searched for, and the first reasons why others cannot.
class TermSieve {
public:
    explicit TermSieve(pack_compiler::Faults& faults) : m_faults(faults) {}

    void take(std::string term, PackFault where) {
        const Result<std::string> form = listedForm(term);
        if (form) {
            m_kept.push_back(std::move(term));
        } else if (++m_refused <= kMostFaults) {
            where.reason = form.error().what;
            note(std::move(where));
        } else {
            m_last = std::move(where);
        }
    }

    std::vector<std::string> kept() {
        if (m_refused > kMostFaults) {
            m_last.reason = "is the last of " + std::to_string(m_refused - kMostFaults) +
                            " further terms that are left out";
            note(std::move(m_last));
        }
        return std::move(m_kept);
    }

private:
    void note(PackFault fault) {
        fault.weight = pack_compiler::FaultWeight::Advice;
        m_faults.push_back(std::move(fault));
    }

    pack_compiler::Faults& m_faults;
    std::vector<std::string> m_kept;
    std::size_t m_refused = 0;
    PackFault m_last;
};

// How a file beside the pack is called from where the pack is.
std::string pathBeside(const std::string& pack, const std::string& name) {
    const std::size_t slash = pack.rfind('/');
    return slash == std::string::npos ? name : pack.substr(0, slash + 1) + name;
}

bool isPlainName(std::string_view name) {
    return !name.empty() && name.find_first_of("/\\:") == std::string_view::npos && name != "." &&
           name != "..";
}

std::string_view trimmed(std::string_view line) {
    constexpr std::string_view kBlank = " \t\r";
    const std::size_t first = line.find_first_not_of(kBlank);
    return first == std::string_view::npos
               ? std::string_view()
               : line.substr(first, line.find_last_not_of(kBlank) - first + 1);
}

void takeLines(std::string_view bytes, const std::string& file, TermSieve& sieve) {
    bytes.remove_prefix(bytes.substr(0, kBom.size()) == kBom ? kBom.size() : 0);
    for (std::uint32_t number = 1; !bytes.empty(); ++number) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size());
        const std::string_view term = trimmed(bytes.substr(0, end));
        if (!term.empty() && term.front() != '#') {
            sieve.take(std::string(term), {.file = file,
                                           .place = {.line = number, .column = 1},
                                           .key = "term",
                                           .reason = {}});
        }
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
    }
}

} // namespace

void requireTerms(PackRule& rule, pack_compiler::Faults& faults) {
    TermSieve sieve(faults);
    for (std::size_t i = 0; i < rule.terms.size(); ++i) {
        sieve.take(std::move(rule.terms[i]), {.file = rule.places.file(),
                                              .place = rule.places.ofElement("terms", i),
                                              .key = "terms",
                                              .reason = {}});
    }
    rule.terms = sieve.kept();
}

void readTermsFile(PackRule& rule, const ReadBeside& readBeside, pack_compiler::Faults& faults) {
    const std::optional<std::string> bytes =
        isPlainName(rule.termsFile) ? readBeside(rule.places.file(), rule.termsFile) : std::nullopt;
    if (!bytes) {
        faults.push_back(faultAt(rule.places, "terms_file",
                                 "must name a file beside the pack that can be read"));
        return;
    }
    TermSieve sieve(faults);
    takeLines(*bytes, pathBeside(rule.places.file(), rule.termsFile), sieve);
    rule.terms = sieve.kept();
}

} // namespace tacet::detection
