#pragma once

#include <functional>

namespace tacet::storage {

enum class Ending { Returned, Killed };

/// How a child ended, and what its work answered if it returned.
struct ChildEnd {
    Ending ending = Ending::Killed;
    int answer = -1;

    friend bool operator==(const ChildEnd&, const ChildEnd&) = default;
};

/// Runs `work` in a copy of this process that is gone afterwards, so that it may die or give up its
/// rights. Its answer is 0 to 255.
ChildEnd runInChild(const std::function<int()>& work);

/// Ends this process at once, as the kernel would: nothing is flushed or closed.
[[noreturn]] void dieHere();

/// Makes this process an ordinary user for good, so that file modes hold for it.
void becomeNobody();

} // namespace tacet::storage
