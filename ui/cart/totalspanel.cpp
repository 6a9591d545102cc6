// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cart/totalspanel.h"

#include "core/locale/formats.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>

namespace numberdesk {
namespace {

enum TotalsColumn
{
    CurrencyColumn,
    SetUpColumn,
    FirstMonthColumn,
    FirstYearColumn
};

constexpr Qt::Alignment Trailing = Qt::AlignTrailing | Qt::AlignVCenter;

TextLabel *addCell(QGridLayout *grid, int row, int column, TextLabel *label)
{
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (column != CurrencyColumn) {
        label->setAlignment(Trailing);
    }
    grid->addWidget(label, row, column);
    return label;
}

} // namespace

TotalsPanel::TotalsPanel(QWidget *parent)
    // The title is set with the other texts; the panel is made with one so that it has a head.
    : Panel(QStringLiteral(" "), parent)
    , m_notes(new TextLabel({}, TextSize::Small, Tone::Dim, this))
{
    m_notes->setWrapping(true);
    body()->addWidget(m_notes);
    body()->addStretch(1);
    keepTranslated(this, [this] {
        //: Head of a section: what all lines of the cart cost together.
        setTitle(tr("Totals"));
        rebuild();
    });
}

void TotalsPanel::setTotals(const CartTotals &totals)
{
    if (!(m_totals == totals)) {
        m_totals = totals;
        rebuild();
    }
}

void TotalsPanel::rebuild()
{
    delete m_figures;
    m_figures = new QWidget(this);
    auto *grid = new QGridLayout(m_figures);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(3 * metrics::grid);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(CurrencyColumn, 1);
    addHeads(grid);
    addCurrencies(grid);
    if (m_totals.currencyNotStated > 0) {
        const int row = grid->rowCount();
        addCell(grid, row, CurrencyColumn, new TextLabel(tr("Currency not stated")));
        auto *words = new TextLabel(withoutCurrency(), TextSize::Normal, Tone::Dim);
        words->setAlignment(Trailing);
        words->setWrapping(true);
        grid->addWidget(words, row, SetUpColumn, 1, 3);
    }
    // Behind the head of the panel.
    body()->insertWidget(1, m_figures);
    m_notes->setText(notes());
    m_notes->setVisible(!m_notes->text().isEmpty());
}

void TotalsPanel::addHeads(QGridLayout *grid) const
{
    const QStringList heads{//: Head of a column.
                            tr("Currency"),
                            //: Head of a column: fees that are paid once.
                            tr("Set-up"),
                            //: Head of a column: set-up and one monthly fee.
                            tr("First month"),
                            //: Head of a column: set-up and twelve monthly fees.
                            tr("First year")};
    for (int column = 0; column < heads.size(); ++column) {
        addCell(grid, 0, column, new TextLabel(heads.at(column), TextSize::Small, Tone::Dim));
    }
}

void TotalsPanel::addCurrencies(QGridLayout *grid) const
{
    for (const CurrencyTotal &total : m_totals.currencies) {
        const int row = grid->rowCount();
        const auto figure = [](const std::optional<Decimal> &amount) {
            return amount ? formats::decimal(*amount) : tr("too much to add up");
        };
        addCell(grid, row, CurrencyColumn, new TextLabel(total.currency))->setWeight(QFont::DemiBold);
        addCell(grid, row, SetUpColumn, new TextLabel(figure(total.setUp)));
        addCell(grid, row, FirstMonthColumn, new TextLabel(figure(total.firstMonth)))->setWeight(QFont::DemiBold);
        addCell(grid, row, FirstYearColumn, new TextLabel(figure(total.firstYear)));
    }
}

QString TotalsPanel::withoutCurrency() const
{
    if (m_totals.onlySetUp && m_totals.onlyMonthly) {
        return tr("%1 set-up, %2 a month")
            .arg(formats::decimal(*m_totals.onlySetUp), formats::decimal(*m_totals.onlyMonthly));
    }
    if (m_totals.onlyMonthly) {
        return tr("%1 a month").arg(formats::decimal(*m_totals.onlyMonthly));
    }
    if (m_totals.onlySetUp) {
        return tr("%1 set-up").arg(formats::decimal(*m_totals.onlySetUp));
    }
    return tr("%n line(s), not added up: their currencies may differ", nullptr, m_totals.currencyNotStated);
}

QString TotalsPanel::notes() const
{
    QStringList sentences;
    if (m_totals.setUpNotStated > 0) {
        sentences.append(tr("%n line(s) do not state a set-up fee.", nullptr, m_totals.setUpNotStated));
    }
    if (m_totals.monthlyNotStated > 0) {
        sentences.append(tr("%n line(s) do not state a monthly fee.", nullptr, m_totals.monthlyNotStated));
    }
    if (!sentences.isEmpty()) {
        sentences.append(tr("What is not stated is not in these figures."));
    }
    return sentences.join(u' ');
}

} // namespace numberdesk
