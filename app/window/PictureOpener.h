#pragma once

#include <utility>

#include <QObject>
#include <QString>

#include "app/window/CarriedViews.h"
#include "app/window/Workplace.h"

namespace app {

class SlidesDialog;

/// Opens pictures and slides that were made here as the views that they show, and says what changed in the data since.
/// Files come from anybody: they are read as a job, within limits, and nothing in them is trusted.
class PictureOpener : public QObject
{
    Q_OBJECT

public:
    /// `slides` offers the views of a file that has several.
    PictureOpener(const Workplace &workplace, SlidesDialog &slides, QObject *parent = nullptr);

    /// By its ending: whether it is to be opened as a picture or slides rather than as a project.
    static bool isPicture(const QString &path);
    /// Shows the view in the project that is open.
    void open(const QString &path);

Q_SIGNALS:
    /// What is to be said of the picture that was opened.
    void opened(const QString &message);

private:
    void take(const QString &path, const std::vector<OpenedView> &views);
    void showOne(const QString &name, const OpenedView &view);

    Workplace m_workplace;
    SlidesDialog &m_slides;
};

} // namespace app
