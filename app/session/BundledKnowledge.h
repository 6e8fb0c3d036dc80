#pragma once

#include <memory>

#include <QString>

#include "core/store/Project.h"

namespace app {

class Settings;

/// The knowledge file that comes with the program: beside it, or in ../share/pactgraph. Throws `core::Error` of the
/// kind NotFound.
QString bundledKnowledgePath();

/// The user's working copy of the bundled knowledge. Made on the first start; replaced when the program brings a newer
/// bundle and nothing was ever edited.
class BundledKnowledge
{
public:
    /// `folder` is where the copy lives; it is made when it is not there.
    BundledKnowledge(const QString &bundle, const QString &folder, Settings &settings);

    QString workingCopy() const { return m_copy; }
    /// Where `reset` keeps what was there.
    QString backup() const;

    /// Opens the working copy, after making or renewing it where needed.
    std::unique_ptr<core::Project> open();
    /// Puts the bundle in the place of the working copy, which must not be open; the old one is kept as .bak.
    void reset();

private:
    QString stamp() const;
    void copyBundle();

    QString m_bundle;
    QString m_copy;
    Settings &m_settings;
};

} // namespace app
