#include "ui/findings_text.h"

#include <QCoreApplication>

namespace tacet::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FindingsText)
};

} // namespace

QString whereText(const FindingLine& line) {
    return Words::tr("line %1, word %2").arg(line.line).arg(line.word);
}

QString findingsHeading(const FindingsList& list) {
    const auto count = list.lines.size();
    const QString what = count == 1 ? Words::tr("1 warning") : Words::tr("%1 warnings").arg(count);
    return list.tool.empty() ? what
                             : Words::tr("%1 in %2").arg(what, QString::fromStdString(list.tool));
}

QString findingsHint() {
    return Words::tr("Choose this to see them and to copy the cleaned text.");
}

} // namespace tacet::ui
