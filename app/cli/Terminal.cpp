#include "app/cli/Terminal.h"

#include <algorithm>
#include <iterator>

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonDocument>

namespace app {

Terminal::Terminal(QIODevice &out, QIODevice &err) : m_out(out), m_err(err) {}

void Terminal::write(const QByteArray &bytes)
{
    writeAll(m_out, bytes, QCoreApplication::translate("CommandLine", "standard output"));
}

void Terminal::writeTo(const QString &path, const QByteArray &bytes)
{
    writeTo({{path, bytes}});
}

void Terminal::writeTo(const std::vector<FileToWrite> &files)
{
    const auto isOut = [](const FileToWrite &file) { return file.path == QStringLiteral("-"); };
    std::vector<FileToWrite> named;
    std::ranges::remove_copy_if(files, std::back_inserter(named), isOut);
    OutputFiles staged(named);
    for (const FileToWrite &file : files)
        if (isOut(file))
            write(file.bytes);
    staged.commit();
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
