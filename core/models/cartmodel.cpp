// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/cartmodel.h"

#include "core/domain/charges.h"
#include "core/models/offerfacts.h"
#include "core/models/verdictwords.h"
#include "core/models/words.h"

namespace numberdesk {
namespace {

std::optional<Money> feeWithCurrency(const CartLine &line)
{
    return line.number.monthlyFee ? line.number.monthlyFee : line.number.setupFee;
}

/// What a column tells of the number itself; nothing for the others.
std::optional<OfferFact> offerFactOf(int column)
{
    switch (column) {
    case CartModel::Number:
        return OfferFact::Number;
    case CartModel::Country:
        return OfferFact::Country;
    case CartModel::Place:
        return OfferFact::Place;
    case CartModel::Type:
        return OfferFact::Type;
    case CartModel::SetupFee:
        return OfferFact::SetupFee;
    case CartModel::MonthlyFee:
        return OfferFact::MonthlyFee;
    default:
        return std::nullopt;
    }
}

} // namespace

CartModel::CartModel(const Cart &cart, QObject *parent)
    : RowsModel<CartLine>(parent)
    , m_cart(cart)
{
    setRows(cart.lines());
    connect(&cart, &Cart::linesReset, this, [this] { setRows(m_cart.lines()); });
    connect(&cart, &Cart::linesAdded, this, [this](const QList<CartLine> &lines) {
        appendRows(lines);
        refreshStates();
    });
    connect(&cart, &Cart::linesRemoved, this, [this](const QStringList &ids) {
        const QSet<QString> gone(ids.cbegin(), ids.cend());
        removeRowsIf([&](const CartLine &line) { return gone.contains(line.id); });
        refreshStates();
    });
    connect(&cart, &Cart::linesChanged, this, [this](const QList<CartLine> &lines) {
        QSet<QString> ids;
        for (const CartLine &line : lines) {
            ids.insert(line.id);
        }
        mergeRows([&](const CartLine &line) { return ids.contains(line.id); }, lines);
    });
}

QString CartModel::heading(int column) const
{
    switch (column) {
    case Number:
        //: Head of a column: a phone number.
        return tr("Number");
    case Provider:
        //: Head of a column.
        return tr("Provider");
    case Account:
        //: Head of a column.
        return tr("Account");
    case Country:
        //: Head of a column.
        return tr("Country");
    case Place:
        //: Head of a column.
        return tr("Place");
    case Type:
        //: Head of a column: local, mobile, toll-free.
        return tr("Type");
    case Label:
        //: Head of a column: what the person calls the number.
        return tr("Label");
    case SetupFee:
        //: Head of a column: a fee that is paid once.
        return tr("Set-up");
    case MonthlyFee:
        //: Head of a column.
        return tr("Monthly");
    case Currency:
        //: Head of a column.
        return tr("Currency");
    case State:
        //: Head of a column: whether the line can be bought.
        return tr("State");
    default:
        return {};
    }
}

bool CartModel::isTrailing(int column) const { return column == SetupFee || column == MonthlyFee; }

Qt::ItemFlags CartModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = RowsModel<CartLine>::flags(index);
    return index.isValid() && index.column() == Label ? usual | Qt::ItemIsEditable : usual;
}

bool CartModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool isLabel = checkIndex(index, CheckIndexOption::IndexIsValid) && index.column() == Label;
    if (!isLabel || role != Qt::EditRole) {
        return false;
    }
    const CartLine &line = rowAt(index.row());
    if (value.toString().trimmed() != line.label) {
        Q_EMIT labelTyped(line.id, value.toString());
    }
    return true;
}

CartLineState CartModel::stateOf(const CartLine &line) const
{
    const AvailableNumber &number = line.number;
    if (m_open.contains(number.number.identity())) {
        return CartLineState::OutcomeUnknown;
    }
    if (m_names && !m_names->contains(line.accountId)) {
        return CartLineState::AccountRemoved;
    }
    if (m_names && !m_enabled.contains(line.accountId)) {
        return CartLineState::AccountOff;
    }
    if (m_cart.offersOf(number.number) > 1) {
        return CartLineState::OfferedTwice;
    }
    if (const auto found = m_verdicts.constFind(line.id);
        found != m_verdicts.constEnd() && found->verdict != PreflightLine::Verdict::Ready) {
        return CartLineState::SetApart;
    }
    if (!isPrice(number.setupFee) || !isPrice(number.monthlyFee)) {
        return CartLineState::PriceNotStated;
    }
    const bool hasCurrencies = number.setupFee->currency && number.monthlyFee->currency;
    return hasCurrencies ? CartLineState::Ready : CartLineState::CurrencyNotStated;
}

QString CartModel::stateWord(CartLineState state)
{
    switch (state) {
    case CartLineState::OutcomeUnknown:
        //: State of a line in the cart.
        return tr("Being settled");
    case CartLineState::AccountRemoved:
        //: State of a line in the cart.
        return tr("Account removed");
    case CartLineState::AccountOff:
        //: State of a line in the cart.
        return tr("Account off");
    case CartLineState::OfferedTwice:
        //: State of a line in the cart: another line has the same number.
        return tr("Twice here");
    case CartLineState::SetApart:
        //: State of a line in the cart: it cannot be bought as it is.
        return tr("Set apart");
    case CartLineState::PriceNotStated:
        //: State of a line in the cart.
        return tr("Fee not stated");
    case CartLineState::CurrencyNotStated:
        //: State of a line in the cart.
        return tr("No currency");
    case CartLineState::Ready:
        //: State of a line in the cart: it can be bought.
        return tr("Ready");
    }
    Q_UNREACHABLE();
}

QString CartModel::stateSentence(CartLineState state)
{
    switch (state) {
    case CartLineState::OutcomeUnknown:
        return tr(
            "An earlier purchase of this number has no known outcome yet. It cannot be bought again until Activity "
            "shows how it ended.");
    case CartLineState::AccountRemoved:
        return tr(
            "The account that offered this number was removed. Remove the line, and search with another account.");
    case CartLineState::AccountOff:
        return tr("The account that offered this number is switched off. Switch it on in Accounts to buy the number.");
    case CartLineState::OfferedTwice:
        return tr("Another line of the cart offers the same number. Keep the one that you want to buy.");
    case CartLineState::SetApart:
        return tr("It cannot be bought as it is.");
    case CartLineState::PriceNotStated:
        return tr("The provider does not state every fee of this number, so the totals do not hold all that it costs.");
    case CartLineState::CurrencyNotStated:
        return tr("The provider does not state the currency of this price, so it is not added to other amounts.");
    case CartLineState::Ready:
        return tr("Nothing speaks against buying this number so far.");
    }
    Q_UNREACHABLE();
}

QString CartModel::reasonOf(const CartLine &line) const
{
    const CartLineState state = stateOf(line);
    return state == CartLineState::SetApart ? words::verdictReason(*m_verdicts.constFind(line.id))
                                            : stateSentence(state);
}

void CartModel::noteVerdict(const PreflightLine &verdict)
{
    m_verdicts.insert(verdict.line.id, verdict);
    refreshStates();
}

void CartModel::setAccounts(const QHash<QString, AccountNames> &names, const QSet<QString> &enabled)
{
    if (m_names != names || m_enabled != enabled) {
        m_names = names;
        m_enabled = enabled;
        refreshAll();
    }
}

void CartModel::setOpenNumbers(const QSet<QString> &identities)
{
    if (m_open != identities) {
        m_open = identities;
        refreshStates();
    }
}

void CartModel::refreshStates()
{
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, State));
    }
}

LabelParts CartModel::labelParts(const CartLine &line)
{
    const AvailableNumber &number = line.number;
    LabelParts parts;
    // "Sassari, Sardegna": the city stands first.
    parts.city = number.region.section(u',', 0, 0).trimmed();
    parts.country = number.country.isEmpty() ? QString() : words::country(number.country);
    parts.type = number.type.kind == NumberType::Kind::Unknown ? QString() : words::numberType(number.type);
    parts.provider = line.providerName;
    parts.number = number.number.text();
    return parts;
}

bool CartModel::isStated(const CartLine &line, int column)
{
    if (column == Currency) {
        const std::optional<Money> fee = feeWithCurrency(line);
        return fee && fee->currency;
    }
    const std::optional<OfferFact> fact = offerFactOf(column);
    return !fact || numberdesk::isStated(line.number, *fact);
}

QString CartModel::text(const CartLine &line, int column) const
{
    if (const std::optional<OfferFact> fact = offerFactOf(column)) {
        return offerText(line.number, *fact);
    }
    switch (column) {
    case Provider:
        return line.providerName;
    case Account:
        return m_names && m_names->contains(line.accountId) ? m_names->value(line.accountId).account : line.accountName;
    case Label:
        return line.label;
    case Currency:
        return words::currency(feeWithCurrency(line));
    case State: {
        const CartLineState state = stateOf(line);
        return state == CartLineState::SetApart ? words::verdict(m_verdicts.constFind(line.id)->verdict)
                                                : stateWord(state);
    }
    default:
        return {};
    }
}

QVariant CartModel::cell(const CartLine &line, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(line, column);
    case Qt::EditRole:
        return column == Label ? QVariant(line.label) : QVariant();
    case Qt::ToolTipRole:
        if (column == Number && !line.number.warnings.isEmpty()) {
            return line.number.warnings.join(u'\n');
        }
        return column == State ? QVariant(reasonOf(line)) : QVariant();
    case CountryRole:
        return line.number.country.text();
    case NotStatedRole:
        return !isStated(line, column);
    case StateRole:
        return static_cast<int>(stateOf(line));
    case VerdictRole: {
        const auto found = m_verdicts.constFind(line.id);
        return found == m_verdicts.constEnd() ? -1 : static_cast<int>(found->verdict);
    }
    default:
        return {};
    }
}

SortKey CartModel::sortKey(const CartLine &line, int column) const
{
    const AvailableNumber &number = line.number;
    switch (column) {
    case Number:
        return phoneKey(number.number);
    case SetupFee:
        return moneyKey(number.setupFee);
    case MonthlyFee:
        return moneyKey(number.monthlyFee);
    case State:
        return SortKey(static_cast<qint64>(stateOf(line)));
    default:
        return isStated(line, column) ? textKey(text(line, column)) : SortKey();
    }
}

QString CartModel::searchText(const CartLine &line) const
{
    return QStringList{line.number.number.text(), line.providerName, line.accountName, line.number.region, line.label}
        .join(u'\n');
}

} // namespace numberdesk
