#include "app/cli/Terminal.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonDocument>

#include "app/export/OutputFile.h"

namespace app {

Terminal::Terminal(QIODevice &out, QIODevice &err) : m_out(out), m_err(err) {}

void Terminal::write(const QByteArray &bytes)
{
    writeAll(m_out, bytes, QCoreApplication::translate("CommandLine", "standard output"));
}

void Terminal::writeTo(const QString &path, const QByteArray &bytes)
{
    if (path == QStringLiteral("-"))
        write(bytes);
    else
        writeFile(path, bytes);
}

void Terminal::line(const QString &text)
{
    write((text + u'\n').toUtf8());
}

void Terminal::json(const QJsonObject &object)
{
    write(QJsonDocument(object).toJson());
}

void Terminal::complain(const QString &text)
{
    m_err.write((QStringLiteral("pactgraph: ") + text.simplified() + u'\n').toUtf8());
}

} // namespace app
