#include "app/window/Application.h"

#include <QDir>
#include <QStandardPaths>

#include "app/views/PictureAccessible.h"
#include "app/window/MainWindow.h"
#include "app/window/PictureOpener.h"
#include "core/base/Error.h"

namespace app {

namespace {

/// A missing bundle is told when it is to be opened, not before: a project of one's own needs none.
QString bundleOrNothing()
{
    try {
        return bundledKnowledgePath();
    } catch (const core::Error &) {
        return {};
    }
}

} // namespace

Application::Places usualPlaces()
{
    const QString config = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    return {.settingsFile = QDir(config).filePath(QStringLiteral("pactgraph.ini")),
            .dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
            .bundle = bundleOrNothing()};
}

Application::Application(const Places &places, Prompts &prompts)
    : m_settings(places.settingsFile),
      m_keeper(m_document, m_selection),
      m_jobs(m_guard),
      m_bundled(places.bundle, places.dataFolder, m_settings),
      m_opener({m_document, m_guard, m_jobs, m_bundled}),
      m_importer({m_document, m_jobs, m_opener}),
      m_appearance(m_settings)
{
    m_appearance.apply();
    installPictureAccessibility();
    m_window = std::make_unique<MainWindow>(Workplace{.document = m_document,
                                                      .selection = m_selection,
                                                      .guard = m_guard,
                                                      .jobs = m_jobs,
                                                      .settings = m_settings,
                                                      .prompts = prompts,
                                                      .appearance = m_appearance,
                                                      .opener = m_opener,
                                                      .importer = m_importer});
}

Application::~Application() = default;

void Application::start(const QStringList &projects)
{
    m_window->show();
    if (projects.isEmpty()) {
        m_opener.openBundled();
    } else if (PictureOpener::isPicture(projects.front())) {
        showWhenOpen(projects.front());
        m_opener.openBundled();
    } else {
        if (projects.size() > 1 && PictureOpener::isPicture(projects[1]))
            showWhenOpen(projects[1]);
        m_opener.openFile(projects.front());
    }
}

void Application::showWhenOpen(const QString &picture)
{
    QObject::connect(
        &m_document, &Document::opened, m_window.get(), [this, picture] { m_window->openFile(picture); },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

} // namespace app
