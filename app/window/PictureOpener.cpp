#include "app/window/PictureOpener.h"

#include <algorithm>

#include <QFile>
#include <QFileInfo>
#include <QPointer>

#include "app/export/CarriedView.h"
#include "app/session/Document.h"
#include "app/session/Jobs.h"
#include "app/session/Selection.h"
#include "app/views/page/ViewPage.h"
#include "core/base/Error.h"

namespace app {

namespace {

constexpr qint64 largestFile = 256LL << 20;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        throw core::Error(core::Error::Kind::Unreadable,
                          PictureOpener::tr("“%1” cannot be read: %2.").arg(name, file.errorString()));
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        throw core::Error(core::Error::Kind::Invalid,
                          PictureOpener::tr("“%1” is too large to be a picture made here.").arg(name));
    return bytes;
}

QString carriedIn(const QString &path)
{
    const QString text = viewStateOf(contentOf(path));
    if (text.isEmpty())
        throw core::Error(
            core::Error::Kind::Invalid,
            PictureOpener::tr("“%1” carries no view: it was not made here, or another program wrote it anew.")
                .arg(QFileInfo(path).fileName()));
    return text;
}

} // namespace

bool PictureOpener::isPicture(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == QStringLiteral("png") || ending == QStringLiteral("svg") || ending == QStringLiteral("pdf");
}

void PictureOpener::open(const QString &path)
{
    const auto work = [self = QPointer(this), path](const core::Progress &) -> Jobs::Done {
        const QString text = carriedIn(path);
        return [self, path, text] {
            if (self)
                self->showCarried(QFileInfo(path).fileName(), text);
        };
    };
    m_workplace.jobs.start(tr("Opening %1").arg(QFileInfo(path).fileName()), work);
}

void PictureOpener::showCarried(const QString &name, const QString &text)
{
    const CarriedView carried = carriedFrom(text);
    const core::Knowledge &knowledge = *m_workplace.document.wholeKnowledge();
    const ReadViewState read = viewStateFrom(carried.view, knowledge);
    const std::vector<ViewKind> &kinds = pageKinds();
    if (std::find(kinds.begin(), kinds.end(), read.state.kind) == kinds.end())
        throw core::Error(core::Error::Kind::Newer, tr("“%1” shows a view that this version does not have.").arg(name));
    constexpr QSizeF page(1600, 900);
    const Picture picture = viewPage(knowledge, *m_workplace.document.wholeGraph(), read.state, page);
    const ViewChanges changes = changesSince(carried, knowledge, restsOf(knowledge, picture));
    const QString news = changesText(changes, carried, knowledge);
    if (changes.isOtherData)
        throw core::Error(core::Error::Kind::Foreign, tr("“%1”: %2").arg(name, news));
    show(m_workplace.selection, read.state);
    Q_EMIT opened(news.isEmpty() ? tr("“%1” is shown again. What it rests on has not changed since.").arg(name)
                                 : tr("“%1” is shown again. %2").arg(name, news));
}

} // namespace app
