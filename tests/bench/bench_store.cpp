// Times of the project file. `bench_store graph [ENTITIES STATEMENTS]` writes, opens, loads and edits a graph;
// `bench_store search [PASSAGES]` types queries letter by letter into that many passages.

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include "core/store/Database.h"
#include "core/store/Edits.h"
#include "core/store/KnowledgeLoader.h"
#include "core/store/Project.h"
#include "core/store/Search.h"

using namespace Qt::StringLiterals;

namespace {

double timed(const char *what, const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    std::printf("%-40s %10.1f ms\n", what, ms);
    std::fflush(stdout);
    return ms;
}

void addActor(core::KnowledgeData &data, qint64 id, const QString &label)
{
    core::Entity entity;
    entity.id = {id};
    entity.key = u"actor/%1"_s.arg(id);
    entity.label = label;
    data.entities.push_back(entity);
    data.actors.push_back({entity.id, core::ActorType::State, std::nullopt});
}

void addSource(core::KnowledgeData &data, qint64 id)
{
    core::Entity entity;
    entity.id = {id};
    entity.kind = core::EntityKind::Source;
    entity.key = u"source/%1"_s.arg(id);
    entity.label = u"Source %1"_s.arg(id);
    data.entities.push_back(entity);
    core::Source source;
    source.id = entity.id;
    data.sources.push_back(source);
}

void addPassage(core::KnowledgeData &data, const QString &text)
{
    core::Source &source = data.sources.back();
    const qint64 start = source.text.size(); // no surrogates here
    source.text += text + u"\n\n"_s;
    const qint64 id = std::ssize(data.passages) + 1;
    data.passages.push_back({{id},
                             u"passage/%1"_s.arg(id),
                             source.id,
                             {start, start + text.size()},
                             u"¶%1"_s.arg(id),
                             {},
                             core::Confidence::Text});
}

core::KnowledgeData graph(int entities, int statements)
{
    core::KnowledgeData data;
    QRandomGenerator random(1);
    for (int i = 1; i <= entities; ++i)
        addActor(data, i, u"Actor number %1"_s.arg(i));
    addSource(data, entities + 1);
    addPassage(data, u"All edges come from this list."_s);
    for (int i = 1; i <= statements; ++i) {
        const qint64 from = 1 + random.bounded(entities);
        const qint64 to = 1 + random.bounded(entities);
        core::Statement s;
        s.id = {i};
        s.key = u"statement/%1"_s.arg(i);
        s.text = u"Actor number %1 is linked to actor number %2"_s.arg(from).arg(to);
        s.predicate = u"linkedTo"_s;
        s.participants = {{core::Role::Subject, {from}, {}, {}}, {core::Role::Object, {to}, {}, {}}};
        data.statements.push_back(s);
        data.evidence.push_back({s.id, {1}, core::Stance::Supports, std::nullopt});
    }
    return data;
}

void benchGraph(int entities, int statements)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"graph.pactgraph"_s);
    const core::KnowledgeData data = graph(entities, statements);
    timed("write", [&] { core::Project::write(path, data); });
    std::printf("%-40s %10.1f MB\n", "file", double(QFileInfo(path).size()) / 1e6);
    std::unique_ptr<core::Project> project;
    timed("open (checks included)", [&] { project = core::Project::open(path); });
    timed("load the tables", [&] { core::loadKnowledge(project->database()); });
    timed("load with indices", [&] { project->load(); });
    timed("first edit (rename)", [&] { core::rename(*project, {1}, u"New name"_s); });
    timed("100 edits (pin)", [&] {
        for (int i = 1; i <= 100; ++i)
            core::pin(*project, {i}, i, i);
    });
    timed("undo", [&] { project->undo(); });
    timed("remove the most linked", [&] { core::removeEntity(*project, {2}); });
    timed("undo that", [&] { project->undo(); });
}

/// Words as often as in a language: the n-th one 1/n times as often as the first.
class Language
{
public:
    Language() : m_random(2)
    {
        const QStringList own{u"treaty"_s,  u"russia"_s,       u"korea"_s,  u"defence"_s,  u"attack"_s,
                              u"article"_s, u"party"_s,        u"moscow"_s, u"security"_s, u"договор"_s,
                              u"оборона"_s, u"조선민주주의"_s, u"조약"_s,   u"条约"_s};
        for (int i = 0; i < 40'000; ++i)
            m_words += i % 7 == 3 && i / 7 < own.size() ? own[i / 7] : madeUp();
    }

    QString sentence(int words)
    {
        QString text;
        for (int i = 0; i < words; ++i)
            text += (i == 0 ? QString() : u" "_s) + word();
        return text + u'.';
    }

    QString word() { return m_words[int(std::pow(double(m_words.size()), m_random.generateDouble())) - 1]; }

private:
    QString madeUp()
    {
        static const char16_t *const syllables[] = {u"ka", u"re",  u"ti", u"mo", u"sen", u"dal",
                                                    u"vi", u"por", u"an", u"gu", u"lis", u"ter"};
        QString word;
        for (int n = 1 + int(m_random.bounded(4)); n > 0; --n)
            word += QString::fromUtf16(syllables[m_random.bounded(12)]);
        return word;
    }

    QRandomGenerator m_random;
    QStringList m_words;
};

core::KnowledgeData library(int passages, Language &language)
{
    core::KnowledgeData data;
    for (int i = 1; i <= 5'000; ++i)
        addActor(data, i, language.sentence(2));
    for (int i = 0; i < passages; ++i) {
        if (i % 500 == 0)
            addSource(data, 5'001 + i / 500);
        addPassage(data, language.sentence(25));
    }
    return data;
}

void benchSearch(int passages)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library.pactgraph"_s);
    Language language;
    {
        const core::KnowledgeData data = library(passages, language);
        timed("write", [&] { core::Project::write(path, data); });
    }
    std::printf("%-40s %10.1f MB\n", "file", double(QFileInfo(path).size()) / 1e6);
    std::unique_ptr<core::Project> project;
    timed("open (checks included)", [&] { project = core::Project::open(path); });
    QStringList typed;
    const QStringList queries{
        u"treaty of defence"_s, u"russia korea attack"_s, u"조선"_s, u"민주"_s, u"договор"_s, u"говор"_s, u"条约"_s,
        u"moscow sec"_s,        u"zzzz nothing"_s};
    for (const QString &query : queries) {
        for (int length = 1; length <= query.size(); ++length)
            typed += query.left(length);
    }
    for (int i = 0; i < 100; ++i) {
        const QString query = language.word() + u' ' + language.word().left(3);
        typed += query;
        typed += query.sliced(2);
    }
    std::vector<std::pair<double, QString>> times;
    for (const QString &query : std::as_const(typed)) {
        QElapsedTimer timer;
        timer.start();
        const std::size_t hits = core::search(*project, query, 50).size();
        times.emplace_back(double(timer.nsecsElapsed()) / 1e6, query + u" → "_s + QString::number(hits));
    }
    std::sort(times.begin(), times.end());
    std::printf("search: median %.1f ms, 95th percentile %.1f ms\n", times[times.size() / 2].first,
                times[times.size() * 95 / 100].first);
    for (std::size_t i = times.size() - 15; i < times.size(); ++i)
        std::printf("  %8.1f ms  %s\n", times[i].first, qPrintable(times[i].second));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"search")
        benchSearch(arguments.value(2, u"1000000"_s).toInt());
    else
        benchGraph(arguments.value(2, u"60200"_s).toInt(), arguments.value(3, u"213268"_s).toInt());
    return 0;
}
