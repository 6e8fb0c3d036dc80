#include "core/exchange/KnowledgeReader.h"

#include <QCoreApplication>
#include <QDir>

#include "core/base/Error.h"
#include "core/exchange/TextFile.h"
#include "core/exchange/knowledge/Sections.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct KnowledgeReader
{
    Q_DECLARE_TR_FUNCTIONS(core::KnowledgeReader)
};

/// The parsed file; nothing when it cannot be parsed, which is one issue.
std::optional<Item> parse(const QString &name, const QByteArray &bytes, Draft &draft)
{
    if (!fromUtf8(bytes)) {
        draft.fault({name, 1}, u"syntax"_s, {}, KnowledgeReader::tr("The file is not written in UTF-8."));
        return std::nullopt;
    }
    try {
        Item item{name, YAML::Load(bytes.toStdString())};
        // An empty file says nothing, and that is no fault.
        return item.node.IsNull() ? std::nullopt : std::optional(item);
    } catch (const YAML::Exception &exception) {
        draft.fault({name, exception.mark.line + 1}, u"syntax"_s, {},
                    KnowledgeReader::tr("This is no YAML: %1.").arg(QString::fromStdString(exception.msg)));
        return std::nullopt;
    }
}

} // namespace

ReadKnowledge readKnowledge(const QString &folder)
{
    const QDir dir(folder);
    const QStringList names = dir.entryList({u"*.yaml"_s}, QDir::Files | QDir::Readable, QDir::Name);
    if (!dir.exists() || !dir.isReadable())
        throw Error(Error::Kind::Unreadable, KnowledgeReader::tr("The folder %1 cannot be read.").arg(folder));
    if (names.isEmpty())
        throw Error(Error::Kind::NotFound, KnowledgeReader::tr("There is no YAML file in the folder %1.").arg(folder));

    Draft draft;
    Sections sections(draft);
    for (const QString &name : names)
        if (const std::optional<Item> file = parse(name, bytesOfFile(dir.filePath(name)), draft))
            sections.define(*file);
    sections.finish();
    if (!draft.data().meta.contains(u"title"_s))
        draft.data().meta.insert(u"title"_s, u"Korea pacts"_s);
    return {.data = draft.takeData(), .issues = draft.takeIssues()};
}

} // namespace core
