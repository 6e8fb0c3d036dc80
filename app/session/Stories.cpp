#include "app/session/Stories.h"

#include <algorithm>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include "app/session/Selection.h"
#include "core/base/Error.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Stories)
};

const QString prefix = u"story/"_s;

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue text : list.toArray())
        texts << text.toString();
    return texts;
}

std::optional<Question> questionFrom(const QJsonValue &content)
{
    if (!content.isObject())
        return std::nullopt;
    Question question{.hints = textsOf(content[u"hints"_s]), .explanation = content[u"explanation"_s].toString()};
    for (const QJsonValue part : content[u"answer"_s].toArray())
        question.answer.push_back(textsOf(part));
    return question;
}

QJsonObject contentOf(const Question &question)
{
    QJsonArray answer;
    for (const QStringList &part : question.answer)
        answer.append(QJsonArray::fromStringList(part));
    return {{u"answer"_s, answer},
            {u"hints"_s, QJsonArray::fromStringList(question.hints)},
            {u"explanation"_s, question.explanation}};
}

std::optional<Story> storyFrom(const QString &name, const QString &content)
{
    const QJsonObject object = QJsonDocument::fromJson(content.toUtf8()).object();
    Story story{.name = name, .title = object.value(u"title"_s).toString()};
    for (const QJsonValue view : object.value(u"views"_s).toArray())
        story.views.push_back(
            {view[u"caption"_s].toString(), view[u"view"_s].toObject(), questionFrom(view[u"question"_s])});
    if (story.views.empty())
        return std::nullopt;
    if (name == ownStoryName())
        story.title = Words::tr("Saved views");
    return story;
}

} // namespace

bool isLesson(const Story &story)
{
    return std::any_of(story.views.begin(), story.views.end(),
                       [](const SavedView &view) { return view.question.has_value(); });
}

QString ownStoryName()
{
    return u"saved-views"_s;
}

std::vector<Story> storiesOf(const core::Knowledge &knowledge)
{
    std::vector<Story> stories;
    const auto &meta = knowledge.meta();
    for (auto entry = meta.begin(); entry != meta.end(); ++entry)
        if (entry.key().startsWith(prefix))
            if (const auto story = storyFrom(entry.key().mid(prefix.size()), entry.value()))
                stories.push_back(*story);
    std::sort(stories.begin(), stories.end(), [](const Story &a, const Story &b) {
        const auto rank = [](const Story &s) { return std::tuple(s.name != ownStoryName(), s.title, s.name); };
        return rank(a) < rank(b);
    });
    return stories;
}

Story storyNamed(const core::Knowledge &knowledge, const QString &name)
{
    QStringList names;
    for (const Story &story : storiesOf(knowledge)) {
        if (story.name == name)
            return story;
        names << story.name;
    }
    throw core::Error(core::Error::Kind::NotFound,
                      names.isEmpty()
                          ? Words::tr("There is no story “%1”: this project has none.").arg(name)
                          : Words::tr("There is no story “%1”: name one of %2.").arg(name, names.join(u", "_s)));
}

QString contentOf(const Story &story)
{
    if (story.views.empty())
        return {};
    QJsonArray views;
    for (const SavedView &view : story.views) {
        QJsonObject content{{u"caption"_s, view.caption}, {u"view"_s, view.view}};
        if (view.question)
            content.insert(u"question"_s, contentOf(*view.question));
        views.append(content);
    }
    const QJsonObject object{{u"title"_s, story.title}, {u"views"_s, views}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject viewToSave(const Selection &selection, const core::Knowledge &knowledge)
{
    ViewState state = viewState(selection);
    state.options.graph = withPins(state.options.graph, knowledge);
    return toJson(state, knowledge);
}

ViewState stateOf(const SavedView &view, const core::Knowledge &knowledge)
{
    ViewState state = viewStateFrom(view.view, knowledge).state;
    const ViewState opening = openingState(knowledge, state.kind);
    if (!view.view.contains(u"filter"_s))
        state.filter = opening.filter;
    return state;
}

} // namespace app
