#include "app/reader/SourceChooser.h"

#include <algorithm>
#include <array>

#include <QSignalBlocker>
#include <QStandardItemModel>

namespace app {

using namespace Qt::StringLiterals;

namespace {

enum class Group { Articles, Treaties, Reports, Laws, Books, Data, Notes };
constexpr std::array allGroups{Group::Articles, Group::Treaties, Group::Reports, Group::Laws,
                               Group::Books,    Group::Data,     Group::Notes};

/// The kinds of CSL, as few groups as people would make of them.
Group groupOf(const QString &type)
{
    if (type.startsWith("article"_L1) || type == "broadcast"_L1 || type == "webpage"_L1)
        return Group::Articles;
    if (type == "treaty"_L1)
        return Group::Treaties;
    if (type == "report"_L1)
        return Group::Reports;
    if (type == "bill"_L1 || type == "legislation"_L1)
        return Group::Laws;
    if (type == "book"_L1 || type == "chapter"_L1)
        return Group::Books;
    return type == "dataset"_L1 ? Group::Data : Group::Notes;
}

QString titleOf(Group group)
{
    switch (group) {
    case Group::Articles:
        return SourceChooser::tr("Articles and news");
    case Group::Treaties:
        return SourceChooser::tr("Treaties");
    case Group::Reports:
        return SourceChooser::tr("Reports");
    case Group::Laws:
        return SourceChooser::tr("Bills and laws");
    case Group::Books:
        return SourceChooser::tr("Books");
    case Group::Data:
        return SourceChooser::tr("Data sets");
    case Group::Notes:
        return SourceChooser::tr("Notes and documents");
    }
    Q_UNREACHABLE();
}

} // namespace

SourceChooser::SourceChooser(QWidget *parent) : QComboBox(parent)
{
    // As wide as there is room, never as wide as the longest title.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    setMaxVisibleItems(24);
    setAccessibleName(tr("Source"));
    setAccessibleDescription(tr("Chooses the source to be read"));
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT sourceChosen(chosen()); });
}

void SourceChooser::addGroup(const QString &title)
{
    addItem(title);
    auto *items = qobject_cast<QStandardItemModel *>(model());
    QStandardItem *item = items->item(count() - 1);
    item->setFlags(Qt::NoItemFlags);
    QFont bold = font();
    bold.setBold(true);
    item->setFont(bold);
}

void SourceChooser::addSource(const core::Knowledge &knowledge, core::EntityId source)
{
    const QString title = knowledge.entity(source).label;
    const QString shortTitle = knowledge.source(source)->shortTitle;
    addItem(shortTitle.isEmpty() ? title : shortTitle, source.value);
    setItemData(count() - 1, title, Qt::ToolTipRole);
}

void SourceChooser::fill(const core::Knowledge &knowledge)
{
    const QSignalBlocker silent(this);
    const core::EntityId before = chosen();
    clear();
    for (const Group group : allGroups) {
        std::vector<core::EntityId> sources;
        for (const core::Source &source : knowledge.data().sources)
            if (!source.text.isEmpty() && groupOf(source.type) == group)
                sources.push_back(source.id);
        if (sources.empty())
            continue;
        addGroup(titleOf(group));
        for (const core::EntityId source : sources)
            addSource(knowledge, source);
    }
    choose(before);
    if (chosen().isNull())
        setCurrentIndex(count() > 1 ? 1 : -1);
}

core::EntityId SourceChooser::chosen() const
{
    return {currentData().toLongLong()};
}

void SourceChooser::choose(core::EntityId source)
{
    const QSignalBlocker silent(this);
    setCurrentIndex(source.isNull() ? -1 : findData(source.value));
}

} // namespace app
