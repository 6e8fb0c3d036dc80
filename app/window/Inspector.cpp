#include "app/window/Inspector.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include "app/session/Document.h"
#include "app/session/Guard.h"
#include "app/session/NumberedPassages.h"
#include "app/session/Selection.h"
#include "app/window/CardContents.h"
#include "app/window/CardText.h"
#include "app/window/InspectorCard.h"
#include "app/window/PassageList.h"

namespace app {

Inspector::Inspector(Document &document, Selection &selection, Guard &guard, QWidget *parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_guard(guard), m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("inspector"));
    setAccessibleName(tr("Inspector"));
    setMinimumWidth(240);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(tr("What is selected"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    setFocusProxy(m_scroll);

    connect(&document, &Document::opened, this, &Inspector::rebuild);
    connect(&document, &Document::changed, this, &Inspector::rebuild);
    connect(&selection, &Selection::selectionChanged, this, &Inspector::rebuild);
    connect(&selection, &Selection::whyRequested, this, &Inspector::showWhy);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (m_card != nullptr && now != nullptr && m_card->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now, 0, 12);
    });
    setTheme(m_theme);
}

Inspector::~Inspector()
{
    // The card goes after this part of the object, and the focus with it.
    if (qApp != nullptr)
        qApp->disconnect(this);
}

void Inspector::setTheme(const Theme &theme)
{
    m_theme = theme;
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.panel());
    colours.setColor(QPalette::WindowText, theme.text());
    setPalette(colours);
    rebuild();
}

void Inspector::rebuild()
{
    auto *card = new InspectorCard(m_theme);
    if (m_document.isOpen())
        fill(*card);
    connect(card, &InspectorCard::linkActivated, this, [this](const QString &link) {
        if (const std::optional<core::Ref> ref = refOfLink(link))
            activate(*ref);
    });
    connect(card, &InspectorCard::refActivated, this, &Inspector::activate);
    connect(card, &InspectorCard::readRequested, this,
            [this](core::PassageId passage) { m_guard.run([&] { Q_EMIT m_selection.readRequested(passage); }); });
    connect(card, &InspectorCard::compareRequested, this, &Inspector::disagreementRequested);
    replaceCard(card);
}

void Inspector::replaceCard(InspectorCard *card)
{
    const bool hadFocus = m_card != nullptr && m_card->isAncestorOf(QApplication::focusWidget());
    // What was pressed may stand on the old card: it goes when the press is over.
    if (QWidget *old = m_scroll->takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    m_card = card;
    m_scroll->setWidget(card);
    m_scroll->verticalScrollBar()->setValue(0);
    if (hadFocus)
        m_scroll->setFocus(Qt::OtherFocusReason);
}

void Inspector::fill(InspectorCard &card) const
{
    const auto knowledge = m_document.knowledge();
    const QVector<core::Ref> refs = thoseStillThere(*knowledge, m_selection.refs());
    if (refs.isEmpty()) {
        describeProject(card, *knowledge, m_document.title());
        return;
    }
    if (refs.size() == 1) {
        fillOne(card, refs.first());
        return;
    }
    describeSeveral(card, *knowledge, refs);
    addWhy(card, refs);
}

void Inspector::fillOne(InspectorCard &card, core::Ref ref) const
{
    const auto knowledge = m_document.knowledge();
    switch (ref.kind) {
    case core::Ref::Kind::None:
        return;
    case core::Ref::Kind::Entity:
        describeEntity(card, *knowledge, ref.entity());
        addWhy(card, {ref});
        // What stands below the passages can wait until they are seen.
        QTimer::singleShot(0, &card, [&card, knowledge, id = ref.entity()] {
            listClauses(card, *knowledge, id);
            listStatementsAbout(card, *knowledge, id);
            listNamesAndCodes(card, *knowledge, id);
        });
        return;
    case core::Ref::Kind::Statement:
        describeStatement(card, *knowledge, ref.statement());
        addWhy(card, {ref});
        listCodes(card, *knowledge, ref.statement());
        return;
    case core::Ref::Kind::Passage:
        describePassage(card, *knowledge, ref.passage());
        addWhy(card, {ref});
        listStatementsOn(card, *knowledge, ref.passage());
        return;
    case core::Ref::Kind::Disagreement:
        describeDisagreement(card, *knowledge, ref.disagreement());
        addWhy(card, {ref});
        return;
    }
}

void Inspector::addWhy(InspectorCard &card, const QVector<core::Ref> &refs) const
{
    const auto knowledge = m_document.knowledge();
    const std::vector<NumberedPassage> passages = numberedPassages(*knowledge, refs);
    card.addHeading(tr("Why is this here?"), tr("Space"));
    if (passages.empty())
        card.addMuted(tr("No passage supports it: the check of the project reports this."));
    else
        card.addPassages(*knowledge, passages);
}

void Inspector::activate(core::Ref ref)
{
    m_guard.run([&] {
        if (ref.kind == core::Ref::Kind::Disagreement) {
            Q_EMIT disagreementRequested(ref.disagreement());
            return;
        }
        m_selection.select(ref);
        Q_EMIT m_selection.showRequested(ref);
    });
}

void Inspector::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_origin.goBack())
        QWidget::keyPressEvent(event);
}

void Inspector::showWhy(core::Ref ref)
{
    if (!m_selection.contains(ref))
        m_selection.select(ref);
    if (m_card == nullptr)
        return;
    if (m_card->passages() != nullptr)
        m_card->passages()->focusRow(0);
    else
        m_scroll->setFocus(Qt::OtherFocusReason);
}

} // namespace app
