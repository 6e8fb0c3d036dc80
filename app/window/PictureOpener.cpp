#include "app/window/PictureOpener.h"

#include <QFileInfo>
#include <QPointer>

#include "app/session/Document.h"
#include "app/session/Guard.h"
#include "app/session/Jobs.h"
#include "app/session/Selection.h"
#include "app/window/SlidesDialog.h"
#include "core/base/Error.h"

namespace app {

PictureOpener::PictureOpener(const Workplace &workplace, SlidesDialog &slides, QObject *parent)
    : QObject(parent), m_workplace(workplace), m_slides(slides)
{
    connect(&slides, &SlidesDialog::told, this, &PictureOpener::opened);
}

bool PictureOpener::isPicture(const QString &path)
{
    static const QStringList endings = {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf"),
                                        QStringLiteral("pptx")};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

void PictureOpener::open(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (!m_workplace.document.isOpen()) {
        m_workplace.guard.run([&name] {
            throw core::Error(core::Error::Kind::Invalid,
                              tr("“%1” shows views of a project: open the project first.").arg(name));
        });
        return;
    }
    const CarriedSubject subject{m_workplace.document.wholeKnowledge(), m_workplace.document.wholeGraph()};
    const auto work = [self = QPointer(this), path, subject](const core::Progress &) -> Jobs::Done {
        const std::vector<OpenedView> views = openedViews(path, subject);
        return [self, path, views] {
            if (self)
                self->take(path, views);
        };
    };
    m_workplace.jobs.start(tr("Opening %1").arg(name), work);
}

void PictureOpener::take(const QString &path, const std::vector<OpenedView> &views)
{
    if (views.size() == 1)
        showOne(QFileInfo(path).fileName(), views.front());
    else
        m_slides.showSlides(path, views);
}

void PictureOpener::showOne(const QString &name, const OpenedView &view)
{
    if (!view.canBeShown())
        throw core::Error(view.refusal, tr("“%1”: %2").arg(name, view.news));
    show(m_workplace.selection, view.view);
    Q_EMIT opened(view.news.isEmpty() ? tr("“%1” is shown again. What it rests on has not changed since.").arg(name)
                                      : tr("“%1” is shown again. %2").arg(name, view.news));
}

} // namespace app
