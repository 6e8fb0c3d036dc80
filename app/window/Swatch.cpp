#include "app/window/Swatch.h"

#include <QPainter>
#include <QPixmap>

#include "app/picture/PicturePainter.h"

namespace app {

namespace {

struct KindLook
{
    Shape shape;
    StyleRole role;
};

KindLook lookOf(core::EntityKind kind)
{
    switch (kind) {
    case core::EntityKind::Actor:
        return {Shape::Circle, StyleRole::Actor};
    case core::EntityKind::Treaty:
        return {Shape::RoundedRect, StyleRole::Treaty};
    case core::EntityKind::Clause:
        return {Shape::Square, StyleRole::Clause};
    case core::EntityKind::Topic:
        return {Shape::Hexagon, StyleRole::Topic};
    case core::EntityKind::Event:
        return {Shape::Diamond, StyleRole::Event};
    case core::EntityKind::Scenario:
        return {Shape::Ring, StyleRole::Scenario};
    case core::EntityKind::Source:
        return {Shape::Page, StyleRole::Source};
    }
    return {Shape::None, StyleRole::Note};
}

QIcon drawn(const Mark &mark, QSize size, const Theme &theme)
{
    QIcon icon;
    for (const double scale : {1.0, 2.0}) {
        QPixmap pixmap(size * scale);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        Picture picture;
        picture.bounds = QRectF(QPointF(), size);
        picture.marks = {mark};
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paintPicture(painter, picture, theme);
        painter.end();
        // A selected row must not tint what colour and shape say.
        for (const auto mode : {QIcon::Normal, QIcon::Selected, QIcon::Active, QIcon::Disabled})
            icon.addPixmap(pixmap, mode);
    }
    return icon;
}

} // namespace

QIcon kindSwatch(core::EntityKind kind, const Theme &theme)
{
    const KindLook look = lookOf(kind);
    const bool isWide = look.shape == Shape::RoundedRect;
    const QRectF box = isWide ? QRectF(1, 3, 14, 10) : QRectF(2, 2, 12, 12);
    return drawn({.shape = look.shape, .role = look.role, .box = box}, {kindSwatchSize, kindSwatchSize}, theme);
}

QIcon modalitySwatch(core::Modality modality, const Theme &theme)
{
    const Mark line{
        .shape = Shape::Polyline, .role = StyleRole::Edge, .points = {{1, 8}, {29, 8}}, .modality = modality};
    return drawn(line, {modalitySwatchWidth, kindSwatchSize}, theme);
}

} // namespace app
