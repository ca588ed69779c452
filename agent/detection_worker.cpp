#include "agent/detection_worker.h"

#include "agent/list_files.h"
#include "detection/decide.h"
#include "detection/engine.h"
#include "detection/field_scanner.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace tacet::agent {

namespace {

detection::ScanHints hintsFor(const TextSnapshot& snapshot, const std::string& region) {
    return {.region = region, .language = snapshot.context.locale, .label = snapshot.context.label};
}

// What a list says of its kind holds where policy says nothing.
Policy withLevelsOf(const ListFiles& files, Policy policy) {
    for (const auto& list : files.lists) {
        if (list->label().level) {
            policy.kindLevels.try_emplace(list->label().kind, *list->label().level);
        }
    }
    return policy;
}

} // namespace

DetectionWorker::DetectionWorker(std::string region, std::filesystem::path lists, Sink sink,
                                 FaultSink faultSink)
    : m_region(std::move(region)), m_lists(std::move(lists)), m_sink(std::move(sink)),
      m_faultSink(std::move(faultSink)), m_thread([this] { run(); }) {}

DetectionWorker::~DetectionWorker() {
    m_mailbox.close();
    m_thread.join();
}

void DetectionWorker::run() {
    const ListFiles files = readListFiles(m_lists);
    std::for_each(files.faults.begin(), files.faults.end(), m_faultSink);
    const detection::Engine engine(files.lists);
    std::optional<detection::FieldScanner> scanner;
    FieldId field;
    std::shared_ptr<const Policy> given;
    Policy policy;
    while (const std::optional<Detect> job = m_mailbox.take()) {
        if (!scanner || job->snapshot.id.field != field) {
            scanner.emplace(engine);
            field = job->snapshot.id.field;
        }
        const std::vector<Finding> findings =
            scanner->scan(job->snapshot, hintsFor(job->snapshot, m_region));
        if (job->policy != given) {
            given = job->policy;
            policy = withLevelsOf(files, *given);
        }
        m_sink({detection::decide(findings, job->snapshot, policy, *job->settled)});
    }
}

} // namespace tacet::agent
