// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/columns/numberview.h"

#include "core/inventory/columns/coldmembers.h"

namespace numberdesk {
namespace {

constexpr unsigned digitBits = 4;
constexpr unsigned mostDigits = 15;

std::optional<bool> channelFrom(quint8 channels, unsigned place)
{
    const unsigned told = (channels >> (2 * place)) & 3U;
    return told == 0 ? std::nullopt : std::optional(told == 2);
}

/// A kind from a file; one that is not known counts as `otherwise`.
template <typename Kind>
Kind checkedKind(quint8 value, Kind last, Kind otherwise)
{
    return value <= static_cast<quint8>(last) ? static_cast<Kind>(value) : otherwise;
}

} // namespace

quint64 packedDigits(const PhoneNumber &number)
{
    const QString &e164 = number.e164();
    quint64 packed = 0;
    for (unsigned place = 0; place < mostDigits; ++place) {
        const auto at = static_cast<qsizetype>(place) + 1;
        const quint64 digit = at < e164.size() ? static_cast<quint64>(e164.at(at).unicode() - u'0') + 1 : 0;
        packed = (packed << digitBits) | digit;
    }
    return packed;
}

QString unpackedDigits(quint64 digits)
{
    QString text;
    for (unsigned place = mostDigits; place > 0; --place) {
        const auto digit = static_cast<unsigned>((digits >> (digitBits * (place - 1))) & 0xfU);
        // From a damaged file anything may come.
        if (digit == 0 || digit > 10) {
            break;
        }
        text.append(QChar(u'0' + static_cast<char16_t>(digit - 1)));
    }
    return text.isEmpty() ? text : u'+' + text;
}

quint16 packedCountry(const CountryCode &country)
{
    const QString &text = country.text();
    return text.size() == 2 ? static_cast<quint16>(text.at(0).unicode() | (text.at(1).unicode() << 8U)) : quint16(0);
}

QString unpackedCountry(quint16 letters)
{
    return letters == 0 ? QString() : QString(QChar(letters & 0xffU)) + QChar(letters >> 8U);
}

NumberStatus::Kind NumberView::statusKind() const
{
    return checkedKind(m_chunk->status[m_local], NumberStatus::Kind::Other, NumberStatus::Kind::NotStated);
}

NumberType::Kind NumberView::typeKind() const
{
    return checkedKind(m_chunk->type[m_local], NumberType::Kind::Other, NumberType::Kind::Unknown);
}

QString NumberView::numberKey() const
{
    const QString id = providersId();
    return id.isEmpty() ? QStringLiteral("number:") + identity() : id;
}

QString NumberView::numberText() const
{
    const TextRef place = m_chunk->numberText[m_local];
    return m_texts->isEmpty(place) ? unpackedDigits(digits()) : m_texts->text(place);
}

PhoneNumber NumberView::number() const
{
    return digits() == 0 ? PhoneNumber::sipUserName(numberText()) : PhoneNumber(numberText());
}

QString NumberView::identity() const { return digits() == 0 ? numberText() : unpackedDigits(digits()).mid(1); }

CountryCode NumberView::country() const
{
    return CountryCode::fromText(unpackedCountry(countryLetters())).value_or(CountryCode());
}

NumberType NumberView::type() const
{
    NumberType type(typeKind());
    type.verbatim = m_texts->text(typeWordPlace());
    return type;
}

NumberStatus NumberView::status() const { return {statusKind(), m_texts->text(statusWordPlace())}; }

std::optional<Money> NumberView::monthlyFee() const
{
    if (!hasMonthlyFee()) {
        return std::nullopt;
    }
    Money fee{feeAmount(), std::nullopt};
    if (hasCurrency()) {
        fee.currency = m_texts->text(currencyPlace());
    }
    return fee;
}

ChannelCapabilities NumberView::capabilities() const
{
    ChannelCapabilities told;
    told.voice = channelFrom(channels(), 0);
    told.sms = channelFrom(channels(), 1);
    told.mms = channelFrom(channels(), 2);
    told.fax = channelFrom(channels(), 3);
    BytesReader others(m_texts->bytes(capabilitiesPlace()));
    while (!others.atEnd()) {
        told.others.append(others.text());
    }
    return told;
}

QList<AgentReference> NumberView::agents() const
{
    QList<AgentReference> told;
    BytesReader texts(m_texts->bytes(agentsPlace()));
    while (!texts.atEnd()) {
        const QString id = texts.text();
        told.append({id, texts.text()});
    }
    return told;
}

QStringList NumberView::tags() const
{
    QStringList told;
    BytesReader texts(m_texts->bytes(tagsPlace()));
    while (!texts.atEnd()) {
        told.append(texts.text());
    }
    return told;
}

QDateTime NumberView::lastSeen() const { return momentFromColumn(lastSeenAt()); }
QDateTime NumberView::missingSince() const { return momentFromColumn(missingSinceAt()); }

OwnedNumber NumberView::whole() const
{
    OwnedNumber number;
    number.id = providersId();
    number.number = this->number();
    number.country = country();
    number.countryDerived = has(NumberChunk::CountryDerived);
    number.type = type();
    number.region = region();
    number.label = label();
    number.capabilities = capabilities();
    number.monthlyFee = monthlyFee();
    number.status = status();
    number.isExternal = isExternal();
    number.agents = agents();
    number.tags = tags();
    number.ownerAccount = ownerAccount();
    number.purchasedAt.moment = momentFromColumn(purchasedAt());
    number.nextBilling.moment = momentFromColumn(nextBillingAt());
    readCold(number);
    return number;
}

void NumberView::readCold(OwnedNumber &number) const { readColdMembers(bytesAt(m_chunk->cold[m_local]), number); }

} // namespace numberdesk
