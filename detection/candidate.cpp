#include "detection/candidate.h"

#include <cstddef>
#include <tuple>

namespace tacet::detection {

namespace {

// Greater is better, the first difference decides. A longer value explains more characters; what
// stands on a list is known, not guessed; a country that is named settles whose number it is; the
// nearer word speaks for the kind that it names, and a mark in the value is as near as can be; of
// two that are as near the longer one; then the person's country; the order of the packs comes
// last, so that there is always one answer.
auto rank(const Candidate& candidate) {
    const int proofs = (candidate.evidence.has(Evidence::Context) ? 2 : 0) +
                       (candidate.isMarked ? 2 : 0) +
                       (candidate.evidence.has(Evidence::CheckDigits) ? 1 : 0);
    const std::size_t word = candidate.contextWord ? length(*candidate.contextWord) : 0;
    return std::tuple(static_cast<int>(candidate.strength), proofs, length(candidate.span),
                      candidate.evidence.has(Evidence::List), candidate.country,
                      -static_cast<int>(candidate.contextDistance), word,
                      static_cast<int>(candidate.isLocal), -static_cast<int>(candidate.rule));
}

} // namespace

bool isBetter(const Candidate& a, const Candidate& b) {
    return rank(a) > rank(b);
}

} // namespace tacet::detection
