#pragma once

#include <utility>
#include <vector>

#include <QLayout>

namespace app {

/// Puts widgets below each other, each exactly as high as its words need at the width there is; what is left stays
/// empty at the bottom. (The box layouts share out what is left, and think of wrapped labels as higher than they are.)
class ColumnLayout : public QLayout
{
    Q_OBJECT

public:
    explicit ColumnLayout(QWidget *parent);
    ~ColumnLayout() override;

    void insertWidget(int index, QWidget *widget);
    /// Space above the widget that is added next, beside the spacing.
    void addSpace(int pixels) { m_space = pixels; }
    /// Keeps the widgets added from now on so far from both sides.
    void setInset(int pixels) { m_inset = pixels; }

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_rows.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;
    void invalidate() override;

private:
    struct Row
    {
        QLayoutItem *item = nullptr;
        int space = 0;
        int inset = 0;
    };
    /// Returns the height; places the widgets, too, when told where.
    int arrange(int width, const QRect *place) const;

    std::vector<Row> m_rows;
    int m_space = 0;
    int m_inset = 0;
    mutable int m_width = -1; ///< the width that `m_height` was found for
    mutable int m_height = 0;
};

} // namespace app
