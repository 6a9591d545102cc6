// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/dialnexa/dialnexastate.h"

#include <algorithm>

namespace numberdesk::sandbox::dialnexa {
namespace {

/// This carrier's share of the sample numbers; see stock().
constexpr int StockShare = 3;

using Kind = NumberType::Kind;

/// What the search knows; National is not among it.
constexpr Kind SoldTypes[] = {Kind::Local, Kind::Mobile, Kind::TollFree};

} // namespace

State::State()
{
    for (const char *country : {"IT", "US", "IN", "DE", "LT", "GB", "FR"}) {
        for (const Kind type : SoldTypes) {
            m_stock += stock(StockShare, *CountryCode::fromText(QString::fromLatin1(country)), type);
        }
    }
    for (qsizetype position = 0; position < m_stock.size(); ++position) {
        m_positions.insert(m_stock.at(position).e164, position);
    }
    m_agents = {{QStringLiteral("a1b2c3"), QStringLiteral("Reception"), true, false},
                {QStringLiteral("d4e5f6"), QStringLiteral("Sales"), true, false},
                {QStringLiteral("g7h8j9"), QStringLiteral("Night line"), false, false},
                {QStringLiteral("k1m2n3"), QStringLiteral("Old reception"), true, true}};
    seed("IN", Kind::Local, "Mumbai support", "a1b2c3");
    seed("US", Kind::Local, "US sales", "d4e5f6");
    seed("DE", Kind::Local, nullptr, nullptr);
    seed("GB", Kind::Mobile, "Field team", nullptr);
    seed("IT", Kind::Local, "Sassari front desk", nullptr);
    seed("US", Kind::TollFree, nullptr, nullptr);
    m_lines.first().label = QStringLiteral("Cost centre 12");
    // The last one stays pending, so that such a line can be looked at.
    m_lines.last().activeFrom = QDateTime(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC);
}

Line *State::line(const QString &id)
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [&id](const Line &entry) { return entry.id == id; });
    return found == m_lines.end() ? nullptr : &*found;
}

QList<StockNumber> State::offers(const CountryCode &country, NumberType::Kind type) const
{
    QList<StockNumber> found;
    std::copy_if(m_stock.cbegin(), m_stock.cend(), std::back_inserter(found), [&](const StockNumber &number) {
        return number.country == country && (type == Kind::Unknown || number.type == type) &&
               !m_gone.contains(number.e164);
    });
    return found;
}

std::optional<StockNumber> State::offer(const QString &e164) const
{
    const auto position = m_positions.constFind(e164);
    return position == m_positions.constEnd() || m_gone.contains(e164) ? std::nullopt
                                                                       : std::optional(m_stock.at(*position));
}

bool State::owns(const QString &e164) const
{
    return std::any_of(m_lines.cbegin(), m_lines.cend(),
                       [&e164](const Line &entry) { return entry.number.e164 == e164; });
}

Line State::buy(const StockNumber &number, const QString &carrier, const QDateTime &now, bool pending)
{
    Line bought;
    bought.id = newId();
    bought.number = number;
    bought.carrier = carrier;
    bought.createdAt = now;
    if (pending) {
        bought.activeFrom = now.addSecs(ActivationSeconds);
    }
    m_gone.insert(number.e164);
    m_lines.append(bought);
    return bought;
}

void State::release(const QString &id)
{
    m_lines.removeIf([&id](const Line &entry) { return entry.id == id; });
}

void State::seed(const char *country, NumberType::Kind type, const char *nickname, const char *agent)
{
    const QList<StockNumber> numbers = offers(*CountryCode::fromText(QString::fromLatin1(country)), type);
    // From the end, so that a search begins with the same numbers as the stock.
    const QDateTime bought = QDateTime(QDate(2026, 1, 5), QTime(9, 30), Qt::UTC).addDays(m_lines.size());
    buy(numbers.constLast(), QStringLiteral("plivo"), bought, false);
    if (nickname) {
        m_lines.last().nickname = QString::fromUtf8(nickname);
    }
    if (agent) {
        m_lines.last().agent = QString::fromLatin1(agent);
    }
}

QString State::newId()
{
    // Steps of a prime through all values of seven digits in base 36: no two alike, none a neighbour of the last.
    constexpr quint64 Values = 78'364'164'096;
    m_ids = (m_ids + 32'416'190'071) % Values;
    return QStringLiteral("phn_") + QString::number(m_ids, 36).rightJustified(7, u'0');
}

} // namespace numberdesk::sandbox::dialnexa
