#pragma once

#include <QRegularExpression>
#include <QTest>

namespace test {

/// First line of every `initTestCase()`: any warning that is logged fails the test.
inline void failOnAnyWarning()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

} // namespace test
