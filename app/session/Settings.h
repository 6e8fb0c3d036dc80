#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>

#include "app/session/CitationStyle.h"

namespace app {

/// What the program remembers between two starts: looks and places, never data. Written to the file it is given, which
/// tests put into a folder of their own.
class Settings
{
public:
    /// What the user asked for; System follows the palette of the platform.
    enum class ThemeChoice { System, Light, Dark };

    explicit Settings(const QString &iniFile);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    /// The form in which citations are copied.
    CitationStyle citationStyle() const;
    void setCitationStyle(CitationStyle style);

    /// What was last chosen for pictures that are written, as JSON of the dialog's own; empty when nothing was kept.
    QByteArray exportChoices() const;
    void setExportChoices(const QByteArray &choices);

    /// Place and size of a window, or the sizes of a splitter, by its object name; empty when nothing was kept.
    QByteArray layoutOf(const QString &objectName) const;
    void setLayoutOf(const QString &objectName, const QByteArray &layout);

    /// Where files were last opened or written.
    QString lastFolder() const;
    void setLastFolder(const QString &folder);

    /// How far somebody is with a lesson, as `LessonProgress` writes it; empty when nothing was kept.
    QByteArray lessonProgress(const QString &lessonKey) const;
    /// Empty: it is forgotten.
    void setLessonProgress(const QString &lessonKey, const QByteArray &progress);

    /// Tells one bundle from another: see `BundledKnowledge`.
    QString bundleStamp() const;
    void setBundleStamp(const QString &stamp);

private:
    mutable QSettings m_settings;
};

} // namespace app
