// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/mindhunters/mindhuntersstate.h"

#include "core/sandbox/mindhunters/mindhuntersrules.h"

#include <QUuid>

#include <algorithm>

namespace numberdesk::sandbox::mindhunters {
namespace {

/// This carrier's share of the sample numbers; see stock().
constexpr int StockShare = 0;

using Kind = NumberType::Kind;

CountryCode code(const char *text) { return *CountryCode::fromText(QString::fromLatin1(text)); }

QString moment(const QDateTime &when) { return when.toUTC().toString(Qt::ISODate); }

QJsonValue momentOrNull(const QDateTime &when) { return when.isValid() ? QJsonValue(moment(when)) : QJsonValue(); }

QString location(const StockNumber &number)
{
    return number.city.isEmpty() ? QString() : QStringLiteral("%1, %2").arg(number.city, number.region);
}

QJsonObject channels(const StockNumber &number)
{
    return {{QStringLiteral("voice"), number.voice},
            {QStringLiteral("sms"), number.sms},
            {QStringLiteral("mms"), number.mms},
            {QStringLiteral("fax"), number.fax}};
}

} // namespace

QList<CountryCode> soldCountries()
{
    return {code("IT"), code("US"), code("IN"), code("DE"), code("LT"), code("GB"), code("FR")};
}

QList<Kind> soldTypes() { return {Kind::Local, Kind::TollFree, Kind::Mobile, Kind::National}; }

SampleWorkspace::SampleWorkspace()
{
    m_agents = {{QStringLiteral("1f6e2c8a-0b1d-4a5e-9c7f-3d2b1a0e9f8c"), QStringLiteral("Reception")},
                {QStringLiteral("8d0f1b5e-6c2a-4f43-9a77-b1c3d5e7f901"), QStringLiteral("Night desk")},
                {QStringLiteral("c4a9e6d2-3b58-4e0d-8f16-2a4c6e8b0d13"), QStringLiteral("Ventas España")}};

    const QDateTime spring = QDateTime::fromString(QStringLiteral("2026-03-07T05:31:56Z"), Qt::ISODate);
    // From the end of the stock, so that searches still begin with what is for sale.
    SampleNumber washington = owned("US", Kind::Local, StockSize - 1, spring);
    washington.isOlderForm = true;
    washington.isFree = true;
    SampleNumber sassari = owned("IT", Kind::Local, StockSize - 6, spring.addDays(12));
    sassari.callAgent = m_agents.at(0).id;
    SampleNumber roma = owned("IT", Kind::Local, StockSize - 3, spring.addDays(12));
    roma.whatsAppAgent = m_agents.at(2).id;
    SampleNumber milano = owned("IT", Kind::TollFree, StockSize - 1, spring.addDays(40));
    milano.callAgent = m_agents.at(1).id;
    SampleNumber berlin = owned("DE", Kind::Local, StockSize - 5, spring.addDays(61));
    berlin.complianceStatus = QStringLiteral("pending_review");
    berlin.complianceItems = {QJsonObject{{QStringLiteral("name"), QStringLiteral("Register extract")},
                                          {QStringLiteral("type"), QStringLiteral("document")},
                                          {QStringLiteral("description"), QStringLiteral("Is being looked at")}}};
    SampleNumber france = owned("FR", Kind::Mobile, StockSize - 1, spring.addDays(75));
    france.status = QStringLiteral("parked_by_carrier");
    SampleNumber london = owned("GB", Kind::Local, StockSize - 5, spring.addDays(80));

    SampleNumber external = owned("GB", Kind::Local, StockSize - 1, {});
    external.isExternal = true;
    external.callAgent = m_agents.at(0).id;
    SampleNumber trunkOnly = owned("US", Kind::Local, StockSize - 2, {});
    trunkOnly.isExternal = true;
    trunkOnly.isHidden = true;
    trunkOnly.callAgent = m_agents.at(1).id;
    trunkOnly.whatsAppAgent = m_agents.at(0).id;
    external.updatedAt = trunkOnly.updatedAt = spring.addDays(55);

    m_numbers = {washington, sassari, roma, milano, berlin, france, london, external, trunkOnly};

    m_documents = {{nextDocumentId(), QStringLiteral("Company register extract"), QStringLiteral("application/pdf"),
                    182344, spring.addDays(60)}};
}

SampleNumber SampleWorkspace::owned(const char *country, Kind type, int position, const QDateTime &purchasedAt)
{
    SampleNumber number;
    number.id = nextNumberId();
    number.number = stock(StockShare, code(country), type).at(position);
    number.channelSettings = defaultSettings(number.number);
    number.purchasedAt = purchasedAt;
    number.updatedAt = purchasedAt;
    return number;
}

QJsonObject SampleWorkspace::defaultSettings(const StockNumber &number)
{
    const QJsonArray home{number.country.text()};
    return {{QStringLiteral("voice"), QJsonObject{{QStringLiteral("enabled"), number.voice},
                                                  {QStringLiteral("channel_limit"), 2},
                                                  {QStringLiteral("whitelisted_destinations"), home}}},
            {QStringLiteral("sms"),
             QJsonObject{{QStringLiteral("enabled"), number.sms},
                         {QStringLiteral("channel_limit"), number.sms ? 1 : 0},
                         {QStringLiteral("whitelisted_destinations"), number.sms ? home : QJsonArray()}}},
            {QStringLiteral("inbound"),
             QJsonObject{{QStringLiteral("enabled"), true}, {QStringLiteral("channel_limit"), 2}}}};
}

SampleNumber *SampleWorkspace::findNumber(const QString &id)
{
    const auto found =
        std::find_if(m_numbers.begin(), m_numbers.end(), [&id](const SampleNumber &number) { return number.id == id; });
    return found == m_numbers.end() ? nullptr : &*found;
}

const SampleNumber *SampleWorkspace::findE164(const QString &e164) const
{
    const auto found = std::find_if(m_numbers.cbegin(), m_numbers.cend(),
                                    [&e164](const SampleNumber &number) { return number.number.e164 == e164; });
    return found == m_numbers.cend() ? nullptr : &*found;
}

void SampleWorkspace::removeNumber(const QString &id)
{
    m_numbers.removeIf([&id](const SampleNumber &number) { return number.id == id; });
}

int SampleWorkspace::boughtCount() const
{
    return static_cast<int>(std::count_if(m_numbers.cbegin(), m_numbers.cend(), [](const SampleNumber &number) {
        return !number.isExternal && number.status == u"active";
    }));
}

QList<StockNumber> SampleWorkspace::forSale(const CountryCode &country, Kind type) const
{
    QList<StockNumber> numbers = stock(StockShare, country, type);
    numbers.removeIf(
        [this](const StockNumber &number) { return m_sold.contains(number.e164) || findE164(number.e164) != nullptr; });
    return numbers;
}

std::optional<StockNumber> SampleWorkspace::offer(const QString &e164) const
{
    const QList<CountryCode> countries = soldCountries();
    for (const CountryCode &country : countries) {
        const QList<Kind> types = soldTypes();
        for (const Kind type : types) {
            const QList<StockNumber> numbers = forSale(country, type);
            const auto found = std::find_if(numbers.cbegin(), numbers.cend(),
                                            [&e164](const StockNumber &number) { return number.e164 == e164; });
            if (found != numbers.cend()) {
                return *found;
            }
        }
    }
    return std::nullopt;
}

bool SampleWorkspace::hasDocument(const QString &id) const
{
    return std::any_of(m_documents.cbegin(), m_documents.cend(),
                       [&id](const SampleDocument &document) { return document.id == id; });
}

bool SampleWorkspace::removeDocument(const QString &id)
{
    return m_documents.removeIf([&id](const SampleDocument &document) { return document.id == id; }) > 0;
}

const SampleAgent *SampleWorkspace::findAgent(const QString &id) const
{
    const auto found =
        std::find_if(m_agents.cbegin(), m_agents.cend(), [&id](const SampleAgent &agent) { return agent.id == id; });
    return found == m_agents.cend() ? nullptr : &*found;
}

QString SampleWorkspace::nextNumberId()
{
    static const QUuid space(QStringLiteral("{9bcb8f00-c0c5-4ee1-9b75-ad1e87a2bd8b}"));
    return QUuid::createUuidV5(space, QString::number(++m_lastNumberId)).toString(QUuid::WithoutBraces);
}

QString SampleWorkspace::nextDocumentId()
{
    static const QUuid space(QStringLiteral("{c0a4be52-3d0e-4c2b-8a77-6f0a1f6f1a2b}"));
    const QUuid id = QUuid::createUuidV5(space, QString::number(++m_lastDocumentId));
    return QStringLiteral("doc_") + id.toString(QUuid::Id128).left(6);
}

QJsonObject SampleWorkspace::toJson(const SampleNumber &entry) const
{
    const StockNumber &number = entry.number;
    const auto binding = [this](const QString &agentId) {
        const SampleAgent *agent = findAgent(agentId);
        return QJsonObject{{QStringLiteral("bound"), agent != nullptr},
                           {QStringLiteral("agent_uuid"), agent != nullptr ? QJsonValue(agent->id) : QJsonValue()},
                           {QStringLiteral("agent_name"), agent != nullptr ? QJsonValue(agent->name) : QJsonValue()}};
    };
    QJsonObject json{{QStringLiteral("phone_number_uuid"), entry.id},
                     {QStringLiteral("number"), number.e164},
                     {QStringLiteral("country_code"), number.country.text()},
                     {QStringLiteral("is_external"), entry.isExternal},
                     {QStringLiteral("status"), entry.status},
                     {QStringLiteral("purchased_at"), momentOrNull(entry.purchasedAt)},
                     {QStringLiteral("updated_at"), moment(entry.updatedAt)}};
    if (entry.isExternal) {
        for (const QLatin1String name :
             {QLatin1String("location"), QLatin1String("type"), QLatin1String("compliance"),
              QLatin1String("capabilities"), QLatin1String("channel_settings"), QLatin1String("billing")}) {
            json.insert(name, QJsonValue());
        }
        json.insert(QStringLiteral("source"), QStringLiteral("external"));
        json.insert(QStringLiteral("bindings"), QJsonObject{{QStringLiteral("call"), binding(entry.callAgent)},
                                                            {QStringLiteral("sms"), QJsonValue()},
                                                            {QStringLiteral("whatsapp"), QJsonValue()}});
        return json;
    }
    json.insert(QStringLiteral("type"), typeWord(number.type));
    if (!entry.isOlderForm) {
        json.insert(QStringLiteral("location"), location(number));
        json.insert(QStringLiteral("source"), QStringLiteral("purchased"));
    }
    json.insert(QStringLiteral("compliance"),
                QJsonObject{{QStringLiteral("status"), entry.complianceStatus},
                            {QStringLiteral("requirements"),
                             entry.isOlderForm ? QJsonArray{QJsonObject()} : entry.complianceItems}});
    QJsonObject capabilities = channels(number);
    capabilities.insert(QStringLiteral("emergency"), number.country.text() == u"US");
    capabilities.insert(QStringLiteral("local_calling"), true);
    json.insert(QStringLiteral("capabilities"), capabilities);
    json.insert(QStringLiteral("channel_settings"), entry.channelSettings);
    json.insert(QStringLiteral("billing"),
                QJsonObject{{QStringLiteral("monthly_fee"), entry.isFree ? 0 : number.monthlyFee.toString().toDouble()},
                            {QStringLiteral("currency"), number.currency}});
    json.insert(QStringLiteral("bindings"), QJsonObject{{QStringLiteral("call"), binding(entry.callAgent)},
                                                        {QStringLiteral("sms"), binding({})},
                                                        {QStringLiteral("whatsapp"), binding(entry.whatsAppAgent)}});
    return json;
}

QJsonArray SampleWorkspace::trunkRows() const
{
    QJsonArray rows;
    for (const SampleNumber &number : m_numbers) {
        if (!number.isExternal) {
            continue;
        }
        rows.append(toJson(number));
        if (const SampleAgent *agent = findAgent(number.whatsAppAgent)) {
            QJsonObject row = toJson(number);
            row.insert(
                QStringLiteral("bindings"),
                QJsonObject{{QStringLiteral("call"), QJsonValue()},
                            {QStringLiteral("sms"), QJsonValue()},
                            {QStringLiteral("whatsapp"), QJsonObject{{QStringLiteral("bound"), true},
                                                                     {QStringLiteral("agent_uuid"), agent->id},
                                                                     {QStringLiteral("agent_name"), agent->name}}}});
            rows.append(row);
        }
    }
    return rows;
}

QJsonObject SampleWorkspace::toJson(const SampleDocument &document)
{
    return {{QStringLiteral("document_id"), document.id},
            {QStringLiteral("name"), document.name},
            {QStringLiteral("content_type"), document.contentType},
            {QStringLiteral("size"), document.size},
            {QStringLiteral("created_at"), moment(document.createdAt)}};
}

QJsonObject SampleWorkspace::toJson(const SampleAgent &agent)
{
    return {{QStringLiteral("agent_uuid"), agent.id}, {QStringLiteral("name"), agent.name}};
}

QJsonObject SampleWorkspace::offerToJson(const StockNumber &number)
{
    const QString place = location(number);
    return {{QStringLiteral("number"), number.e164},
            {QStringLiteral("country_code"), number.country.text()},
            {QStringLiteral("type"), typeWord(number.type)},
            {QStringLiteral("location"), place.isEmpty() ? QJsonValue() : QJsonValue(place)},
            {QStringLiteral("monthly_fee"), number.monthlyFee.toString().toDouble()},
            {QStringLiteral("currency"), number.currency},
            {QStringLiteral("capabilities"), channels(number)}};
}

} // namespace numberdesk::sandbox::mindhunters
