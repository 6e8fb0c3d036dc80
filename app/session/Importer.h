#pragma once

#include <utility>

#include <QObject>
#include <QStringList>

#include "core/exchange/Import.h"

namespace app {

class Document;
class Jobs;
class ProjectOpener;

/// Takes files of nodes and edges into projects, as a job that can be stopped. Lives on the GUI thread.
class Importer : public QObject
{
    Q_OBJECT

public:
    /// Who takes part in it; all outlive it.
    struct Parts
    {
        Document &document;
        Jobs &jobs;
        ProjectOpener &opener;
    };

    explicit Importer(const Parts &parts, QObject *parent = nullptr) : QObject(parent), m_parts(parts) {}

    /// Adds to the open project; one step of undo.
    void importHere(const QStringList &files);
    /// Makes a project of them and opens it.
    void importAsNew(const QStringList &files, const QString &project);

Q_SIGNALS:
    /// `details`: a line for each row that was left out.
    void imported(const QString &sentence, const QString &details);

private:
    void start(const core::ImportOrder &order);
    void tell(const core::ImportReport &report, const QStringList &files);

    Parts m_parts;
};

/// "Imported edges.csv: 5 actors, 7 statements added; 2 were there already; 1 row left out."
QString importSentence(const core::ImportReport &report, const QStringList &files);

} // namespace app
