#pragma once

#include <QString>

namespace test {

/// In the sample's `file`, the first `from` becomes `to`, and one fault is expected: on the line of the first `at` (of
/// `to` when that is empty), or in whichever file when `at` is `elsewhere`.
struct FaultRow
{
    const char *name;
    QString file;
    QString from;
    QString to;
    QString kind;
    QString message;
    QString at = {};
};

inline const QString elsewhere = QStringLiteral("elsewhere");

inline const QString actors = QStringLiteral("actors.yaml");
inline const QString basics = QStringLiteral("basics.yaml");
inline const QString treaties = QStringLiteral("treaties.yaml");
inline const QString sources = QStringLiteral("sources.yaml");
inline const QString statements = QStringLiteral("statements.yaml");

/// Adds a row to the table of the running test; the columns have the names of the members.
void add(const FaultRow &row);

void addFormFaults();
void addActorAndTopicFaults();
void addTreatyFaults();
void addCoverageFaults();
void addLineageFaults();
void addSourceAndEventFaults();
void addStatementFaults();
void addDisagreementFaults();
void addStoryFaults();

} // namespace test
