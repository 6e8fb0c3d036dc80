#include "app/cli/Terminal.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonDocument>

#include "core/base/Error.h"

namespace app {

Terminal::Terminal(QIODevice &out, QIODevice &err) : m_out(out), m_err(err) {}

void Terminal::write(const QByteArray &bytes)
{
    if (m_out.write(bytes) != bytes.size())
        throw core::Error(core::Error::Kind::Unwritable,
                          QCoreApplication::translate("CommandLine", "Standard output cannot be written: %1.")
                              .arg(m_out.errorString()));
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
