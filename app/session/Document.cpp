#include "app/session/Document.h"

#include <utility>

#include <QFileInfo>

#include "app/session/Wording.h"
#include "core/base/Error.h"
#include "core/model/KnownOn.h"

namespace app {

Document::Document(QObject *parent) : QObject(parent) {}

Document::~Document() = default;

LoadedProject loadProject(std::unique_ptr<core::Project> project)
{
    LoadedProject loaded;
    loaded.knowledge = project->load();
    loaded.graph = std::make_shared<const core::Graph>(core::Graph::build(*loaded.knowledge));
    loaded.project = std::move(project);
    return loaded;
}

void Document::setProject(std::unique_ptr<core::Project> project)
{
    // Loading may fail; the open project stays until the new one is known to be sound.
    setProject(loadProject(std::move(project)));
}

void Document::setProject(LoadedProject loaded)
{
    m_project = std::move(loaded.project);
    m_whole = {std::move(loaded.knowledge), std::move(loaded.graph)};
    m_knownOn.reset();
    m_known = m_whole;
    Q_EMIT opened();
}

void Document::adopt(LoadedProject loaded)
{
    m_project = std::move(loaded.project);
    m_whole = {std::move(loaded.knowledge), std::move(loaded.graph)};
    followClock();
    Q_EMIT changed();
}

void Document::replaceFile(const std::function<std::unique_ptr<core::Project>()> &change)
{
    const QString before = path();
    m_project.reset();
    try {
        setProject(change());
    } catch (const core::Error &) {
        // The window goes on with what it had.
        if (!before.isEmpty())
            m_project = core::Project::open(before);
        throw;
    }
}

bool Document::isReadOnly() const
{
    return m_project == nullptr || m_project->isReadOnly() || m_knownOn;
}

QString Document::readOnlyReason() const
{
    if (m_project == nullptr || !m_knownOn || m_project->isReadOnly())
        return m_project == nullptr ? QString() : m_project->readOnlyReason();
    return tr("You see what was known on %1, so nothing can be changed: set the clock back to all that is known first.")
        .arg(dateText(*m_knownOn));
}

QString Document::path() const
{
    return m_project == nullptr ? QString() : m_project->path();
}

QString Document::title() const
{
    if (m_whole.knowledge == nullptr)
        return {};
    const QString title = m_whole.knowledge->meta().value(QStringLiteral("title"));
    return title.isEmpty() ? QFileInfo(path()).completeBaseName() : title;
}

void Document::edit(const std::function<void(core::Project &)> &change)
{
    if (m_knownOn)
        throw core::Error(core::Error::Kind::Unwritable, readOnlyReason());
    change(*m_project);
    reload();
}

void Document::setKnownOn(std::optional<QDate> day)
{
    if (day == m_knownOn)
        return;
    m_knownOn = day;
    if (!isOpen())
        return;
    followClock();
    Q_EMIT changed();
}

QString Document::undoLabel() const
{
    return m_project == nullptr ? QString() : m_project->undoLabel().value_or(QString());
}

QString Document::redoLabel() const
{
    return m_project == nullptr ? QString() : m_project->redoLabel().value_or(QString());
}

void Document::undo()
{
    const QString label = m_project->undo();
    reload();
    Q_EMIT undone(label);
}

void Document::redo()
{
    const QString label = m_project->redo();
    reload();
    Q_EMIT redone(label);
}

void Document::reload()
{
    const auto before = std::exchange(m_whole.knowledge, m_project->reload(*m_whole.knowledge));
    if (!m_whole.knowledge->sharesFacts(*before))
        m_whole.graph = std::make_shared<const core::Graph>(core::Graph::build(*m_whole.knowledge));
    followClock();
    Q_EMIT changed();
}

void Document::followClock()
{
    m_known = m_whole;
    if (!m_knownOn)
        return;
    m_known.knowledge = std::make_shared<const core::Knowledge>(core::knownOn(*m_whole.knowledge, *m_knownOn));
    m_known.graph = std::make_shared<const core::Graph>(core::Graph::build(*m_known.knowledge));
}

} // namespace app
