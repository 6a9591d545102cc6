// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/carttotals.h"
#include "ui/widgets/panel.h"

class QGridLayout;

namespace numberdesk {

class TextLabel;

/// What the cart costs: a row for each currency, one for amounts without, and what the figures do not hold.
class TotalsPanel : public Panel
{
    Q_OBJECT

public:
    explicit TotalsPanel(QWidget *parent = nullptr);

    void setTotals(const CartTotals &totals);

private:
    void rebuild();
    void addHeads(QGridLayout *grid) const;
    void addCurrencies(QGridLayout *grid) const;
    [[nodiscard]] QString withoutCurrency() const;
    [[nodiscard]] QString notes() const;

    CartTotals m_totals;
    QWidget *m_figures = nullptr;
    TextLabel *m_notes;
};

} // namespace numberdesk
