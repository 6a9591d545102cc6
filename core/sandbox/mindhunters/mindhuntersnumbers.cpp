// SPDX-License-Identifier: GPL-3.0-or-later
// Searching, listing, changing and releasing numbers.
#include "core/sandbox/mindhunters/mindhunterscontract.h"
#include "core/sandbox/mindhunters/mindhuntersreplies.h"
#include "core/sandbox/mindhunters/mindhuntersrules.h"

#include <algorithm>

namespace numberdesk::sandbox {

using mindhunters::invalidFields;
using mindhunters::jsonBody;
using mindhunters::JsonBody;
using mindhunters::notFound;
using mindhunters::pagedList;
using mindhunters::refusal;
using mindhunters::SampleNumber;

namespace {

using Fields = QMap<QString, QString>;

const QString &validationFailed()
{
    static const QString code = QStringLiteral("VALIDATION_FAILED");
    return code;
}

bool isDigits(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isCountry(const QJsonValue &value)
{
    const QString text = value.toString();
    return text == text.toUpper() && CountryCode::fromText(text).has_value();
}

/// What is wrong with one block of channel settings, which must be whole; empty when it is good.
QString problemOfBlock(const QString &name, const QJsonValue &value)
{
    QStringList members{QStringLiteral("channel_limit"), QStringLiteral("enabled")};
    if (name != u"inbound") {
        members.append(QStringLiteral("whitelisted_destinations"));
    }
    const QJsonObject block = value.toObject();
    if (block.keys() != members) {
        return QStringLiteral("The block must be whole: %1.").arg(members.join(QStringLiteral(", ")));
    }
    const QJsonValue limit = block.value(QLatin1String("channel_limit"));
    const QJsonArray destinations = block.value(QLatin1String("whitelisted_destinations")).toArray();
    if (!block.value(QLatin1String("enabled")).isBool() || limit.toInt(-1) < 0 ||
        !std::all_of(destinations.cbegin(), destinations.cend(),
                     [](const QJsonValue &one) { return isCountry(one); })) {
        return QStringLiteral("A member has the wrong type or value.");
    }
    return {};
}

} // namespace

Reply MindHuntersContract::search(const Request &request) const
{
    Fields problems;
    const QString countryText = request.queryValue(u"country_code");
    const std::optional<CountryCode> country = CountryCode::fromText(countryText);
    if (!country) {
        problems.insert(QStringLiteral("country_code"), QStringLiteral("A country code of two letters is required."));
    }
    QList<NumberType::Kind> types = mindhunters::soldTypes();
    if (request.hasQueryItem(u"type")) {
        if (const auto type = mindhunters::typeFromWord(request.queryValue(u"type"))) {
            types = {*type};
        } else {
            problems.insert(QStringLiteral("type"), QStringLiteral("One of local, toll_free, mobile, national."));
        }
    }
    const QString digits = request.queryValue(u"contains");
    if (!isDigits(digits)) {
        problems.insert(QStringLiteral("contains"), QStringLiteral("Digits only."));
    }
    if (!problems.isEmpty()) {
        return invalidFields(validationFailed(), problems);
    }
    const QString locality = request.queryValue(u"locality");
    QJsonArray items;
    for (const NumberType::Kind type : std::as_const(types)) {
        const QList<StockNumber> numbers = m_workspace.forSale(*country, type);
        for (const StockNumber &number : numbers) {
            const QJsonObject item = mindhunters::SampleWorkspace::offerToJson(number);
            if (number.e164.contains(digits) &&
                item.value(QLatin1String("location")).toString().contains(locality, Qt::CaseInsensitive)) {
                items.append(item);
            }
        }
    }
    return pagedList(request, items);
}

Reply MindHuntersContract::requirements(const Request &request) const
{
    Fields problems;
    const std::optional<CountryCode> country = CountryCode::fromText(request.queryValue(u"country_code"));
    if (!country) {
        problems.insert(QStringLiteral("country_code"), QStringLiteral("A country code of two letters is required."));
    }
    const std::optional<NumberType::Kind> type = mindhunters::typeFromWord(request.queryValue(u"type"));
    if (!type) {
        problems.insert(QStringLiteral("type"), QStringLiteral("One of local, toll_free, mobile, national."));
    }
    return problems.isEmpty() ? mindhunters::success(200, mindhunters::rulesToJson(*country, *type))
                              : invalidFields(validationFailed(), problems);
}

Reply MindHuntersContract::listNumbers(const Request &request) const
{
    QJsonArray items;
    for (const SampleNumber &number : m_workspace.numbers()) {
        if (!number.isHidden) {
            items.append(m_workspace.toJson(number));
        }
    }
    return pagedList(request, items);
}

Reply MindHuntersContract::listTrunks() const
{
    return mindhunters::success(200, {{QStringLiteral("items"), m_workspace.trunkRows()}});
}

Reply MindHuntersContract::changeChannels(SampleNumber &number, const Request &request)
{
    const JsonBody body = jsonBody(request);
    if (body.refusal) {
        return *body.refusal;
    }
    if (number.isExternal) {
        return refusal(409, QStringLiteral("EXTERNAL_NUMBER"),
                       QStringLiteral("External numbers have no settings here"));
    }
    const QString whole = QStringLiteral("channel_settings");
    const QJsonObject blocks = body.object.value(whole).toObject();
    if (body.object.keys() != QStringList{whole} || blocks.isEmpty()) {
        return invalidFields(validationFailed(), {{whole, QStringLiteral("At least one block is required.")}});
    }
    Fields problems;
    for (auto block = blocks.constBegin(); block != blocks.constEnd(); ++block) {
        const QString field = whole + u'.' + block.key();
        if (!number.channelSettings.contains(block.key())) {
            problems.insert(field, QStringLiteral("There is no such block."));
        } else if (const QString problem = problemOfBlock(block.key(), block.value()); !problem.isEmpty()) {
            problems.insert(field, problem);
        }
    }
    if (!problems.isEmpty()) {
        return invalidFields(validationFailed(), problems);
    }
    for (auto block = blocks.constBegin(); block != blocks.constEnd(); ++block) {
        number.channelSettings.insert(block.key(), block.value());
    }
    number.updatedAt = now();
    return mindhunters::success(200, m_workspace.toJson(number));
}

Reply MindHuntersContract::release(const SampleNumber &number)
{
    if (number.isExternal) {
        return refusal(409, QStringLiteral("EXTERNAL_NUMBER"), QStringLiteral("External numbers can't be released"));
    }
    const QJsonObject data{{QStringLiteral("phone_number_uuid"), number.id},
                           {QStringLiteral("number"), number.number.e164},
                           {QStringLiteral("status"), QStringLiteral("released")}};
    const QString id = number.id;
    m_workspace.removeNumber(id);
    const QString form = setting(QStringLiteral("release-reply"));
    if (form == u"no-content") {
        return Reply::empty(204);
    }
    const QString message = QStringLiteral("Number released");
    return form == u"with-data" ? mindhunters::success(200, data, message) : mindhunters::confirmation(message);
}

Reply MindHuntersContract::provision(const QString &agentId, const Request &request)
{
    const JsonBody body = jsonBody(request);
    if (body.refusal) {
        return *body.refusal;
    }
    const mindhunters::SampleAgent *agent = m_workspace.findAgent(agentId);
    if (agent == nullptr) {
        return notFound(QStringLiteral("The agent"));
    }
    const QString field = QStringLiteral("phone_number_uuid");
    if (body.object.keys() != QStringList{field} || !body.object.value(field).isString()) {
        return invalidFields(validationFailed(), {{field, QStringLiteral("The phone number's UUID is required.")}});
    }
    SampleNumber *number = m_workspace.findNumber(body.object.value(field).toString());
    if (number == nullptr) {
        return notFound(QStringLiteral("The phone number"));
    }
    number->callAgent = agent->id;
    number->updatedAt = now();
    return mindhunters::success(createdStatus(),
                                {{QStringLiteral("agent"), mindhunters::SampleWorkspace::toJson(*agent)}},
                                QStringLiteral("Call channel provisioned"));
}

Reply MindHuntersContract::listAgents(const Request &request) const
{
    QJsonArray items;
    for (const mindhunters::SampleAgent &agent : m_workspace.agents()) {
        items.append(mindhunters::SampleWorkspace::toJson(agent));
    }
    return pagedList(request, items);
}

} // namespace numberdesk::sandbox
