#pragma once

#include <utility>
#include <vector>

#include <QHeaderView>
#include <QMap>

class QLineEdit;

namespace app {

/// The header of a table with a line below each title: only rows whose column holds its words are shown.
class FilterHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit FilterHeader(QWidget *parent = nullptr);

    /// A line for each column; `ids` name them, `titles` are for screen readers.
    void setColumns(const QStringList &ids, const QStringList &titles);
    void setFilters(const QMap<QString, QString> &filters);
    QLineEdit *line(int column) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void filterEdited(const QString &column, const QString &words);

protected:
    void updateGeometries() override;

private:
    void placeLines();

    QStringList m_ids;
    std::vector<QLineEdit *> m_lines;
};

} // namespace app
