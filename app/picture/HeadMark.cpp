#include "app/picture/HeadMark.h"

#include "app/picture/FontMetrics.h"

namespace app {

Mark headMark(const QString &text, TextRole role, const QRectF &box, const std::vector<core::Ref> &standsFor)
{
    Mark mark;
    mark.standsFor = standsFor;
    mark.role = role == TextRole::Headline ? StyleRole::Headline : StyleRole::Note;
    mark.layer = 4;
    mark.text = elided(text, role, box.width());
    mark.textRole = role;
    mark.textAlign = Qt::AlignLeft | Qt::AlignVCenter;
    mark.textBox = box;
    mark.box = box;
    mark.alt = text;
    return mark;
}

Mark emptyMark(const QString &why, const QRectF &box)
{
    Mark mark;
    mark.role = StyleRole::Axis;
    mark.layer = 4;
    mark.textRole = TextRole::StrongLabel;
    mark.textAlign = Qt::AlignCenter;
    mark.text = wrapped(why, mark.textRole, box.width(), 4).join(u'\n');
    mark.textBox = box;
    mark.box = box;
    mark.alt = why;
    return mark;
}

} // namespace app
