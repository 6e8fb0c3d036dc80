#include "app/window/InspectorCard.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include "app/window/CardText.h"
#include "app/window/ChipRow.h"
#include "app/window/ColumnLayout.h"
#include "app/window/DisagreementBadge.h"
#include "app/window/KindLine.h"
#include "app/window/LinkLabel.h"
#include "app/window/PassageList.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 14;
constexpr int rowInset = 6; ///< rows stand out by this, so that their signs stand under the text's edge

QFont fontOf(int pixels, QFont::Weight weight)
{
    QFont font;
    font.setFamilies(Theme::sansFamilies());
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace

InspectorCard::InspectorCard(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_column(new ColumnLayout(this))
{
    setFont(fontOf(13, QFont::Normal));
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.panel());
    colours.setColor(QPalette::WindowText, theme.text());
    colours.setColor(QPalette::Text, theme.text());
    colours.setColor(QPalette::ButtonText, theme.text());
    colours.setColor(QPalette::Link, theme.accent());
    colours.setColor(QPalette::Highlight, theme.accent());
    colours.setColor(QPalette::HighlightedText, theme.background());
    setPalette(colours);
    m_column->setContentsMargins(side - rowInset, 12, side - rowInset, 20);
    m_column->setSpacing(6);
}

QLabel *InspectorCard::makeLabel(const QString &html)
{
    auto *label = new LinkLabel(html, this);
    connect(label, &QLabel::linkActivated, this, &InspectorCard::linkActivated);
    return label;
}

void InspectorCard::append(QWidget *widget, int inset)
{
    m_fields = nullptr;
    m_column->setInset(inset);
    m_column->addWidget(widget);
}

void InspectorCard::addKind(const Mark &sign, const QString &words)
{
    append(new KindLine(sign, words, m_theme, this), rowInset);
}

void InspectorCard::addTitle(const QString &title)
{
    QLabel *label = makeLabel(plainHtml(title));
    label->setObjectName(u"cardTitle"_s);
    label->setFont(fontOf(17, QFont::DemiBold));
    append(label, rowInset);
}

void InspectorCard::addChips(const QStringList &facts)
{
    QStringList shown = facts;
    shown.removeAll(QString());
    if (!shown.isEmpty())
        append(new ChipRow(shown, m_theme, this), rowInset);
}

void InspectorCard::addText(const QString &text)
{
    if (!text.isEmpty())
        append(makeLabel(plainHtml(text)), rowInset);
}

void InspectorCard::addMuted(const QString &text)
{
    if (!text.isEmpty())
        append(makeLabel(mutedHtml(text, m_theme)), rowInset);
}

void InspectorCard::addHtml(const QString &html)
{
    if (!html.isEmpty())
        append(makeLabel(html), rowInset);
}

void InspectorCard::addField(const QString &name, const QString &text)
{
    addFieldHtml(name, plainHtml(text));
}

void InspectorCard::addFieldHtml(const QString &name, const QString &html)
{
    if (html.isEmpty())
        return;
    if (m_fields == nullptr) {
        auto *table = new QWidget(this);
        append(table, rowInset);
        m_fields = new QGridLayout(table);
        m_fields->setContentsMargins(0, 2, 0, 2);
        m_fields->setHorizontalSpacing(10);
        m_fields->setVerticalSpacing(4);
        m_fields->setColumnStretch(1, 1);
    }
    auto *label = new QLabel(mutedHtml(name, m_theme), this);
    label->setTextFormat(Qt::RichText);
    label->setContentsMargins(0, 1, 0, 0); // its smaller letters stand on the line of the value's
    QLabel *value = makeLabel(html);
    value->setAccessibleDescription(name);
    const int row = m_fields->rowCount();
    m_fields->addWidget(label, row, 0, Qt::AlignLeft | Qt::AlignTop);
    m_fields->addWidget(value, row, 1);
}

void InspectorCard::addBadge(const core::Knowledge &knowledge, core::DisagreementId id)
{
    auto *badge = new DisagreementBadge(knowledge, id, m_theme, this);
    connect(badge, &DisagreementBadge::compareRequested, this, &InspectorCard::compareRequested);
    append(badge, rowInset);
}

void InspectorCard::addHeading(const QString &title, const QString &hint)
{
    addSpace(6);
    QString html = u"<b>%1</b>"_s.arg(plainHtml(title));
    if (!hint.isEmpty())
        html += u"&nbsp; "_s + mutedHtml(hint, m_theme);
    append(makeLabel(html), rowInset);
}

void InspectorCard::addRows(const QString &accessibleName, std::vector<RowContent> rows, RowList::Size size)
{
    if (rows.empty())
        return;
    auto *list = new RowList(std::move(rows), size, m_theme, this);
    list->setAccessibleName(accessibleName);
    connect(list, &RowList::activated, this, &InspectorCard::refActivated);
    append(list, 0);
}

PassageList *InspectorCard::addPassages(const core::Knowledge &knowledge, const std::vector<NumberedPassage> &passages)
{
    m_passages = new PassageList(knowledge, passages, m_theme, this);
    connect(m_passages, &PassageList::readRequested, this, &InspectorCard::readRequested);
    append(m_passages, 0);
    return m_passages;
}

void InspectorCard::addFolded(const QString &title, const QString &html)
{
    if (html.isEmpty())
        return;
    auto *button = new QToolButton(this);
    button->setObjectName(u"fold"_s);
    button->setText(title);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setArrowType(Qt::RightArrow);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    append(button, rowInset);
    QLabel *content = makeLabel(html);
    content->hide();
    append(content, rowInset);
    connect(button, &QToolButton::toggled, content, [button, content](bool isOpen) {
        button->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        content->setVisible(isOpen);
    });
}

void InspectorCard::addSpace(int pixels)
{
    m_fields = nullptr;
    m_column->addSpace(pixels);
}

} // namespace app
