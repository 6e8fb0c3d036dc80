#pragma once

#include <memory>

#include <QTemporaryDir>
#include <QTest>

#include "app/window/Application.h"
#include "app/window/CommandSet.h"
#include "app/window/MainWindow.h"
#include "core/store/Project.h"
#include "tests/support/SampleKnowledge.h"
#include "tests/support/ScriptedPrompts.h"

namespace test {

/// The real window over a project file with the sample or other knowledge, in folders of its own, with scripted
/// prompts.
class WindowBench
{
public:
    ScriptedPrompts prompts;

    WindowBench() : WindowBench(SampleKnowledge::data()) {}
    explicit WindowBench(const core::KnowledgeData &data)
    {
        core::Project::write(path(), data);
        start();
    }

    QString folder() const { return m_folder.path(); }
    QString path() const { return m_folder.filePath(QStringLiteral("sample.pactgraph")); }

    /// Closes the window, if there is one, and starts the program again.
    void start()
    {
        if (m_application)
            window().close();
        m_application.reset();
        m_application = std::make_unique<app::Application>(
            app::Application::Places{.settingsFile = m_folder.filePath(QStringLiteral("settings.ini")),
                                     .dataFolder = m_folder.filePath(QStringLiteral("data")),
                                     .bundle = path()},
            prompts);
        window().resize(1280, 800);
        m_application->start({path()});
        window().resize(1280, 800);
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        settle();
    }

    app::Application &application() { return *m_application; }
    app::MainWindow &window() { return m_application->window(); }
    app::Document &document() { return m_application->document(); }
    app::Selection &selection() { return m_application->selection(); }
    const core::Knowledge &knowledge() { return *document().knowledge(); }
    QAction *action(app::CommandId id) { return window().commands().action(id); }
    core::Ref ref(const char *key) { return knowledge().find(QLatin1String(key)); }

    void select(const char *key)
    {
        selection().select(ref(key));
        settle();
    }

    /// As the menu and the keys do it: nothing happens while it is disabled.
    void trigger(app::CommandId id)
    {
        settle();
        action(id)->trigger();
        settle();
    }

    template <typename Widget>
    Widget *find(const char *name)
    {
        auto *found = window().findChild<Widget *>(QLatin1String(name));
        if (found == nullptr)
            qFatal("There is no %s.", name);
        return found;
    }

    /// Lets what was put off happen: news are collected before they are told.
    static void settle() { QCoreApplication::processEvents(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<app::Application> m_application;
};

} // namespace test
