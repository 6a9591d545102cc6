// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/numbermatcher.h"

#include "core/locale/digits.h"

#include <QCoreApplication>

#include <array>

namespace numberdesk {
namespace {

constexpr qsizetype LongestPattern = 32;

const std::optional<bool> &channelOf(const ChannelCapabilities &capabilities, Channel channel)
{
    switch (channel) {
    case Channel::Voice:
        return capabilities.voice;
    case Channel::Sms:
        return capabilities.sms;
    case Channel::Mms:
        return capabilities.mms;
    case Channel::Fax:
        return capabilities.fax;
    }
    Q_UNREACHABLE();
}

constexpr std::array AllChannels{Channel::Voice, Channel::Sms, Channel::Mms, Channel::Fax};

/// The pattern against the digits of E.164. `*` and `?` are the only wildcards; a leading country code may be left out.
QRegularExpression digitsPattern(const SearchQuery &query)
{
    QString digits;
    for (const QChar character : query.pattern) {
        digits += character == u'*'   ? QStringLiteral("[0-9]*")
                  : character == u'?' ? QStringLiteral("[0-9]")
                                      : QRegularExpression::escape(QString(character));
    }
    const QString code = callingCode(query.country);
    const QString optionalCode = code.isEmpty() ? QString() : QStringLiteral("(?:%1)?").arg(code);
    switch (query.match) {
    case SearchQuery::Match::StartsWith:
        return QRegularExpression(u'^' + optionalCode + digits);
    case SearchQuery::Match::EndsWith:
        return QRegularExpression(digits + u'$');
    case SearchQuery::Match::Contains:
        break;
    }
    return QRegularExpression(digits);
}

} // namespace

Result<QString> cleanPattern(const QString &pattern)
{
    QString cleaned;
    const QString typed = withAsciiDigits(pattern);
    for (const QChar character : typed) {
        if ((character >= u'0' && character <= u'9') || character == u'*' || character == u'?') {
            cleaned.append(character);
        } else if (!character.isSpace() && !QStringLiteral("+-.()/").contains(character)) {
            return failure(invalidInput(
                QStringLiteral("pattern"),
                QCoreApplication::translate(
                    "NumberMatcher",
                    "A number pattern has digits, * for any digits and ? for one digit; “%1” is none of them.")
                    .arg(character)));
        }
    }
    if (cleaned.size() > LongestPattern) {
        return failure(invalidInput(
            QStringLiteral("pattern"),
            QCoreApplication::translate("NumberMatcher", "A number has at most 15 digits. Shorten the pattern.")));
    }
    // Several stars in a row say the same as one, and cost the matcher nothing then.
    while (cleaned.contains(QLatin1String("**"))) {
        cleaned.replace(QLatin1String("**"), QLatin1String("*"));
    }
    return cleaned;
}

QSet<SearchFilter> usedFilters(const SearchQuery &query)
{
    QSet<SearchFilter> used;
    if (query.type.kind != NumberType::Kind::Unknown) {
        used.insert(SearchFilter::Type);
    }
    if (!query.pattern.isEmpty()) {
        used.insert(SearchFilter::Pattern);
    }
    if (!query.place.trimmed().isEmpty()) {
        used.insert(SearchFilter::Place);
    }
    if (query.channels) {
        used.insert(SearchFilter::Capabilities);
    }
    if (query.highestMonthlyFee) {
        used.insert(SearchFilter::Price);
    }
    return used;
}

NumberMatcher::NumberMatcher(const SearchQuery &query, const QSet<SearchFilter> &filters)
    : m_query(query)
    , m_used(usedFilters(query).intersect(filters))
{
    if (uses(SearchFilter::Pattern)) {
        m_pattern = digitsPattern(query);
    }
}

bool NumberMatcher::matches(const AvailableNumber &number) const
{
    if (uses(SearchFilter::Type) && number.type.kind != NumberType::Kind::Unknown && !(number.type == m_query.type)) {
        return false;
    }
    if (m_pattern && !m_pattern->match(number.number.identity()).hasMatch()) {
        return false;
    }
    if (uses(SearchFilter::Place) && !number.region.isEmpty() &&
        !number.region.contains(m_query.place.trimmed(), Qt::CaseInsensitive)) {
        return false;
    }
    if (uses(SearchFilter::Capabilities)) {
        for (const Channel channel : AllChannels) {
            if (m_query.channels.testFlag(channel) && channelOf(number.capabilities, channel) == false) {
                return false;
            }
        }
    }
    return !uses(SearchFilter::Price) || !number.monthlyFee || number.monthlyFee->amount <= *m_query.highestMonthlyFee;
}

QSet<SearchFilter> NumberMatcher::undecidable(const AvailableNumber &number) const
{
    QSet<SearchFilter> unknown;
    if (uses(SearchFilter::Type) && number.type.kind == NumberType::Kind::Unknown) {
        unknown.insert(SearchFilter::Type);
    }
    if (uses(SearchFilter::Place) && number.region.isEmpty()) {
        unknown.insert(SearchFilter::Place);
    }
    if (uses(SearchFilter::Capabilities)) {
        for (const Channel channel : AllChannels) {
            if (m_query.channels.testFlag(channel) && !channelOf(number.capabilities, channel)) {
                unknown.insert(SearchFilter::Capabilities);
            }
        }
    }
    if (uses(SearchFilter::Price) && !number.monthlyFee) {
        unknown.insert(SearchFilter::Price);
    }
    return unknown;
}

} // namespace numberdesk
