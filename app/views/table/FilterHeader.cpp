#include "app/views/table/FilterHeader.h"

#include <QLineEdit>

namespace app {

FilterHeader::FilterHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("filterHeader"));
    setSectionsClickable(true);
    setStretchLastSection(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::placeLines);
    connect(this, &QHeaderView::geometriesChanged, this, &FilterHeader::placeLines);
}

void FilterHeader::setColumns(const QStringList &ids, const QStringList &titles)
{
    if (m_ids == ids)
        return;
    m_ids = ids;
    for (QLineEdit *line : m_lines)
        line->deleteLater();
    m_lines.clear();
    for (qsizetype i = 0; i < ids.size(); ++i) {
        auto *line = new QLineEdit(this);
        line->setObjectName(QStringLiteral("filter-") + ids[i]);
        line->setPlaceholderText(tr("Filter"));
        line->setClearButtonEnabled(true);
        line->setAccessibleName(tr("Only rows with these words under %1").arg(titles[i]));
        connect(line, &QLineEdit::textEdited, this,
                [this, id = ids[i]](const QString &words) { Q_EMIT filterEdited(id, words); });
        // The button in the line edits nothing, as Qt has it.
        connect(line, &QLineEdit::textChanged, this, [this, id = ids[i]](const QString &words) {
            if (words.isEmpty())
                Q_EMIT filterEdited(id, words);
        });
        line->show();
        m_lines.push_back(line);
    }
    placeLines();
}

void FilterHeader::setFilters(const QMap<QString, QString> &filters)
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const QString words = filters.value(m_ids[qsizetype(i)]);
        const QSignalBlocker quiet(m_lines[i]);
        if (m_lines[i]->text() != words)
            m_lines[i]->setText(words);
    }
}

QLineEdit *FilterHeader::line(int column) const
{
    return m_lines[std::size_t(column)];
}

QSize FilterHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    if (!m_lines.empty())
        size.rheight() += m_lines.front()->sizeHint().height() + 4;
    return size;
}

void FilterHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, m_lines.empty() ? 0 : m_lines.front()->sizeHint().height() + 4);
    QHeaderView::updateGeometries();
    placeLines();
}

void FilterHeader::placeLines()
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const int column = int(i);
        if (column >= count())
            break;
        QLineEdit *line = m_lines[i];
        const int height = line->sizeHint().height();
        line->setGeometry(sectionViewportPosition(column) + 2, QHeaderView::sizeHint().height() + 2,
                          std::max(20, sectionSize(column) - 4), height);
    }
}

} // namespace app
