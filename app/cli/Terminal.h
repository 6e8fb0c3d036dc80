#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

class QIODevice;

namespace app {

/// Where a sub-command writes: what it found to one device, words about that to the other. Both are guests that outlive
/// it. Every function that writes results throws `core::Error` when not all could be written.
class Terminal
{
public:
    Terminal(QIODevice &out, QIODevice &err);

    void write(const QByteArray &bytes);
    /// A file, written whole or not at all; `-` is standard output.
    void writeTo(const QString &path, const QByteArray &bytes);
    /// `text` and a line break.
    void line(const QString &text = {});
    void json(const QJsonObject &object);
    /// One line on standard error; line breaks in `text` become spaces.
    void complain(const QString &text);

private:
    QIODevice &m_out;
    QIODevice &m_err;
};

} // namespace app
