#pragma once

#include <memory>
#include <utility>

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace core {
class Knowledge;
}

namespace app {

class Document;
class GraphView;
class Jobs;
class ViewStack;
struct Workplace;

/// The line at the foot: how much is shown and that it has its passages, what just happened, what is being done, the
/// zoom.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    /// Tells of the view that `views` shows, of which `graph` is one.
    StatusLine(const Workplace &workplace, GraphView &graph, const ViewStack &views, QWidget *parent = nullptr);

    /// "Undone: Prefer 19 June 2024"; stays for a while.
    void tell(const QString &what);
    void setIconColour(const QColor &colour);
    QString counts() const;

private:
    void addJobs(Jobs &jobs);
    void count();
    QString shownText() const;
    int bareStatements();
    void countLater();
    void tellZoom();

    Document &m_document;
    GraphView &m_graph;
    const ViewStack &m_views;
    QLabel *m_counts;
    QLabel *m_zoom;
    QLabel *m_job;
    QProgressBar *m_progress;
    QToolButton *m_stop;
    std::weak_ptr<const core::Knowledge> m_counted; ///< of which `m_bare` was found
    int m_bare = 0;
    bool m_isCountDue = false;
};

} // namespace app
