#pragma once

#include <utility>
#include <vector>

#include <QString>

#include "app/picture/Theme.h"
#include "core/model/Knowledge.h"

class QTextBlockFormat;
class QTextCharFormat;
class QTextCursor;
class QTextDocument;

namespace app {

/// The digest of a source set as a text document: headings, paragraphs, and over each paragraph a small caption with
/// the locators of the passages that begin in it. Knows where each passage stands in the document; captions are no
/// words of the source.
class ReadingText
{
public:
    /// A stretch of the document, in its positions.
    struct Range
    {
        int start = 0;
        int end = 0;
        bool isEmpty() const { return start >= end; }
        friend bool operator==(const Range &, const Range &) = default;
    };

    /// Writes the source into `document`, which must be empty and must outlive this.
    ReadingText(QTextDocument &document, const core::Knowledge &knowledge, core::EntityId source, const Theme &theme);

    /// The passage at a position, the shortest where they overlap; its caption counts as the passage. Null: none.
    core::PassageId passageAt(int position) const;
    /// The words of a passage; empty when it is not placed in the text.
    Range rangeOf(core::PassageId passage) const;
    /// Where a stretch of the source stands.
    Range rangeOf(const core::TextSpan &span) const;
    /// The parts of `range` that are words of the source: without captions, one part a paragraph.
    std::vector<Range> piecesOf(const Range &range) const;
    /// The same in code points of the source, in order.
    std::vector<core::TextSpan> spansOf(const Range &range) const;
    /// Passages whose words `range` touches, in order.
    std::vector<core::PassageId> passagesIn(const Range &range) const;
    /// The words of the source in `range`, paragraphs separated by an empty line.
    QString wordsIn(const Range &range) const;

private:
    /// A paragraph of the source, in units of its text, and where it begins in the document.
    struct Paragraph
    {
        qsizetype start = 0;
        qsizetype end = 0;
        int position = 0;
    };
    /// A passage in the document; `from` is where its caption begins.
    struct Stretch
    {
        core::PassageId passage;
        Range words;
        int from = 0;
    };
    struct Formats;

    void write(QTextCursor &cursor, const Formats &formats, const core::Knowledge &knowledge,
               const core::Source &source);
    void writeCaption(QTextCursor &cursor, const Formats &formats, const QStringList &captions);
    void placePassages(const core::Knowledge &knowledge, core::EntityId source);
    int position(qsizetype unit) const;

    QString m_source;
    std::vector<Paragraph> m_paragraphs;
    std::vector<std::pair<int, int>>
        m_captions;                   ///< document positions of the captions: begin, and begin of the paragraph
    std::vector<Stretch> m_stretches; ///< in order of the text
};

} // namespace app
