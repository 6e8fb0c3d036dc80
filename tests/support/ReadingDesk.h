#pragma once

#include <QPushButton>
#include <QTextBrowser>

#include "app/reader/SourceReader.h"
#include "app/session/Document.h"
#include "app/session/Guard.h"
#include "app/session/Selection.h"
#include "app/window/Inspector.h"
#include "tests/support/ReadingSample.h"

namespace test {

/// Inspector and reader side by side over the reading sample, in an active window with a button beside them that can
/// hold the focus.
struct ReadingDesk
{
    app::Document document;
    app::Selection selection;
    app::Guard guard;
    QWidget window;
    QPushButton button{&window};
    app::Inspector inspector{document, selection, guard, &window};
    app::SourceReader reader{document, selection, &window};

    ReadingDesk()
    {
        ReadingSample::openIn(document);
        window.resize(760, 640);
        inspector.setGeometry(0, 0, 360, 600);
        reader.setGeometry(380, 0, 360, 600);
        button.setGeometry(0, 605, 100, 30);
        window.show();
        window.activateWindow();
        button.setFocus();
        QCoreApplication::processEvents();
    }

    core::Ref ref(const char *key) const { return document.knowledge()->find(QLatin1String(key)); }
    core::PassageId passage(const char *key) const { return ref(key).passage(); }
    /// What waits for the next turn of the event loop is done, and shown.
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }

    QTextBrowser &text() const { return *reader.findChild<QTextBrowser *>(); }

    void select(const char *key)
    {
        selection.select(ref(key));
        settle();
    }

    /// The words of all lit spans, in order.
    QStringList litWords() const
    {
        QStringList words;
        for (const QTextEdit::ExtraSelection &lit : text().extraSelections())
            words << lit.cursor.selectedText();
        return words;
    }

    void putCaretOn(const QString &words)
    {
        QTextCursor found = text().document()->find(words);
        Q_ASSERT(!found.isNull());
        found.setPosition(found.selectionStart() + 1);
        text().setTextCursor(found);
    }
};

} // namespace test
