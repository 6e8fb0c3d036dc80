#include "app/session/Document.h"

#include <QFileInfo>

namespace app {

Document::Document(QObject *parent) : QObject(parent) {}

Document::~Document() = default;

void Document::setProject(std::unique_ptr<core::Project> project)
{
    // Loading may fail; the open project stays until the new one is known to be sound.
    auto knowledge = project->load();
    auto graph = std::make_shared<const core::Graph>(core::Graph::build(*knowledge));
    m_project = std::move(project);
    m_knowledge = std::move(knowledge);
    m_graph = std::move(graph);
    Q_EMIT opened();
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
