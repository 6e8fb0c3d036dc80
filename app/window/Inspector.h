#pragma once

#include <utility>

#include <QWidget>

#include "app/picture/Theme.h"
#include "app/reader/FocusOrigin.h"
#include "core/model/Ref.h"

class QScrollArea;

namespace app {

class Document;
class Guard;
class InspectorCard;
class Selection;

/// What is selected, in words: kind and modality, the sentence, names and codes, dates, conditions and triggers,
/// whether it was checked against a text, the disagreement badge ("Signed 19 June 2024 (3 sources): this article says
/// 19 July 2024. Compare"), and under "Why is this here?" the numbered passages; Return or a click on one reads it.
/// With nothing selected: what the project holds and where to begin. Follows `Selection::whyRequested`.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    Inspector(Document &document, Selection &selection, Guard &guard, QWidget *parent = nullptr);
    ~Inspector() override;

    void setTheme(const Theme &theme);
    /// Shows `ref` and puts the focus on its first passage.
    void showWhy(core::Ref ref);

Q_SIGNALS:
    void disagreementRequested(core::DisagreementId id);

protected:
    /// Escape leads back to where the keyboard was.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();
    void fill(InspectorCard &card) const;
    void fillOne(InspectorCard &card, core::Ref ref) const;
    void addWhy(InspectorCard &card, const QVector<core::Ref> &refs) const;
    void activate(core::Ref ref);
    void replaceCard(InspectorCard *card);

    Document &m_document;
    Selection &m_selection;
    Guard &m_guard;
    Theme m_theme{Theme::Mode::Light};
    QScrollArea *m_scroll;
    InspectorCard *m_card = nullptr;
    FocusOrigin m_origin{*this};
};

} // namespace app
