// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/domainjson.h"

#include "core/privacy/aadhaar.h"
#include "core/storage/rowvalues.h"

#include <QJsonArray>

namespace numberdesk {
namespace {

/// Puts what was told and leaves out what was not.
class Writer
{
public:
    Writer &text(QLatin1String name, const QString &value)
    {
        if (!value.isEmpty()) {
            m_object.insert(name, value);
        }
        return *this;
    }
    Writer &flag(QLatin1String name, bool value)
    {
        if (value) {
            m_object.insert(name, true);
        }
        return *this;
    }
    Writer &flag(QLatin1String name, const std::optional<bool> &value)
    {
        if (value) {
            m_object.insert(name, *value);
        }
        return *this;
    }
    Writer &integer(QLatin1String name, qint64 value)
    {
        if (value != 0) {
            m_object.insert(name, value);
        }
        return *this;
    }
    Writer &texts(QLatin1String name, const QStringList &values)
    {
        return value(name, QJsonArray::fromStringList(values), values.isEmpty());
    }
    Writer &moment(QLatin1String name, const Timestamp &moment)
    {
        return text(name, moment.moment.isValid() ? momentText(moment.moment) : moment.verbatim);
    }
    Writer &money(QLatin1String name, const std::optional<Money> &money)
    {
        return money ? value(name, toJson(*money), false) : *this;
    }
    Writer &value(QLatin1String name, const QJsonValue &value, bool leaveOut)
    {
        if (!leaveOut) {
            m_object.insert(name, value);
        }
        return *this;
    }

    [[nodiscard]] const QJsonObject &object() const { return m_object; }

private:
    QJsonObject m_object;
};

QString textOf(const QJsonObject &json, QLatin1String name) { return json.value(name).toString(); }

std::optional<bool> flagOf(const QJsonObject &json, QLatin1String name)
{
    const QJsonValue value = json.value(name);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

QStringList textsOf(const QJsonObject &json, QLatin1String name)
{
    QStringList texts;
    const QJsonArray array = json.value(name).toArray();
    for (const QJsonValue &value : array) {
        texts.append(value.toString());
    }
    return texts;
}

std::optional<Money> moneyOf(const QJsonObject &json, QLatin1String name)
{
    return json.contains(name) ? moneyFromJson(json.value(name).toObject()) : std::nullopt;
}

Timestamp momentOf(const QJsonObject &json, QLatin1String name) { return Timestamp::fromText(textOf(json, name)); }

CountryCode countryOf(const QJsonObject &json, QLatin1String name)
{
    return CountryCode::fromText(textOf(json, name)).value_or(CountryCode());
}

QJsonObject toJson(const ChannelCapabilities &channels)
{
    return Writer()
        .flag(QLatin1String("voice"), channels.voice)
        .flag(QLatin1String("sms"), channels.sms)
        .flag(QLatin1String("mms"), channels.mms)
        .flag(QLatin1String("fax"), channels.fax)
        .texts(QLatin1String("others"), channels.others)
        .object();
}

ChannelCapabilities capabilitiesFromJson(const QJsonObject &json)
{
    ChannelCapabilities channels;
    channels.voice = flagOf(json, QLatin1String("voice"));
    channels.sms = flagOf(json, QLatin1String("sms"));
    channels.mms = flagOf(json, QLatin1String("mms"));
    channels.fax = flagOf(json, QLatin1String("fax"));
    channels.others = textsOf(json, QLatin1String("others"));
    return channels;
}

/// A number with the knowledge that it is no telephone number though it may look like one.
void writeNumber(Writer &writer, const PhoneNumber &number)
{
    writer.text(QLatin1String("number"), number.text())
        .flag(QLatin1String("notTelephone"), !number.isE164() && PhoneNumber(number.text()).isE164());
}

PhoneNumber numberFromJson(const QJsonObject &json)
{
    const QString text = textOf(json, QLatin1String("number"));
    return flagOf(json, QLatin1String("notTelephone")).value_or(false) ? PhoneNumber::sipUserName(text)
                                                                       : PhoneNumber(text);
}

QJsonArray toJson(const QList<Detail> &details)
{
    QJsonArray array;
    for (const Detail &detail : details) {
        array.append(QJsonArray{detail.name, detail.value});
    }
    return array;
}

} // namespace

QJsonObject toJson(const Money &money)
{
    return Writer()
        .text(QLatin1String("amount"), money.amount.toString())
        .text(QLatin1String("currency"), money.currency.value_or(QString()))
        .object();
}

std::optional<Money> moneyFromJson(const QJsonObject &json)
{
    const auto amount = Decimal::fromText(textOf(json, QLatin1String("amount")));
    if (!amount) {
        return std::nullopt;
    }
    const QString currency = textOf(json, QLatin1String("currency"));
    return Money{*amount, currency.isEmpty() ? std::nullopt : std::optional(currency)};
}

QJsonObject toJson(const AvailableNumber &number)
{
    Writer writer;
    writeNumber(writer, number.number);
    return writer.text(QLatin1String("country"), number.country.text())
        .flag(QLatin1String("countryAsSearched"), number.countryAsSearched)
        .text(QLatin1String("type"), numberTypeName(number.type))
        .text(QLatin1String("region"), number.region)
        .value(QLatin1String("capabilities"), toJson(number.capabilities), false)
        .money(QLatin1String("setupFee"), number.setupFee)
        .money(QLatin1String("monthlyFee"), number.monthlyFee)
        .flag(QLatin1String("addressRequired"), number.addressRequired)
        .integer(QLatin1String("minimumCommitmentMonths"), number.minimumCommitmentMonths)
        .texts(QLatin1String("warnings"), number.warnings)
        .text(QLatin1String("offer"), QString::fromLatin1(number.offer.toBase64()))
        .object();
}

AvailableNumber availableNumberFromJson(const QJsonObject &json)
{
    AvailableNumber number;
    number.number = numberFromJson(json);
    number.country = countryOf(json, QLatin1String("country"));
    number.countryAsSearched = flagOf(json, QLatin1String("countryAsSearched")).value_or(false);
    number.type = numberTypeFromName(textOf(json, QLatin1String("type")));
    number.region = textOf(json, QLatin1String("region"));
    number.capabilities = capabilitiesFromJson(json.value(QLatin1String("capabilities")).toObject());
    number.setupFee = moneyOf(json, QLatin1String("setupFee"));
    number.monthlyFee = moneyOf(json, QLatin1String("monthlyFee"));
    number.addressRequired = flagOf(json, QLatin1String("addressRequired"));
    number.minimumCommitmentMonths = json.value(QLatin1String("minimumCommitmentMonths")).toInt();
    number.warnings = textsOf(json, QLatin1String("warnings"));
    number.offer = QByteArray::fromBase64(textOf(json, QLatin1String("offer")).toLatin1());
    return number;
}

QJsonObject toJson(const OwnedNumber &number)
{
    QJsonArray agents;
    for (const AgentReference &agent : number.agents) {
        agents.append(QJsonArray{agent.id, agent.name});
    }
    QJsonArray compliance;
    for (const ComplianceItem &item : number.complianceItems) {
        compliance.append(QJsonArray{item.name, item.type, item.description});
    }
    QJsonObject settings;
    for (auto entry = number.settings.cbegin(); entry != number.settings.cend(); ++entry) {
        settings.insert(entry.key(), entry.value());
    }
    Writer writer;
    writeNumber(writer, number.number);
    return writer.text(QLatin1String("id"), number.id)
        .text(QLatin1String("country"), number.country.text())
        .flag(QLatin1String("countryDerived"), number.countryDerived)
        .text(QLatin1String("type"), numberTypeName(number.type))
        .text(QLatin1String("region"), number.region)
        .text(QLatin1String("label"), number.label)
        .value(QLatin1String("capabilities"), toJson(number.capabilities), false)
        .money(QLatin1String("setupFee"), number.setupFee)
        .money(QLatin1String("monthlyFee"), number.monthlyFee)
        .text(QLatin1String("status"), numberStatusName(number.status.kind))
        .text(QLatin1String("statusWord"), number.status.verbatim)
        .text(QLatin1String("complianceStatus"), number.complianceStatus)
        .value(QLatin1String("complianceItems"), compliance, compliance.isEmpty())
        .flag(QLatin1String("isExternal"), number.isExternal)
        .value(QLatin1String("agents"), agents, agents.isEmpty())
        .texts(QLatin1String("tags"), number.tags)
        .value(QLatin1String("settings"), settings, settings.isEmpty())
        .text(QLatin1String("ownerAccount"), number.ownerAccount)
        .moment(QLatin1String("createdAt"), number.createdAt)
        .moment(QLatin1String("purchasedAt"), number.purchasedAt)
        .moment(QLatin1String("updatedAt"), number.updatedAt)
        .moment(QLatin1String("releasedAt"), number.releasedAt)
        .moment(QLatin1String("lastBilling"), number.lastBilling)
        .moment(QLatin1String("nextBilling"), number.nextBilling)
        .moment(QLatin1String("releaseCooldownEnds"), number.releaseCooldownEnds)
        .integer(QLatin1String("minimumCommitmentMonths"), number.minimumCommitmentMonths)
        .value(QLatin1String("details"), toJson(number.details), number.details.isEmpty())
        .object();
}

OwnedNumber ownedNumberFromJson(const QJsonObject &json)
{
    OwnedNumber number;
    number.id = textOf(json, QLatin1String("id"));
    number.number = numberFromJson(json);
    number.country = countryOf(json, QLatin1String("country"));
    number.countryDerived = flagOf(json, QLatin1String("countryDerived")).value_or(false);
    number.type = numberTypeFromName(textOf(json, QLatin1String("type")));
    number.region = textOf(json, QLatin1String("region"));
    number.label = textOf(json, QLatin1String("label"));
    number.capabilities = capabilitiesFromJson(json.value(QLatin1String("capabilities")).toObject());
    number.setupFee = moneyOf(json, QLatin1String("setupFee"));
    number.monthlyFee = moneyOf(json, QLatin1String("monthlyFee"));
    number.status = {numberStatusKindFromName(textOf(json, QLatin1String("status"))),
                     textOf(json, QLatin1String("statusWord"))};
    number.complianceStatus = textOf(json, QLatin1String("complianceStatus"));
    const QJsonArray compliance = json.value(QLatin1String("complianceItems")).toArray();
    for (const QJsonValue &entry : compliance) {
        const QJsonArray item = entry.toArray();
        number.complianceItems.append({item.at(0).toString(), item.at(1).toString(), item.at(2).toString()});
    }
    number.isExternal = flagOf(json, QLatin1String("isExternal")).value_or(false);
    const QJsonArray agents = json.value(QLatin1String("agents")).toArray();
    for (const QJsonValue &entry : agents) {
        const QJsonArray agent = entry.toArray();
        number.agents.append({agent.at(0).toString(), agent.at(1).toString()});
    }
    number.tags = textsOf(json, QLatin1String("tags"));
    const QJsonObject settings = json.value(QLatin1String("settings")).toObject();
    for (auto entry = settings.constBegin(); entry != settings.constEnd(); ++entry) {
        number.settings.insert(entry.key(), entry.value().toString());
    }
    number.ownerAccount = textOf(json, QLatin1String("ownerAccount"));
    number.createdAt = momentOf(json, QLatin1String("createdAt"));
    number.purchasedAt = momentOf(json, QLatin1String("purchasedAt"));
    number.updatedAt = momentOf(json, QLatin1String("updatedAt"));
    number.releasedAt = momentOf(json, QLatin1String("releasedAt"));
    number.lastBilling = momentOf(json, QLatin1String("lastBilling"));
    number.nextBilling = momentOf(json, QLatin1String("nextBilling"));
    number.releaseCooldownEnds = momentOf(json, QLatin1String("releaseCooldownEnds"));
    number.minimumCommitmentMonths = json.value(QLatin1String("minimumCommitmentMonths")).toInt();
    const QJsonArray details = json.value(QLatin1String("details")).toArray();
    for (const QJsonValue &entry : details) {
        const QJsonArray detail = entry.toArray();
        number.details.append({detail.at(0).toString(), detail.at(1).toString()});
    }
    return number;
}

QJsonObject toJson(const Error &error)
{
    // Who refuses an answer may repeat it. Elsewhere twelve digits are rather a telephone number.
    const bool isAboutAnswers =
        error.kind == ErrorKind::RequirementMissing || error.kind == ErrorKind::ValidationFailed;
    const auto storable = [isAboutAnswers](const QString &words) {
        return isAboutAnswers ? withoutAadhaarNumbers(words) : words;
    };
    QJsonArray fields;
    for (const FieldMessage &field : error.fields) {
        fields.append(QJsonArray{field.field, storable(field.text)});
    }
    return Writer()
        .text(QLatin1String("kind"), errorKindName(error.kind))
        .text(QLatin1String("providerText"), storable(error.providerText))
        .text(QLatin1String("advice"), error.advice)
        .integer(QLatin1String("httpStatus"), error.httpStatus)
        .text(QLatin1String("requestId"), error.requestId)
        .value(QLatin1String("fields"), fields, fields.isEmpty())
        .text(QLatin1String("host"), error.host)
        .text(QLatin1String("memberPath"), error.memberPath)
        .value(QLatin1String("retryAfter"),
               error.retryAfter ? QJsonValue(qint64(error.retryAfter->count())) : QJsonValue(), !error.retryAfter)
        .value(QLatin1String("limit"), error.limit ? QJsonValue(*error.limit) : QJsonValue(), !error.limit)
        .value(QLatin1String("current"), error.current ? QJsonValue(*error.current) : QJsonValue(), !error.current)
        .text(QLatin1String("required"), error.required ? error.required->toString() : QString())
        .text(QLatin1String("available"), error.available ? error.available->toString() : QString())
        .text(QLatin1String("currency"), error.currency)
        .flag(QLatin1String("mayHaveHappened"), error.mayHaveHappened)
        .object();
}

Error errorFromJson(const QJsonObject &json)
{
    Error error;
    error.kind = errorKindFromName(textOf(json, QLatin1String("kind"))).value_or(ErrorKind::ProviderFault);
    error.providerText = textOf(json, QLatin1String("providerText"));
    error.advice = textOf(json, QLatin1String("advice"));
    error.httpStatus = json.value(QLatin1String("httpStatus")).toInt();
    error.requestId = textOf(json, QLatin1String("requestId"));
    const QJsonArray fields = json.value(QLatin1String("fields")).toArray();
    for (const QJsonValue &entry : fields) {
        const QJsonArray field = entry.toArray();
        error.fields.append({field.at(0).toString(), field.at(1).toString()});
    }
    error.host = textOf(json, QLatin1String("host"));
    error.memberPath = textOf(json, QLatin1String("memberPath"));
    if (json.contains(QLatin1String("retryAfter"))) {
        error.retryAfter = std::chrono::seconds(json.value(QLatin1String("retryAfter")).toInteger());
    }
    if (json.contains(QLatin1String("limit"))) {
        error.limit = json.value(QLatin1String("limit")).toInteger();
    }
    if (json.contains(QLatin1String("current"))) {
        error.current = json.value(QLatin1String("current")).toInteger();
    }
    error.required = Decimal::fromText(textOf(json, QLatin1String("required")));
    error.available = Decimal::fromText(textOf(json, QLatin1String("available")));
    error.currency = textOf(json, QLatin1String("currency"));
    error.mayHaveHappened = flagOf(json, QLatin1String("mayHaveHappened")).value_or(false);
    return error;
}

QJsonObject toJson(const PostalAddress &address)
{
    return Writer()
        .text(QLatin1String("firstName"), address.firstName)
        .text(QLatin1String("lastName"), address.lastName)
        .text(QLatin1String("businessName"), address.businessName)
        .text(QLatin1String("phoneNumber"), address.phoneNumber)
        .text(QLatin1String("streetAddress"), address.streetAddress)
        .text(QLatin1String("extendedAddress"), address.extendedAddress)
        .text(QLatin1String("locality"), address.locality)
        .text(QLatin1String("administrativeArea"), address.administrativeArea)
        .text(QLatin1String("postalCode"), address.postalCode)
        .text(QLatin1String("country"), address.country.text())
        .object();
}

PostalAddress postalAddressFromJson(const QJsonObject &json)
{
    PostalAddress address;
    address.firstName = textOf(json, QLatin1String("firstName"));
    address.lastName = textOf(json, QLatin1String("lastName"));
    address.businessName = textOf(json, QLatin1String("businessName"));
    address.phoneNumber = textOf(json, QLatin1String("phoneNumber"));
    address.streetAddress = textOf(json, QLatin1String("streetAddress"));
    address.extendedAddress = textOf(json, QLatin1String("extendedAddress"));
    address.locality = textOf(json, QLatin1String("locality"));
    address.administrativeArea = textOf(json, QLatin1String("administrativeArea"));
    address.postalCode = textOf(json, QLatin1String("postalCode"));
    address.country = countryOf(json, QLatin1String("country"));
    return address;
}

} // namespace numberdesk
