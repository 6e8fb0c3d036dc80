#pragma once

#include <vector>

#include <QString>
#include <QStringList>

namespace test {

/// A file of the project: its path from the root, and its text.
struct SourceFile
{
    QString path;
    QString text;
};

/// Every C++ source and header in these folders of the project, in order of path.
std::vector<SourceFile> sourceFiles(const QStringList &folders);
/// Every file with one of these endings, `CMakeLists.txt` where `txt` is among them.
std::vector<SourceFile> filesEndingIn(const QStringList &endings, const QStringList &folders);

/// Line of `text`, from 1, in which the character at `offset` stands.
qsizetype lineAt(const QString &text, qsizetype offset);
/// "path:line: message"
QString fault(const SourceFile &file, qsizetype offset, const QString &message);

} // namespace test
