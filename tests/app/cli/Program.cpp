#include "tests/app/cli/Program.h"

#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace test {

QJsonObject Run::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QString Run::complaint() const
{
    return err.count('\n') == 1 && err.endsWith('\n') ? QString::fromUtf8(err).trimmed() : QString();
}

Run run(const QStringList &words, const QString &out)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"XDG_RUNTIME_DIR"_s})
        environment.remove(name);
    QProcess process;
    process.setProcessEnvironment(environment);
    if (!out.isEmpty())
        process.setStandardOutputFile(out);
    process.start(QStringLiteral(PACTGRAPH_PROGRAM), words);
    process.closeWriteChannel();
    constexpr int patience = 60000;
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return {.exitCode = -1, .out = {}, .err = process.errorString().toUtf8()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString bundle()
{
    return QStringLiteral(PACTGRAPH_BUNDLE);
}

} // namespace test
