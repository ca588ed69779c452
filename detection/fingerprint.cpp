#include "detection/fingerprint.h"

#include "detection/list_keys.h"
#include "detection/same_value.h"

#include <sodium.h>

#include <cstddef>

namespace tacet::detection {

namespace {

constexpr char kListContext[] = "TacetLst";
static_assert(sizeof kListContext - 1 == crypto_kdf_CONTEXTBYTES);
constexpr std::size_t kKiB = 1024;

const unsigned char* bytesOf(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

template <std::size_t N> void derive(std::array<std::uint8_t, N>& key, std::uint64_t number,
                                     const std::array<unsigned char, crypto_kdf_KEYBYTES>& from) {
    crypto_kdf_derive_from_key(key.data(), key.size(), number, kListContext, from.data());
}

std::uint64_t littleEndian(const unsigned char* bytes) {
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < sizeof number; ++i) {
        number |= std::uint64_t{bytes[i]} << (8 * i);
    }
    return number;
}

} // namespace

Fingerprint fingerprintOf(const DeviceKey& key, const KindId& kind, std::string_view value) {
    std::string message(kind.text());
    message += '\0'; // no id holds one, so kind and value cannot run into each other
    message += canonicalValue(kind, value);
    Fingerprint fingerprint;
    static_assert(sizeof fingerprint.bytes == crypto_generichash_BYTES);
    static_assert(std::tuple_size_v<DeviceKey> == crypto_generichash_KEYBYTES);
    crypto_generichash(fingerprint.bytes.data(), fingerprint.bytes.size(),
                       reinterpret_cast<const unsigned char*>(message.data()), message.size(),
                       key.data(), key.size());
    overwrite(message);
    return fingerprint;
}

Fingerprint fingerprintOfText(const DeviceKey& key, std::string_view text) {
    Fingerprint fingerprint;
    crypto_generichash(fingerprint.bytes.data(), fingerprint.bytes.size(),
                       reinterpret_cast<const unsigned char*>(text.data()), text.size(), key.data(),
                       key.size());
    return fingerprint;
}

std::array<unsigned char, 32> sha256(std::string_view bytes) {
    static_assert(crypto_hash_sha256_BYTES == 32);
    std::array<unsigned char, 32> digest{};
    crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(bytes.data()),
                       bytes.size());
    return digest;
}

void overwrite(std::string& secret) {
    sodium_memzero(secret.data(), secret.size());
    secret.clear();
}

std::optional<ListKeys> listKeys(std::string_view secret, const Salt& salt, const KeyCost& cost) {
    static_assert(std::tuple_size_v<Salt> == crypto_pwhash_SALTBYTES);
    std::array<unsigned char, crypto_kdf_KEYBYTES> master{};
    const bool isReady = sodium_init() >= 0; // it chooses the fastest way of this processor
    if (!isReady || crypto_pwhash(master.data(), master.size(), secret.data(), secret.size(),
                                  salt.data(), cost.passes, std::size_t{cost.memory} * kKiB,
                                  crypto_pwhash_ALG_ARGON2ID13) != 0) {
        return std::nullopt;
    }
    ListKeys keys;
    derive(keys.entries, 1, master);
    derive(keys.filter, 2, master);
    derive(keys.seal, 3, master);
    sodium_memzero(master.data(), master.size());
    return keys;
}

std::uint64_t entryFingerprint(const ListKeys& keys, std::string_view form) {
    std::array<unsigned char, crypto_generichash_BYTES_MIN> digest{};
    crypto_generichash(digest.data(), digest.size(), bytesOf(form), form.size(),
                       keys.entries.data(), keys.entries.size());
    return littleEndian(digest.data());
}

std::uint64_t filterHash(const ListKeys& keys, std::string_view form) {
    static_assert(sizeof keys.filter == crypto_shorthash_KEYBYTES);
    std::array<unsigned char, crypto_shorthash_BYTES> digest{};
    crypto_shorthash(digest.data(), bytesOf(form), form.size(), keys.filter.data());
    return littleEndian(digest.data());
}

Seal sealOf(const ListKeys& keys, std::string_view bytes) {
    Seal seal{};
    crypto_generichash(seal.data(), seal.size(), bytesOf(bytes), bytes.size(), keys.seal.data(),
                       keys.seal.size());
    return seal;
}

std::array<std::uint8_t, 32> unguessableBytes() {
    std::array<std::uint8_t, 32> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

} // namespace tacet::detection
