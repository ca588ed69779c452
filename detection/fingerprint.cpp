#include "detection/fingerprint.h"

#include "detection/same_value.h"

#include <sodium.h>

namespace tacet::detection {

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

} // namespace tacet::detection
