#include "app/window/PresentationNotes.h"

#include <QCoreApplication>

#include "app/session/Citation.h"
#include "app/session/NumberedPassages.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Presentation)
};

QString heading(const QString &text)
{
    return u"<p><b>%1</b></p>"_s.arg(text.toHtmlEscaped());
}

QString passagesHtml(const core::Knowledge &knowledge, const QVector<core::Ref> &refs)
{
    QString html;
    for (const NumberedPassage &numbered : numberedPassages(knowledge, refs)) {
        const QString words = knowledge.quote(knowledge.passage(numbered.passage)).simplified();
        html += u"<p>%1. %2<br><small>%3</small></p>"_s.arg(QString::number(numbered.number), words.toHtmlEscaped(),
                                                            citationOf(knowledge, numbered.passage).toHtmlEscaped());
    }
    return html;
}

QVector<core::Ref> answersOf(const core::Knowledge &knowledge, const Question &question)
{
    QVector<core::Ref> passages;
    for (const QStringList &part : question.answer)
        for (const QString &key : part)
            if (const core::Ref ref = knowledge.find(key); !ref.isNull())
                passages << ref;
    return passages;
}

QString questionHtml(const core::Knowledge &knowledge, const Question &question)
{
    QString hints;
    for (const QString &hint : question.hints)
        hints += u"<li>%1</li>"_s.arg(hint.toHtmlEscaped());
    return heading(Words::tr("Hints")) + u"<ol>"_s + hints + u"</ol>"_s +
           heading(Words::tr("Where the answer stands")) + passagesHtml(knowledge, answersOf(knowledge, question)) +
           u"<p>%1</p>"_s.arg(question.explanation.toHtmlEscaped());
}

} // namespace

QString notesHtml(const core::Knowledge &knowledge, const SavedView &view)
{
    if (view.question)
        return questionHtml(knowledge, *view.question);
    const QString passages = passagesHtml(knowledge, stateOf(view, knowledge).selected);
    return passages.isEmpty() ? u"<p>%1</p>"_s.arg(Words::tr("Nothing is selected in this view.").toHtmlEscaped())
                              : heading(Words::tr("What it rests on")) + passages;
}

} // namespace app
