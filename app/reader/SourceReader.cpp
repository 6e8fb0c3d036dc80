#include "app/reader/SourceReader.h"

#include <algorithm>
#include <utility>

#include <QLabel>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "app/reader/PassageBrowser.h"
#include "app/reader/SourceChooser.h"
#include "app/session/Citation.h"
#include "app/session/Document.h"
#include "app/session/Selection.h"
#include "app/session/Wording.h"

namespace app {

SourceReader::SourceReader(Document &document, Selection &selection, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection),
      m_sources(new SourceChooser(this)),
      m_title(new QLabel(this)),
      m_details(new QLabel(this)),
      m_note(new QLabel(this)),
      m_text(new PassageBrowser(this)),
      m_status(new QLabel(this))
{
    build();
    m_text->setTips([this](core::PassageId passage) { return tipOf(passage); });
    m_text->setCiting([this](const ReadingText::Range &range) { return citing(range); });

    connect(&document, &Document::opened, this, [this] {
        m_sources->clear(); // another project: what was chosen means nothing there
        m_rendered = {};
        reload();
    });
    connect(&document, &Document::changed, this, &SourceReader::reload);
    connect(&selection, &Selection::selectionChanged, this, &SourceReader::follow);
    connect(&selection, &Selection::readRequested, this, &SourceReader::read);
    connect(m_sources, &SourceChooser::sourceChosen, this, &SourceReader::open);
    connect(m_text, &PassageBrowser::cursorPositionChanged, this, &SourceReader::followCaret);
    connect(m_text, &PassageBrowser::selectionChanged, this, [this] {
        if (m_text->hasFocus())
            Q_EMIT pointed();
    });
    connect(m_text, &PassageBrowser::focusEntered, this, &SourceReader::followCaret);
    connect(m_text, &PassageBrowser::focusLeft, this, &SourceReader::leave);
    connect(m_text, &PassageBrowser::nextRequested, this, &SourceReader::readNextLit);
    connect(m_text, &PassageBrowser::previousRequested, this, &SourceReader::readPreviousLit);
    connect(m_text, &PassageBrowser::escapePressed, this, [this] {
        if (!m_origin.goBack())
            m_text->clearFocus();
    });
    setTheme(m_theme);
    reload();
}

SourceReader::~SourceReader()
{
    // The children go after this part of the object: what they say in going must find nobody.
    m_text->disconnect(this);
}

void SourceReader::build()
{
    setObjectName(QStringLiteral("sourceReader"));
    setAccessibleName(tr("Reader"));
    setAutoFillBackground(true);
    m_sources->setObjectName(QStringLiteral("sourceChooser"));
    m_text->setObjectName(QStringLiteral("sourceText"));
    m_note->setObjectName(QStringLiteral("sourceNote"));
    m_status->setObjectName(QStringLiteral("passageStatus"));
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    QSizePolicy wrapping(QSizePolicy::Ignored, QSizePolicy::Minimum);
    wrapping.setHeightForWidth(true);
    for (QLabel *label : {m_title, m_details, m_note, m_status}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setSizePolicy(wrapping);
    }
    // Two lines, always: the text above does not jump while the caret moves.
    m_status->setMinimumHeight(2 * m_status->fontMetrics().lineSpacing() + 2);
    m_status->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    auto *header = new QVBoxLayout;
    header->setContentsMargins(14, 10, 14, 8);
    header->setSpacing(3);
    header->addWidget(m_sources);
    header->addSpacing(3);
    for (QLabel *label : {m_title, m_details, m_note})
        header->addWidget(label);
    auto *footer = new QVBoxLayout;
    footer->setContentsMargins(14, 4, 14, 5);
    footer->addWidget(m_status);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_text, 1);
    layout->addLayout(footer);
    setFocusProxy(m_text);
}

void SourceReader::setTheme(const Theme &theme)
{
    m_theme = theme;
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.panel());
    colours.setColor(QPalette::WindowText, theme.text());
    setPalette(colours);
    colours.setColor(QPalette::WindowText, theme.mutedText());
    for (QLabel *label : {m_details, m_note, m_status})
        label->setPalette(colours);
    m_text->setTheme(theme);
    render();
}

void SourceReader::reload()
{
    if (!m_document.isOpen())
        return;
    m_sources->fill(*m_document.knowledge());
    m_source = m_sources->chosen();
    m_passages = {};
    render();
    follow();
}

void SourceReader::open(core::EntityId source)
{
    if (!m_document.isOpen() || source == m_source)
        return;
    m_sources->choose(source);
    if (m_sources->chosen().isNull()) {
        m_sources->choose(m_source);
        return;
    }
    m_source = source;
    render();
    followCaret();
}

void SourceReader::render()
{
    tellSource();
    if (m_source.isNull()) {
        m_rendered = {};
        m_text->clearReading();
        return;
    }
    const QSignalBlocker silent(m_text);
    const int caret = m_text->textCursor().position();
    const int scrolled = m_text->verticalScrollBar()->value();
    const bool isSame = std::exchange(m_rendered, m_source) == m_source;
    m_text->setReading(*m_document.knowledge(), m_source);
    light();
    if (!isSame)
        return;
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(std::min(caret, m_text->document()->characterCount() - 1));
    m_text->setTextCursor(cursor);
    m_text->verticalScrollBar()->setValue(scrolled);
}

void SourceReader::tellSource()
{
    if (m_source.isNull()) {
        for (QLabel *label : {m_title, m_details, m_note})
            label->clear();
        return;
    }
    const auto knowledge = m_document.knowledge();
    const core::Entity &entity = knowledge->entity(m_source);
    const core::Source &source = *knowledge->source(m_source);
    QStringList details = source.authors;
    if (!source.publisher.isEmpty())
        details << source.publisher;
    if (source.published)
        details << periodText(*source.published);
    m_title->setText(entity.label);
    m_details->setText(details.join(QStringLiteral(" · ")));
    m_details->setVisible(!details.isEmpty());
    const int passages = int(knowledge->passagesOf(m_source).size());
    const QString kind =
        isInItsWords(*knowledge, m_source) ? tr("Rows as they were imported") : tr("Digest in our own words");
    m_note->setText(passages == 1 ? tr("%1 · 1 passage").arg(kind) : tr("%1 · %2 passages").arg(kind).arg(passages));
    m_note->setToolTip(entity.note);
    m_text->setAccessibleName(tr("Text of %1").arg(entity.label));
}

void SourceReader::follow()
{
    if (!m_document.isOpen())
        return;
    const auto knowledge = m_document.knowledge();
    m_passages = numberedPassages(*knowledge, thoseStillThere(*knowledge, m_selection.refs()));
    const auto stands = [&](const NumberedPassage &p) { return knowledge->passage(p.passage).source == m_source; };
    const bool isReading = m_text->hasFocus();
    if (!isReading && !m_passages.empty() && std::none_of(m_passages.begin(), m_passages.end(), stands))
        open(knowledge->passage(m_passages.front().passage).source);
    light();
    // The words under the eyes of somebody who reads stay where they are.
    if (!isReading && !m_text->lit().empty())
        m_text->goTo(m_text->lit().front().passage);
}

void SourceReader::light()
{
    m_text->light(m_passages);
    tellPassage();
}

void SourceReader::read(core::PassageId passage)
{
    if (!m_document.isOpen() || thoseStillThere(*m_document.knowledge(), {passage}).isEmpty())
        return;
    open(m_document.knowledge()->passage(passage).source);
    m_text->setFocus(Qt::OtherFocusReason);
    if (m_text->goTo(passage))
        m_selection.setPassage(passage);
    tellPassage();
    Q_EMIT pointed();
}

void SourceReader::readLit(const NumberedPassage &passage)
{
    m_text->goTo(passage.passage);
}

void SourceReader::readNextLit()
{
    const std::vector<NumberedPassage> &lit = m_text->lit();
    if (lit.empty())
        return;
    const int caret = m_text->textCursor().position();
    const auto next = std::find_if(lit.begin(), lit.end(), [&](const NumberedPassage &p) {
        return m_text->reading()->rangeOf(p.passage).start > caret;
    });
    readLit(next == lit.end() ? lit.front() : *next);
}

void SourceReader::readPreviousLit()
{
    const std::vector<NumberedPassage> &lit = m_text->lit();
    if (lit.empty())
        return;
    const int caret = m_text->textCursor().position();
    const auto previous = std::find_if(lit.rbegin(), lit.rend(), [&](const NumberedPassage &p) {
        return m_text->reading()->rangeOf(p.passage).start < caret;
    });
    readLit(previous == lit.rend() ? lit.back() : *previous);
}

void SourceReader::followCaret()
{
    if (m_text->hasFocus()) {
        m_selection.setPassage(m_text->passageAtCaret());
        Q_EMIT pointed();
    }
    tellPassage();
}

std::vector<core::TextStretch> SourceReader::pointedAt() const
{
    if (m_text->reading() == nullptr)
        return {};
    std::vector<core::TextStretch> stretches;
    const QTextCursor caret = m_text->textCursor();
    for (const core::TextSpan &span : m_text->reading()->spansOf({caret.selectionStart(), caret.selectionEnd()}))
        stretches.push_back({m_source, span});
    if (const core::PassageId passage = m_text->passageAtCaret(); !caret.hasSelection() && !passage.isNull())
        stretches.push_back(core::stretchOf(*m_document.knowledge(), passage));
    return stretches;
}

void SourceReader::leave()
{
    m_selection.setPassage({});
    tellPassage();
}

void SourceReader::tellPassage()
{
    const QString text = statusText();
    m_status->setText(text);
    m_text->setAccessibleDescription(text);
}

QString SourceReader::statusText() const
{
    const core::PassageId passage = m_text->hasFocus() ? m_text->passageAtCaret() : core::PassageId();
    const auto isHere = [passage](const NumberedPassage &p) { return p.passage == passage; };
    const auto numbered = std::find_if(m_passages.begin(), m_passages.end(), isHere);
    if (!passage.isNull() && numbered != m_passages.end())
        return tr("%1 · %2").arg(numbered->number).arg(tipOf(passage));
    if (!passage.isNull())
        return tipOf(passage);
    if (m_passages.empty())
        return tr("The caret in a passage lights up what rests on it.");
    const int here = int(m_text->lit().size());
    const int elsewhere = int(m_passages.size()) - here;
    const QString lit = here == 1 ? tr("1 passage lit here") : tr("%1 passages lit here").arg(here);
    return elsewhere == 0 ? tr("%1 · F3 goes to the next").arg(lit)
                          : tr("%1, %2 in other sources · F3 goes to the next").arg(lit).arg(elsewhere);
}

QString SourceReader::tipOf(core::PassageId passage) const
{
    const core::Passage &row = m_document.knowledge()->passage(passage);
    QStringList parts{row.locator, wordFor(row.confidence)};
    if (!row.anchor.isEmpty())
        parts << tr("in the original: “%1”").arg(row.anchor);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString SourceReader::citing(const ReadingText::Range &range) const
{
    const ReadingText &reading = *m_text->reading();
    return citedWords(*m_document.knowledge(), reading.wordsIn(range), m_source, reading.passagesIn(range));
}

} // namespace app
