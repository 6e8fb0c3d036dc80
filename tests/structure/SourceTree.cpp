#include "tests/structure/SourceTree.h"

#include <algorithm>

#include <QDir>
#include <QDirIterator>

namespace test {

std::vector<SourceFile> sourceFiles(const QStringList &folders)
{
    return filesEndingIn({QStringLiteral("*.h"), QStringLiteral("*.cpp")}, folders);
}

std::vector<SourceFile> filesEndingIn(const QStringList &endings, const QStringList &folders)
{
    const QDir root(QStringLiteral(PACTGRAPH_SOURCE_DIR));
    std::vector<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator it(root.filePath(folder), endings, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s cannot be read", qPrintable(file.fileName()));
            files.push_back({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    std::sort(files.begin(), files.end(), [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    return files;
}

qsizetype lineAt(const QString &text, qsizetype offset)
{
    return QStringView(text).left(offset).count(u'\n') + 1;
}

QString fault(const SourceFile &file, qsizetype offset, const QString &message)
{
    return QStringLiteral("%1:%2: %3").arg(file.path).arg(lineAt(file.text, offset)).arg(message);
}

} // namespace test
