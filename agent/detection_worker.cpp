#include "agent/detection_worker.h"

#include "detection/decide.h"
#include "detection/engine.h"
#include "detection/field_scanner.h"

#include <optional>
#include <utility>

namespace tacet::agent {

namespace {

detection::ScanHints hintsFor(const TextSnapshot& snapshot, const std::string& region) {
    return {.region = region, .language = snapshot.context.locale, .label = snapshot.context.label};
}

} // namespace

DetectionWorker::DetectionWorker(std::string region, Sink sink)
    : m_region(std::move(region)), m_sink(std::move(sink)), m_thread([this] { run(); }) {}

DetectionWorker::~DetectionWorker() {
    m_mailbox.close();
    m_thread.join();
}

void DetectionWorker::run() {
    const detection::Engine engine;
    std::optional<detection::FieldScanner> scanner;
    FieldId field;
    while (const std::optional<Detect> job = m_mailbox.take()) {
        if (!scanner || job->snapshot.id.field != field) {
            scanner.emplace(engine);
            field = job->snapshot.id.field;
        }
        const std::vector<Finding> findings =
            scanner->scan(job->snapshot, hintsFor(job->snapshot, m_region));
        m_sink({detection::decide(findings, job->snapshot, *job->policy, *job->settled)});
    }
}

} // namespace tacet::agent
