// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httprequest.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <utility>

namespace numberdesk::sandbox {

/// A request as it came over the wire.
struct Request
{
    QByteArray method;
    /// Path as it was sent, percent-encoding and all; begins with a slash.
    QByteArray path;
    /// Query as it was sent, without question mark.
    QByteArray query;
    QList<HttpHeader> headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// Path segments, each decoded once. The leading slash gives no empty segment.
    [[nodiscard]] QStringList segments() const;
    /// Decoded value of a query item (plus is a blank there, as servers read it); empty when absent.
    [[nodiscard]] QString queryValue(QStringView name) const;
    [[nodiscard]] bool hasQueryItem(QStringView name) const;
};

struct Reply
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    QList<HttpHeader> headers;

    static Reply json(int status, const QJsonObject &object);
    static Reply json(int status, const QJsonArray &array);
    static Reply empty(int status);
};

/// Something that a provider's answers can be told to do differently, as its open points name it.
struct Switch
{
    QString key;
    /// In words, for the panel; English, translated there.
    QString label;
    /// The first is the default.
    QStringList choices;
};

/// One provider's wire contract, as its documentation says it: a request in, an answer out, no socket. The same object
/// serves QtHttpServer in the program and raw sockets in the tests. It keeps the state (what is sold, balances,
/// documents) and validates as strictly as the documentation.
///
/// Every contract knows these switches besides its own, so that people can rehearse:
///   "purchase": "works", "taken", "out-of-balance", "limit-reached", "kyc-required", "fault" (5xx, nothing bought),
///               "fault-after-effect" (5xx although it was bought), "garbage-after-effect" (unreadable 200, bought).
///               A provider whose documentation has no such refusal answers the nearest that it has.
///   "token": "accepted", "refused", "read-only" (the provider's missing permission for writes)
///   "rate": "free", "limited" (429 with Retry-After), "limited-without-hint"
class Contract
{
public:
    virtual ~Contract() = default;

    /// Id of the provider ("vobiz").
    [[nodiscard]] virtual QString id() const = 0;
    /// The token that is accepted, and the account fields that go with it.
    [[nodiscard]] virtual QByteArray token() const = 0;
    [[nodiscard]] virtual QMap<QString, QString> accountFields() const { return {}; }
    /// What is appended to "http://127.0.0.1:port" to make the account's address override ("/api/v1"; MindHunters: "").
    [[nodiscard]] virtual QString basePath() const = 0;

    /// Own switches besides the common ones.
    [[nodiscard]] virtual QList<Switch> ownSwitches() const { return {}; }

    virtual Reply answer(const Request &request) = 0;

    [[nodiscard]] QList<Switch> switches() const;
    [[nodiscard]] QString setting(const QString &key) const;
    /// False when there is no such switch or choice.
    bool set(const QString &key, const QString &choice);

    /// Where "now" comes from; tests set a clock of their own.
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };

protected:
    Contract() = default;
    Q_DISABLE_COPY_MOVE(Contract)

private:
    QMap<QString, QString> m_settings;
};

/// One per provider, in <name>/<name>contract.cpp.
std::unique_ptr<Contract> makeMindHuntersContract();
std::unique_ptr<Contract> makeIdentityCallContract();
std::unique_ptr<Contract> makeVobizContract();
std::unique_ptr<Contract> makeDialNexaContract();
std::unique_ptr<Contract> makeVogentContract();

} // namespace numberdesk::sandbox
