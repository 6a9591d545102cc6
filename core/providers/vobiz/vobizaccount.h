// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task.h"
#include "core/providers/provider.h"
#include "core/providers/vobiz/vobizerrors.h"

#include <optional>
#include <utility>

namespace numberdesk::vobiz {

/// Keys of the account's fields.
inline const QString AuthIdField = QStringLiteral("authId");
inline const QString CurrencyField = QStringLiteral("walletCurrency");
inline const QString PathFormField = QStringLiteral("pathForm");
/// Values of the path form.
inline const QString PathFormAutomatic = QStringLiteral("automatic");
inline const QString PathFormCapital = QStringLiteral("Account");
inline const QString PathFormLower = QStringLiteral("account");
/// Key of AccountMemory under which the path's case is remembered.
inline const QString SegmentFact = QStringLiteral("pathSegment");

/// Where a request goes below the account: segments (encoded here, once) and query.
struct Target
{
    QStringList segments;
    QList<std::pair<QString, QString>> query;

    /// Several fixed segments, separated by slashes.
    static Target at(const QString &path) { return {path.split(u'/'), {}}; }
    Target &with(const QString &name, const QString &value)
    {
        query.append({name, value});
        return *this;
    }
    Target &with(const QString &name, qint64 value) { return with(name, QString::number(value)); }
    /// As with(), when the value is not empty.
    Target &withIfSet(const QString &name, const QString &value) { return value.isEmpty() ? *this : with(name, value); }
};

/// Sends an account's requests with its credentials and keeps the rule for the case of the path's first segment, which
/// Vobiz writes as /Account/ or /account/ and whose wrong case it answers with 401 or 404 although the credentials are
/// good. A read may try the other form once; a write goes out once and only when a read has settled the form.
/// Source: providers/vobiz.md, section 1.
class AccountRequests
{
public:
    explicit AccountRequests(ProviderContext context);

    [[nodiscard]] const QString &authId() const { return m_authId; }
    [[nodiscard]] bool isSubAccount() const { return m_authId.startsWith(u"SA_"); }
    [[nodiscard]] QString walletCurrency() const;

    /// A 2xx reply. @error what the other statuses mean; what the transport says.
    Task<Result<HttpReply>> read(Target target, std::stop_token stop);
    /// As read(), for the requests whose path is always lower-case.
    Task<Result<HttpReply>> readLowerCase(Target target, std::stop_token stop);

    /// As read(), for the paths that stand below the base address and not below the account.
    Task<Result<HttpReply>> readAt(Target target, std::stop_token stop);

    /// Makes sure that a write can be sent: reads the account when the form of the path is not known yet.
    /// @error of that read; nothing was written then.
    Task<Result<std::monostate>> settle(std::stop_token stop);
    /// The first page of numbers, one entry: the account check.
    Task<Result<HttpReply>> readAccount(std::stop_token stop);

    /// A reply of any status. @error with mayHaveHappened only when the write itself may have been sent.
    Task<Result<HttpReply>> write(QByteArray method, Target target, QByteArray body, std::stop_token stop);
    /// As write(), for the requests whose path is always lower-case.
    Task<Result<HttpReply>> writeLowerCase(QByteArray method, Target target, std::stop_token stop);

private:
    /// The form that is known to work or that the person chose; empty when unknown.
    [[nodiscard]] QString settledSegment() const;
    void remember(const QString &segment, const HttpReply &reply);
    [[nodiscard]] HttpRequest request(const QByteArray &method, const QString &segment, const Target &target,
                                      const QByteArray &body) const;
    [[nodiscard]] HttpRequest requestAt(const QByteArray &method, const Target &target, const QByteArray &body) const;
    Task<Result<HttpReply>> send(HttpRequest request, std::stop_token stop);

    ProviderContext m_context;
    QString m_authId;
};

} // namespace numberdesk::vobiz
