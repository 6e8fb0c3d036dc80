#include "app/window/Icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace app {

namespace {

/// The files draw in black, and this puts the wanted colour in its place.
QByteArray tinted(const QString &name, const QColor &colour)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no icon %s.", qPrintable(name));
    return file.readAll().replace(QByteArrayLiteral("#000"), colour.name().toLatin1());
}

class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(QByteArray normal, QByteArray disabled)
        : m_normal(std::move(normal)), m_disabled(std::move(disabled))
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(mode == QIcon::Disabled ? m_disabled : m_normal);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    QByteArray m_normal;
    QByteArray m_disabled;
};

} // namespace

QIcon lineIcon(const QString &name, const QColor &normal, const QColor &disabled)
{
    return QIcon(new LineIconEngine(tinted(name, normal), tinted(name, disabled)));
}

QIcon lineIcon(const QString &name, const QColor &colour)
{
    return lineIcon(name, colour, colour);
}

} // namespace app
