#pragma once

#include <utility>

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace app {

class Document;
class GraphView;
class Jobs;
struct Workplace;

/// The line at the foot: how much is shown and that it has its passages, what just happened, what is being done, the
/// zoom.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(const Workplace &workplace, GraphView &graph, QWidget *parent = nullptr);

    /// "Undone: Prefer 19 June 2024"; stays for a while.
    void tell(const QString &what);
    void setIconColour(const QColor &colour);
    QString counts() const;

private:
    void addJobs(Jobs &jobs);
    void count();
    void countLater();
    void tellZoom(double zoom);

    Document &m_document;
    GraphView &m_graph;
    QLabel *m_counts;
    QLabel *m_zoom;
    QLabel *m_job;
    QProgressBar *m_progress;
    QToolButton *m_stop;
    bool m_isCountDue = false;
};

} // namespace app
