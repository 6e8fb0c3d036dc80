#include "app/window/CarriedViews.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "app/export/CarriedView.h"
#include "app/views/page/ViewPage.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PictureOpener)
};

using core::Error;

constexpr qint64 largestFile = 256LL << 20;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::Unreadable, Words::tr("“%1” cannot be read: %2.").arg(name, file.errorString()));
    QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        throw Error(Error::Kind::Invalid, Words::tr("“%1” is too large to be a file made here.").arg(name));
    return bytes;
}

OpenedView openedView(const QString &text, const CarriedSubject &subject)
{
    const core::Knowledge &knowledge = *subject.knowledge;
    const CarriedView carried = carriedFrom(text);
    const ReadViewState read = viewStateFrom(carried.view, knowledge);
    const std::vector<ViewKind> &kinds = pageKinds();
    if (std::find(kinds.begin(), kinds.end(), read.state.kind) == kinds.end())
        throw Error(Error::Kind::Newer, Words::tr("It shows a view that this version does not have."));
    OpenedView opened{.view = read.state, .caption = carried.caption.simplified()};
    const Picture today = viewPage(knowledge, *subject.graph, read.state, carried.page);
    const ViewChanges changes = changesSince(carried, knowledge, restsOf(knowledge, today));
    opened.news = changesText(changes, carried, knowledge);
    if (changes.isOtherData)
        throw Error(Error::Kind::Foreign, opened.news);
    if (!opened.news.isEmpty())
        opened.state = OpenedView::State::Changed;
    return opened;
}

} // namespace

std::vector<OpenedView> openedViews(const QString &path, const CarriedSubject &subject)
{
    std::vector<OpenedView> views;
    for (const QString &text : viewStatesIn(contentOf(path))) {
        try {
            views.push_back(openedView(text, subject));
        } catch (const Error &error) {
            views.push_back({.state = OpenedView::State::Refused, .news = error.message(), .refusal = error.kind()});
        }
    }
    if (views.empty())
        throw Error(Error::Kind::Invalid,
                    Words::tr("“%1” carries no view: it was not made here, or another program wrote it anew.")
                        .arg(QFileInfo(path).fileName()));
    return views;
}

} // namespace app
