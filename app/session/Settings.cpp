#include "app/session/Settings.h"

#include <array>

namespace app {

namespace {

constexpr std::array<const char16_t *, 3> themeWords = {u"system", u"light", u"dark"};

} // namespace

Settings::Settings(const QString &iniFile) : m_settings(iniFile, QSettings::IniFormat) {}

Settings::ThemeChoice Settings::theme() const
{
    const QString word = m_settings.value(QStringLiteral("look/theme")).toString();
    for (std::size_t i = 0; i < themeWords.size(); ++i)
        if (word == QStringView(themeWords[i]))
            return static_cast<ThemeChoice>(i);
    return ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme)
{
    m_settings.setValue(QStringLiteral("look/theme"), QString::fromUtf16(themeWords[static_cast<std::size_t>(theme)]));
}

CitationStyle Settings::citationStyle() const
{
    const QString word = m_settings.value(QStringLiteral("export/citation-style")).toString();
    return citationStyleOf(word).value_or(CitationStyle::Plain);
}

void Settings::setCitationStyle(CitationStyle style)
{
    m_settings.setValue(QStringLiteral("export/citation-style"), toWord(style));
}

QByteArray Settings::exportChoices() const
{
    return m_settings.value(QStringLiteral("export/choices")).toByteArray();
}

void Settings::setExportChoices(const QByteArray &choices)
{
    m_settings.setValue(QStringLiteral("export/choices"), choices);
}

QByteArray Settings::layoutOf(const QString &objectName) const
{
    return m_settings.value(QStringLiteral("layout/") + objectName).toByteArray();
}

void Settings::setLayoutOf(const QString &objectName, const QByteArray &layout)
{
    m_settings.setValue(QStringLiteral("layout/") + objectName, layout);
}

QString Settings::lastFolder() const
{
    return m_settings.value(QStringLiteral("files/last-folder")).toString();
}

void Settings::setLastFolder(const QString &folder)
{
    m_settings.setValue(QStringLiteral("files/last-folder"), folder);
}

QByteArray Settings::lessonProgress(const QString &lessonKey) const
{
    return m_settings.value(QStringLiteral("lessons/") + lessonKey).toByteArray();
}

void Settings::setLessonProgress(const QString &lessonKey, const QByteArray &progress)
{
    if (progress.isEmpty())
        m_settings.remove(QStringLiteral("lessons/") + lessonKey);
    else
        m_settings.setValue(QStringLiteral("lessons/") + lessonKey, progress);
}

QString Settings::bundleStamp() const
{
    return m_settings.value(QStringLiteral("bundle/stamp")).toString();
}

void Settings::setBundleStamp(const QString &stamp)
{
    m_settings.setValue(QStringLiteral("bundle/stamp"), stamp);
}

} // namespace app
