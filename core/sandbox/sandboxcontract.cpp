// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/sandboxcontract.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace numberdesk::sandbox {
namespace {

QList<Switch> commonSwitches()
{
    return {
        {QStringLiteral("purchase"),
         QStringLiteral("Purchases"),
         {QStringLiteral("works"), QStringLiteral("taken"), QStringLiteral("out-of-balance"),
          QStringLiteral("limit-reached"), QStringLiteral("kyc-required"), QStringLiteral("fault"),
          QStringLiteral("fault-after-effect"), QStringLiteral("garbage-after-effect")}},
        {QStringLiteral("token"),
         QStringLiteral("Token"),
         {QStringLiteral("accepted"), QStringLiteral("refused"), QStringLiteral("read-only")}},
        {QStringLiteral("rate"),
         QStringLiteral("Request rate"),
         {QStringLiteral("free"), QStringLiteral("limited"), QStringLiteral("limited-without-hint")}},
    };
}

/// An item without an equals sign is all name.
QByteArray nameOf(const QByteArray &item)
{
    const qsizetype equals = item.indexOf('=');
    return equals < 0 ? item : item.left(equals);
}

QString decodedQueryText(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

} // namespace

QByteArray Request::header(QByteArrayView name) const
{
    for (const HttpHeader &entry : headers) {
        if (entry.name.compare(name, Qt::CaseInsensitive) == 0) {
            return entry.value;
        }
    }
    return {};
}

QStringList Request::segments() const
{
    QStringList decoded;
    const QList<QByteArray> parts = path.mid(1).split('/');
    for (const QByteArray &part : parts) {
        decoded.append(QString::fromUtf8(QByteArray::fromPercentEncoding(part)));
    }
    return decoded;
}

QString Request::queryValue(QStringView name) const
{
    const QList<QByteArray> items = query.split('&');
    for (const QByteArray &item : items) {
        const qsizetype equals = item.indexOf('=');
        if (decodedQueryText(nameOf(item)) == name) {
            return equals < 0 ? QString() : decodedQueryText(item.mid(equals + 1));
        }
    }
    return {};
}

bool Request::hasQueryItem(QStringView name) const
{
    const QList<QByteArray> items = query.split('&');
    return std::any_of(items.cbegin(), items.cend(), [name](const QByteArray &item) {
        return !item.isEmpty() && decodedQueryText(nameOf(item)) == name;
    });
}

Reply Reply::json(int status, const QJsonObject &object)
{
    return {status, QJsonDocument(object).toJson(QJsonDocument::Compact), "application/json", {}};
}

Reply Reply::json(int status, const QJsonArray &array)
{
    return {status, QJsonDocument(array).toJson(QJsonDocument::Compact), "application/json", {}};
}

Reply Reply::empty(int status) { return {status, {}, {}, {}}; }

QList<Switch> Contract::switches() const { return commonSwitches() + ownSwitches(); }

QString Contract::setting(const QString &key) const
{
    if (const auto found = m_settings.constFind(key); found != m_settings.constEnd()) {
        return *found;
    }
    const QList<Switch> known = switches();
    for (const Switch &entry : known) {
        if (entry.key == key) {
            return entry.choices.constFirst();
        }
    }
    Q_ASSERT_X(false, "sandbox", "a switch that the contract does not declare");
    return {};
}

bool Contract::set(const QString &key, const QString &choice)
{
    const QList<Switch> known = switches();
    for (const Switch &entry : known) {
        if (entry.key == key && entry.choices.contains(choice)) {
            m_settings.insert(key, choice);
            return true;
        }
    }
    return false;
}

} // namespace numberdesk::sandbox
