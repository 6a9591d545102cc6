// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace numberdesk::sandbox {

/// What the sample carrier sells and what the sample account has: always the same at the start.
class VogentInventory
{
public:
    struct Number
    {
        QString id;
        /// E.164, or the user name of a SIP line.
        QString text;
        bool isSipUserName = false;
        /// Empty: no agent.
        QString agentId;
    };
    struct Agent
    {
        QString id;
        QString name;
        QString language;
    };

    VogentInventory();

    /// Numbers for sale as E.164, in the order of the stock. @param prefix digits after the calling code.
    [[nodiscard]] QStringList search(const QString &country, const QString &prefix, int limit) const;
    [[nodiscard]] bool isForSale(const QString &e164) const;

    [[nodiscard]] const QList<Number> &numbers() const { return m_numbers; }
    [[nodiscard]] const QList<Agent> &agents() const { return m_agents; }
    /// Null when there is none.
    [[nodiscard]] Number *find(const QString &id);
    [[nodiscard]] bool hasText(const QString &text) const;
    [[nodiscard]] bool hasAgent(const QString &id) const;

    Number add(const QString &text, bool isSipUserName);
    /// The number goes back to where it came from. @return it as it was
    Number remove(const QString &id);

private:
    struct Sold
    {
        QString country;
        QString e164;
        /// The digits after the calling code.
        QString national;
    };

    QList<Sold> m_stock;
    QList<Number> m_numbers;
    QList<Agent> m_agents;
    /// Texts of m_numbers.
    QSet<QString> m_owned;
    int m_made = 0;
};

} // namespace numberdesk::sandbox
