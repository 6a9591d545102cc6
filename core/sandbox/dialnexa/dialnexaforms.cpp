// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/dialnexa/dialnexaforms.h"

namespace numberdesk::sandbox::dialnexa {
namespace {

/// One row of the price list and of the catalogue of countries.
struct Country
{
    const char *iso;
    const char *name;
    const char *callingCode;
    int longestNumber; ///< 0: not stated
    const char *credits;
};

constexpr Country Countries[] = {
    {"IN", "India", "91", 10, "500.0000"},     {"US", "United States", "1", 10, "120.0000"},
    {"IT", "Italy", "39", 0, "240.5000"},      {"DE", "Germany", "49", 0, "260.0000"},
    {"GB", "United Kingdom", "44", 10, "130"}, {"FR", "France", "33", 9, "180.0000"},
    {"LT", "Lithuania", "370", 8, "210.2500"},
};

QJsonValue textOrNull(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null);
}

QString moment(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }

/// The list's word for a type; the search writes it without underscore.
QString typeWord(NumberType::Kind type, bool inSearch)
{
    switch (type) {
    case NumberType::Kind::Mobile:
        return QStringLiteral("mobile");
    case NumberType::Kind::TollFree:
        return inSearch ? QStringLiteral("tollfree") : QStringLiteral("toll_free");
    default:
        return QStringLiteral("local");
    }
}

/// The stock's fees are in the country's currency; this carrier tells figures of about a dollar's worth.
QString fee(const Decimal &amount, const QString &currency)
{
    const bool small = currency == u"INR";
    return (small ? Decimal::fromUnits(amount.units() / 100, amount.scale()) : amount).toString(2);
}

QJsonArray channels(const StockNumber &number)
{
    QJsonArray names{QStringLiteral("voice")};
    if (number.sms) {
        names.append(QStringLiteral("sms"));
    }
    if (number.mms) {
        names.append(QStringLiteral("mms"));
    }
    return names;
}

QString reasonPhrase(int status)
{
    switch (status) {
    case 400:
        return QStringLiteral("Bad Request");
    case 401:
        return QStringLiteral("Unauthorized");
    case 402:
        return QStringLiteral("Payment Required");
    case 403:
        return QStringLiteral("Forbidden");
    case 404:
        return QStringLiteral("Not Found");
    case 405:
        return QStringLiteral("Method Not Allowed");
    case 409:
        return QStringLiteral("Conflict");
    case 429:
        return QStringLiteral("Too Many Requests");
    default:
        return QStringLiteral("Internal Server Error");
    }
}

} // namespace

QJsonObject Speech::number(const Line &line) const
{
    const StockNumber &bought = line.number;
    const QString status = line.isPending(now) ? QStringLiteral("pending") : QStringLiteral("active");
    const std::optional<QString> agent = line.agent ? std::optional(agentPrefix + *line.agent) : std::nullopt;
    if (form == Form::A2) {
        return {{QStringLiteral("id"), line.id},
                {QStringLiteral("phone_number"), bought.e164},
                {QStringLiteral("country_code"), bought.country.text()},
                {QStringLiteral("type"), typeWord(bought.type, false)},
                {QStringLiteral("monthly_cost_usd"), fee(bought.monthlyFee, bought.currency)},
                {QStringLiteral("capabilities"), channels(bought)},
                {QStringLiteral("inbound_agent_id"), textOrNull(agent)},
                {QStringLiteral("created_at"), moment(line.createdAt)}};
    }
    QJsonObject object{{QStringLiteral("id"), line.id},
                       {QStringLiteral("phone_number"), bought.e164},
                       {QStringLiteral("provider"), line.carrier},
                       {QStringLiteral("status"), status}};
    if (form == Form::B || form == Form::WrappedB) {
        object.insert(QStringLiteral("country_code"), bought.country.text());
        if (line.nickname) {
            object.insert(QStringLiteral("nickname"), *line.nickname);
        }
        return object;
    }
    object.insert(QStringLiteral("label"), textOrNull(line.label));
    object.insert(QStringLiteral("agent_id"), textOrNull(agent));
    object.insert(QStringLiteral("created_at"), moment(line.createdAt));
    object.insert(QStringLiteral("nickname"), textOrNull(line.nickname));
    return object;
}

Reply Speech::single(int status, const QJsonObject &object) const
{
    if (form == Form::Wrapped || form == Form::WrappedB) {
        return Reply::json(status,
                           QJsonObject{{QStringLiteral("statusCode"), status}, {QStringLiteral("data"), object}});
    }
    return Reply::json(status, object);
}

Reply Speech::list(const QJsonArray &entries, int page, int limit, int total) const
{
    const QJsonObject contractB{{QStringLiteral("items"), entries},
                                {QStringLiteral("total"), total},
                                {QStringLiteral("page"), page},
                                {QStringLiteral("limit"), limit}};
    switch (form) {
    case Form::A1:
    case Form::A2:
        break;
    case Form::B:
        return Reply::json(200, contractB);
    case Form::Wrapped:
        return Reply::json(200, QJsonObject{{QStringLiteral("statusCode"), 200}, {QStringLiteral("data"), entries}});
    case Form::WrappedB:
        return Reply::json(200, QJsonObject{{QStringLiteral("statusCode"), 200}, {QStringLiteral("data"), contractB}});
    case Form::Bare:
        return Reply::json(200, entries);
    }
    const QJsonObject meta{{QStringLiteral("page"), page},
                           {QStringLiteral("limit"), limit},
                           {QStringLiteral("total"), total},
                           {QStringLiteral("totalPages"), (total + limit - 1) / limit}};
    return Reply::json(200, QJsonObject{{QStringLiteral("data"), entries}, {QStringLiteral("meta"), meta}});
}

Reply Speech::purchaseB(const Line &line) const
{
    QJsonObject answer{{QStringLiteral("phoneNumber"), line.number.e164}};
    if (line.isPending(now)) {
        answer.insert(QStringLiteral("status"), QStringLiteral("pending"));
        answer.insert(QStringLiteral("message"), QStringLiteral("Phone number purchase initiated"));
        return single(200, answer);
    }
    const Speech contractB{Form::B, agentPrefix, now};
    answer.insert(QStringLiteral("status"), QStringLiteral("active"));
    answer.insert(QStringLiteral("message"), QStringLiteral("Phone number purchased and registered successfully"));
    answer.insert(QStringLiteral("organizationPhoneNumber"), contractB.number(line));
    return single(201, answer);
}

QJsonObject offerObject(const StockNumber &number)
{
    return {{QStringLiteral("number"), number.e164},
            {QStringLiteral("type"), typeWord(number.type, true)},
            {QStringLiteral("monthly_rental_rate"), fee(number.monthlyFee, number.currency)},
            {QStringLiteral("setup_rate"), fee(number.setupFee, number.currency)},
            {QStringLiteral("voice_enabled"), number.voice},
            {QStringLiteral("sms_enabled"), number.sms},
            {QStringLiteral("mms_enabled"), number.mms},
            {QStringLiteral("country_iso"), number.country.text()},
            {QStringLiteral("number_format"), number.e164}};
}

QJsonArray agentsB(const QList<SampleAgent> &agents)
{
    QJsonArray array;
    for (const SampleAgent &agent : agents) {
        if (agent.deleted) {
            continue;
        }
        const QJsonObject version{{QStringLiteral("version_number"), 2},
                                  {QStringLiteral("version_title"), QStringLiteral("v2")},
                                  {QStringLiteral("title"), agent.title},
                                  {QStringLiteral("is_published"), agent.published}};
        array.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("agent_") + agent.key},
                                 {QStringLiteral("agent_type"), QStringLiteral("Single_Prompt_Agent")},
                                 {QStringLiteral("current_version_number"), 2},
                                 {QStringLiteral("current_version"), QJsonValue(QJsonValue::Null)},
                                 {QStringLiteral("versions"), QJsonArray{version}},
                                 {QStringLiteral("created_at"), QStringLiteral("2026-01-01T00:00:00.000Z")}});
    }
    return array;
}

QJsonArray agentsA(const QList<SampleAgent> &agents, const QList<Line> &lines)
{
    QJsonArray array;
    for (const SampleAgent &agent : agents) {
        QJsonValue inbound(QJsonValue::Null);
        for (const Line &line : lines) {
            if (line.agent == agent.key) {
                inbound = line.id;
            }
        }
        const QJsonValue nothing(QJsonValue::Null);
        const QJsonObject telephony{{QStringLiteral("inbound"), QJsonObject{{QStringLiteral("id"), inbound},
                                                                            {QStringLiteral("details"), nothing}}},
                                    {QStringLiteral("outbound"), QJsonObject{{QStringLiteral("id"), nothing},
                                                                             {QStringLiteral("details"), nothing}}}};
        const QJsonObject version{{QStringLiteral("number"), 3},
                                  {QStringLiteral("title"), agent.title},
                                  {QStringLiteral("is_published"), agent.published},
                                  {QStringLiteral("telephony"), telephony}};
        array.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("agt_") + agent.key},
                                 {QStringLiteral("current_version_number"), 3},
                                 {QStringLiteral("is_deleted"), agent.deleted},
                                 {QStringLiteral("createdAt"), QStringLiteral("2026-01-01T00:00:00.000Z")},
                                 {QStringLiteral("updatedAt"), QStringLiteral("2026-02-01T00:00:00.000Z")},
                                 {QStringLiteral("current_version"), version}});
    }
    return array;
}

QStringList telephonyProviders(const QString &country)
{
    for (const Country &known : Countries) {
        if (country == QLatin1String(known.iso)) {
            return {QStringLiteral("plivo_123456"),
                    QStringLiteral("tp_") + country.toLower() + QStringLiteral("23xyz789")};
        }
    }
    return {};
}

QJsonArray prices()
{
    QJsonArray array;
    for (const Country &country : Countries) {
        const QStringList providers = telephonyProviders(QString::fromLatin1(country.iso));
        for (const QString &provider : providers) {
            array.append(QJsonObject{{QStringLiteral("telephony_provider_id"), provider},
                                     {QStringLiteral("country_iso"), QString::fromLatin1(country.iso)},
                                     {QStringLiteral("country_name"), QString::fromLatin1(country.name)},
                                     {QStringLiteral("credit_cost"), QString::fromLatin1(country.credits)},
                                     {QStringLiteral("created_at"), QStringLiteral("2026-01-01T00:00:00Z")},
                                     {QStringLiteral("updated_at"), QStringLiteral("2026-01-01T00:00:00Z")}});
        }
    }
    return array;
}

QJsonArray countries()
{
    QJsonArray array;
    int id = 0;
    for (const Country &country : Countries) {
        array.append(
            QJsonObject{{QStringLiteral("id"), ++id},
                        {QStringLiteral("country_iso"), QString::fromLatin1(country.iso)},
                        {QStringLiteral("country_name"), QString::fromLatin1(country.name)},
                        {QStringLiteral("calling_code"), QString::fromLatin1(country.callingCode)},
                        {QStringLiteral("max_length"),
                         country.longestNumber > 0 ? QJsonValue(country.longestNumber) : QJsonValue(QJsonValue::Null)},
                        {QStringLiteral("prefixes"), QJsonArray()},
                        {QStringLiteral("is_deleted"), false}});
    }
    return array;
}

Reply refusal(int status, const QString &message)
{
    return Reply::json(status, QJsonObject{{QStringLiteral("statusCode"), status},
                                           {QStringLiteral("message"), message},
                                           {QStringLiteral("error"), reasonPhrase(status)}});
}

Reply refusal(int status, const QStringList &messages)
{
    return Reply::json(status, QJsonObject{{QStringLiteral("statusCode"), status},
                                           {QStringLiteral("message"), QJsonArray::fromStringList(messages)},
                                           {QStringLiteral("error"), reasonPhrase(status)}});
}

} // namespace numberdesk::sandbox::dialnexa
