// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/stock.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <optional>

namespace numberdesk::sandbox::dialnexa {

/// Until then a purchase that is told to take its time is pending. @unit seconds
inline constexpr int ActivationSeconds = 20;

/// A number that the sample workspace has.
struct Line
{
    QString id;
    StockNumber number;
    std::optional<QString> nickname;
    std::optional<QString> label;
    /// Key of an agent (SampleAgent::key).
    std::optional<QString> agent;
    QString carrier;
    QDateTime createdAt;
    /// Pending before it; invalid: never pending.
    QDateTime activeFrom;

    [[nodiscard]] bool isPending(const QDateTime &now) const { return activeFrom.isValid() && now < activeFrom; }
};

/// An agent that can answer a number.
struct SampleAgent
{
    /// Its id without the prefix, which differs between the contracts ("agt_", "agent_").
    QString key;
    QString title;
    bool published = true;
    bool deleted = false;
};

/// What the sample workspace has and what is for sale; the same after every start.
class State
{
public:
    State();

    [[nodiscard]] const QList<Line> &lines() const { return m_lines; }
    [[nodiscard]] Line *line(const QString &id);
    [[nodiscard]] const QList<SampleAgent> &agents() const { return m_agents; }

    /// Numbers for sale in a country, of one type or (Unknown) of every type that is sold.
    [[nodiscard]] QList<StockNumber> offers(const CountryCode &country, NumberType::Kind type) const;
    /// A number that is for sale now.
    [[nodiscard]] std::optional<StockNumber> offer(const QString &e164) const;
    [[nodiscard]] bool owns(const QString &e164) const;

    /// Takes a number out of the stock into the workspace.
    Line buy(const StockNumber &number, const QString &carrier, const QDateTime &now, bool pending);
    /// A released number is not for sale again.
    void release(const QString &id);

private:
    void seed(const char *country, NumberType::Kind type, const char *nickname, const char *agent);
    QString newId();

    QList<StockNumber> m_stock;
    QHash<QString, qsizetype> m_positions;
    QSet<QString> m_gone;
    QList<Line> m_lines;
    QList<SampleAgent> m_agents;
    quint64 m_ids = 0;
};

} // namespace numberdesk::sandbox::dialnexa
