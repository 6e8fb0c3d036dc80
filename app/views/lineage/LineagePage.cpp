#include "app/views/lineage/LineagePage.h"

#include <algorithm>

#include "app/picture/HeadMark.h"
#include "app/picture/Legend.h"
#include "app/session/RowGrounds.h"
#include "app/views/lineage/LineageParts.h"
#include "app/views/lineage/LineageWords.h"
#include "core/graph/lineage/ClauseGroups.h"
#include "core/text/ClauseComparison.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr double margin = 16;
constexpr double headHeight = 64;
constexpr double sheetBlockShare = 0.71; ///< slides are read for their words

/// Builds with the sizes given; what is too high then gets lower rows, what is too wide narrower columns.
Picture fitted(const core::Knowledge &knowledge, const core::Lineage &lineage, LineagePictureOptions options,
               QSizeF room)
{
    Picture picture = buildLineagePicture(knowledge, lineage, options);
    // Names and the air between bands keep their size, so what fits is found in a few rounds.
    for (int round = 0; round < 4; ++round) {
        const double high = room.height() / picture.bounds.height();
        const double wide = room.width() / picture.bounds.width();
        if (high >= 1 && wide >= 1)
            break;
        if (high < 1)
            options.sizes.row *= high * 0.97;
        if (wide < 1) {
            options.sizes.pitch *= wide * 0.97;
            options.sizes.block *= wide * 0.97;
            options.sizes.labels *= std::max(wide, 0.8);
        }
        picture = buildLineagePicture(knowledge, lineage, options);
    }
    return picture;
}

} // namespace

Picture lineagePage(const core::Knowledge &knowledge, const LineagePageOptions &options)
{
    const core::Lineage lineage =
        core::buildLineage(knowledge, lineageQuery(knowledge, options.content, options.filter));
    LineagePictureOptions content{.validOn = options.validOn, .search = options.content.search};
    const double width = options.page.width() - 2 * margin;
    QSizeF room(width, options.page.height() - headHeight);
    content.sizes = fittingSizes(lineage, room);
    Picture picture = fitted(knowledge, lineage, content, room);
    const double foot = footerHeight(picture, options.page.width());
    room.rheight() -= foot;
    content.sizes = fittingSizes(lineage, room);
    picture = fitted(knowledge, lineage, content, room);
    const double left = std::max(margin, (options.page.width() - picture.bounds.width()) / 2);
    for (Mark &mark : picture.marks)
        mark.translate(QPointF(qRound(left), headHeight));
    const LineageHeadline headline = lineageHeadline(knowledge, lineage);
    picture.marks.insert(picture.marks.begin(),
                         {headMark(headline.text, TextRole::Headline, {margin, 12, width, 24}, headline.standsFor),
                          headMark(headline.detail, TextRole::Subhead, {margin, 36, width, 20}, headline.standsFor)});
    picture.bounds = QRectF(0, 0, options.page.width(), options.page.height() - foot);
    return picture;
}

std::vector<Picture> lineageSheets(const core::Knowledge &knowledge, const LineagePageOptions &options, double leastRow)
{
    const core::Lineage lineage =
        core::buildLineage(knowledge, lineageQuery(knowledge, options.content, options.filter));
    LineagePictureOptions content{.validOn = options.validOn, .search = options.content.search, .area = options.page};
    LineageSizes sizes = fittingSizes(lineage, options.page, sheetBlockShare);
    sizes.row = leastRow;
    const LineageHeadline headline = lineageHeadline(knowledge, lineage);
    std::vector<Picture> sheets;
    for (const LineagePart &part : lineageParts(lineage, sizes, options.page.height())) {
        content.continued = part.continued;
        content.sizes = fittingSizes(part.lineage, options.page, sheetBlockShare);
        sheets.push_back(fitted(knowledge, part.lineage, content, options.page));
        sheets.back().headline = headline.text; // of all of them
    }
    return sheets;
}

std::vector<QStringList> lineageRows(const core::Knowledge &knowledge, const LineageOptions &options,
                                     const Filter &filter)
{
    const core::Lineage lineage = core::buildLineage(knowledge, lineageQuery(knowledge, options, filter));
    const core::ClauseGroups groups(knowledge);
    std::vector<QStringList> rows = {QStringList{u"from"_s, u"to"_s, u"topic"_s, u"earlier_treaty"_s,
                                                 u"earlier_clause"_s, u"change"_s, u"later_treaty"_s, u"later_clause"_s,
                                                 u"what_differs"_s, u"likeness"_s, u"statements"_s} +
                                     groundsHeader()};
    for (const core::LineageRibbon &ribbon : lineage.ribbons) {
        for (const core::LineageStrand &strand : ribbon.strands) {
            const core::Clause &earlier = *knowledge.clause(strand.earlier);
            const core::Clause *later = knowledge.clause(strand.later);
            const int last = lineage.blocks[std::size_t(ribbon.blocks.back())].column;
            QStringList notes;
            for (const core::StatementId id : strand.statements)
                notes << knowledge.statement(id).note;
            notes.removeAll(QString());
            const double likeness = later ? core::compareClauses(knowledge, earlier.id, later->id).words.likeness : 0;
            const std::vector<core::Ref> refs(strand.statements.begin(), strand.statements.end());
            rows.push_back(QStringList{knowledge.key(earlier.id), later ? knowledge.key(later->id) : QString(),
                                       groupName(knowledge, groups.groupOf(earlier.id)),
                                       knowledge.entity(earlier.treaty).label, earlier.label, wordFor(strand.change),
                                       knowledge.entity(lineage.columns[std::size_t(last)].treaty).label,
                                       later ? later->label : QString(), notes.join(u' '),
                                       later ? QString::number(likeness, 'f', 2) : QString(),
                                       keysText(knowledge, refs)} +
                           groundsOf(knowledge, refs));
        }
    }
    return rows;
}

} // namespace app
