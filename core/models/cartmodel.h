// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/inventorymodel.h"
#include "core/models/rowsmodel.h"
#include "core/purchasing/cart.h"
#include "core/purchasing/labelpattern.h"
#include "core/purchasing/preflight.h"

#include <QSet>

namespace numberdesk {

/// How a line of the cart stands, by what this desk knows; the first that applies.
enum class CartLineState
{
    OutcomeUnknown,    ///< an earlier purchase of this number has no known outcome
    AccountRemoved,    ///< nobody can be asked for it any more
    AccountOff,        ///< the account is switched off
    OfferedTwice,      ///< another line offers the same number
    SetApart,          ///< a look found that it cannot be bought as it is, or may not be; see CartModel::VerdictRole
    PriceNotStated,    ///< set-up or monthly fee is not stated, or is none that could be a price
    CurrencyNotStated, ///< an amount is stated, its currency is not
    Ready
};

/// The lines of the cart in their order, following the cart.
class CartModel : public RowsModel<CartLine>
{
    Q_OBJECT

public:
    enum Column
    {
        Number,
        Provider,
        Account,
        Country,
        Place,
        Type,
        Label,
        SetupFee,
        MonthlyFee,
        Currency,
        State,
        ColumnCount
    };
    /// CartLineState as int
    static constexpr int StateRole = OwnRole;
    /// PreflightLine::Verdict of the last look as int; -1 when there was none.
    static constexpr int VerdictRole = OwnRole + 1;

    /// `cart` outlives the model.
    explicit CartModel(const Cart &cart, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// A label that was typed: announced by labelTyped(), shown once the cart has it.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    [[nodiscard]] CartLineState stateOf(const CartLine &line) const;
    /// A state as the table shows it.
    [[nodiscard]] static QString stateWord(CartLineState state);
    /// What a state means and what to do about it.
    [[nodiscard]] static QString stateSentence(CartLineState state);
    /// What a state of this line means, with what the last look found.
    [[nodiscard]] QString reasonOf(const CartLine &line) const;
    /// What a look at a line found.
    void noteVerdict(const PreflightLine &verdict);
    /// Names of all accounts by their ids, and the ids of those that may be asked. Until then no account is judged.
    void setAccounts(const QHash<QString, AccountNames> &names, const QSet<QString> &enabled);
    /// Identities of the numbers whose purchase has no known outcome.
    void setOpenNumbers(const QSet<QString> &identities);
    /// After a change of language or locale.
    void retranslate() { refreshAll(); }

    /// What a label of this line can be made of.
    [[nodiscard]] static LabelParts labelParts(const CartLine &line);

Q_SIGNALS:
    void labelTyped(const QString &lineId, const QString &label);

protected:
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isTrailing(int column) const override;
    [[nodiscard]] QString idOf(const CartLine &line) const override { return line.id; }
    [[nodiscard]] QVariant cell(const CartLine &line, int column, int role) const override;
    [[nodiscard]] SortKey sortKey(const CartLine &line, int column) const override;
    [[nodiscard]] QString searchText(const CartLine &line) const override;

private:
    [[nodiscard]] QString text(const CartLine &line, int column) const;
    [[nodiscard]] static bool isStated(const CartLine &line, int column);
    void refreshStates();

    const Cart &m_cart;
    std::optional<QHash<QString, AccountNames>> m_names;
    QSet<QString> m_enabled;
    QSet<QString> m_open;
    /// What the last look found, by the lines' ids.
    QHash<QString, PreflightLine> m_verdicts;
};

} // namespace numberdesk
