#pragma once

#include <vector>

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include "app/export/OutputFiles.h"

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
    /// Several of them: all or, where one cannot be written, none.
    void writeTo(const std::vector<FileToWrite> &files);
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
