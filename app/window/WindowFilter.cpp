#include "app/window/WindowFilter.h"

#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>

#include "app/session/Selection.h"
#include "app/window/PopUnder.h"
#include "core/model/PartialDate.h"

namespace app {

namespace {

QString dayText(std::optional<QDate> day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

} // namespace

WindowFilter::WindowFilter(Selection &selection, QWidget *parent)
    : QPushButton(tr("Dates…"), parent),
      m_selection(selection),
      m_popup(new QFrame(this, Qt::Popup)),
      m_from(new QLineEdit(m_popup)),
      m_to(new QLineEdit(m_popup)),
      m_fault(new QLabel(m_popup))
{
    setObjectName(QStringLiteral("windowFilter"));
    setProperty("chip", true);
    setToolTip(tr("Show only what lasted or happened between two days; what has no date stays"));
    makePopup();
    connect(this, &QPushButton::clicked, this, &WindowFilter::open);
    connect(m_from, &QLineEdit::returnPressed, this, &WindowFilter::apply);
    connect(m_to, &QLineEdit::returnPressed, this, &WindowFilter::apply);
}

void WindowFilter::makePopup()
{
    m_popup->setObjectName(QStringLiteral("windowPopup"));
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_from->setObjectName(QStringLiteral("windowFrom"));
    m_to->setObjectName(QStringLiteral("windowTo"));
    for (QLineEdit *field : {m_from, m_to}) {
        field->setPlaceholderText(tr("Year, year-month or year-month-day"));
        field->setMinimumWidth(240);
    }
    m_fault->setObjectName(QStringLiteral("windowFault"));
    m_fault->setWordWrap(true);
    auto *form = new QFormLayout(m_popup);
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&To"), m_to);
    form->addRow(m_fault);
    auto *applying = new QPushButton(tr("Apply"), m_popup);
    applying->setObjectName(QStringLiteral("applyWindow"));
    auto *all = new QPushButton(tr("Clear dates"), m_popup);
    all->setObjectName(QStringLiteral("clearWindow"));
    auto *row = new QHBoxLayout;
    row->addWidget(applying);
    row->addWidget(all);
    form->addRow(row);
    connect(applying, &QPushButton::clicked, this, &WindowFilter::apply);
    connect(all, &QPushButton::clicked, this, &WindowFilter::clearDates);
}

void WindowFilter::open()
{
    m_from->setText(dayText(m_selection.filter().from));
    m_to->setText(dayText(m_selection.filter().to));
    m_fault->hide();
    popUnder(*m_popup, *this);
    m_from->setFocus(Qt::PopupFocusReason);
    m_from->selectAll();
}

void WindowFilter::apply()
{
    const auto from = core::PartialDate::parse(m_from->text().trimmed());
    const auto to = core::PartialDate::parse(m_to->text().trimmed());
    const bool isFromWrong = !from && !m_from->text().trimmed().isEmpty();
    const bool isToWrong = !to && !m_to->text().trimmed().isEmpty();
    const bool isBackwards = from && to && to->latest() < from->earliest();
    if (isFromWrong || isToWrong || isBackwards) {
        m_fault->setText(isBackwards ? tr("The last day lies before the first.")
                                     : tr("This is no date: write 1961, 1961-07 or 1961-07-06."));
        m_fault->show();
        m_popup->adjustSize();
        QLineEdit *wrong = isFromWrong ? m_from : m_to;
        wrong->setFocus(Qt::OtherFocusReason);
        wrong->selectAll();
        return;
    }
    Filter filter = m_selection.filter();
    filter.from = from ? std::optional(from->earliest()) : std::nullopt;
    filter.to = to ? std::optional(to->latest()) : std::nullopt;
    m_popup->hide();
    m_selection.setFilter(filter);
}

void WindowFilter::clearDates()
{
    m_from->clear();
    m_to->clear();
    apply();
}

} // namespace app
