#pragma once

#include <QByteArray>
#include <QStringList>
#include <QVector>

#include "app/picture/Picture.h"
#include "core/model/Knowledge.h"

namespace app {

/// Rows of text under a header.
struct CsvTable
{
    QStringList header;
    QVector<QStringList> rows;
};

/// As RFC 4180 has it, UTF-8: fields in quotation marks where they must be, lines ended by CR LF. A text that a
/// spreadsheet would take for a formula gets an apostrophe in front.
QByteArray csvBytes(const CsvTable &table);

/// What a picture shows, a row for each mark in reading order: what it stands for, its kind, text and sentence, how it
/// is known, from when to when, and the passages and sources it rests on.
CsvTable rowsOf(const core::Knowledge &knowledge, const Picture &picture);

} // namespace app
