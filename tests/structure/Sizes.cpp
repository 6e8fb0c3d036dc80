#include "tests/structure/Sizes.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace test {

namespace {

QStringList matchFaults(const std::vector<SourceFile> &files, const QRegularExpression &pattern, const QString &message)
{
    QStringList faults;
    for (const SourceFile &file : files)
        for (const QRegularExpressionMatch &match : pattern.globalMatch(file.text))
            faults << fault(file, match.capturedStart(), message.arg(match.captured().trimmed()));
    return faults;
}

} // namespace

QStringList lengthFaults(const std::vector<SourceFile> &files)
{
    constexpr qsizetype limit = 500;
    QStringList faults;
    for (const SourceFile &file : files) {
        const qsizetype lines = file.text.count(u'\n');
        if (lines > limit)
            faults << u"%1 has %2 lines, more than %3"_s.arg(file.path).arg(lines).arg(limit);
    }
    return faults;
}

QStringList nameFaults(const std::vector<SourceFile> &files)
{
    // Names that begin with Q are Qt's.
    static const QRegularExpression name(
        u"\\b(?:class|struct|enum class)\\s+(?!Q[A-Z])\\w*(?:Manager|Helper|Util|Utils|Utility|Misc)\\b"_s);
    static const QRegularExpression fileName(u"(?:Manager|Helper|Helpers|Util|Utils|Utility|Misc|Common)$"_s);
    QStringList faults = matchFaults(files, name, u"\"%1\" does not say what it is"_s);
    for (const SourceFile &file : files)
        if (fileName.match(QFileInfo(file.path).completeBaseName()).hasMatch())
            faults << u"%1: the name does not say what is in it"_s.arg(file.path);
    return faults;
}

QStringList leftoverFaults(const std::vector<SourceFile> &files)
{
    // Put together, so that this file is not one of them.
    static const QRegularExpression leftover(u"\\b(?:TO"_s + u"DO|FIX"_s + u"ME|XX"_s + u"X|HA"_s + u"CK)\\b"_s);
    return matchFaults(files, leftover, u"%1 is left"_s);
}

QStringList guardFaults(const std::vector<SourceFile> &files)
{
    QStringList faults;
    for (const SourceFile &file : files)
        if (file.path.endsWith(u".h"_s) && !file.text.contains(u"#pragma once\n"_s))
            faults << u"%1 has no #pragma once"_s.arg(file.path);
    return faults;
}

QStringList textConnectFaults(const std::vector<SourceFile> &files)
{
    static const QRegularExpression words(u"\\b(?:SIG"_s + u"NAL|SL"_s + u"OT)\\("_s);
    return matchFaults(files, words, u"no %1…: connect functions to functions"_s);
}

} // namespace test
