#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>

namespace test {

/// What became of one run of the real program.
struct Run
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const;
    /// What stands on standard error, when it is one line; else empty.
    QString complaint() const;
};

/// Runs the program that was built, in an environment that names no display. Its standard output goes to the file `out`
/// when one is named.
Run run(const QStringList &words, const QString &out = {});
/// The bundled knowledge that was built with it.
QString bundle();

} // namespace test
