// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/exchangerecord.h"

#include "core/domain/result.h"
#include "core/http/redactor.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace numberdesk {
namespace {

struct ExchangeText
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeRecord)
};

/// Longest text that is no JSON. @unit bytes
constexpr qsizetype MaximumPlainBody = 8192;

const QString &hidden()
{
    static const QString text = QStringLiteral("[hidden]");
    return text;
}

bool namesASecretOrAPerson(const QString &key)
{
    static const QRegularExpression words(
        QStringLiteral(
            "token|secret|passw|(^|_)key$|api_?key|auth|signature|mail|birth|(first|last|full|contact|holder|"
            "person|customer|business|company)_?name|address|street|postal|zip|tax|vat|fiscal|passport|"
            "contact_?(number|phone)"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(key).hasMatch();
}

QString withoutMailAddresses(QString text)
{
    static const QRegularExpression address(QStringLiteral("[^\\s\"<>@]{1,64}@[^\\s\"<>@]{1,255}"));
    return text.replace(address, hidden());
}

QJsonValue forOthers(const QJsonValue &value)
{
    if (value.isString()) {
        return withoutMailAddresses(value.toString());
    }
    if (value.isArray()) {
        QJsonArray kept;
        const QJsonArray all = value.toArray();
        for (const QJsonValue &each : all) {
            kept.append(forOthers(each));
        }
        return kept;
    }
    if (!value.isObject()) {
        return value;
    }
    QJsonObject kept;
    const QJsonObject all = value.toObject();
    for (auto member = all.constBegin(); member != all.constEnd(); ++member) {
        const bool isEmpty = member.value().isNull() || member.value() == QJsonValue(QString());
        kept.insert(member.key(),
                    !isEmpty && namesASecretOrAPerson(member.key()) ? QJsonValue(hidden()) : forOthers(member.value()));
    }
    return kept;
}

QString described(const HttpRequest &request, const Result<HttpReply> &reply)
{
    const QString asked = withoutMailAddresses(describeForLog(request));
    QStringList lines{asked};
    if (reply) {
        lines.append(
            QStringLiteral("HTTP %1  %2").arg(reply->status).arg(QString::fromLatin1(reply->header("content-type"))));
        lines.append(bodyForOthers(reply->body, request));
    } else {
        lines.append(ExchangeText::tr("No answer: %1").arg(errorKindName(reply.error().kind)));
    }
    lines.append(QString());
    return lines.join(u'\n');
}

} // namespace

QString bodyForOthers(const QByteArray &body, const HttpRequest &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isNull()) {
        const QString text = QString::fromUtf8(body.left(MaximumPlainBody));
        return withoutSecrets(withoutMailAddresses(text), request);
    }
    const QJsonValue kept =
        forOthers(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    const QJsonDocument shown = kept.isArray() ? QJsonDocument(kept.toArray()) : QJsonDocument(kept.toObject());
    return withoutSecrets(QString::fromUtf8(shown.toJson(QJsonDocument::Indented)), request);
}

ExchangeRecord::ExchangeRecord(HttpChannel &channel)
    : m_channel(channel)
{}

Task<Result<HttpReply>> ExchangeRecord::send(HttpRequest request, std::stop_token stop)
{
    HttpRequest asked = request;
    Result<HttpReply> reply = co_await m_channel.send(std::move(request), stop);
    if (m_text.size() < MaximumText) {
        m_text += m_text.isEmpty() ? QString() : QStringLiteral("\n");
        m_text += described(asked, reply);
        if (m_text.size() > MaximumText) {
            m_text.truncate(MaximumText);
            m_text = QStringList{m_text, ExchangeText::tr("The rest is left out: it is too long."), {}}.join(u'\n');
        }
    }
    co_return reply;
}

} // namespace numberdesk
