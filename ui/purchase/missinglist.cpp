// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchase/missinglist.h"

#include "ui/compliance/form/requirementform.h"

#include <QApplication>
#include <QScrollArea>

#include <algorithm>

namespace numberdesk {

MissingList::MissingList(QWidget *parent)
    : CheckList({}, parent)
{
    connect(this, &CheckList::linkActivated, this, &MissingList::goTo);
}

QString MissingList::goWord()
{
    //: Link beside what is missing: puts the focus on the field.
    return tr("Go");
}

void MissingList::follow(RequirementForm *form, QScrollArea *area)
{
    m_form = form;
    m_area = area;
    m_gaps = form != nullptr ? form->gaps() : QList<FormGap>();
    QList<CheckItem> items;
    for (const FormGap &gap : std::as_const(m_gaps)) {
        items.append({gap.key, gap.isWrong ? Status::Bad : Status::Warning, gap.text, {}, goWord()});
    }
    if (items.isEmpty()) {
        items.append({QStringLiteral("nothing"), Status::Good, tr("Nothing is missing"), {}, {}});
    }
    setItems(items);
}

QString MissingList::sentence() const
{
    return m_gaps.isEmpty()
               ? QString()
               : tr("%n thing(s) missing or wrong. F8 jumps to the next.", nullptr, static_cast<int>(m_gaps.size()));
}

void MissingList::goTo(const QString &key)
{
    // A field of a long form may not be built yet.
    QWidget *place = m_form != nullptr ? m_form->placeOf(key) : nullptr;
    if (place == nullptr) {
        return;
    }
    place->setFocus(Qt::TabFocusReason);
    constexpr int margin = 60;
    if (m_area != nullptr) {
        m_area->ensureWidgetVisible(place, margin, margin);
    }
}

bool MissingList::goToNext()
{
    if (m_gaps.isEmpty()) {
        return false;
    }
    const QWidget *here = QApplication::focusWidget();
    const auto isHere = [here](const FormGap &gap) {
        const QWidget *place =
            gap.place == nullptr || gap.place->focusProxy() == nullptr ? gap.place : gap.place->focusProxy();
        return place != nullptr && here != nullptr && (place == here || place->isAncestorOf(here));
    };
    const auto current = std::find_if(m_gaps.cbegin(), m_gaps.cend(), isHere);
    const bool wraps = current == m_gaps.cend() || std::next(current) == m_gaps.cend();
    goTo(wraps ? m_gaps.constFirst().key : std::next(current)->key);
    return true;
}

} // namespace numberdesk
