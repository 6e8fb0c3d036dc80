#include "app/session/Document.h"

#include <QFileInfo>

#include "core/base/Error.h"

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
    m_knowledge = std::move(loaded.knowledge);
    m_graph = std::move(loaded.graph);
    Q_EMIT opened();
}

void Document::adopt(LoadedProject loaded)
{
    m_project = std::move(loaded.project);
    m_knowledge = std::move(loaded.knowledge);
    m_graph = std::move(loaded.graph);
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
    return m_project == nullptr || m_project->isReadOnly();
}

QString Document::readOnlyReason() const
{
    return m_project == nullptr ? QString() : m_project->readOnlyReason();
}

QString Document::path() const
{
    return m_project == nullptr ? QString() : m_project->path();
}

QString Document::title() const
{
    if (m_knowledge == nullptr)
        return {};
    const QString title = m_knowledge->data().meta.value(QStringLiteral("title"));
    return title.isEmpty() ? QFileInfo(path()).completeBaseName() : title;
}

void Document::edit(const std::function<void(core::Project &)> &change)
{
    change(*m_project);
    reload();
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
    m_knowledge = m_project->load();
    m_graph = std::make_shared<const core::Graph>(core::Graph::build(*m_knowledge));
    Q_EMIT changed();
}

} // namespace app
