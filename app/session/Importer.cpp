#include "app/session/Importer.h"

#include <memory>

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include "app/session/Document.h"
#include "app/session/Jobs.h"
#include "app/session/ProjectOpener.h"
#include "app/session/Wording.h"

namespace app {

namespace {

/// More rejected rows than this are told by their number.
constexpr std::size_t toldRows = 20;

QString namesOf(const QStringList &files)
{
    QStringList names;
    for (const QString &file : files)
        names << QFileInfo(file).fileName();
    return names.join(QStringLiteral(", "));
}

/// "5 actors, 7 statements".
QString countsText(const QMap<QString, int> &counts)
{
    const QLocale locale;
    QStringList parts;
    for (std::size_t i = 0; i < core::termCount<core::EntityKind>; ++i) {
        const auto kind = core::EntityKind(i);
        if (const int count = counts.value(core::toWord(kind)); count > 0)
            parts << QStringLiteral("%1 %2").arg(locale.toString(count),
                                                 (count == 1 ? wordFor(kind) : wordForMany(kind)).toLower());
    }
    if (const int count = counts.value(QStringLiteral("statement")); count > 0)
        parts << (count == 1 ? Importer::tr("1 statement") : Importer::tr("%1 statements").arg(locale.toString(count)));
    return parts.join(QStringLiteral(", "));
}

QString rejectedText(const std::vector<core::Issue> &rejected)
{
    QStringList lines;
    for (const core::Issue &issue : rejected) {
        if (std::size_t(lines.size()) == toldRows) {
            lines << Importer::tr("… and %1 more").arg(rejected.size() - toldRows);
            break;
        }
        lines << issue.toLine();
    }
    return lines.join(u'\n');
}

} // namespace

QString importSentence(const core::ImportReport &report, const QStringList &files)
{
    const QLocale locale;
    QString added = countsText(report.added);
    if (added.isEmpty())
        added = Importer::tr("nothing new");
    QString sentence = Importer::tr("Imported %1: %2").arg(namesOf(files), added);
    int matched = 0;
    for (const int count : report.matched)
        matched += count;
    if (matched > 0)
        sentence += Importer::tr("; %1 were there already").arg(locale.toString(matched));
    if (!report.rejected.empty())
        sentence += report.rejected.size() == 1
                        ? Importer::tr("; 1 row was left out")
                        : Importer::tr("; %1 rows were left out").arg(locale.toString(qint64(report.rejected.size())));
    return sentence + u'.';
}

void Importer::importHere(const QStringList &files)
{
    start({.from = files, .into = m_parts.document.path()});
}

void Importer::importAsNew(const QStringList &files, const QString &project)
{
    // Whoever chose a file that is there has agreed to lose it.
    start({.from = files, .into = project, .existing = core::ImportOrder::Existing::IsReplaced});
}

/// A connection of its own: that of the document belongs to the GUI thread. What is loaded there takes its place.
void Importer::start(const core::ImportOrder &order)
{
    const bool isHere = order.into == m_parts.document.path();
    const auto work = [this, order, isHere](const core::Progress &progress) -> Jobs::Done {
        const core::ImportReport report = core::import(order, progress);
        if (!isHere) {
            return [this, order, report] {
                tell(report, order.from);
                m_parts.opener.openFile(order.into);
            };
        }
        const auto loaded = std::make_shared<LoadedProject>(loadProject(core::Project::open(order.into)));
        return [this, order, report, loaded] {
            m_parts.document.adopt(std::move(*loaded));
            tell(report, order.from);
        };
    };
    m_parts.jobs.start(tr("Importing %1").arg(namesOf(order.from)), work);
}

void Importer::tell(const core::ImportReport &report, const QStringList &files)
{
    Q_EMIT imported(importSentence(report, files), rejectedText(report.rejected));
}

} // namespace app
