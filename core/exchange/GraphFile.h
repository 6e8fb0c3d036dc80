#pragma once

#include <vector>

#include <QByteArray>
#include <QString>

namespace core {

/// A graph as other programs read it: named nodes, and edges that are statements. A plain value.
struct GraphFile
{
    struct Node
    {
        QString id;
        QString label;
        QString kind;
        QString from; ///< EDTF; empty: not dated
        QString to;
        QString passages; ///< identifiers, set apart by blanks
        QString sources;
    };
    struct Edge
    {
        QString id; ///< of the statement
        QString label;
        QString source; ///< identifiers of nodes
        QString target;
        QString relation;
        QString modality;
        QString from;
        QString to;
        QString passages;
        QString sources;
    };

    QString title;
    std::vector<Node> nodes;
    std::vector<Edge> edges;
};

/// As GraphML (http://graphml.graphdrawing.org), with all fields as data. What `readGraphFiles` reads again.
QByteArray graphMl(const GraphFile &graph);
/// As GEXF 1.3 (https://gexf.net), for Gephi: kinds and relations as attributes. Dates stand there as texts, for not
/// each is a day.
QByteArray gexf(const GraphFile &graph);

} // namespace core
