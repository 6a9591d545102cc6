// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/locale/formats.h"
#include "core/purchasing/spendinglimits.h"

#include <QCoreApplication>

namespace numberdesk {
namespace {

struct LimitText
{
    Q_DECLARE_TR_FUNCTIONS(SpendingLimits)
};

QString figureText(const QString &currency, const std::optional<Decimal> &amount)
{
    return amount ? formats::money({*amount, currency}) : LimitText::tr("more than can be counted");
}

QString zeroSentence(const SpendingLimit &limit)
{
    if (limit.currency.isEmpty()) {
        return LimitText::tr("Nothing may be bought on this computer.");
    }
    return limit.accountId.isEmpty()
               ? LimitText::tr("The spending limit in %1 is 0, so nothing may be bought in this currency.")
                     .arg(limit.currency)
               : LimitText::tr(
                     "The spending limit of %2 in %1 is 0, so nothing may be bought from it in this currency.")
                     .arg(limit.currency, limit.accountName);
}

QString purchaseSentence(const LimitFigures &figures, const QString &limit, const QString &planned)
{
    const QString &account = figures.limit.accountName;
    const QString spent = figureText(figures.limit.currency, figures.spent);
    const bool isBegun = !figures.spent || !figures.spent->isZero();
    if (figures.limit.accountId.isEmpty()) {
        return isBegun ? LimitText::tr("One purchase may take %1 at most. %2 of this one is spent, and the rest "
                                       "takes %3.")
                             .arg(limit, spent, planned)
                       : LimitText::tr("One purchase may take %1 at most, and this one takes %2.").arg(limit, planned);
    }
    return isBegun ? LimitText::tr("One purchase from %4 may take %1 at most. %2 of this one is spent, and the rest "
                                   "takes %3.")
                         .arg(limit, spent, planned, account)
                   : LimitText::tr("One purchase from %3 may take %1 at most, and this one takes %2.")
                         .arg(limit, planned, account);
}

QString mainSentence(const LimitFigures &figures)
{
    const SpendingLimit &limit = figures.limit;
    const QString most = figureText(limit.currency, limit.amount);
    const QString spent = figureText(limit.currency, figures.spent);
    const QString planned = figureText(limit.currency, figures.planned);
    const bool isForAll = limit.accountId.isEmpty();
    switch (limit.period) {
    case LimitPeriod::Purchase:
        return purchaseSentence(figures, most, planned);
    case LimitPeriod::Day:
        return isForAll ? LimitText::tr("%1 may be spent in a day. %2 is spent today, and this purchase takes %3.")
                              .arg(most, spent, planned)
                        : LimitText::tr("%1 may be spent in a day from %4. %2 is spent today, and this purchase takes "
                                        "%3.")
                              .arg(most, spent, planned, limit.accountName);
    case LimitPeriod::Month:
        return isForAll ? LimitText::tr("%1 may be spent in a month. %2 is spent this month, and this purchase takes "
                                        "%3.")
                              .arg(most, spent, planned)
                        : LimitText::tr("%1 may be spent in a month from %4. %2 is spent this month, and this "
                                        "purchase takes %3.")
                              .arg(most, spent, planned, limit.accountName);
    }
    Q_UNREACHABLE();
}

} // namespace

QString limitSentence(const LimitFigures &figures)
{
    if (figures.limit.amount.isZero()) {
        return zeroSentence(figures.limit);
    }
    QStringList sentences{mainSentence(figures)};
    if (figures.unpriced > 0) {
        sentences.append(QCoreApplication::translate(
            "SpendingLimits", "%n purchase(s) whose price is not stated in full may add to that.", nullptr,
            figures.unpriced));
    }
    if (figures.countsFrom.isValid()) {
        sentences.append(
            LimitText::tr(
                "The clock of this computer is behind the journal, whose latest line is of %1: that day counts "
                "until the clock has passed it. Check the clock.")
                .arg(formats::moment(figures.countsFrom)));
    }
    return sentences.join(u' ');
}

} // namespace numberdesk
