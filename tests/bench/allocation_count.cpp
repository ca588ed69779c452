#include "tests/bench/allocation_count.h"

#include <link.h>

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <new>

namespace tacet::bench {

namespace {

/// Where a library's code lies.
struct CodeRange {
    std::uintptr_t begin = 0;
    std::uintptr_t end = 0;
};

int findRe2(dl_phdr_info* info, std::size_t /*size*/, void* found) {
    if (std::strstr(info->dlpi_name, "libre2") == nullptr) {
        return 0;
    }
    for (std::size_t i = 0; i < info->dlpi_phnum; ++i) {
        const auto& segment = info->dlpi_phdr[i];
        if (segment.p_type == PT_LOAD && (segment.p_flags & PF_X) != 0) {
            const std::uintptr_t begin = info->dlpi_addr + segment.p_vaddr;
            *static_cast<CodeRange*>(found) = {begin, begin + segment.p_memsz};
        }
    }
    return 1;
}

CodeRange codeOfRe2() {
    CodeRange range;
    dl_iterate_phdr(findRe2, &range);
    return range;
}

AllocationCount& counted() {
    thread_local AllocationCount count;
    return count;
}

void* allocated(std::size_t size, const void* caller) {
    static const CodeRange re2 = codeOfRe2();
    const auto at = reinterpret_cast<std::uintptr_t>(caller);
    AllocationCount& count = counted();
    ++(re2.begin <= at && at < re2.end ? count.ofRe2 : count.ours);
    void* const memory = std::malloc(size == 0 ? 1 : size);
    if (memory == nullptr) {
        std::abort();
    }
    return memory;
}

} // namespace

AllocationCount allocationCount() {
    return counted();
}

} // namespace tacet::bench

void* operator new(std::size_t size) {
    return tacet::bench::allocated(size, __builtin_return_address(0));
}

void* operator new[](std::size_t size) {
    return tacet::bench::allocated(size, __builtin_return_address(0));
}

void operator delete(void* memory) noexcept {
    std::free(memory);
}

void operator delete(void* memory, std::size_t /*size*/) noexcept {
    std::free(memory);
}

void operator delete[](void* memory) noexcept {
    std::free(memory);
}

void operator delete[](void* memory, std::size_t /*size*/) noexcept {
    std::free(memory);
}
