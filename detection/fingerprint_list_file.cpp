// How a list is written and read. LISTS.md gives the layout.
#include "detection/fingerprint.h"
#include "detection/fingerprint_list.h"
#include "detection/list_filter.h"

#include <algorithm>
#include <bit>
#include <iterator>

namespace tacet::detection {

namespace {

constexpr std::string_view kMagic = "TACETFP";
constexpr std::uint8_t kVersion = 1;
constexpr std::size_t kSeal = 32;
constexpr std::size_t kChecksum = 32;
constexpr std::string_view kOwn = "own:";
constexpr std::uint32_t kMostPasses = 16;
constexpr std::uint32_t kMostMemory = 1024 * 1024; // KiB: more would be an attack on this machine

template <class Number> void put(std::string& bytes, Number number) {
    for (std::size_t i = 0; i < sizeof number; ++i) {
        bytes += static_cast<char>(number >> (8 * i) & 0xFF);
    }
}

/// Takes numbers from the front of bytes. Once they were too few, every answer is 0.
class Taker {
public:
    explicit Taker(std::string_view bytes) : m_bytes(bytes) {}

    template <class Number> Number number() {
        const std::string_view part = text(sizeof(Number));
        std::uint64_t number = 0;
        for (std::size_t i = 0; i < part.size(); ++i) {
            number |= std::uint64_t{static_cast<unsigned char>(part[i])} << (8 * i);
        }
        return static_cast<Number>(number);
    }

    std::string_view text(std::size_t size) {
        m_isWhole = m_isWhole && size <= m_bytes.size();
        const std::string_view part = m_bytes.substr(0, m_isWhole ? size : 0);
        m_bytes.remove_prefix(part.size());
        return part;
    }

    [[nodiscard]] std::size_t left() const { return m_isWhole ? m_bytes.size() : 0; }
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

private:
    std::string_view m_bytes;
    bool m_isWhole = true;
};

Error refusal(ErrorCode code, std::string_view reason) {
    return {.code = code, .what = std::string(reason)};
}

/// What stands before the filter and the entries.
struct Head {
    std::uint8_t version = 0;
    KeyCost cost;
    Salt salt{};
    std::uint8_t longest = 0;
    std::uint8_t level = 0; ///< 0 for none, else one more than the level
    std::string_view kind{};
    std::uint32_t filterWords = 0;
    std::uint32_t entries = 0;
};

void putHead(std::string& bytes, const Head& head) {
    bytes += kMagic;
    put(bytes, head.version);
    put(bytes, head.cost.passes);
    put(bytes, head.cost.memory);
    bytes.append(head.salt.begin(), head.salt.end());
    put(bytes, head.longest);
    put(bytes, head.level);
    put(bytes, static_cast<std::uint8_t>(head.kind.size()));
    bytes += head.kind;
    put(bytes, head.filterWords);
    put(bytes, head.entries);
}

Head takeHead(Taker& taker) {
    Head head;
    head.version = taker.number<std::uint8_t>();
    head.cost.passes = taker.number<std::uint32_t>();
    head.cost.memory = taker.number<std::uint32_t>();
    const std::string_view salt = taker.text(head.salt.size());
    std::copy(salt.begin(), salt.end(), head.salt.begin());
    head.longest = taker.number<std::uint8_t>();
    head.level = taker.number<std::uint8_t>();
    head.kind = taker.text(taker.number<std::uint8_t>());
    head.filterWords = taker.number<std::uint32_t>();
    head.entries = taker.number<std::uint32_t>();
    return head;
}

bool isSound(const Head& head, const Taker& taker) {
    const std::size_t rest = 8 * (std::size_t{head.filterWords} + head.entries) + kSeal;
    return taker.isWhole() && taker.left() == rest && std::has_single_bit(head.filterWords) &&
           head.entries > 0 && head.entries <= kMostFingerprints && head.cost.passes > 0 &&
           head.cost.passes <= kMostPasses && head.cost.memory <= kMostMemory && head.longest > 0 &&
           head.longest <= kMostFingerprintWords &&
           head.level <= 1 + static_cast<std::uint8_t>(Level::Critical) && isOwnKind(head.kind);
}

// How much of a form each of its words but the last one ends.
std::vector<std::string_view> beginningsOf(std::string_view form) {
    std::vector<std::string_view> beginnings;
    for (std::size_t at = 1; at < form.size(); ++at) {
        if (isWordByte(form[at - 1]) && !isWordByte(form[at])) {
            beginnings.push_back(form.substr(0, at));
        }
    }
    return beginnings;
}

std::size_t wordsOf(std::string_view form) {
    return beginningsOf(form).size() + 1;
}

std::vector<std::uint64_t> filterOf(const std::vector<std::string>& forms, const ListKeys& keys) {
    std::size_t uses = 0;
    for (const std::string& form : forms) {
        uses += wordsOf(form);
    }
    std::vector<std::uint64_t> filter(std::bit_ceil(uses * kFilterBits / 64 + 1));
    for (const std::string& form : forms) {
        addToFilter(filter, filterHash(keys, form), FormUse::Entry);
        for (const std::string_view beginning : beginningsOf(form)) {
            addToFilter(filter, filterHash(keys, beginning), FormUse::Beginning);
        }
    }
    return filter;
}

std::vector<std::uint64_t> entriesOf(const std::vector<std::string>& forms, const ListKeys& keys) {
    std::vector<std::uint64_t> entries;
    entries.reserve(forms.size());
    std::transform(forms.begin(), forms.end(), std::back_inserter(entries),
                   [&](const std::string& form) { return entryFingerprint(keys, form); });
    std::sort(entries.begin(), entries.end());
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
    return entries;
}

std::vector<std::uint64_t> takeNumbers(Taker& taker, std::size_t count) {
    std::vector<std::uint64_t> numbers(count);
    std::generate(numbers.begin(), numbers.end(), [&] { return taker.number<std::uint64_t>(); });
    return numbers;
}

template <std::size_t N> std::string_view textOf(const std::array<std::uint8_t, N>& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

} // namespace

bool isOwnKind(std::string_view kind) {
    const std::string_view name = kind.substr(std::min(kind.size(), kOwn.size()));
    return kind.substr(0, kOwn.size()) == kOwn && !name.empty() &&
           kind.size() <= KindId::kCapacity &&
           name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") ==
               std::string_view::npos;
}

Result<std::string> fingerprintForm(std::string_view entry) {
    Result<std::string> form = listedForm(entry);
    if (!form) {
        return form;
    }
    const bool isNumber = form->find_first_not_of("0123456789") == std::string::npos;
    if (form->size() < (isNumber ? 5U : 4U)) {
        return refusal(ErrorCode::Invalid, "is shorter than four letters or five digits");
    }
    if (wordsOf(*form) > kMostFingerprintWords) {
        return refusal(ErrorCode::Invalid, "has more than five words");
    }
    return form;
}

Result<std::string> FingerprintList::made(const ListLabel& label,
                                          const std::vector<std::string>& forms,
                                          std::string_view secret, const KeyCost& cost) {
    Head head{.version = kVersion, .cost = cost};
    const auto random = unguessableBytes();
    std::copy_n(random.begin(), head.salt.size(), head.salt.begin());
    const std::optional<ListKeys> keys = listKeys(secret, head.salt, cost);
    if (!keys) {
        return refusal(ErrorCode::Io, "there is no memory to make the keys");
    }
    for (const std::string& form : forms) {
        head.longest = std::max(head.longest, static_cast<std::uint8_t>(wordsOf(form)));
    }
    head.level = label.level ? static_cast<std::uint8_t>(1 + static_cast<int>(*label.level)) : 0;
    head.kind = label.kind.text();
    std::vector<std::uint64_t> numbers = filterOf(forms, *keys);
    const std::vector<std::uint64_t> entries = entriesOf(forms, *keys);
    head.filterWords = static_cast<std::uint32_t>(numbers.size());
    head.entries = static_cast<std::uint32_t>(entries.size());
    numbers.insert(numbers.end(), entries.begin(), entries.end());
    std::string bytes;
    putHead(bytes, head);
    for (const std::uint64_t number : numbers) {
        put(bytes, number);
    }
    bytes += textOf(sealOf(*keys, bytes));
    const auto checksum = sha256(bytes);
    bytes.append(checksum.begin(), checksum.end());
    return bytes;
}

Result<FingerprintList> FingerprintList::read(std::string_view bytes, std::string_view secret) {
    if (bytes.substr(0, kMagic.size()) != kMagic) {
        return refusal(ErrorCode::Invalid, "is no list of fingerprints");
    }
    const std::string_view body = bytes.substr(0, bytes.size() - std::min(bytes.size(), kChecksum));
    Taker taker(body.substr(std::min(body.size(), kMagic.size())));
    const Head head = takeHead(taker);
    if (taker.isWhole() && head.version != kVersion) {
        return refusal(ErrorCode::Unsupported, "is of a version that is not known");
    }
    if (!isSound(head, taker) || textOf(sha256(body)) != bytes.substr(body.size())) {
        return refusal(ErrorCode::Invalid, "is damaged");
    }
    const std::optional<ListKeys> keys = listKeys(secret, head.salt, head.cost);
    if (!keys) {
        return refusal(ErrorCode::Io, "there is no memory to make the keys");
    }
    if (textOf(sealOf(*keys, body.substr(0, body.size() - kSeal))) !=
        body.substr(body.size() - kSeal)) {
        return refusal(ErrorCode::Denied, "was made with another secret");
    }
    FingerprintList list;
    list.m_label.kind = KindId(head.kind);
    if (head.level > 0) {
        list.m_label.level = static_cast<Level>(head.level - 1);
    }
    list.m_keys = *keys;
    list.m_longest = head.longest;
    list.m_filter = takeNumbers(taker, head.filterWords);
    list.m_entries = takeNumbers(taker, head.entries);
    return list;
}

} // namespace tacet::detection
