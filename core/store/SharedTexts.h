#pragma once

#include <utility>

#include <QSet>
#include <QString>

namespace core {

/// Equal words of many rows, kept in memory once. Lives as long as the rows are read; what it gave stays.
class SharedTexts
{
public:
    QString shared(const QString &text) { return *m_known.insert(text); }

private:
    QSet<QString> m_known;
};

} // namespace core
