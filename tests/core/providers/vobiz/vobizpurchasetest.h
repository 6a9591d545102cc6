// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace numberdesk::tests {

/// Buying, and the evidence about a purchase whose answer was lost.
class VobizPurchaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPurchaseIsOneExactRequest();
    void anUnknownPathFormIsSettledBeforeAnything();
    void aPathFormThatCannotBeSettledBuysNothing();
    void aSubAccountBuysToo();
    void aSubAccountsNumberIsNotOurPurchase();
    void directAnswers_data();
    void directAnswers();
    void aLostPurchaseIsUncertainOnlyAfterSending();
    void anUnknownAddressIsCheckedAgain();

    void stillForSaleIsNotBought_data();
    void stillForSaleIsNotBought();
    void stillForSaleIsFoundOnALaterPage();
    void aDebitWithoutTheNumberIsMoneyMoved();
    void anotherNumbersDebitIsNotThisOnes();
    void olderMovementsProveNothing();
    void movementsAreReadBackToThePurchase();
    void evidenceThatCannotBeReadIsAnError_data();
    void evidenceThatCannotBeReadIsAnError();
};

} // namespace numberdesk::tests
