#include "app/window/ReadingCard.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/session/Wording.h"

namespace app {

namespace {

const QLatin1String passageLink("passage:");
const QLatin1String statementLink("statement:");

QLabel *textLabel(const QString &html, QWidget *parent)
{
    auto *label = new QLabel(html, parent);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

QString evidenceHtml(const core::Knowledge &knowledge, const core::Evidence &evidence)
{
    const core::Passage &passage = knowledge.passage(evidence.passage);
    const QString place = QStringLiteral("%1 · %2").arg(knowledge.source(passage.source)->shortTitle, passage.locator);
    const QString stance =
        evidence.stance == core::Stance::Disputes ? wordFor(evidence.stance) + QStringLiteral(": ") : QString();
    return QStringLiteral("<p style='margin-left:10px'>%1%2<br><a href='%3%4'>%5</a></p>")
        .arg(stance, knowledge.quote(evidence).toHtmlEscaped(), passageLink, QString::number(passage.id.value),
             place.toHtmlEscaped());
}

} // namespace

ReadingCard::ReadingCard(const core::Knowledge &knowledge, const Reading &reading, Access access, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("readingCard"));
    setAccessibleName(tr("Reading: %1").arg(reading.value));
    setProperty("card", reading.rank == core::Rank::Preferred ? QVariant(QStringLiteral("preferred")) : QVariant(true));
    setMinimumWidth(248);
    setMaximumWidth(420);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->addWidget(head(reading));
    column->addWidget(button(reading, access));
    for (const core::StatementId id : reading.statements)
        column->addWidget(statementText(knowledge, id));
    column->addStretch(1);
}

QWidget *ReadingCard::head(const Reading &reading)
{
    const auto statements = reading.statements.size();
    const QString told = statements == 1 ? tr("1 statement") : tr("%1 statements").arg(statements);
    const QString sources = reading.sources.size() == 1 ? tr("1 source") : tr("%1 sources").arg(reading.sources.size());
    return textLabel(QStringLiteral("<b style='font-size:large'>%1</b><br>%2 · %3 · %4")
                         .arg(reading.value.toHtmlEscaped(), wordFor(reading.rank), told, sources),
                     this);
}

QWidget *ReadingCard::statementText(const core::Knowledge &knowledge, core::StatementId id)
{
    const core::Statement &statement = knowledge.statement(id);
    QString html = QStringLiteral("<p><a href='%1%2' style='text-decoration:none'>%3</a><br><small>%4 · %5</small></p>")
                       .arg(statementLink, QString::number(id.value), knowledge.title(id).toHtmlEscaped(),
                            wordFor(statement.modality), wordFor(statement.confidence));
    for (const core::Evidence &evidence : knowledge.evidence(id))
        html += evidenceHtml(knowledge, evidence);
    QLabel *label = textLabel(html, this);
    connect(label, &QLabel::linkActivated, this, &ReadingCard::follow);
    return label;
}

QWidget *ReadingCard::button(const Reading &reading, Access access)
{
    const bool isUsed = reading.rank == core::Rank::Preferred;
    auto *use = new QPushButton(isUsed ? tr("In use") : tr("Use this reading"), this);
    use->setObjectName(QStringLiteral("useReading"));
    use->setProperty("primary", true);
    use->setAccessibleName(tr("%1: %2").arg(use->text(), reading.value));
    use->setEnabled(!isUsed && access == Access::ReadWrite);
    if (access == Access::ReadOnly)
        use->setToolTip(tr("The project can only be read."));
    connect(use, &QPushButton::clicked, this, &ReadingCard::used);
    return use;
}

void ReadingCard::follow(const QString &link)
{
    if (link.startsWith(passageLink))
        Q_EMIT passageClicked({link.mid(passageLink.size()).toLongLong()});
    else if (link.startsWith(statementLink))
        Q_EMIT statementClicked({link.mid(statementLink.size()).toLongLong()});
}

} // namespace app
