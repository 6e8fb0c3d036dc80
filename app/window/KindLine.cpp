#include "app/window/KindLine.h"

#include <QLabel>
#include <QPainter>

#include "app/window/CardText.h"
#include "app/window/ColumnLayout.h"
#include "app/window/Signs.h"

namespace app {

namespace {

constexpr int signWidth = 24;

} // namespace

KindLine::KindLine(const Mark &sign, const QString &words, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_sign(sign), m_theme(theme)
{
    auto *label = new QLabel(words, this);
    label->setObjectName(QStringLiteral("kindWord"));
    label->setTextFormat(Qt::PlainText);
    letWrap(*label);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont caps = font();
    caps.setFamilies(Theme::sansFamilies());
    caps.setPixelSize(11);
    caps.setWeight(QFont::Bold);
    caps.setCapitalization(QFont::AllUppercase);
    caps.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    label->setFont(caps);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, wordColour(sign, theme));
    label->setPalette(colours);
    auto *layout = new ColumnLayout(this);
    layout->setContentsMargins(signWidth, 1, 0, 1);
    layout->addWidget(label);
}

void KindLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSign(painter, QRectF(0, (height() - 16) / 2.0, signWidth - 6, 16), m_sign, m_theme);
}

} // namespace app
