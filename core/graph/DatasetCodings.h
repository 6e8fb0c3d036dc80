#pragma once

#include <vector>

#include "core/model/Knowledge.h"

namespace core {

/// What a data set such as ATOP has noted of a treaty under one of its variables, by a statement `codedAs`.
struct DatasetCoding
{
    StatementId statement;
    QString dataset; ///< "ATOP"
    QString variable;
    QString value;

    /// Whether the data set sees what the variable asks for: any value but nought.
    bool isAffirmed() const { return value != QLatin1String("0"); }
};

/// All that data sets have noted of a treaty, in order of id.
std::vector<DatasetCoding> datasetCodings(const Knowledge &knowledge, EntityId treaty);
/// The variables of ATOP that come nearest to a topic, in the order in which the topic names them.
QStringList atopVariables(const Topic &topic);

/// Whether a data set sees in a treaty what we see.
enum class Agreement { NotCompared, Agrees, Differs };

/// Set beside our own coding. One affirmed variable is enough; what we have not coded, or where sources differ, is not
/// compared.
Agreement agreementOf(Coverage coverage, const std::vector<DatasetCoding> &codings);

} // namespace core
