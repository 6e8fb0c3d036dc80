#include "app/window/DisagreementBadge.h"

#include <QPainter>

#include "app/picture/Contrast.h"
#include "app/session/Readings.h"
#include "app/window/CardText.h"
#include "app/window/ColumnLayout.h"
#include "app/window/LinkLabel.h"
#include "app/window/Signs.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int signWidth = 28;
constexpr size_t rivalsTold = 2;

QString strong(const QString &text)
{
    return u"<b>%1</b>"_s.arg(plainHtml(text));
}

/// What the readings are values of, so that they read on: "Signed", or the whole question.
QString leadOf(const core::Disagreement &disagreement)
{
    const QString property = disagreement.property;
    if (property == "signed"_L1)
        return DisagreementBadge::tr("Signed");
    if (property == "in-force"_L1 || property == "entersIntoForce"_L1)
        return DisagreementBadge::tr("In force on");
    if (property == "ended"_L1)
        return DisagreementBadge::tr("Ended");
    return disagreement.question;
}

QString held(const Reading &reading)
{
    const qsizetype count = reading.sources.size();
    if (count == 0)
        return strong(reading.value);
    const QString sources = count == 1 ? reading.sources.first() : DisagreementBadge::tr("%1 sources").arg(count);
    return DisagreementBadge::tr("%1 (%2)").arg(strong(reading.value), plainHtml(sources));
}

QString rival(const Reading &reading)
{
    const qsizetype count = reading.sources.size();
    if (count == 1)
        return DisagreementBadge::tr("%1 says %2").arg(plainHtml(reading.sources.first()), strong(reading.value));
    return DisagreementBadge::tr("%1 sources say %2").arg(QString::number(count), strong(reading.value));
}

QString htmlOf(const core::Knowledge &knowledge, const core::Disagreement &disagreement, const Theme &theme)
{
    const std::vector<Reading> readings = bestFirst(readingsOf(knowledge, disagreement));
    if (readings.empty())
        return plainHtml(disagreement.question);
    QStringList rivals;
    // One more is no longer than saying that there is one more.
    const size_t told = readings.size() <= rivalsTold + 2 ? readings.size() : rivalsTold + 1;
    for (size_t i = 1; i < told; ++i)
        rivals << rival(readings[i]);
    if (told < readings.size())
        rivals << plainHtml(DisagreementBadge::tr("and %1 further readings").arg(readings.size() - told));
    QString html = plainHtml(leadOf(disagreement)) + u' ' + held(readings.front());
    if (!rivals.isEmpty())
        html += u": "_s + rivals.join(u"; "_s);
    return html + u". "_s + linkHtml(disagreement.id, DisagreementBadge::tr("Compare"), theme);
}

} // namespace

DisagreementBadge::DisagreementBadge(const core::Knowledge &knowledge, core::DisagreementId id, const Theme &theme,
                                     QWidget *parent)
    : QWidget(parent), m_id(id), m_theme(theme)
{
    setObjectName(QStringLiteral("disagreementBadge"));
    auto *label = new LinkLabel(htmlOf(knowledge, knowledge.disagreement(id), theme), this);
    label->setAccessibleDescription(tr("Sources differ"));
    setToolTip(knowledge.disagreement(id).reason);
    auto *layout = new ColumnLayout(this);
    layout->setContentsMargins(signWidth, 7, 10, 7);
    layout->addWidget(label);
    connect(label, &QLabel::linkActivated, this, [this] { Q_EMIT compareRequested(m_id); });
}

void DisagreementBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(mixed(m_theme.warning(), m_theme.panel(), 0.45), 1));
    painter.setBrush(mixed(m_theme.highlight(), m_theme.panel(), 0.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    Mark sign;
    sign.role = StyleRole::Disagreement;
    paintSign(painter, QRectF(6, 6, 18, fontMetrics().lineSpacing() + 2), sign, m_theme);
}

} // namespace app
