#include "app/views/lineage/LineagePicture.h"

#include <algorithm>

#include "app/picture/FontMetrics.h"
#include "app/picture/HeadMark.h"
#include "app/session/Wording.h"
#include "app/views/SourceList.h"
#include "app/views/lineage/LineagePlaces.h"
#include "app/views/lineage/LineageWords.h"

namespace app {

namespace {

using Kind = core::LineageBlock::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Lineage)
};

class LineagePictureBuilder
{
public:
    LineagePictureBuilder(const core::Knowledge &knowledge, const core::Lineage &lineage,
                          const LineagePictureOptions &options)
        : m_knowledge(knowledge),
          m_lineage(lineage),
          m_options(options),
          m_places(placeLineage(lineage, options.sizes, nameLines())),
          m_ribbonAlts(lineage.ribbons.size())
    {}

    Picture build()
    {
        for (std::size_t i = 0; i < m_lineage.groups.size(); ++i)
            addGroup(i);
        for (std::size_t i = 0; i < m_lineage.columns.size(); ++i)
            addColumn(i);
        const std::vector<RibbonPiece> pieces = ribbonPieces(m_lineage, m_places);
        for (const RibbonPiece &piece : pieces)
            addRibbon(piece);
        addWords(pieces);
        if (m_lineage.blocks.empty())
            addWhyEmpty();
        const LineageHeadline headline = lineageHeadline(m_knowledge, m_lineage);
        m_picture.headline = headline.text;
        m_picture.title = Words::tr("Lineage");
        m_picture.bounds = QRectF({}, m_places.size);
        m_picture.sources = shortSources(m_knowledge, m_picture);
        m_picture.dataDate = dataDateText(m_knowledge);
        return std::move(m_picture);
    }

private:
    void addWhyEmpty()
    {
        m_places.size = m_places.size.expandedTo(m_options.area);
        const QRectF box(20, m_options.sizes.header, m_places.size.width() - 40,
                         m_places.size.height() - m_options.sizes.header);
        m_picture.marks.push_back(
            emptyMark(m_lineage.columns.empty()
                          ? Words::tr("No treaty is chosen: choose some, or those with the most links, with the button "
                                      "“Treaties”.")
                          : Words::tr("No clause of these treaties is about the chosen topic: show all topics, or "
                                      "choose other treaties."),
                      box));
    }

    bool hasText() const { return m_options.sizes.row >= LineageSizes::leastRowWithText; }

    QString nameOf(core::EntityId group) const
    {
        const QString name = groupName(m_knowledge, group);
        return m_options.continued.contains(group) ? Words::tr("%1 (continued)").arg(name) : name;
    }

    double nameWidth() const { return m_options.sizes.labels - 24; }

    std::vector<int> nameLines() const
    {
        constexpr int most = 2;
        std::vector<int> lines;
        if (hasText() && m_options.sizes.names == LineageSizes::Names::Whole)
            for (const core::EntityId group : m_lineage.groups)
                lines.push_back(int(wrapped(nameOf(group), TextRole::StrongLabel, nameWidth(), most).size()));
        return lines;
    }

    void addGroup(std::size_t index)
    {
        const QRectF &band = m_places.band[index];
        Mark line;
        line.shape = Shape::Polyline;
        line.role = StyleRole::Grid;
        line.points = {band.topLeft(), band.topRight()};
        line.order = -1;
        m_picture.marks.push_back(line);
        if (!hasText())
            return;
        const core::EntityId group = m_lineage.groups[index];
        Mark name;
        name.role = StyleRole::Axis;
        name.textRole = TextRole::StrongLabel;
        name.textAlign = Qt::AlignLeft | Qt::AlignTop;
        name.alt = nameOf(group);
        const double height = std::max(band.height() - 8, lineHeight(name.textRole));
        const int lines = std::max(1, int(height / lineHeight(name.textRole)));
        name.text = wrapped(name.alt, name.textRole, nameWidth(), lines).join(u'\n');
        name.box = QRectF(12, band.top() + 6, nameWidth(), height);
        name.textBox = name.box;
        name.layer = 3;
        if (!group.isNull())
            name.standsFor = {group};
        m_picture.marks.push_back(name);
    }

    void addColumn(std::size_t index)
    {
        const core::LineageColumn &column = m_lineage.columns[index];
        const double left = m_places.columnLeft[index];
        const core::Entity &entity = m_knowledge.entity(column.treaty);
        Mark head;
        head.standsFor = {column.treaty};
        head.role = StyleRole::Treaty;
        head.shape = Shape::RoundedRect;
        head.box = QRectF(left, 8, m_options.sizes.block, 20);
        head.text = elided(m_knowledge.treaty(column.treaty)->shortLabel, TextRole::Inside, head.box.width() - 12);
        head.textRole = TextRole::Inside;
        head.layer = 2;
        head.order = int(index) + 1;
        head.alt = Words::tr("Treaty: %1").arg(entity.label);
        if (m_options.validOn && !m_knowledge.isInForceOn(column.treaty, *m_options.validOn)) {
            head.states |= Ended;
            head.alt += Words::tr(", not in force on %1").arg(dateText(*m_options.validOn));
        }
        m_picture.marks.push_back(head);
        Mark name;
        name.role = StyleRole::Axis;
        name.textRole = TextRole::Small;
        name.text = elided(entity.label, name.textRole, m_options.sizes.pitch - 12);
        const double width = std::min(m_options.sizes.pitch - 8, m_options.sizes.block + 56);
        name.text = elided(entity.label, name.textRole, width);
        name.textBox = QRectF(left + m_options.sizes.block / 2 - width / 2, 29, width, 16);
        name.box = name.textBox;
        name.layer = 3;
        name.order = -1;
        m_picture.marks.push_back(name);
        for (const int block : column.blocks)
            if (m_lineage.blocks[std::size_t(block)].kind != Kind::Passing)
                addBlock(block, int(index) + 1);
    }

    bool isFaded(const QString &words) const
    {
        return !m_options.search.isEmpty() && !words.contains(m_options.search, Qt::CaseInsensitive);
    }

    void addBlock(int index, int order)
    {
        const core::LineageBlock &block = m_lineage.blocks[std::size_t(index)];
        Mark mark;
        mark.shape = Shape::RoundedRect;
        mark.role = block.kind == Kind::Folded ? StyleRole::Topic : StyleRole::Clause;
        mark.box = m_places.block[std::size_t(index)];
        mark.alt = altOf(m_knowledge, m_lineage, block);
        mark.layer = 2;
        mark.order = order;
        mark.textRole = TextRole::Small;
        mark.textAlign = Qt::AlignLeft | Qt::AlignVCenter;
        mark.standsFor.assign(block.clauses.begin(), block.clauses.end());
        for (const core::StatementId id : block.absences)
            mark.standsFor.emplace_back(id);
        if (block.kind == Kind::Absent)
            mark.states |= Absent;
        if (isFaded(mark.alt))
            mark.states |= Ended;
        const bool isUnchecked = block.kind == Kind::Clause &&
                                 m_knowledge.entity(block.clauses.front()).confidence == core::Confidence::Memory;
        if (isUnchecked)
            mark.states |= Unchecked;
        if (hasText()) {
            mark.textBox = mark.box.adjusted(7, 0, -7, 0);
            mark.text = fittingText(block, mark.textBox.width() - (isUnchecked ? 14 : 0));
        }
        m_picture.marks.push_back(mark);
    }

    /// The state of a hollow block is its first word, and told by its outline, too.
    QString fittingText(const core::LineageBlock &block, double width) const
    {
        const QString text = blockText(block);
        if (block.kind == Kind::Absent && textWidth(text, TextRole::Small) > width)
            return Words::tr("none");
        return elided(text, TextRole::Small, width);
    }

    QString blockText(const core::LineageBlock &block) const
    {
        if (block.kind == Kind::Absent)
            return Words::tr("none · checked");
        if (block.kind == Kind::Folded)
            return block.clauses.size() == 1 ? Words::tr("1 clause")
                                             : Words::tr("%1 clauses").arg(block.clauses.size());
        const core::Clause &clause = *m_knowledge.clause(block.clauses.front());
        return Words::tr("%1 · %2", "clause, title").arg(shortLabel(clause), clause.title);
    }

    /// The first piece of a ribbon is the one that is read and walked to.
    void addRibbon(const RibbonPiece &piece)
    {
        const core::LineageRibbon &ribbon = m_lineage.ribbons[piece.ribbon];
        Mark mark;
        mark.shape = Shape::Ribbon;
        mark.role = roleOf(ribbon.change());
        mark.points = piece.points;
        mark.layer = 1;
        QString &alt = m_ribbonAlts[piece.ribbon]; // the same for all its pieces
        if (alt.isEmpty())
            alt = altOf(m_knowledge, ribbon);
        mark.alt = alt;
        const int column = m_lineage.blocks[std::size_t(ribbon.blocks.front())].column;
        mark.order = piece.piece == 0 ? column + 1 : -1;
        for (const core::LineageStrand &strand : ribbon.strands)
            for (const core::StatementId id : strand.statements)
                mark.standsFor.emplace_back(id);
        if (ribbon.change() == core::LineageChange::Dropped)
            mark.states |= Absent;
        if (isFaded(mark.alt))
            mark.states |= Ended;
        m_picture.marks.push_back(mark);
    }

    /// One word a ribbon: on its first piece, else on another that has room, so that one that skips a text need not go
    /// without.
    void addWords(const std::vector<RibbonPiece> &pieces)
    {
        std::vector<bool> hasWord(m_lineage.ribbons.size());
        const std::size_t first = m_picture.marks.size() - pieces.size();
        for (const bool isFirstPiece : {true, false}) {
            for (std::size_t i = 0; hasText() && i < pieces.size(); ++i) {
                const std::size_t ribbon = pieces[i].ribbon;
                if (hasWord[ribbon] || isPassage(pieces[i]) || (pieces[i].piece == 0) != isFirstPiece)
                    continue;
                const Mark piece = m_picture.marks[first + i];
                hasWord[ribbon] = addWord(piece, m_lineage.ribbons[ribbon]);
            }
        }
    }

    /// Whether it runs past the blocks of a column, which a word would cover.
    bool isPassage(const RibbonPiece &piece) const
    {
        return std::ranges::any_of(m_places.columnLeft,
                                   [&](double left) { return std::abs(left - piece.points[0].x()) < 0.5; });
    }

    /// In the middle of a piece, else nearer to one end, wherever no other word stands.
    bool addWord(const Mark &ribbon, const core::LineageRibbon &lineage)
    {
        QString word = wordFor(lineage.change());
        if (lineage.strands.size() > 1)
            word += QStringLiteral(" · %1").arg(lineage.strands.size());
        const QSizeF size = textSize(word, TextRole::Label);
        for (const double share : {0.5, 0.28, 0.72}) {
            QRectF box({}, size);
            box.moveCenter(middleOf(ribbon.points, share));
            const QRectF wide = box.adjusted(-4, 0, 4, 0);
            const bool isTaken = std::any_of(m_words.begin(), m_words.end(),
                                             [&](const QRectF &other) { return other.intersects(wide); });
            if (isTaken || wide.left() < ribbon.points[0].x() || wide.right() > ribbon.points[2].x())
                continue;
            m_words.push_back(wide);
            Mark mark;
            mark.standsFor = ribbon.standsFor;
            mark.role = StyleRole::Note;
            mark.states = ribbon.states & Ended;
            mark.text = word;
            mark.textRole = TextRole::Label;
            mark.textBox = box;
            mark.box = box;
            mark.layer = 3;
            mark.order = -1;
            m_picture.marks.push_back(mark);
            return true;
        }
        return false;
    }

    /// A point on the middle line of a ribbon, which is a cubic curve with level ends.
    static QPointF middleOf(const std::vector<QPointF> &p, double t)
    {
        const QPointF from = (p[0] + p[1]) / 2;
        const QPointF to = (p[2] + p[3]) / 2;
        const double x = 1.5 * t * (1 - t) + t * t * t;
        const double y = t * t * (3 - 2 * t);
        return {from.x() + (to.x() - from.x()) * x, from.y() + (to.y() - from.y()) * y};
    }

    const core::Knowledge &m_knowledge;
    const core::Lineage &m_lineage;
    const LineagePictureOptions &m_options;
    LineagePlaces m_places;
    Picture m_picture;
    std::vector<QRectF> m_words;
    std::vector<QString> m_ribbonAlts;
};

} // namespace

Picture buildLineagePicture(const core::Knowledge &knowledge, const core::Lineage &lineage,
                            const LineagePictureOptions &options)
{
    return LineagePictureBuilder(knowledge, lineage, options).build();
}

core::LineageQuery lineageQuery(const core::Knowledge &knowledge, const LineageOptions &options, const Filter &filter)
{
    core::LineageQuery query{.folded = options.folded, .focus = options.focus};
    query.treaties.assign(options.treaties.begin(), options.treaties.end());
    if (query.treaties.empty())
        query.treaties = core::lineageToBeginWith(knowledge);
    // Columns are treaties and blocks are clauses, whichever kinds the graph draws.
    Filter ofKinds = filter;
    ofKinds.hiddenKinds.clear();
    // Chosen treaties may not be known yet on the day of the second clock.
    std::erase_if(query.treaties, [&](core::EntityId treaty) {
        return knowledge.treaty(treaty) == nullptr || !ofKinds.showsEntity(knowledge, treaty);
    });
    query.shows = [&knowledge, ofKinds](core::Ref ref) {
        return ref.kind == core::Ref::Kind::Entity ? ofKinds.showsEntity(knowledge, ref.entity())
                                                   : ofKinds.showsStatement(knowledge, ref.statement());
    };
    return query;
}

} // namespace app
