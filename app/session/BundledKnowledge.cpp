#include "app/session/BundledKnowledge.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "app/session/Settings.h"
#include "core/base/Error.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BundledKnowledge)
};

using core::Error;

bool wasNeverEdited(const core::Project &project)
{
    return !project.undoLabel() && !project.redoLabel();
}

/// The file itself and what SQLite may put beside it.
QStringList fileEndings()
{
    return {QString(), QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")};
}

void removeFile(const QString &path)
{
    if (QFile::exists(path) && !QFile::remove(path))
        throw Error(Error::Kind::Unwritable,
                    Words::tr("%1 cannot be replaced. Is the folder write-protected?").arg(path));
}

void renameFile(const QString &from, const QString &to)
{
    if (!QFile::rename(from, to))
        throw Error(Error::Kind::Unwritable, Words::tr("%1 cannot be written. Is the folder write-protected?").arg(to));
}

} // namespace

QString bundledKnowledgePath()
{
    const QDir beside(QCoreApplication::applicationDirPath());
    const QStringList places = {
        beside.filePath(QStringLiteral("knowledge.pactgraph")),
        QDir::cleanPath(beside.filePath(QStringLiteral("../share/pactgraph/knowledge.pactgraph")))};
    for (const QString &place : places)
        if (QFileInfo(place).isFile())
            return place;
    throw Error(Error::Kind::NotFound, Words::tr("The bundled knowledge is missing; it should be in %1. Open a project "
                                                 "of your own, or install the program again.")
                                           .arg(places.front()));
}

BundledKnowledge::BundledKnowledge(const QString &bundle, const QString &folder, Settings &settings)
    : m_bundle(bundle), m_copy(QDir(folder).filePath(QStringLiteral("knowledge.pactgraph"))), m_settings(settings)
{}

QString BundledKnowledge::backup() const
{
    return m_copy + QStringLiteral(".bak");
}

/// Tells one bundle from another without reading it.
QString BundledKnowledge::stamp() const
{
    const QFileInfo info(m_bundle);
    return QStringLiteral("%1-%2").arg(info.size()).arg(info.lastModified().toSecsSinceEpoch());
}

std::unique_ptr<core::Project> BundledKnowledge::open()
{
    if (!QFileInfo::exists(m_copy))
        copyBundle();
    auto project = core::Project::open(m_copy);
    if (!QFileInfo::exists(m_bundle) || m_settings.bundleStamp() == stamp() || !wasNeverEdited(*project))
        return project;
    project.reset();
    for (const QString &ending : fileEndings())
        removeFile(m_copy + ending);
    copyBundle();
    return core::Project::open(m_copy);
}

void BundledKnowledge::reset()
{
    if (!QFileInfo(m_bundle).isFile())
        m_bundle = bundledKnowledgePath(); // says where it should be
    // A log belongs to its file: what it holds is part of the copy that is kept.
    for (const QString &ending : fileEndings()) {
        removeFile(backup() + ending);
        if (QFileInfo::exists(m_copy + ending))
            renameFile(m_copy + ending, backup() + ending);
    }
    copyBundle();
}

/// Written beside and renamed: the copy is whole or not there.
void BundledKnowledge::copyBundle()
{
    if (!QFileInfo(m_bundle).isFile())
        m_bundle = bundledKnowledgePath();
    const QString folder = QFileInfo(m_copy).path();
    const QString unfinished = m_copy + QStringLiteral(".part");
    if (!QDir().mkpath(folder))
        throw Error(Error::Kind::Unwritable, Words::tr("The folder %1 cannot be made.").arg(folder));
    removeFile(unfinished);
    QFile bundle(m_bundle);
    if (!bundle.copy(unfinished))
        throw Error(Error::Kind::Unwritable, Words::tr("The bundled knowledge cannot be copied to %1.").arg(folder),
                    bundle.errorString());
    // An installed bundle is write-protected, and so is its copy at first.
    QFile::setPermissions(unfinished, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    removeFile(m_copy);
    renameFile(unfinished, m_copy);
    m_settings.setBundleStamp(stamp());
}

} // namespace app
