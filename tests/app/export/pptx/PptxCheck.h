#pragma once

#include <map>

#include <QByteArray>
#include <QStringList>

namespace test {

/// What the schema cannot tell about a file of slides, each fault a line: numbers used twice, glue that holds nothing,
/// parts nobody asks for or that are not there.
QStringList pptxFaults(const QByteArray &file);
QStringList pptxFaults(const std::map<QString, QByteArray> &parts);

} // namespace test
