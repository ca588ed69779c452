#include "detection/anchors.h"

#include <immintrin.h>

namespace tacet::detection {

namespace {

// Sixteen bytes at a time. A byte lies in a range when, moved to start at zero, it is no greater
// than the range's width: min(x, width) == x.
std::uint64_t inRange(__m128i bytes, char first, char width) {
    const __m128i moved = _mm_sub_epi8(bytes, _mm_set1_epi8(first));
    const __m128i inside = _mm_cmpeq_epi8(_mm_min_epu8(moved, _mm_set1_epi8(width)), moved);
    return static_cast<std::uint32_t>(_mm_movemask_epi8(inside));
}

std::uint64_t equal(__m128i bytes, char c) {
    return static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(c))));
}

ChunkClasses classifySse2(const char* bytes) {
    ChunkClasses classes;
    for (std::size_t at = 0; at < kChunk; at += 16) {
        const __m128i part = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + at));
        const __m128i lower = _mm_or_si128(part, _mm_set1_epi8(0x20));
        const std::uint64_t digit = inRange(part, '0', 9);
        const std::uint64_t word = digit | inRange(lower, 'a', 25) | equal(part, '\x80');
        classes.digit |= digit << at;
        classes.word |= word << at;
        classes.upper |= inRange(part, 'A', 25) << at;
        classes.special |= (equal(part, '@') | equal(part, ':') | equal(part, '+')) << at;
    }
    return classes;
}

__attribute__((target("avx2"))) std::uint64_t inRange(__m256i bytes, char first, char width) {
    const __m256i moved = _mm256_sub_epi8(bytes, _mm256_set1_epi8(first));
    const __m256i inside =
        _mm256_cmpeq_epi8(_mm256_min_epu8(moved, _mm256_set1_epi8(width)), moved);
    return static_cast<std::uint32_t>(_mm256_movemask_epi8(inside));
}

__attribute__((target("avx2"))) std::uint64_t equal(__m256i bytes, char c) {
    return static_cast<std::uint32_t>(
        _mm256_movemask_epi8(_mm256_cmpeq_epi8(bytes, _mm256_set1_epi8(c))));
}

__attribute__((target("avx2"))) ChunkClasses classifyAvx2(const char* bytes) {
    ChunkClasses classes;
    for (std::size_t at = 0; at < kChunk; at += 32) {
        const __m256i part = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes + at));
        const __m256i lower = _mm256_or_si256(part, _mm256_set1_epi8(0x20));
        const std::uint64_t digit = inRange(part, '0', 9);
        const std::uint64_t word = digit | inRange(lower, 'a', 25) | equal(part, '\x80');
        classes.digit |= digit << at;
        classes.word |= word << at;
        classes.upper |= inRange(part, 'A', 25) << at;
        classes.special |= (equal(part, '@') | equal(part, ':') | equal(part, '+')) << at;
    }
    return classes;
}

bool hasAvx2() {
    return __builtin_cpu_supports("avx2") != 0;
}

} // namespace

Classify* bestClassify() {
    return hasAvx2() ? classifyAvx2 : classifySse2;
}

std::vector<Classify*> everyClassify() {
    std::vector<Classify*> all = {classifyScalar, classifySse2};
    if (hasAvx2()) {
        all.push_back(classifyAvx2);
    }
    return all;
}

} // namespace tacet::detection
