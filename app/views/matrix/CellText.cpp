#include "app/views/matrix/CellText.h"

#include <algorithm>

#include <QCoreApplication>

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Matrix)
};

/// "4" or "IV" of "Article 4" or "Article IV"; empty for what is no article.
QString articleMark(const core::Clause &clause)
{
    return clause.label.startsWith(u"Article "_s) ? clause.label.mid(8) : QString();
}

/// "4", "6–9, 11", "I, III": whoever counts in Roman numbers is taken at his word.
QString rangesText(const QStringList &marks)
{
    QStringList ranges;
    for (qsizetype i = 0; i < marks.size();) {
        qsizetype last = i;
        while (last + 1 < marks.size() && marks[last].toInt() > 0 && marks[last + 1].toInt() == marks[last].toInt() + 1)
            ++last;
        ranges << (last == i ? marks[i] : u"%1–%2"_s.arg(marks[i], marks[last]));
        i = last + 1;
    }
    return ranges.join(u", "_s);
}

/// Labels of what is no numbered article, and the numbers of the rest, in the order of the treaty.
struct Articles
{
    QStringList others;
    QStringList numbers;
};

Articles articlesOf(const core::Knowledge &knowledge, const std::vector<core::EntityId> &clauses)
{
    Articles articles;
    for (const core::EntityId id : clauses) {
        const core::Clause &clause = *knowledge.clause(id);
        if (const QString mark = articleMark(clause); !mark.isEmpty())
            articles.numbers << mark;
        else
            articles.others << clause.label;
    }
    return articles;
}

/// "Pream." for a preamble, as lawyers write it; else the first word with a sign that others follow: "Bilateral…".
QString shortPart(const QString &label)
{
    if (label == u"Preamble"_s)
        return Words::tr("Pream.", "preamble, shortened");
    const qsizetype end = label.indexOf(u' ');
    return end < 0 ? label : label.left(end) + u'…';
}

QStringList presentTexts(const core::Knowledge &knowledge, const core::MatrixCell &cell)
{
    const Articles articles = articlesOf(knowledge, cell.clauses);
    if (cell.clauses.empty())
        return {Words::tr("covered"), Words::tr("yes", "topic covered")};
    const auto more = [&](const QString &first) {
        return cell.clauses.size() > 1 ? u"%1 +%2"_s.arg(first).arg(cell.clauses.size() - 1) : first;
    };
    QStringList texts{articlesText(knowledge, cell.clauses)};
    if (articles.others.isEmpty()) {
        texts << rangesText(articles.numbers) << more(Words::tr("Art. %1").arg(articles.numbers.front()))
              << more(articles.numbers.front());
    } else {
        const QString first = shortPart(articles.others.front());
        if (articles.others.size() == 1 && !articles.numbers.isEmpty())
            texts << u"%1, %2"_s.arg(first, rangesText(articles.numbers));
        texts << more(articles.others.front()) << more(first);
        if (cell.clauses.size() > 1)
            texts << Words::tr("%1 parts", "number of clauses, articles and other parts of a treaty")
                         .arg(cell.clauses.size());
        else if (first.endsWith(u'…'))
            texts << Words::tr("1 part", "one clause that is no numbered article");
    }
    return texts;
}

QString inBrackets(const QString &text)
{
    return u'(' + text + u')';
}

QString statesSentence(const core::Knowledge &knowledge, const core::MatrixCell &cell, const QString &treaty,
                       const QString &topic)
{
    const QString clauses = articlesText(knowledge, cell.clauses);
    switch (cell.coverage) {
    case core::Coverage::Present:
        if (cell.strength == core::Strength::Partial)
            return Words::tr("%1: %2 is touched on by %3.").arg(treaty, topic, clauses);
        return Words::tr("%1: %2 is covered by %3.").arg(treaty, topic, clauses);
    case core::Coverage::Absent:
        return Words::tr("%1: %2 was looked for and is absent.").arg(treaty, topic);
    case core::Coverage::Disputed:
        return Words::tr("%1: sources differ on whether %2 is covered.").arg(treaty, topic);
    case core::Coverage::NotCoded:
        return Words::tr("%1: nobody has coded %2; that says nothing about the text.").arg(treaty, topic);
    }
    Q_UNREACHABLE();
}

} // namespace

QString articlesText(const core::Knowledge &knowledge, const std::vector<core::EntityId> &clauses)
{
    const Articles articles = articlesOf(knowledge, clauses);
    QStringList parts = articles.others;
    if (articles.numbers.size() == 1)
        parts << Words::tr("Art. %1").arg(articles.numbers.front());
    else if (!articles.numbers.isEmpty())
        parts << Words::tr("Arts. %1").arg(rangesText(articles.numbers));
    return parts.join(u", "_s);
}

QStringList cellTexts(const core::Knowledge &knowledge, const core::MatrixCell &cell)
{
    switch (cell.coverage) {
    case core::Coverage::NotCoded:
        return {Words::tr("not coded"), u"?"_s};
    case core::Coverage::Absent:
        return {Words::tr("none · checked"), Words::tr("none")};
    case core::Coverage::Disputed:
        return {Words::tr("sources differ"), Words::tr("differ")};
    case core::Coverage::Present:
        break;
    }
    if (cell.codedLeaves > 0)
        return {Words::tr("%1 of %2").arg(cell.coveredLeaves).arg(cell.codedLeaves),
                u"%1/%2"_s.arg(cell.coveredLeaves).arg(cell.codedLeaves)};
    QStringList texts = presentTexts(knowledge, cell);
    if (cell.strength == core::Strength::Partial)
        std::transform(texts.begin(), texts.end(), texts.begin(), inBrackets);
    return texts;
}

QString codingText(const core::MatrixCell &cell)
{
    if (cell.codings.empty())
        return {};
    // The value that decided, so that "1 ≠" is not met beside "0 =".
    const auto affirmed = std::find_if(cell.codings.begin(), cell.codings.end(),
                                       [](const core::DatasetCoding &coding) { return coding.isAffirmed(); });
    QString value = affirmed == cell.codings.end() ? cell.codings.front().value : affirmed->value;
    switch (cell.agreement) {
    case core::Agreement::Agrees:
        return value + u" ="_s;
    case core::Agreement::Differs:
        return value + u" ≠"_s;
    case core::Agreement::NotCompared:
        return value;
    }
    Q_UNREACHABLE();
}

QString codingSentence(const core::MatrixCell &cell)
{
    if (cell.codings.empty())
        return {};
    QStringList values;
    for (const core::DatasetCoding &coding : cell.codings)
        values << u"%1 = %2"_s.arg(coding.variable, coding.value);
    const QString noted = values.join(u", "_s);
    switch (cell.agreement) {
    case core::Agreement::Agrees:
        return Words::tr("ATOP notes %1, which agrees.").arg(noted);
    case core::Agreement::Differs:
        return Words::tr("ATOP notes %1, which differs.").arg(noted);
    case core::Agreement::NotCompared:
        return Words::tr("ATOP notes %1; there is nothing to compare it with.").arg(noted);
    }
    Q_UNREACHABLE();
}

QString cellSentence(const core::Knowledge &knowledge, const core::MatrixCell &cell, core::EntityId treaty,
                     core::EntityId topic)
{
    QStringList sentences{
        statesSentence(knowledge, cell, knowledge.entity(treaty).label, knowledge.entity(topic).label)};
    if (cell.codedLeaves > 0)
        sentences << Words::tr("%1 of the %2 topics below it that were coded are covered.")
                         .arg(cell.coveredLeaves)
                         .arg(cell.codedLeaves);
    if (cell.isUnchecked)
        sentences << Words::tr("Not checked against a text.");
    sentences << codingSentence(cell);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString yearsInForce(const core::Knowledge &knowledge, core::EntityId treaty)
{
    const std::optional<core::Period> life = knowledge.treatyDates(treaty).life();
    if (!life || !life->earliest().isValid())
        return {};
    const int from = life->earliest().year();
    if (!life->latest().isValid())
        return Words::tr("since %1").arg(from);
    const int to = life->latest().year();
    return from == to ? QString::number(from) : u"%1–%2"_s.arg(from).arg(to);
}

QString headingText(const core::Knowledge &knowledge, const core::TopicMatrix &matrix, std::size_t row)
{
    const core::EntityId subject = matrix.rows[row].subject;
    const QString label = subject.isNull() ? QString() : knowledge.entity(subject).label;
    switch (matrix.order) {
    case core::MatrixQuery::Order::ByTopic:
        return subject.isNull() ? Words::tr("Topics") : label;
    case core::MatrixQuery::Order::ByFirstAppearance:
        return subject.isNull() ? Words::tr("Covered by none of these") : Words::tr("First in %1").arg(label);
    case core::MatrixQuery::Order::ByReturn:
        return subject.isNull() ? Words::tr("All others") : Words::tr("Returned in %1").arg(label);
    }
    Q_UNREACHABLE();
}

} // namespace app
