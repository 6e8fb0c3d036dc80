#pragma once

#include <functional>
#include <memory>
#include <utility>

#include <QObject>
#include <QString>

#include "core/store/Project.h"

namespace app {

class BundledKnowledge;
class Document;
class Guard;
class Jobs;

/// Opens projects: small ones at once, larger ones as a job, so that the window never waits.
class ProjectOpener : public QObject
{
    Q_OBJECT

public:
    /// Who takes part in it.
    struct Parts
    {
        Document &document;
        Guard &guard;
        Jobs &jobs;
        BundledKnowledge &bundled;
    };

    explicit ProjectOpener(const Parts &parts, QObject *parent = nullptr) : QObject(parent), m_parts(parts) {}

    void openFile(const QString &path);
    void openBundled();
    /// Puts the bundle in the place of the working copy and opens it.
    void resetBundled();
    /// Writes the whole open project, its history included, to another file.
    void saveCopy(const QString &path);
    /// Whether the working copy of the bundled knowledge is what is open.
    bool isBundledOpen() const;

Q_SIGNALS:
    void copySaved(const QString &path);

private:
    Parts m_parts;
};

} // namespace app
