#include "core/exchange/graph/RowSource.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "core/base/CodePoints.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::RowSource)
};

constexpr int rowsAPassage = 40;
constexpr int passagesASource = 50;

} // namespace

QString slugOf(const QString &text)
{
    QString slug;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            slug += c;
        else if (c.isLetterOrNumber())
            slug += u'u' + QString::number(c.unicode(), 16);
        else if (!c.isMark() && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? u"x"_s : slug;
}

RowSource::RowSource(KnowledgeData &data, const QString &fileName)
    : m_data(data), m_fileName(fileName), m_slug(slugOf(QFileInfo(fileName).completeBaseName()))
{}

void RowSource::beginSource(int line)
{
    ++m_sources;
    Entity entity;
    entity.id = {qint64(m_data.entities.size()) + 1};
    entity.kind = EntityKind::Source;
    entity.key = u"source/"_s + m_slug + (m_sources == 1 ? QString() : u"-%1"_s.arg(m_sources));
    entity.label = m_sources == 1 ? m_fileName : Words::tr("%1, from line %2").arg(m_fileName).arg(line);
    entity.description = Words::tr("Rows of an imported file.");
    entity.confidence = Confidence::Data;
    m_data.entities.push_back(entity);
    Source source;
    source.id = entity.id;
    source.type = u"dataset"_s;
    source.shortTitle = m_fileName;
    m_data.sources.push_back(source);
    m_passagesInSource = 0;
    m_rowsInPassage = 0;
    m_length = 0;
}

void RowSource::beginPassage(int line)
{
    if (m_sources == 0 || m_passagesInSource == passagesASource)
        beginSource(line);
    if (m_length > 0) {
        m_data.sources.back().text += u"\n\n"_s;
        m_length += 2;
    }
    const QString number = QString::number(m_passagesInSource + 1);
    Passage passage;
    passage.id = {qint64(m_data.passages.size()) + 1};
    passage.key =
        u"passage/"_s + m_data.entities[std::size_t(m_data.sources.back().id.value - 1)].key.mid(7) + u"/P"_s + number;
    passage.source = m_data.sources.back().id;
    passage.span = {m_length, m_length};
    passage.locator = Words::tr("from line %1").arg(line);
    passage.confidence = Confidence::Data;
    m_data.passages.push_back(passage);
    ++m_passagesInSource;
    m_rowsInPassage = 0;
}

Evidence RowSource::add(const GraphRow &row)
{
    if (m_sources == 0 || m_rowsInPassage == rowsAPassage)
        beginPassage(row.line);
    QString &text = m_data.sources.back().text;
    if (m_rowsInPassage > 0) {
        text += u'\n';
        ++m_length;
    }
    const qsizetype start = m_length;
    text += row.text;
    m_length += codePointOffset(row.text, row.text.size());
    ++m_rowsInPassage;
    Passage &passage = m_data.passages.back();
    passage.span.end = m_length;
    return {.statement = {}, .passage = passage.id, .stance = Stance::Supports, .quote = TextSpan{start, m_length}};
}

} // namespace core
