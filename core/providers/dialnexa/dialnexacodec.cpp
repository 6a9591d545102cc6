// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/dialnexa/dialnexacodec.h"

#include <QCoreApplication>

namespace numberdesk::dialnexa {
namespace {

struct CodecText
{
    Q_DECLARE_TR_FUNCTIONS(DialNexa)
};

std::optional<Money> fee(const JsonNode &node, const std::optional<QString> &currency)
{
    const std::optional<Decimal> amount = node.decimal();
    return amount ? std::optional(Money{*amount, currency}) : std::nullopt;
}

CountryCode countryIn(const JsonNode &object)
{
    const QString code = object
                             .firstOf({QLatin1String("country_code"), QLatin1String("country_iso"),
                                       QLatin1String("countryISO"), QLatin1String("countryCode")})
                             .text();
    return CountryCode::fromText(code).value_or(CountryCode());
}

/// `capabilities` as array of names or object of booleans, and the search's *_enabled flags.
ChannelCapabilities capabilitiesIn(const JsonNode &object)
{
    ChannelCapabilities capabilities;
    const JsonNode told = object[QLatin1String("capabilities")];
    const QList<JsonNode> words = told.elements();
    for (const JsonNode &word : words) {
        if (word.isText()) {
            capabilities.set(word.text(), true);
        }
    }
    const QStringList names = told.names();
    for (const QString &name : names) {
        if (const std::optional<bool> present = told[QStringView(name)].boolean()) {
            capabilities.set(name, *present);
        }
    }
    for (const char *channel : {"voice", "sms", "mms"}) {
        const QString name = QString::fromLatin1(channel);
        const QString flag = name + QStringLiteral("_enabled");
        if (const std::optional<bool> present = object[QStringView(flag)].boolean()) {
            capabilities.set(name, *present);
        }
    }
    return capabilities;
}

NumberStatus statusIn(const JsonNode &object)
{
    NumberStatus status;
    status.verbatim = object[QLatin1String("status")].text();
    if (status.verbatim.isEmpty()) {
        return status;
    }
    const QString word = status.verbatim.toLower();
    status.kind = word == u"active"    ? NumberStatus::Kind::Active
                  : word == u"pending" ? NumberStatus::Kind::Pending
                                       : NumberStatus::Kind::Other;
    return status;
}

/// The search may leave out the plus; the number is shown and bought with it.
PhoneNumber offeredNumber(const JsonNode &object)
{
    const QString text = numberText(object).text().trimmed();
    return PhoneNumber(text.startsWith(u'+') ? text : u'+' + text);
}

QStringList warningsFor(const AvailableNumber &number)
{
    if (number.country.text() != u"IN") {
        return {};
    }
    QStringList warnings{
        CodecText::tr("DialNexa sells Indian numbers after KYC only: Settings → Account → KYC Verification.")};
    if (number.type.kind == NumberType::Kind::TollFree) {
        warnings.append(CodecText::tr("Indian 1800 numbers take calls and cannot make them."));
    }
    return warnings;
}

Result<AvailableNumber> decodeOffer(const JsonNode &object, const CountryCode &searched)
{
    AvailableNumber number;
    number.number = offeredNumber(object);
    if (!number.number.isE164()) {
        return failure(malformedReply(object[QLatin1String("number")].path()));
    }
    number.country = countryIn(object);
    if (number.country.isEmpty()) {
        number.country = searched;
        number.countryAsSearched = true;
    }
    number.type = NumberType::fromWire(object[QLatin1String("type")].text());
    number.capabilities = capabilitiesIn(object);
    number.setupFee = fee(object[QLatin1String("setup_rate")], std::nullopt);
    number.monthlyFee = fee(object[QLatin1String("monthly_rental_rate")], std::nullopt);
    number.warnings = warningsFor(number);
    return number;
}

template <typename T>
Page<T> pageOf(DecodedList<T> decoded)
{
    Page<T> page;
    page.items = std::move(decoded.items);
    page.skipped = decoded.skipped;
    return page;
}

} // namespace

Result<SearchPage> decodeSearch(const HttpReply &reply, const CountryCode &searched)
{
    const Result<ListEnvelope> envelope = readList(reply);
    if (!envelope) {
        return failure(envelope.error());
    }
    auto decoded = decodeList<AvailableNumber>(
        envelope->list, [&searched](const JsonNode &object) { return decodeOffer(object, searched); });
    if (!decoded) {
        return failure(located(decoded.error(), reply));
    }
    SearchPage page = pageOf(std::move(*decoded));
    page.total = envelope->total;
    const qint64 answered = page.items.size() + page.skipped;
    if (page.total && *page.total > answered) {
        page.notices.append(
            CodecText::tr("DialNexa has %1 such numbers and told %2 of them. It cannot be asked for the "
                          "others; search for one type of number to see more.")
                .arg(*page.total)
                .arg(answered));
    }
    return page;
}

Result<NumberPage> decodeNumbers(const HttpReply &reply, qint64 page)
{
    const Result<ListEnvelope> envelope = readList(reply);
    if (!envelope) {
        return failure(envelope.error());
    }
    auto decoded = decodeList<OwnedNumber>(envelope->list, decodeOwned);
    if (!decoded) {
        return failure(located(decoded.error(), reply));
    }
    NumberPage result = pageOf(std::move(*decoded));
    result.total = envelope->total;
    NextPages more = nextPages(*envelope, page);
    result.next = std::move(more.next);
    result.others = std::move(more.others);
    // The only notices are about pages that cannot be read.
    result.isCutShort = !more.notices.isEmpty();
    result.notices = std::move(more.notices);
    return result;
}

Result<std::optional<qint64>> decodeNumberCount(const HttpReply &reply)
{
    const Result<ListEnvelope> envelope = readList(reply);
    if (!envelope) {
        return failure(envelope.error());
    }
    return envelope->total;
}

Result<OwnedNumber> decodeOwned(const JsonNode &object)
{
    const JsonNode text = numberText(object);
    if (!text.exists()) {
        return failure(malformedReply(object[QLatin1String("phone_number")].path()));
    }
    OwnedNumber number;
    number.id = idText(object);
    number.number = PhoneNumber(text.text());
    number.country = countryIn(object);
    if (number.country.isEmpty()) {
        number.country = countryOf(number.number);
        number.countryDerived = !number.country.isEmpty();
    }
    number.type = NumberType::fromWire(object[QLatin1String("type")].text());
    number.label = object[QLatin1String("nickname")].text();
    number.capabilities = capabilitiesIn(object);
    number.setupFee = fee(object[QLatin1String("setup_rate")], std::nullopt);
    number.monthlyFee = fee(object[QLatin1String("monthly_cost_usd")], QStringLiteral("USD"));
    if (!number.monthlyFee) {
        number.monthlyFee = fee(object[QLatin1String("monthly_rental_rate")], std::nullopt);
    }
    number.status = statusIn(object);
    if (const QString agent = agentOf(object); !agent.isEmpty()) {
        number.agents.append({agent, {}});
    }
    if (const QString accounting = object[QLatin1String("label")].text(); !accounting.isEmpty()) {
        number.settings.insert(AccountingLabelKey, accounting);
    }
    number.purchasedAt =
        Timestamp::fromText(object.firstOf({QLatin1String("created_at"), QLatin1String("createdAt")}).text());
    for (const char *name : {"provider", "rental_status"}) {
        if (const QString value = object[QLatin1String(name)].text(); !value.isEmpty()) {
            number.details.append({QString::fromLatin1(name), value});
        }
    }
    return number;
}

QString agentOf(const JsonNode &object)
{
    return object
        .firstOf({QLatin1String("agent_id"), QLatin1String("inbound_agent_id"), QLatin1String("inboundAgentId")})
        .text();
}

} // namespace numberdesk::dialnexa
