#include "app/views/compare/CompareBar.h"

#include <algorithm>

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

namespace app {

namespace {

const QDate firstDay(1800, 1, 1);
const QDate lastDay(2100, 12, 31);

QDate endOf(int year)
{
    return {year, 12, 31};
}

} // namespace

CompareBar::CompareBar(QWidget *parent)
    : QWidget(parent),
      m_then(addDay(QStringLiteral("compareThen"), tr("Then"))),
      m_now(addDay(QStringLiteral("compareNow"), tr("Now"))),
      m_presets(new QToolButton(this)),
      m_menu(new QMenu(this)),
      m_form(new QComboBox(this))
{
    setObjectName(QStringLiteral("compareBar"));
    m_presets->setObjectName(QStringLiteral("comparePresets"));
    m_presets->setText(tr("Choose days"));
    m_presets->setToolTip(tr("Pairs of days worth comparing"));
    m_presets->setPopupMode(QToolButton::InstantPopup);
    m_presets->setMenu(m_menu);
    m_form->setObjectName(QStringLiteral("compareForm"));
    m_form->setAccessibleName(tr("How the two days are drawn"));
    m_form->addItems({tr("Side by side"), tr("Overlaid")});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 4);
    for (QDateEdit *day : {m_then, m_now}) {
        auto *label = new QLabel(day == m_then ? tr("&Then") : tr("&Now"), this);
        label->setBuddy(day);
        row->addWidget(label);
        row->addWidget(day);
        row->addSpacing(8);
    }
    row->addWidget(m_presets);
    row->addWidget(m_form);
    row->addStretch(1);
    connect(m_form, &QComboBox::activated, this, [this](int index) { Q_EMIT formChosen(CompareOptions::Form(index)); });
}

QDateEdit *CompareBar::addDay(const QString &objectName, const QString &name)
{
    auto *edit = new QDateEdit(this);
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setCalendarPopup(true);
    edit->setDateRange(firstDay, lastDay);
    // Not at each digit that is typed.
    edit->setKeyboardTracking(false);
    connect(edit, &QDateEdit::dateChanged, this, &CompareBar::tell);
    return edit;
}

void CompareBar::tell()
{
    Q_EMIT daysChosen(m_then->date(), m_now->date());
}

void CompareBar::setDays(DayPair days)
{
    const QSignalBlocker then(m_then);
    const QSignalBlocker now(m_now);
    m_then->setDate(days.then);
    m_now->setDate(days.now);
}

void CompareBar::setForm(CompareOptions::Form form)
{
    m_form->setCurrentIndex(int(form));
}

void CompareBar::setKnowledge(const core::Knowledge &knowledge)
{
    m_menu->clear();
    addPreset(tr("1961 and 2000"), {endOf(1961), endOf(2000)});
    addPreset(tr("2000 and 2024"), {endOf(2000), endOf(2024)});
    addPreset(tr("1961 and 2024"), {endOf(1961), endOf(2024)});
    m_menu->addSeparator();
    std::vector<std::pair<QDate, QString>> signings;
    for (const core::Treaty &treaty : knowledge.data().treaties) {
        const core::TreatyDates dates = knowledge.treatyDates(treaty.id);
        const auto first = dates.inForceOn ? dates.inForceOn : dates.signedOn;
        if (first && first->earliest().isValid())
            signings.emplace_back(first->earliest(), knowledge.entity(treaty.id).label);
    }
    std::sort(signings.begin(), signings.end());
    for (const auto &[day, label] : signings)
        addPreset(tr("Before and after %1").arg(label), {day.addDays(-1), day});
}

void CompareBar::addPreset(const QString &text, DayPair days)
{
    QString plain = text;
    connect(m_menu->addAction(plain.replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
            [this, days] { Q_EMIT daysChosen(days.then, days.now); });
}

} // namespace app
