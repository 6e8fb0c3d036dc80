#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QDate>
#include <QObject>
#include <QString>

#include "core/graph/Graph.h"
#include "core/model/Knowledge.h"
#include "core/store/Project.h"

namespace app {

/// A project with all that it knows. May be made on any thread and handed on: nobody else touches the project
/// meanwhile.
struct LoadedProject
{
    std::unique_ptr<core::Project> project;
    std::shared_ptr<const core::Knowledge> knowledge;
    std::shared_ptr<const core::Graph> graph;
};

LoadedProject loadProject(std::unique_ptr<core::Project> project);

/// The open project and news of what changed in it. Holds no view state (that is `Selection`) and no logic of the
/// domain (that is core). Lives on the GUI thread.
class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(QObject *parent = nullptr);
    ~Document() override;

    /// Takes over an open project. Emits opened().
    void setProject(std::unique_ptr<core::Project> project);
    void setProject(LoadedProject loaded);
    /// Takes over the same file again, changed by another connection. Emits changed().
    void adopt(LoadedProject loaded);
    /// Closes the open file, runs `change`, which may replace it, and opens what `change` gives. When that fails, what
    /// was open is opened again.
    void replaceFile(const std::function<std::unique_ptr<core::Project>()> &change);

    bool isOpen() const { return m_project != nullptr; }
    /// While less is shown than is known nothing can be changed, either: nobody sees what a change would touch.
    bool isReadOnly() const;
    QString readOnlyReason() const;
    QString path() const;
    /// Title of the project for people.
    QString title() const;

    /// Never null once a project is open; unchanging, may be handed to other threads.
    std::shared_ptr<const core::Knowledge> knowledge() const { return m_known.knowledge; }
    std::shared_ptr<const core::Graph> graph() const { return m_known.graph; }
    /// All of it, whatever day the second clock shows: for what must not depend on it, such as the places of nodes.
    std::shared_ptr<const core::Knowledge> wholeKnowledge() const { return m_whole.knowledge; }
    std::shared_ptr<const core::Graph> wholeGraph() const { return m_whole.graph; }
    const core::Project &project() const { return *m_project; }

    /// The second clock: `knowledge()` and `graph()` hold what was known on this day; nothing: all. Emits changed().
    /// Another project starts with all.
    std::optional<QDate> knownOn() const { return m_knownOn; }
    void setKnownOn(std::optional<QDate> day);

    /// Runs one of the functions of core/store/Edits.h, then reloads and tells everybody. Lets `core::Error` through.
    void edit(const std::function<void(core::Project &)> &change);

    QString undoLabel() const; ///< empty when there is nothing to undo
    QString redoLabel() const;
    void undo();
    void redo();

Q_SIGNALS:
    void opened();
    /// `knowledge()` and `graph()` are new ones.
    void changed();
    /// After an undo or a redo, with the label of what was undone or done again.
    void undone(const QString &label);
    void redone(const QString &label);

private:
    struct Content
    {
        std::shared_ptr<const core::Knowledge> knowledge;
        std::shared_ptr<const core::Graph> graph;
    };

    void reload();
    void followClock();

    std::unique_ptr<core::Project> m_project;
    Content m_whole;
    Content m_known;
    std::optional<QDate> m_knownOn;
};

} // namespace app
