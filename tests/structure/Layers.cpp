#include "tests/structure/Layers.h"

#include <algorithm>

#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace test {

namespace {

const Room *roomOf(const std::vector<Room> &rooms, const QString &path)
{
    const Room *best = nullptr;
    for (const Room &room : rooms)
        if (path.startsWith(room.folder + u'/') && (best == nullptr || best->folder.size() < room.folder.size()))
            best = &room;
    return best;
}

const Room *roomNamed(const std::vector<Room> &rooms, const QString &folder)
{
    const auto found =
        std::find_if(rooms.begin(), rooms.end(), [&](const Room &room) { return room.folder == folder; });
    return found == rooms.end() ? nullptr : &*found;
}

/// Whether arrows lead from `room` to the room `goal`, by way of others or not.
bool leadsTo(const std::vector<Room> &rooms, const Room &room, const QString &goal, QSet<QString> &seen)
{
    for (const QString &next : room.mayInclude) {
        if (next == goal)
            return true;
        if (seen.contains(next))
            continue;
        seen.insert(next);
        const Room *other = roomNamed(rooms, next);
        if (other != nullptr && leadsTo(rooms, *other, goal, seen))
            return true;
    }
    return false;
}

/// Whether Qt's `module` has this header.
bool isHeaderOf(const QString &module, const QString &header)
{
    const QString name = header.startsWith(module + u'/') ? header.mid(module.size() + 1) : header;
    return QFile::exists(QStringLiteral(PACTGRAPH_QT_HEADERS "/%1/%2").arg(module, name));
}

bool liesIn(const SourceFile &file, const QString &folder)
{
    return file.path.startsWith(folder + u'/');
}

QString foreignHeaderFault(const SourceFile &file, const QString &header)
{
    const bool isCore = liesIn(file, u"core"_s);
    if ((isCore || liesIn(file, u"app/picture"_s)) && isHeaderOf(u"QtWidgets"_s, header))
        return u"no widgets here, but it includes <%1>"_s.arg(header);
    if (isCore && isHeaderOf(u"QtGui"_s, header))
        return u"nothing of Qt Gui here, but it includes <%1>"_s.arg(header);
    if (!liesIn(file, u"core/store"_s) && (header.startsWith(u"SQLiteCpp/"_s) || header == u"sqlite3.h"_s))
        return u"SQLite is for core/store alone, but it includes <%1>"_s.arg(header);
    return {};
}

} // namespace

std::vector<Room> rooms()
{
    const QStringList core = {u"core/base"_s,  u"core/model"_s, u"core/store"_s,
                              u"core/graph"_s, u"core/text"_s,  u"core/exchange"_s};
    const QStringList belowViews = core + QStringList{u"app/session"_s, u"app/picture"_s};
    const QStringList aView = belowViews + QStringList{u"app/views"_s};
    const QStringList views = {u"app/views/graph"_s,  u"app/views/timeline"_s, u"app/views/lineage"_s,
                               u"app/views/matrix"_s, u"app/views/charts"_s,   u"app/views/table"_s,
                               u"app/views/compare"_s};
    const QStringList aboveViews = aView + views + QStringList{u"app/views/page"_s, u"app/reader"_s, u"app/export"_s};
    const QStringList atTheTop = aboveViews + QStringList{u"app/slides"_s, u"app/files"_s};
    std::vector<Room> table = {
        {u"core/base"_s, {}},
        {u"core/model"_s, {u"core/base"_s}},
        {u"core/store"_s, {u"core/model"_s, u"core/base"_s}},
        {u"core/graph"_s, {u"core/store"_s, u"core/model"_s, u"core/base"_s}},
        {u"core/text"_s, {u"core/store"_s, u"core/model"_s, u"core/base"_s}},
        {u"core/exchange"_s, {u"core/store"_s, u"core/model"_s, u"core/base"_s}},
        {u"app/session"_s, core},
        {u"app/picture"_s, core + QStringList{u"app/session"_s}},
        {u"app/views"_s, belowViews},
        {u"app/reader"_s, belowViews},
        {u"app/export"_s, belowViews},
        {u"app/slides"_s, aboveViews},
        {u"app/files"_s, aboveViews + QStringList{u"app/slides"_s}},
        {u"app/window"_s, atTheTop},
        {u"app/cli"_s, atTheTop},
        {u"app"_s, atTheTop + QStringList{u"app/window"_s, u"app/cli"_s}},
    };
    table.push_back({u"app/views/page"_s, aView + views});
    for (const QString &view : views)
        table.push_back({view, aView});
    return table;
}

QStringList tableFaults(const std::vector<Room> &rooms)
{
    QStringList faults;
    for (const Room &room : rooms) {
        QSet<QString> seen;
        if (leadsTo(rooms, room, room.folder, seen))
            faults << u"arrows lead from %1 back to it"_s.arg(room.folder);
        for (const QString &next : room.mayInclude)
            if (roomNamed(rooms, next) == nullptr)
                faults << u"%1 may include %2, which is no room"_s.arg(room.folder, next);
    }
    return faults;
}

QStringList includeFaults(const std::vector<Room> &rooms, const std::vector<SourceFile> &files)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*\"([^\"]+)\""_s,
                                            QRegularExpression::MultilineOption);
    QStringList faults;
    for (const SourceFile &file : files) {
        const Room *from = roomOf(rooms, file.path);
        if (from == nullptr) {
            faults << fault(file, 0, u"lies in no room"_s);
            continue;
        }
        for (const QRegularExpressionMatch &match : include.globalMatch(file.text)) {
            const QString header = match.captured(1);
            const Room *to = roomOf(rooms, header);
            if (to == nullptr)
                faults << fault(file, match.capturedStart(1), u"\"%1\" lies in no room"_s.arg(header));
            else if (to != from && !from->mayInclude.contains(to->folder))
                faults << fault(
                    file, match.capturedStart(1),
                    u"%1 may not include %2, but it includes \"%3\""_s.arg(from->folder, to->folder, header));
        }
    }
    return faults;
}

QStringList foreignHeaderFaults(const std::vector<SourceFile> &files)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*<([^>]+)>"_s, QRegularExpression::MultilineOption);
    QStringList faults;
    for (const SourceFile &file : files) {
        for (const QRegularExpressionMatch &match : include.globalMatch(file.text)) {
            const QString message = foreignHeaderFault(file, match.captured(1));
            if (!message.isEmpty())
                faults << fault(file, match.capturedStart(1), message);
        }
    }
    return faults;
}

QStringList sqlFaults(const std::vector<SourceFile> &files)
{
    static const QRegularExpression sql(
        u"\"\\(?\\s*(SELECT\\s|INSERT\\s+(OR\\s+\\w+\\s+)?INTO\\b|DELETE\\s+FROM\\b|UPDATE\\s+\\w+\\s+SET\\b|"
        "(CREATE|DROP|ALTER)\\s+(TABLE|INDEX|TRIGGER|VIEW|VIRTUAL)\\b|PRAGMA\\s|SAVEPOINT\\s)"_s);
    QStringList faults;
    for (const SourceFile &file : files) {
        if (liesIn(file, u"core/store"_s))
            continue;
        for (const QRegularExpressionMatch &match : sql.globalMatch(file.text))
            faults << fault(file, match.capturedStart(1), u"SQL is for core/store alone"_s);
    }
    return faults;
}

} // namespace test
