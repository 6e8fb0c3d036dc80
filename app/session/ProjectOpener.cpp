#include "app/session/ProjectOpener.h"

#include <QFileInfo>

#include "app/session/BundledKnowledge.h"
#include "app/session/Document.h"
#include "app/session/Guard.h"
#include "app/session/Jobs.h"
#include "core/store/ProjectCopy.h"

namespace app {

namespace {

/// Up to this many bytes a project is open, loaded and drawn sooner than a progress bar could be.
constexpr qint64 smallFile = qint64(6) * 1024 * 1024;

bool isSmall(const QString &path)
{
    return QFileInfo(path).size() <= smallFile;
}

} // namespace

void ProjectOpener::openFile(const QString &path)
{
    if (isSmall(path)) {
        m_parts.guard.run([&] { m_parts.document.setProject(core::Project::open(path)); });
        return;
    }
    const auto work = [&document = m_parts.document, path](const core::Progress &) -> Jobs::Done {
        // A std::function is copied on its way back, an open project is not.
        const auto loaded = std::make_shared<LoadedProject>(loadProject(core::Project::open(path)));
        return [&document, loaded] { document.setProject(std::move(*loaded)); };
    };
    m_parts.jobs.start(tr("Opening %1").arg(QFileInfo(path).fileName()), work);
}

void ProjectOpener::openBundled()
{
    const QString copy = m_parts.bundled.workingCopy();
    if (!isSmall(copy)) {
        openFile(copy);
        return;
    }
    m_parts.guard.run([&] { m_parts.document.setProject(m_parts.bundled.open()); });
}

void ProjectOpener::resetBundled()
{
    m_parts.guard.run([&] {
        const auto renew = [&] {
            m_parts.bundled.reset();
            return m_parts.bundled.open();
        };
        // The file that is replaced must not be open.
        if (isBundledOpen())
            m_parts.document.replaceFile(renew);
        else
            m_parts.document.setProject(renew());
    });
}

void ProjectOpener::saveCopy(const QString &path)
{
    const auto work = [this, from = m_parts.document.path(), path](const core::Progress &) -> Jobs::Done {
        core::copyProject(from, path);
        return [this, path] { Q_EMIT copySaved(path); };
    };
    m_parts.jobs.start(tr("Saving %1").arg(QFileInfo(path).fileName()), work);
}

bool ProjectOpener::isBundledOpen() const
{
    return m_parts.document.isOpen() && QFileInfo(m_parts.document.path()) == QFileInfo(m_parts.bundled.workingCopy());
}

} // namespace app
