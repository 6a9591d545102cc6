// SPDX-License-Identifier: GPL-3.0-or-later
// Purchases: what is refused, in which order, and what they change.
#include "core/sandbox/mindhunters/mindhunterscontract.h"
#include "core/sandbox/mindhunters/mindhuntersreplies.h"
#include "core/sandbox/mindhunters/mindhuntersrules.h"

#include <QRegularExpression>

#include <algorithm>

namespace numberdesk::sandbox {

using mindhunters::refusal;
using mindhunters::SampleNumber;
using mindhunters::SampleWorkspace;

namespace {

using Fields = QMap<QString, QString>;

/// A JSON type that a member must have.
using IsType = bool (*)(const QJsonValue &);

bool isText(const QJsonValue &value) { return value.isString(); }
bool isNumber(const QJsonValue &value) { return value.isDouble(); }
bool isObject(const QJsonValue &value) { return value.isObject(); }
bool isArray(const QJsonValue &value) { return value.isArray(); }

void checkMembers(const QJsonObject &body, Fields &problems)
{
    static const QMap<QString, IsType> known{
        {QStringLiteral("number"), isText},         {QStringLiteral("country_code"), isText},
        {QStringLiteral("type"), isText},           {QStringLiteral("monthly_fee"), isNumber},
        {QStringLiteral("capabilities"), isObject}, {QStringLiteral("location"), isText},
        {QStringLiteral("address"), isObject},      {QStringLiteral("requirements"), isArray}};
    for (auto member = body.constBegin(); member != body.constEnd(); ++member) {
        const IsType isRight = known.value(member.key(), nullptr);
        if (isRight == nullptr) {
            problems.insert(member.key(), QStringLiteral("There is no such field."));
        } else if (!isRight(member.value())) {
            problems.insert(member.key(), QStringLiteral("The type of the value is wrong."));
        }
    }
    for (const QString &name : {QStringLiteral("number"), QStringLiteral("country_code"), QStringLiteral("type")}) {
        if (!body.contains(name)) {
            problems.insert(name, QStringLiteral("This field is required."));
        }
    }
}

void checkValues(const QJsonObject &body, Fields &problems)
{
    static const QRegularExpression e164(QStringLiteral("^\\+[1-9][0-9]{6,14}$"));
    static const QRegularExpression country(QStringLiteral("^[A-Z]{2}$"));
    if (!e164.match(body.value(QLatin1String("number")).toString()).hasMatch()) {
        problems.insert(QStringLiteral("number"), QStringLiteral("A number in E.164 with plus is required."));
    }
    if (!country.match(body.value(QLatin1String("country_code")).toString()).hasMatch()) {
        problems.insert(QStringLiteral("country_code"), QStringLiteral("A country code of two capitals is required."));
    }
    if (!mindhunters::typeFromWord(body.value(QLatin1String("type")).toString())) {
        problems.insert(QStringLiteral("type"), QStringLiteral("One of local, toll_free, mobile, national."));
    }
    const QJsonObject capabilities = body.value(QLatin1String("capabilities")).toObject();
    for (const QJsonValue &capability : capabilities) {
        if (!capability.isBool()) {
            problems.insert(QStringLiteral("capabilities"), QStringLiteral("Only true and false."));
        }
    }
    static const QStringList addressNames{QStringLiteral("first_name"),     QStringLiteral("last_name"),
                                          QStringLiteral("business_name"),  QStringLiteral("phone_number"),
                                          QStringLiteral("street_address"), QStringLiteral("extended_address"),
                                          QStringLiteral("locality"),       QStringLiteral("administrative_area"),
                                          QStringLiteral("postal_code"),    QStringLiteral("country_code")};
    const QJsonObject address = body.value(QLatin1String("address")).toObject();
    for (auto part = address.constBegin(); part != address.constEnd(); ++part) {
        if (!addressNames.contains(part.key()) || part.value().toString().isEmpty()) {
            problems.insert(QStringLiteral("address.") + part.key(),
                            QStringLiteral("A known part with a text is required."));
        }
    }
}

/// Each entry is one identifier and one value, texts both.
void checkEntries(const QJsonArray &entries, Fields &problems)
{
    for (qsizetype index = 0; index < entries.size(); ++index) {
        const QJsonObject entry = entries.at(index).toObject();
        const auto isOneOf = [&entry](const QString &left, const QString &right) {
            return entry.contains(left) != entry.contains(right) &&
                   !entry.value(entry.contains(left) ? left : right).toString().isEmpty();
        };
        if (entry.size() != 2 || !isOneOf(QStringLiteral("requirement_id"), QStringLiteral("key")) ||
            !isOneOf(QStringLiteral("value"), QStringLiteral("document_id"))) {
            problems.insert(QStringLiteral("requirements.%1").arg(index),
                            QStringLiteral("One of requirement_id and key, one of value and document_id."));
        }
    }
}

} // namespace

Reply MindHuntersContract::limitReached() const
{
    const int current = m_workspace.boughtCount();
    const int limit = setting(QStringLiteral("purchase")) == u"limit-reached" ? current : SampleWorkspace::Limit;
    const QString code = QStringLiteral("purchase_limit_reached");
    const QString place = setting(QStringLiteral("limit-place"));
    QJsonObject body{{QStringLiteral("success"), false}};
    if (place == u"data") {
        body.insert(QStringLiteral("data"), QJsonObject{{QStringLiteral("error"), code},
                                                        {QStringLiteral("limit"), limit},
                                                        {QStringLiteral("current"), current}});
    } else if (place == u"top-level") {
        body.insert(QStringLiteral("message"), QStringLiteral("Limit reached"));
        body.insert(QStringLiteral("error"),
                    QJsonObject{{QStringLiteral("code"), code},
                                {QStringLiteral("details"), QStringLiteral("%1 of %2").arg(current).arg(limit)}});
        body.insert(QStringLiteral("limit"), limit);
        body.insert(QStringLiteral("current"), current);
    } else {
        body.insert(QStringLiteral("error"), code);
        body.insert(QStringLiteral("data"), QJsonObject{{QStringLiteral("limit"), QString::number(limit)},
                                                        {QStringLiteral("current"), QString::number(current)}});
    }
    return Reply::json(403, body);
}

Reply MindHuntersContract::conflict(const QString &code, const QString &message) const
{
    if (setting(QStringLiteral("conflict-code")) == u"told") {
        return refusal(409, code, message);
    }
    return Reply::json(409, QJsonObject{{QStringLiteral("success"), false}, {QStringLiteral("message"), message}});
}

std::optional<Reply> MindHuntersContract::refusedBySwitch(const QString &e164)
{
    const QString behaviour = setting(QStringLiteral("purchase"));
    if (behaviour == u"taken") {
        m_workspace.sellToSomebodyElse(e164);
        return conflict(QStringLiteral("number_unavailable"), QStringLiteral("The number is not available any more"));
    }
    if (behaviour == u"out-of-balance") {
        return refusal(402, QStringLiteral("INSUFFICIENT_BALANCE"),
                       QStringLiteral("The balance of the workspace does not cover the purchase"));
    }
    if (behaviour == u"limit-reached") {
        return limitReached();
    }
    if (behaviour == u"kyc-required") {
        return refusal(403, QStringLiteral("KYC_REQUIRED"),
                       QStringLiteral("The identity of the business must be verified first"));
    }
    if (behaviour == u"fault") {
        return refusal(500, QStringLiteral("SERVER_ERROR"), QStringLiteral("Something went wrong"));
    }
    return std::nullopt;
}

std::optional<Reply> MindHuntersContract::refusedPapers(const StockNumber &offer, const QJsonObject &body)
{
    const auto papers = mindhunters::papersOf(offer.country, offer.type, body);
    if (setting(QStringLiteral("papers")) != u"illegible" || papers.isEmpty()) {
        return std::nullopt;
    }
    const auto &[key, document] = papers.constFirst();
    const auto refused = m_refusedPapers.constFind(key);
    if (refused != m_refusedPapers.cend() && *refused != document) {
        return std::nullopt;
    }
    m_refusedPapers.insert(key, document);
    return mindhunters::invalidFields(
        QStringLiteral("VALIDATION_FAILED"),
        {{QStringLiteral("requirements.") + key, QStringLiteral("The document is not legible. Send another scan.")}});
}

Reply MindHuntersContract::purchase(const Request &request)
{
    const mindhunters::JsonBody parsed = mindhunters::jsonBody(request);
    if (parsed.refusal) {
        return *parsed.refusal;
    }
    const QJsonObject &body = parsed.object;
    Fields problems;
    checkMembers(body, problems);
    if (problems.isEmpty()) {
        checkValues(body, problems);
        checkEntries(body.value(QLatin1String("requirements")).toArray(), problems);
    }
    if (!problems.isEmpty()) {
        return mindhunters::invalidFields(QStringLiteral("VALIDATION_FAILED"), problems);
    }
    const QString e164 = body.value(QLatin1String("number")).toString();
    if (const SampleNumber *owned = m_workspace.findE164(e164)) {
        return owned->isExternal ? conflict(QStringLiteral("number_is_external_trunk"),
                                            QStringLiteral("The number is an external one"))
                                 : conflict(QStringLiteral("number_already_owned"),
                                            QStringLiteral("The number is already in the inventory"));
    }
    const std::optional<StockNumber> offer = m_workspace.offer(e164);
    if (!offer) {
        return conflict(QStringLiteral("number_unavailable"), QStringLiteral("The number is not for sale"));
    }
    if (const std::optional<Reply> refused = refusedBySwitch(e164)) {
        return *refused;
    }
    if (body.value(QLatin1String("country_code")).toString() != offer->country.text() ||
        body.value(QLatin1String("type")).toString() != mindhunters::typeWord(offer->type)) {
        return mindhunters::invalidFields(
            QStringLiteral("VALIDATION_FAILED"),
            {{QStringLiteral("type"), QStringLiteral("Country and type are not those of the number.")}});
    }
    if (m_workspace.boughtCount() >= SampleWorkspace::Limit) {
        return limitReached();
    }
    const mindhunters::RuleProblems answers = mindhunters::checkAnswers(
        offer->country, offer->type, body, [this](const QString &id) { return m_workspace.hasDocument(id); });
    if (!answers.fields.isEmpty()) {
        return mindhunters::invalidFields(answers.isMissing ? QStringLiteral("REQUIREMENT_MISSING")
                                                            : QStringLiteral("VALIDATION_FAILED"),
                                          answers.fields);
    }
    if (const std::optional<Reply> refused = refusedPapers(*offer, body)) {
        return *refused;
    }
    const SampleNumber &bought = buy(*offer, body);
    const QString behaviour = setting(QStringLiteral("purchase"));
    if (behaviour == u"fault-after-effect") {
        return refusal(500, QStringLiteral("SERVER_ERROR"), QStringLiteral("Something went wrong"));
    }
    Reply reply = mindhunters::success(createdStatus(), m_workspace.toJson(bought));
    if (behaviour == u"garbage-after-effect") {
        reply.status = 200;
        reply.body.truncate(reply.body.size() / 2);
    }
    return reply;
}

const SampleNumber &MindHuntersContract::buy(const StockNumber &offer, const QJsonObject &body)
{
    SampleNumber number;
    number.id = m_workspace.nextNumberId();
    number.number = offer;
    number.channelSettings = SampleWorkspace::defaultSettings(offer);
    number.isFree = m_workspace.boughtCount() == 0;
    number.purchasedAt = now();
    number.updatedAt = number.purchasedAt;
    const mindhunters::RuleSet set = mindhunters::rulesFor(offer.country, offer.type);
    for (const mindhunters::Rule &rule : set.rules) {
        number.complianceItems.append(QJsonObject{{QStringLiteral("name"), rule.name},
                                                  {QStringLiteral("type"), rule.type},
                                                  {QStringLiteral("description"), rule.description}});
    }
    if (setting(QStringLiteral("papers")) == u"rejected-later" && !set.rules.isEmpty()) {
        number.status = QStringLiteral("pending");
        number.complianceStatus = QStringLiteral("rejected");
        m_workspace.addNumber(number);
        return m_workspace.numbers().constLast();
    }
    // German papers are looked at by people; until then the number is bought and not yet active.
    if (offer.country.text() == u"DE" && body.contains(QLatin1String("requirements"))) {
        number.status = QStringLiteral("pending");
        number.complianceStatus = QStringLiteral("pending_review");
    }
    m_workspace.addNumber(number);
    return m_workspace.numbers().constLast();
}

} // namespace numberdesk::sandbox
