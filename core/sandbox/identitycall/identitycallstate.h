// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/stock.h"

#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace numberdesk::sandbox::identitycall {

/// Somebody who answers calls.
struct Operator
{
    qint64 id = 0;
    QString name;
    QString phoneNumber;
    /// Null on the wire when empty.
    QString email;
    bool active = true;
};

/// A number that the account has.
struct Line
{
    qint64 id = 0;
    QString e164;
    /// Null on the wire when null.
    QString name;
    QString country;
    bool active = true;
    /// On after a purchase. Source: providers/identitycall.md, section 2.1.
    bool recording = true;
    QString routingStrategy = QStringLiteral("priority");
    bool aiReceptionist = false;
    /// Ids in the order of their priority.
    QList<qint64> operators;
    int answeredCalls = 0;
    int missedCalls = 0;
};

/// What the sample account has and what is still for sale.
class State
{
public:
    State();

    [[nodiscard]] const QList<Line> &lines() const { return m_lines; }
    [[nodiscard]] Line *line(qint64 id);
    [[nodiscard]] bool owns(const QString &e164) const;
    /// A number of the carrier's catalogue, whether it is still for sale or not.
    [[nodiscard]] std::optional<StockNumber> inCatalogue(const QString &e164) const;
    [[nodiscard]] bool isForSale(const QString &e164) const;
    [[nodiscard]] QList<StockNumber> forSale(const CountryCode &country, NumberType::Kind type) const;
    /// Somebody else bought it.
    void takeAway(const QString &e164) { m_gone.insert(e164); }
    const Line &buy(const StockNumber &number, const QString &name);

    [[nodiscard]] const Operator *findOperator(qint64 id) const;
    /// The operator with this telephone number, made when there is none yet.
    const Operator &operatorFor(const QString &phoneNumber, const QString &name);

    /// An entry of the list, with at most three operators.
    [[nodiscard]] QJsonObject shortForm(const Line &line) const;
    [[nodiscard]] QJsonObject detail(const Line &line) const;
    /// All operators, sorted by name, as `GET /operators` tells them.
    [[nodiscard]] QList<QJsonObject> operatorEntries() const;

private:
    QList<Line> m_lines;
    QList<Operator> m_operators;
    /// Numbers of the catalogue that are not sold any more.
    QSet<QString> m_gone;
    qint64 m_nextLine = 0;
    qint64 m_nextOperator = 0;
};

} // namespace numberdesk::sandbox::identitycall
