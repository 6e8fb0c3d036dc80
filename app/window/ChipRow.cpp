#include "app/window/ChipRow.h"

#include <algorithm>

#include <QPainter>

#include "app/picture/Contrast.h"

namespace app {

namespace {

constexpr int padX = 9;
constexpr int padY = 3;
constexpr int gap = 6;

} // namespace

ChipRow::ChipRow(const QStringList &facts, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_facts(facts), m_theme(theme)
{
    QFont small = font();
    small.setFamilies(Theme::sansFamilies());
    small.setPixelSize(12);
    setFont(small);
    setAccessibleName(facts.join(QStringLiteral(", ")));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

std::vector<QRect> ChipRow::places(int width) const
{
    std::vector<QRect> boxes;
    QPoint at;
    int lineHeight = 0;
    for (const QString &fact : m_facts) {
        const QRect room(0, 0, std::max(20, width - 2 * padX), 10000);
        QSize size = fontMetrics().boundingRect(room, Qt::TextWordWrap, fact).size() + QSize(2 * padX, 2 * padY);
        size.setWidth(std::min(size.width(), width));
        if (at.x() > 0 && at.x() + size.width() > width) {
            at = QPoint(0, at.y() + lineHeight + gap);
            lineHeight = 0;
        }
        boxes.emplace_back(at, size);
        at.rx() += size.width() + gap;
        lineHeight = std::max(lineHeight, size.height());
    }
    return boxes;
}

int ChipRow::heightForWidth(int width) const
{
    int bottom = 0;
    for (const QRect &box : places(width))
        bottom = std::max(bottom, box.bottom() + 1);
    return bottom;
}

QSize ChipRow::sizeHint() const
{
    return {200, heightForWidth(200)};
}

QSize ChipRow::minimumSizeHint() const
{
    return {80, fontMetrics().lineSpacing() + 2 * padY};
}

void ChipRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<QRect> boxes = places(width());
    for (size_t i = 0; i < boxes.size(); ++i) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(m_theme.panel(), m_theme.mutedText(), 0.14));
        painter.drawRoundedRect(boxes[i], 10, 10);
        painter.setPen(m_theme.text());
        painter.drawText(boxes[i].adjusted(padX, padY, -padX, -padY), Qt::TextWordWrap, m_facts[qsizetype(i)]);
    }
}

} // namespace app
