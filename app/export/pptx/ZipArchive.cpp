#include "app/export/pptx/ZipArchive.h"

#include <QBuffer>
#include <QCoreApplication>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include "core/base/Error.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// The first day that a ZIP archive can tell.
const QDateTime &epoch()
{
    static const QDateTime day(QDate(1980, 1, 1), QTime(0, 0));
    return day;
}

void writeEntry(QuaZip &zip, const ZipEntry &entry)
{
    QuaZipNewInfo info(entry.name);
    info.dateTime = epoch();
    QuaZipFile file(&zip);
    // What is compressed already would only grow.
    const bool isPacked = entry.name.endsWith(u".png"_s) || entry.name.endsWith(u".xlsx"_s);
    const bool isOpen = file.open(QIODevice::WriteOnly, info, nullptr, 0, isPacked ? 0 : Z_DEFLATED);
    if (!isOpen || file.write(entry.bytes) != entry.bytes.size())
        throw core::Error(core::Error::Kind::Unwritable, Words::tr("The slides could not be packed into one file."),
                          entry.name);
    file.close();
}

[[noreturn]] void refuse(const QString &detail)
{
    throw core::Error(core::Error::Kind::Damaged, Words::tr("The file is damaged, or no file of slides."), detail);
}

QByteArray readEntry(QuaZip &zip, const ZipLimits &limits)
{
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::ReadOnly))
        refuse(u"an entry cannot be opened"_s);
    // The size that the archive tells is not believed: one byte more than is allowed is asked for.
    QByteArray bytes = file.read(limits.entryBytes + 1);
    if (bytes.size() > limits.entryBytes)
        refuse(u"an entry is too large"_s);
    file.close();
    if (file.getZipError() != UNZ_OK)
        refuse(u"an entry is torn"_s);
    return bytes;
}

} // namespace

QByteArray zipArchive(const std::vector<ZipEntry> &entries)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    zip.setDataDescriptorWritingEnabled(false); // sizes go into the local headers
    zip.setZip64Enabled(false);
    zip.setUtf8Enabled(false);
    zip.setOsCode(0);
    if (!zip.open(QuaZip::mdCreate))
        throw core::Error(core::Error::Kind::Unwritable, Words::tr("The slides could not be packed into one file."));
    for (const ZipEntry &entry : entries)
        writeEntry(zip, entry);
    zip.close();
    return bytes;
}

std::map<QString, QByteArray> unzipped(const QByteArray &archive, const std::function<bool(const QString &)> &isWanted,
                                       const ZipLimits &limits)
{
    QByteArray copy = archive;
    QBuffer buffer(&copy);
    QuaZip zip(&buffer);
    if (!archive.startsWith("PK") || !zip.open(QuaZip::mdUnzip))
        refuse(u"no archive"_s);
    if (zip.getEntriesCount() < 0 || zip.getEntriesCount() > limits.entries)
        refuse(u"too many entries"_s);
    std::map<QString, QByteArray> entries;
    qint64 total = 0;
    int seen = 0;
    for (bool more = zip.goToFirstFile(); more && seen < limits.entries; more = zip.goToNextFile(), ++seen) {
        const QString name = zip.getCurrentFileName();
        if (isWanted && !isWanted(name))
            continue;
        QByteArray bytes = readEntry(zip, limits);
        total += bytes.size();
        if (total > limits.totalBytes)
            refuse(u"too much in all"_s);
        entries.insert_or_assign(name, std::move(bytes));
    }
    if (seen != zip.getEntriesCount())
        refuse(u"fewer entries than its list tells"_s);
    return entries;
}

} // namespace app
