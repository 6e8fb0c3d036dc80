#pragma once

#include <utility>

#include <QObject>
#include <QString>

#include "app/window/Workplace.h"

namespace app {

/// Opens pictures that were made here as the view that they show, and says what changed in the data since. Files come
/// from anybody: they are read as a job, within limits, and nothing in them is trusted.
class PictureOpener : public QObject
{
    Q_OBJECT

public:
    explicit PictureOpener(const Workplace &workplace, QObject *parent = nullptr)
        : QObject(parent), m_workplace(workplace)
    {}

    /// By its ending: whether it is to be opened as a picture rather than as a project.
    static bool isPicture(const QString &path);
    /// Shows the view in the project that is open.
    void open(const QString &path);

Q_SIGNALS:
    /// What is to be said of the picture that was opened.
    void opened(const QString &message);

private:
    void showCarried(const QString &name, const QString &text);

    Workplace m_workplace;
};

} // namespace app
