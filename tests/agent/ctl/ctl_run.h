#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QStringList>

namespace tacet::agent {

/// How a run of the built tacetctl ended.
struct CtlRun {
    int exitCode = -1; ///< -1 when it crashed or took longer than a minute
    QByteArray out;
    QByteArray errors;
};

/// Runs the built tacetctl. An empty environment means this process's own.
CtlRun runCtl(const QStringList& arguments, const QByteArray& input = {},
              const QProcessEnvironment& environment =
                  QProcessEnvironment(QProcessEnvironment::InheritFromParent));

} // namespace tacet::agent
