#pragma once

#include <memory>
#include <optional>

#include <QDate>
#include <QObject>
#include <QSet>
#include <QVector>

#include "app/session/Filter.h"
#include "app/session/ViewKind.h"
#include "core/model/Ref.h"

namespace app {

struct ViewOptions;

/// One selection, one filter, one date: shared by every view. Each setter tells only when something really changed.
class Selection : public QObject
{
    Q_OBJECT

public:
    explicit Selection(QObject *parent = nullptr);
    ~Selection() override;

    /// In the order of selecting; the last one is the current one.
    const QVector<core::Ref> &refs() const { return m_refs; }
    core::Ref current() const;
    bool contains(core::Ref ref) const { return m_refs.contains(ref); }
    void select(core::Ref ref); ///< it alone
    void select(const QVector<core::Ref> &refs);
    void toggle(core::Ref ref);
    void clear();

    /// The mark under the pointer, in whichever view.
    core::Ref hovered() const { return m_hovered; }
    void hover(core::Ref ref);

    /// The passage with the caret in the reader; every mark that rests on it lights up. Null: none.
    core::PassageId passage() const { return m_passage; }
    void setPassage(core::PassageId passage);

    const Filter &filter() const { return m_filter; }
    void setFilter(const Filter &filter);

    /// The day on which things are shown; nothing: all time.
    std::optional<QDate> validOn() const { return m_validOn; }
    void setValidOn(std::optional<QDate> day);

    /// By what had been published on this day things are shown; nothing: by all that is known.
    std::optional<QDate> knownOn() const { return m_knownOn; }
    void setKnownOn(std::optional<QDate> day);

    /// What is in the centre of the window: any view but the timeline, which stands beneath it.
    ViewKind view() const { return m_view; }
    void setView(ViewKind view);

    const ViewOptions &options() const { return *m_options; }
    void setOptions(const ViewOptions &options);

    /// Treaties whose clauses are shown.
    const QSet<core::EntityId> &expanded() const { return m_expanded; }
    void toggleExpanded(core::EntityId treaty);
    void setExpanded(const QSet<core::EntityId> &treaties);

Q_SIGNALS:
    void selectionChanged();
    void hoverChanged();
    void passageChanged();
    void filterChanged();
    void validOnChanged();
    void expandedChanged();
    void knownOnChanged();
    void viewChanged();
    void optionsChanged();
    /// Somebody wants to see why this is here: the inspector shows the numbered passages and takes the focus.
    void whyRequested(core::Ref ref);
    /// Somebody wants to read this passage: the reader opens its source, scrolls to it and lights it.
    void readRequested(core::PassageId passage);
    /// Somebody wants this to be seen: views scroll to it.
    void showRequested(core::Ref ref);

private:
    QVector<core::Ref> m_refs;
    core::Ref m_hovered;
    core::PassageId m_passage;
    Filter m_filter;
    std::optional<QDate> m_validOn;
    QSet<core::EntityId> m_expanded;
    std::optional<QDate> m_knownOn;
    ViewKind m_view = ViewKind::Graph;
    std::unique_ptr<ViewOptions> m_options; ///< never null; held apart, as only few need to know them all
};

} // namespace app
