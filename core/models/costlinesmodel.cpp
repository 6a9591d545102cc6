// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/costlinesmodel.h"

#include "core/locale/formats.h"
#include "core/models/words.h"

namespace numberdesk {

QList<CostLine> costLines(const MonthlyCosts &costs, const QString &key, const QString &name)
{
    QList<CostLine> lines;
    const auto add = [&](CostLine::Kind kind, qint64 numbers) {
        if (numbers > 0) {
            lines.append({key, name, kind, {}, {}, numbers, {}});
        }
    };
    for (const CurrencySum &sum : costs.sums) {
        lines.append({key, name, CostLine::Kind::Priced, sum.currency, sum.amount, sum.numbers, {}});
    }
    add(CostLine::Kind::CurrencyNotStated, costs.currencyNotStated);
    add(CostLine::Kind::PriceNotStated, costs.priceNotStated);
    add(CostLine::Kind::External, costs.external);
    add(CostLine::Kind::Gone, costs.gone);
    return lines;
}

QList<CostLine> costLines(const CostReport &report, const NameOfCostGroup &nameOf)
{
    QList<CostLine> lines;
    for (const CostGroup &group : report.groups) {
        lines += costLines(group.costs, group.key, nameOf(group.key));
    }
    return lines;
}

QList<CostLine> renewalLines(const CostReport &report)
{
    QList<CostLine> lines;
    for (const Renewal &renewal : report.renewals) {
        // no locale: a key
        QList<CostLine> ofDay =
            costLines(renewal.costs, renewal.day.toString(Qt::ISODate), formats::shortDay(renewal.day));
        for (CostLine &line : ofDay) {
            line.day = renewal.day;
        }
        lines += ofDay;
    }
    return lines;
}

void CostLinesModel::setHeading(const QString &heading)
{
    if (heading != m_heading) {
        m_heading = heading;
        Q_EMIT headerDataChanged(Qt::Horizontal, Name, Name);
    }
}

QString CostLinesModel::heading(int column) const
{
    switch (column) {
    case Name:
        return m_heading;
    case Numbers:
        //: Head of a column: how many numbers.
        return tr("Numbers");
    case Monthly:
        //: Head of a column: what numbers cost each month.
        return tr("Monthly");
    case Currency:
        //: Head of a column.
        return tr("Currency");
    default:
        return {};
    }
}

QString CostLinesModel::idOf(const CostLine &line) const
{
    // no locale: an id
    return line.key + u'\n' + QString::number(static_cast<int>(line.kind)) + line.currency;
}

QString CostLinesModel::monthly(const CostLine &line)
{
    switch (line.kind) {
    case CostLine::Kind::Priced:
        //: In place of a sum that has more digits than can be shown.
        return line.amount ? formats::decimal(*line.amount) : tr("too large");
    case CostLine::Kind::PriceNotStated:
        return words::notStated();
    case CostLine::Kind::CurrencyNotStated:
        //: In place of a sum: amounts without a currency cannot be summed.
        return tr("not added up");
    case CostLine::Kind::External:
        //: In place of a fee: the number is at another carrier, which bills it.
        return tr("not billed here");
    case CostLine::Kind::Gone:
        //: In place of a fee: the account does not list the number any more.
        return tr("not in the list");
    }
    return {};
}

QString CostLinesModel::text(const CostLine &line, int column) const
{
    switch (column) {
    case Name:
        return line.name;
    case Numbers:
        return formats::number(line.numbers);
    case Monthly:
        return monthly(line);
    case Currency:
        if (line.kind == CostLine::Kind::Priced) {
            return line.currency;
        }
        return line.kind == CostLine::Kind::CurrencyNotStated ? words::notStated() : QString();
    default:
        return {};
    }
}

QVariant CostLinesModel::cell(const CostLine &line, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(line, column);
    case NotStatedRole:
        return (column == Monthly && !line.amount) || (column == Currency && line.currency.isEmpty()) ||
               (column == Name && line.key.isEmpty());
    default:
        return {};
    }
}

SortKey CostLinesModel::sortKey(const CostLine &line, int column) const
{
    switch (column) {
    case Name:
        if (line.day.isValid()) {
            return SortKey(line.day.startOfDay());
        }
        return line.key.isEmpty() ? SortKey() : textKey(line.name);
    case Numbers:
        return SortKey(line.numbers);
    case Monthly:
        return line.amount ? SortKey(MoneyKey{line.currency, *line.amount}) : SortKey();
    default:
        return textKey(line.currency);
    }
}

} // namespace numberdesk
