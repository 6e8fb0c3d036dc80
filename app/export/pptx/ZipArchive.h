#pragma once

#include <functional>
#include <map>
#include <vector>

#include <QByteArray>
#include <QString>

namespace app {

struct ZipEntry
{
    QString name; ///< ASCII, with slashes
    QByteArray bytes;
};

/// A ZIP archive of these entries in this order. The same entries give the same bytes: no time of day, no owner, no
/// extra fields, sizes in front of what they measure instead of descriptors behind it.
QByteArray zipArchive(const std::vector<ZipEntry> &entries);

/// How much of a foreign archive is read. What goes beyond is refused, not cut.
struct ZipLimits
{
    int entries = 10000;
    qint64 entryBytes = 16 << 20;
    qint64 totalBytes = 64 << 20;
};

/// The entries whose names are wanted, by name. Throws `core::Error` of the kind Damaged for what is no ZIP archive, is
/// torn, or goes beyond the limits.
std::map<QString, QByteArray> unzipped(const QByteArray &archive,
                                       const std::function<bool(const QString &)> &isWanted = {},
                                       const ZipLimits &limits = {});

} // namespace app
