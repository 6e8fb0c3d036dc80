#pragma once

#include <map>

#include <QByteArray>
#include <QStringList>

namespace test {

// Parts of `pptxFaults`, each for a kind of thing that the schema says too little of.

/// Tables on a slide: cells in each row, merged cells that fit together, sizes that add up. Groups: their coordinates.
/// Objects: each has a description or is marked as decoration.
QStringList tableAndGroupFaults(const QByteArray &slide);
/// Charts: their two axes, where labels stand, how many points there are, and that the workbook has the same numbers.
QStringList chartFaults(const std::map<QString, QByteArray> &parts);
/// What belongs to what: slides to layouts and notes, notes to their master, its theme, layouts to the master; numbers
/// of masters and layouts; the form of dates; how a scalable image is named.
QStringList structureFaults(const std::map<QString, QByteArray> &parts);

/// "ppt/charts/chart1.xml" for the target "../charts/chart1.xml" of a slide.
QString resolvedPart(const QString &from, const QString &target);

} // namespace test
