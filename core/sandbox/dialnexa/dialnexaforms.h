// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/dialnexa/dialnexastate.h"
#include "core/sandbox/sandboxcontract.h"

#include <QJsonArray>
#include <QJsonObject>

/// The forms of the sample carrier's answers. Source: providers/dialnexa.md §3.
namespace numberdesk::sandbox::dialnexa {

/// Which of the documented or seen forms the answers have.
enum class Form
{
    A1,       ///< contract A, the schema's object
    A2,       ///< contract A, the example's object
    B,        ///< contract B
    Wrapped,  ///< {statusCode, data} around contract A's objects
    WrappedB, ///< {statusCode, data} around contract B
    Bare      ///< the array alone
};

/// The answers of one moment.
struct Speech
{
    Form form = Form::A1;
    /// "agt_" or "agent_".
    QString agentPrefix;
    QDateTime now;

    [[nodiscard]] QJsonObject number(const Line &line) const;
    /// One number, in a wrapper where the form has one.
    [[nodiscard]] Reply single(int status, const QJsonObject &object) const;
    /// A page of a list.
    [[nodiscard]] Reply list(const QJsonArray &entries, int page, int limit, int total) const;
    /// Contract B's answer to a purchase; a pending one tells no number's object.
    [[nodiscard]] Reply purchaseB(const Line &line) const;
};

QJsonObject offerObject(const StockNumber &number);
/// Agents as `/agents` and as `/agents2` tell them.
QJsonArray agentsB(const QList<SampleAgent> &agents);
QJsonArray agentsA(const QList<SampleAgent> &agents, const QList<Line> &lines);
QJsonArray prices();
QJsonArray countries();
/// Telephony providers of a country, as the price list names them.
QStringList telephonyProviders(const QString &country);

/// {statusCode, message, error}, with one message or a list.
Reply refusal(int status, const QString &message);
Reply refusal(int status, const QStringList &messages);

} // namespace numberdesk::sandbox::dialnexa
