#pragma once

#include <QRegularExpression>
#include <QTest>

namespace test {

/// First line of every `initTestCase()`: any warning that is logged fails the test. What the platform without a display
/// says of itself is none.
inline void failOnAnyWarning()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

} // namespace test
