// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/vogent/vogentinventory.h"

#include "core/sandbox/stock.h"

#include <QUuid>

#include <algorithm>

namespace numberdesk::sandbox {
namespace {

/// This carrier's share of the sample numbers; see stock().
constexpr int StockShare = 4;

using Kind = NumberType::Kind;

/// Ids in the form that the documentation prints, the same at every start.
QString idOf(int position)
{
    static const QUuid space(QStringLiteral("{2310e824-a2cb-4b0c-88cf-8f8b745bf6ae}"));
    return QUuid::createUuidV5(space, QStringLiteral("number %1").arg(position)).toString(QUuid::WithoutBraces);
}

} // namespace

VogentInventory::VogentInventory()
    : m_agents{
          {QStringLiteral("ag_71c2"), QStringLiteral("Reception"), QStringLiteral("en")},
          {QStringLiteral("ag_3f08"), QStringLiteral("Support"), QStringLiteral("en")},
          {QStringLiteral("ag_b9d4"), QStringLiteral("Appointments"), QStringLiteral("en")},
          {QStringLiteral("ag_05ae"), QStringLiteral("After hours"), QStringLiteral("en")},
          {QStringLiteral("ag_c613"), QStringLiteral("Kundendienst"), QStringLiteral("de")},
          {QStringLiteral("ag_e87f"), QStringLiteral("Centralino"), QStringLiteral("it")},
      }
{
    struct Seller
    {
        QString country;
        qsizetype callingCodeSize;
        QList<Kind> types;
    };
    const QList<Seller> sellers{
        {QStringLiteral("US"), 1, {Kind::Local, Kind::Mobile, Kind::TollFree}},
        {QStringLiteral("GB"), 2, {Kind::Local, Kind::Mobile, Kind::TollFree, Kind::National}},
    };
    for (const Seller &seller : sellers) {
        for (const Kind type : seller.types) {
            const QList<StockNumber> numbers = stock(StockShare, *CountryCode::fromText(seller.country), type);
            for (qsizetype position = 0; position < numbers.size(); ++position) {
                const QString &e164 = numbers.at(position).e164;
                m_stock.append({seller.country, e164, e164.mid(1 + seller.callingCodeSize)});
                // Two of seven are the account's already.
                if (position % 7 < 2) {
                    add(e164, false);
                }
            }
        }
    }
    for (const char *user : {"frontdesk-3", "lobby-1", "warehouse-2", "nightdesk-7"}) {
        add(QString::fromLatin1(user), true);
    }
    // Two of three have an agent; several share one.
    for (qsizetype position = 0; position < m_numbers.size(); ++position) {
        if (position % 3 != 2) {
            m_numbers[position].agentId = m_agents.at(position % m_agents.size()).id;
        }
    }
}

QStringList VogentInventory::search(const QString &country, const QString &prefix, int limit) const
{
    QStringList found;
    for (const Sold &number : m_stock) {
        if (found.size() >= limit) {
            break;
        }
        if (number.country == country && number.national.startsWith(prefix) && !m_owned.contains(number.e164)) {
            found.append(number.e164);
        }
    }
    return found;
}

bool VogentInventory::isForSale(const QString &e164) const
{
    return !m_owned.contains(e164) &&
           std::any_of(m_stock.cbegin(), m_stock.cend(), [&e164](const Sold &number) { return number.e164 == e164; });
}

VogentInventory::Number *VogentInventory::find(const QString &id)
{
    const auto found =
        std::find_if(m_numbers.begin(), m_numbers.end(), [&id](const Number &number) { return number.id == id; });
    return found == m_numbers.end() ? nullptr : &*found;
}

bool VogentInventory::hasText(const QString &text) const { return m_owned.contains(text); }

bool VogentInventory::hasAgent(const QString &id) const
{
    return std::any_of(m_agents.cbegin(), m_agents.cend(), [&id](const Agent &agent) { return agent.id == id; });
}

VogentInventory::Number VogentInventory::add(const QString &text, bool isSipUserName)
{
    m_numbers.append({idOf(m_made), text, isSipUserName, {}});
    ++m_made;
    m_owned.insert(text);
    return m_numbers.constLast();
}

VogentInventory::Number VogentInventory::remove(const QString &id)
{
    const auto found =
        std::find_if(m_numbers.begin(), m_numbers.end(), [&id](const Number &number) { return number.id == id; });
    if (found == m_numbers.end()) {
        return {};
    }
    const Number removed = *found;
    m_numbers.erase(found);
    m_owned.remove(removed.text);
    return removed;
}

} // namespace numberdesk::sandbox
