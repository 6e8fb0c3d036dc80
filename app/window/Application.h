#pragma once

#include <memory>
#include <utility>

#include <QString>
#include <QStringList>

#include "app/session/BundledKnowledge.h"
#include "app/session/Document.h"
#include "app/session/Guard.h"
#include "app/session/Importer.h"
#include "app/session/Jobs.h"
#include "app/session/ProjectOpener.h"
#include "app/session/Prompts.h"
#include "app/session/Selection.h"
#include "app/session/SelectionKeeper.h"
#include "app/session/Settings.h"
#include "app/window/Appearance.h"

namespace app {

class MainWindow;

/// The program with a window: owns everything that the window works with, in the order in which it is needed.
class Application
{
public:
    /// Where the program keeps and finds its files; tests use folders of their own.
    struct Places
    {
        QString settingsFile;
        QString dataFolder;
        QString bundle; ///< empty when it is missing: then opening it says so
    };

    Application(const Places &places, Prompts &prompts);
    ~Application();

    /// Shows the window and opens the project that is named, else the bundled knowledge; a picture that was made here
    /// is then shown in it.
    void start(const QStringList &projects);

    MainWindow &window() { return *m_window; }
    Document &document() { return m_document; }
    Selection &selection() { return m_selection; }
    Guard &guard() { return m_guard; }
    Settings &settings() { return m_settings; }
    Jobs &jobs() { return m_jobs; }
    ProjectOpener &opener() { return m_opener; }

private:
    void showWhenOpen(const QString &picture);

    Settings m_settings;
    Guard m_guard;
    Document m_document;
    Selection m_selection;
    SelectionKeeper m_keeper;
    Jobs m_jobs;
    BundledKnowledge m_bundled;
    ProjectOpener m_opener;
    Importer m_importer;
    Appearance m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

/// The places of a program that is installed and used by a person.
Application::Places usualPlaces();

} // namespace app
