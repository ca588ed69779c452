#include "tests/storage/child_process.h"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>

namespace tacet::storage {

ChildEnd runInChild(const std::function<int()>& work) {
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(work());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? ChildEnd{.ending = Ending::Returned, .answer = WEXITSTATUS(status)}
                             : ChildEnd{};
}

void dieHere() {
    ::kill(::getpid(), SIGKILL);
    std::abort();
}

void becomeNobody() {
    constexpr uid_t kNobody = 65534;
    if (::geteuid() == 0 && ::setresuid(kNobody, kNobody, kNobody) != 0) {
        std::abort();
    }
}

} // namespace tacet::storage
