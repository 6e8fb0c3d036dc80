#include "app/window/Signs.h"

#include <QPainter>

#include "app/picture/Contrast.h"
#include "app/picture/PicturePainter.h"

namespace app {

namespace {

constexpr double textContrast = 4.5;

Mark shaped(Shape shape, StyleRole role)
{
    Mark sign;
    sign.shape = shape;
    sign.role = role;
    return sign;
}

void paintFork(QPainter &painter, const QRectF &box, const Theme &theme)
{
    const QPointF middle = box.center();
    painter.setPen(QPen(theme.warning(), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawLine(middle + QPointF(0, 6), middle);
    painter.drawPolyline(QPolygonF({middle + QPointF(-4.5, -6), middle, middle + QPointF(4.5, -6)}));
}

} // namespace

Mark signOf(core::EntityKind kind)
{
    switch (kind) {
    case core::EntityKind::Actor:
        return shaped(Shape::Circle, StyleRole::Actor);
    case core::EntityKind::Treaty:
        return shaped(Shape::RoundedRect, StyleRole::Treaty);
    case core::EntityKind::Clause:
        return shaped(Shape::Square, StyleRole::Clause);
    case core::EntityKind::Topic:
        return shaped(Shape::Hexagon, StyleRole::Topic);
    case core::EntityKind::Event:
        return shaped(Shape::Diamond, StyleRole::Event);
    case core::EntityKind::Scenario:
        return shaped(Shape::Ring, StyleRole::Scenario);
    case core::EntityKind::Source:
        return shaped(Shape::Page, StyleRole::Source);
    }
    Q_UNREACHABLE();
}

Mark signOf(core::Modality modality)
{
    Mark sign = shaped(Shape::Polyline, StyleRole::Edge);
    sign.modality = modality;
    return sign;
}

Mark signOf(const core::Knowledge &knowledge, core::Ref ref)
{
    switch (ref.kind) {
    case core::Ref::Kind::Entity:
        return signOf(knowledge.entity(ref.entity()).kind);
    case core::Ref::Kind::Statement:
        return signOf(knowledge.statement(ref.statement()).modality);
    case core::Ref::Kind::Disagreement:
        return shaped(Shape::None, StyleRole::Disagreement);
    case core::Ref::Kind::Passage:
    case core::Ref::Kind::None:
        return shaped(Shape::Page, StyleRole::Source);
    }
    Q_UNREACHABLE();
}

void paintSign(QPainter &painter, const QRectF &box, Mark sign, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF middle = box.center();
    if (sign.role == StyleRole::Disagreement) {
        paintFork(painter, box, theme);
    } else {
        const double width = sign.shape == Shape::RoundedRect ? 15 : sign.shape == Shape::Page ? 10 : 12;
        sign.box = QRectF(middle.x() - width / 2, middle.y() - 6, width, sign.shape == Shape::RoundedRect ? 11 : 12);
        if (sign.shape == Shape::Polyline)
            sign.points = {QPointF(box.left() + 1, middle.y()), QPointF(box.right() - 1, middle.y())};
        Picture picture;
        picture.bounds = box;
        picture.marks = {sign};
        paintPicture(painter, picture, theme);
    }
    painter.restore();
}

QColor wordColour(const Mark &sign, const Theme &theme)
{
    const bool isLine = sign.shape == Shape::Polyline;
    const QColor colour = sign.role == StyleRole::Disagreement ? theme.warning()
                          : isLine                             ? theme.pen(sign).color()
                                                               : theme.fill(sign);
    return withContrast(colour, theme.panel(), theme.text(), textContrast);
}

} // namespace app
