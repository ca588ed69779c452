// Measures what the agent costs and how fast it is: `e2e_report FILE [--pages DIR] [--count N]`
// writes the figures as JSON (the form is in the README of this folder).
#include "tests/e2e/measure.h"
#include "tests/e2e/web_pages.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdlib>
#include <iostream>

namespace {

using namespace tacet::e2e;

constexpr std::chrono::seconds kIdleTime{60};
constexpr int kStarts = 9;

double load() {
    double loads[1] = {0};
    ::getloadavg(loads, 1);
    return loads[0];
}

QJsonObject json(const Spread& spread) {
    return {{"n", spread.n}, {"median", spread.median}, {"p95", spread.p95}, {"p99", spread.p99}};
}

QJsonObject json(const Idle& idle) {
    return {{"seconds", static_cast<int>(kIdleTime.count())},
            {"wakeUps", idle.wakeUps},
            {"cpuTicks", idle.cpuTicks}};
}

QJsonObject measurePage(Stage& stage, Browser& browser, const QString& page, int count) {
    const std::unique_ptr<WebEditor> editor = browser.open(page);
    return json(spreadOf(editor ? keyToPixels(stage, *editor, count) : std::vector<double>()));
}

/// Adds the runs of both browsers on each of the pages.
void measurePages(Stage& stage, const QStringList& pages, int count, QJsonArray& runs) {
    for (const auto& [kind, program] : {std::pair{BrowserKind::Chromium, "chromium"},
                                        std::pair{BrowserKind::Firefox, "firefox"}}) {
        Browser browser(stage.desktop, stage.server, stage.keys, kind);
        for (const QString& page : pages) {
            const QJsonObject times = measurePage(stage, browser, page, count);
            std::cout << program << ' ' << page.toStdString() << ": median "
                      << times["median"].toDouble() << " ms, n " << times["n"].toInt() << std::endl;
            runs << QJsonObject{{"program", program}, {"page", page}, {"keyToPixelsMs", times}};
        }
    }
}

/// Idle and memory, beside an empty tray program, with a watched page open and nothing marked.
void measureRest(Stage& stage, QJsonObject& report, QJsonObject& baseline) {
    Browser browser(stage.desktop, stage.server, stage.keys, BrowserKind::Chromium);
    const std::unique_ptr<WebEditor> editor = browser.open("textarea");
    const std::unique_ptr<Child> tray = stage.desktop.start(TACET_EMPTY_TRAY, {}, "tray.log");
    constexpr std::chrono::seconds kSettle{5};
    waitFor([] { return false; }, kSettle);
    const auto [agent, empty] = idleOf(stage.agent->process().pid(), tray->pid(), kIdleTime);
    report["idle"] = json(agent);
    report["rss"] = QJsonObject{{"kib", agent.rssKib}};
    baseline["idle"] = json(empty);
    baseline["rss"] = QJsonObject{{"kib", empty.rssKib}};
}

/// Starts of both, one after the other in turn.
void measureStarts(QJsonObject& report, QJsonObject& baseline) {
    Stage stage;
    std::vector<double> agent;
    std::vector<double> empty;
    startOf(stage, TACET_AGENT); // the first one reads the files from the disk
    startOf(stage, TACET_EMPTY_TRAY);
    for (int i = 0; i < kStarts; ++i) {
        if (const auto time = startOf(stage, TACET_AGENT)) {
            agent.push_back(*time);
        }
        if (const auto time = startOf(stage, TACET_EMPTY_TRAY)) {
            empty.push_back(*time);
        }
    }
    report["start"] = QJsonObject{{"ms", json(spreadOf(agent))}};
    baseline["start"] = QJsonObject{{"ms", json(spreadOf(empty))}};
}

bool write(const QString& path, const QJsonObject& report) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(report).toJson()) > 0;
}

/// Everything, on our own pages and on those of `folder`, if there is one; none when the agent does
/// not start.
std::optional<QJsonObject> measureAll(const QString& folder, int count) {
    QJsonObject report{{"machine", QJsonObject{{"load1", load()}}}};
    QJsonObject baseline;
    measureStarts(report, baseline);
    QJsonArray runs;
    {
        Stage stage;
        if (!stage.startAgent()) {
            return std::nullopt;
        }
        measureRest(stage, report, baseline);
        measurePages(stage, {"textarea", "prosemirror"}, count, runs);
    }
    if (!folder.isEmpty()) {
        Stage stage({}, folder);
        if (!stage.startAgent()) {
            return std::nullopt;
        }
        measurePages(stage, pagesIn(folder), count, runs);
    }
    report["runs"] = runs;
    report["baseline"] = baseline;
    return report;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addPositionalArgument("FILE", "where the figures go");
    options.addOption({"pages", "pages of your own", "DIR"});
    options.addOption({"count", "keys on each page", "N", "25"});
    options.process(application);
    if (options.positionalArguments().size() != 1) {
        options.showHelp(2);
    }
    const auto report = measureAll(options.value("pages"), options.value("count").toInt());
    if (!report) {
        std::cerr << "The agent does not start.\n";
        return 1;
    }
    return write(options.positionalArguments().constFirst(), *report) ? 0 : 1;
}
