#include "app/views/matrix/MatrixPage.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "app/picture/HeadMark.h"
#include "app/picture/Legend.h"
#include "app/session/RowGrounds.h"
#include "app/session/Wording.h"
#include "app/views/SourceList.h"
#include "app/views/matrix/CellText.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Matrix)
};

constexpr double headHeight = 62;
constexpr double columnHeads = 88;
constexpr std::size_t mostPieces = 3;
constexpr std::size_t slack = 3; ///< rows that a piece may have more, so that headings stay with theirs

/// How the rows are cut into pieces.
struct Cut
{
    std::size_t pieces = 1;
    double rowHeight = 0; ///< below `MatrixLayout::leastRow`: it does not fit
    MatrixOptions::Codings codings = MatrixOptions::Codings::LeftOut;
};

double widthNeeded(const core::TopicMatrix &matrix, MatrixOptions::Codings codings, double width)
{
    const double beside = codings == MatrixOptions::Codings::Beside ? MatrixLayout::codingWidth : 0;
    return 2 * MatrixLayout::margin + MatrixLayout::labelWidthFor(width) + MatrixLayout::totalsWidth +
           double(matrix.columns.size()) * (MatrixLayout::leastCell + beside + 4);
}

/// The cut with the highest rows; ATOP goes before rows get too low to be read.
Cut bestCut(const core::TopicMatrix &matrix, MatrixOptions::Codings wanted, QSizeF room)
{
    constexpr double mostRow = 40;
    Cut best;
    for (const auto codings : {wanted, MatrixOptions::Codings::LeftOut}) {
        for (std::size_t pieces = 1; pieces <= mostPieces; ++pieces) {
            const double width = room.width() / double(pieces);
            if (pieces > 1 && widthNeeded(matrix, codings, width) > width)
                continue;
            const double rows = std::ceil(double(matrix.rows.size()) / double(pieces)) +
                                (pieces > 1 ? double(slack * (pieces - 1)) : 0);
            const double height = std::min(mostRow, (room.height() - columnHeads) / std::max(1.0, rows));
            const bool isBetter = height > best.rowHeight * 1.05 && best.rowHeight < 22;
            if (isBetter && (best.rowHeight < MatrixLayout::leastRow || codings == wanted))
                best = {pieces, height, codings};
        }
    }
    return best;
}

/// Lays the pieces of a matrix side by side.
class PageBuilder
{
public:
    PageBuilder(const core::Knowledge &knowledge, const MatrixPageOptions &options)
        : m_knowledge(knowledge), m_options(options)
    {}

    Picture build()
    {
        core::MatrixQuery query = matrixQuery(m_knowledge, m_options.content, m_options.filter);
        // A larger page is shrunk to the real one: letters of 11 pixels stay above 9.
        for (const double scale : {1.0, 1.1, 1.2})
            if (fits(query, scale))
                return m_picture;
        for (const core::Topic &topic : m_knowledge.data().topics)
            if (topic.parent.isNull())
                query.folded.insert(topic.id);
        m_note = Words::tr("upper level only: the page is too small for every topic");
        for (const double scale : {1.0, 1.1, 1.2})
            if (fits(query, scale))
                break;
        return m_picture;
    }

private:
    /// Makes the picture; whether its rows can be read.
    bool fits(const core::MatrixQuery &query, double scale)
    {
        const core::TopicMatrix matrix = core::topicMatrix(m_knowledge, query);
        m_page = m_options.page * scale;
        const Cut first = make(matrix, 60);
        const double foot = footerHeight(m_picture, m_page.width());
        const Cut cut = foot > 60 ? make(matrix, foot) : first;
        m_picture.bounds = QRectF(0, 0, m_page.width(), m_page.height() - foot);
        return cut.rowHeight >= MatrixLayout::leastRow;
    }

    Cut make(const core::TopicMatrix &matrix, double foot)
    {
        const QSizeF room(m_page.width(), m_page.height() - headHeight - foot);
        const Cut cut = bestCut(matrix, m_options.content.codings, room);
        m_picture = {};
        addPieces(matrix, cut, room);
        addHead(matrix);
        return cut;
    }

    void addPieces(const core::TopicMatrix &matrix, const Cut &cut, QSizeF room)
    {
        const double width = room.width() / double(cut.pieces);
        std::size_t from = 0;
        for (std::size_t piece = 0; piece < cut.pieces && (piece == 0 || from < matrix.rows.size()); ++piece) {
            std::size_t to =
                piece + 1 == cut.pieces
                    ? matrix.rows.size()
                    : std::min(matrix.rows.size(), from + (matrix.rows.size() + cut.pieces - 1) / cut.pieces);
            to = cutBefore(matrix, from, to);
            MatrixPictureOptions part{.size = QSizeF(width, room.height()),
                                      .rowHeight = std::max(cut.rowHeight, MatrixLayout::leastRow),
                                      .firstRow = from,
                                      .lastRow = to,
                                      .codings = cut.codings,
                                      .validOn = m_options.validOn,
                                      .head = MatrixPictureOptions::Head::None};
            append(buildMatrixPicture(m_knowledge, matrix, part), matrix, {double(piece) * width, headHeight});
            from = to;
        }
    }

    /// A little earlier, where that keeps the rows of a heading together; never right behind a heading.
    static std::size_t cutBefore(const core::TopicMatrix &matrix, std::size_t from, std::size_t to)
    {
        const auto isHeading = [&](std::size_t row) { return matrix.rows[row].kind == core::MatrixRow::Kind::Heading; };
        for (std::size_t back = 0; to < matrix.rows.size() && back <= slack && to > from + back + 1; ++back)
            if (isHeading(to - back))
                return to - back;
        return to < matrix.rows.size() && to > from + 1 && isHeading(to - 1) ? to - 1 : to;
    }

    void append(MatrixPicture part, const core::TopicMatrix &matrix, QPointF by)
    {
        m_leftOut = matrix.columns.size() - part.layout.columnLefts.size();
        if (m_picture.title.isEmpty()) {
            m_picture.title = part.picture.title;
            m_picture.headline = part.picture.headline;
            m_picture.dataDate = part.picture.dataDate;
        }
        for (Mark &mark : part.picture.marks) {
            mark.translate(by);
            m_picture.marks.push_back(std::move(mark));
        }
    }

    void addHead(const core::TopicMatrix &matrix)
    {
        const MatrixHeadline headline = matrixHeadline(m_knowledge, matrix);
        QStringList below{headline.detail};
        if (!m_note.isEmpty())
            below << m_note;
        if (m_leftOut > 0)
            below << (m_leftOut == 1 ? Words::tr("1 treaty more does not fit on the page")
                                     : Words::tr("%1 treaties more do not fit on the page").arg(m_leftOut));
        const double width = m_page.width() - 2 * MatrixLayout::margin;
        const std::vector<Mark> head{
            headMark(headline.text, TextRole::Headline, {MatrixLayout::margin, 12, width, 22}, headline.standsFor),
            headMark(below.join(QStringLiteral(" · ")), TextRole::Small, {MatrixLayout::margin, 36, width, 16},
                     headline.standsFor)};
        m_picture.marks.insert(m_picture.marks.begin(), head.begin(), head.end());
        m_picture.sources = shortSources(m_knowledge, m_picture);
    }

    const core::Knowledge &m_knowledge;
    const MatrixPageOptions &m_options;
    Picture m_picture;
    QSizeF m_page;
    QString m_note;
    std::size_t m_leftOut = 0;
};

std::vector<core::Ref> refsOf(const core::MatrixCell &cell)
{
    return {cell.statements.begin(), cell.statements.end()};
}

QStringList cellColumns(const core::Knowledge &knowledge, const core::MatrixCell &cell)
{
    QStringList codings;
    for (const core::DatasetCoding &coding : cell.codings)
        codings << QStringLiteral("%1=%2").arg(coding.variable, coding.value);
    return {wordFor(cell.coverage), articlesText(knowledge, cell.clauses),
            cell.strength == core::Strength::None ? QString() : core::toWord(cell.strength),
            codings.join(QStringLiteral("; ")), groundsOf(knowledge, refsOf(cell)).front()};
}

} // namespace

Picture matrixPage(const core::Knowledge &knowledge, const MatrixPageOptions &options)
{
    return PageBuilder(knowledge, options).build();
}

std::vector<QStringList> matrixRows(const core::Knowledge &knowledge, const MatrixOptions &options,
                                    const Filter &filter)
{
    const core::TopicMatrix matrix = core::topicMatrix(knowledge, matrixQuery(knowledge, options, filter));
    QStringList header{QStringLiteral("id"), QStringLiteral("code"), QStringLiteral("topic")};
    for (const core::MatrixColumn &column : matrix.columns) {
        const QString label = knowledge.entity(column.treaty).label;
        header << label;
        for (const char *part : {"clauses", "strength", "ATOP", "passages"})
            header << QStringLiteral("%1: %2").arg(label, QLatin1String(part));
    }
    header << groundsHeader().back();
    std::vector<QStringList> rows{header};
    for (std::size_t r = 0; r < matrix.rows.size(); ++r) {
        if (matrix.rows[r].kind == core::MatrixRow::Kind::Heading)
            continue;
        const core::EntityId topic = matrix.rows[r].subject;
        QStringList row{knowledge.key(topic), knowledge.topic(topic)->code, knowledge.entity(topic).label};
        std::vector<core::Ref> refs;
        for (std::size_t c = 0; c < matrix.columns.size(); ++c) {
            row << cellColumns(knowledge, matrix.cell(r, c));
            const std::vector<core::Ref> some = refsOf(matrix.cell(r, c));
            refs.insert(refs.end(), some.begin(), some.end());
        }
        row << groundsOf(knowledge, refs).back();
        rows.push_back(row);
    }
    return rows;
}

} // namespace app
