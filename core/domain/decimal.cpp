// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/decimal.h"

#include <QLocale>
#include <QtNumeric>

#include <array>
#include <cmath>

namespace numberdesk {
namespace {

constexpr std::array<qint64, 19> PowersOfTen = [] {
    std::array<qint64, 19> powers{};
    qint64 power = 1;
    for (auto &entry : powers) {
        entry = power;
        power = power <= 100'000'000'000'000'000 ? power * 10 : power;
    }
    return powers;
}();

qint64 powerOfTen(int exponent) { return PowersOfTen[static_cast<size_t>(exponent)]; }

bool isDigit(QChar character) { return character >= u'0' && character <= u'9'; }

std::optional<qint64> scaledUp(qint64 units, int places)
{
    qint64 result = 0;
    if (qMulOverflow(units, powerOfTen(places), &result)) {
        return std::nullopt;
    }
    return result;
}

} // namespace

Decimal Decimal::fromUnits(qint64 units, int scale)
{
    Q_ASSERT(scale >= 0 && scale <= MaximumScale);
    Decimal decimal;
    decimal.m_units = units;
    decimal.m_scale = scale;
    return decimal;
}

std::optional<Decimal> Decimal::fromText(QStringView text)
{
    qsizetype position = 0;
    bool negative = false;
    if (position < text.size() && (text[position] == u'-' || text[position] == u'+')) {
        negative = text[position] == u'-';
        ++position;
    }

    QString digits;
    int decimals = 0;
    bool seenPoint = false;
    bool seenDigit = false;
    for (; position < text.size(); ++position) {
        const QChar character = text[position];
        if (isDigit(character)) {
            seenDigit = true;
            digits.append(character);
            decimals += seenPoint ? 1 : 0;
        } else if (character == u'.' && !seenPoint && seenDigit) {
            seenPoint = true;
        } else {
            break;
        }
    }
    if (!seenDigit || digits.size() > 200 || (seenPoint && decimals == 0)) {
        return std::nullopt;
    }
    if (position < text.size()) {
        if (text[position] != u'e' && text[position] != u'E') {
            return std::nullopt;
        }
        bool readable = false;
        const int exponent = text.mid(position + 1).toInt(&readable);
        if (!readable || exponent < -60 || exponent > 60) {
            return std::nullopt;
        }
        decimals -= exponent;
    }

    while (decimals < 0) {
        digits.append(u'0');
        ++decimals;
    }
    while (decimals > MaximumScale) {
        if (!digits.isEmpty() && digits.back() != u'0') {
            return std::nullopt;
        }
        digits.chop(1);
        --decimals;
    }
    while (digits.size() > 1 && digits.front() == u'0') {
        digits.remove(0, 1);
    }
    if (digits.size() > MaximumDigits) {
        return std::nullopt;
    }
    const qint64 units = digits.isEmpty() ? 0 : digits.toLongLong();
    return fromUnits(negative ? -units : units, decimals);
}

std::optional<Decimal> Decimal::fromJsonNumber(double number)
{
    if (!std::isfinite(number)) {
        return std::nullopt;
    }
    return fromText(QString::number(number, 'g', QLocale::FloatingPointShortest));
}

QString Decimal::toString() const { return toString(0); }

QString Decimal::toString(int decimals) const
{
    const QString sign = m_units < 0 ? QStringLiteral("-") : QString();
    QString digits = QString::number(m_units < 0 ? -m_units : m_units);
    if (m_scale > 0) {
        digits = digits.rightJustified(m_scale + 1, u'0');
        digits.insert(digits.size() - m_scale, u'.');
    }
    if (decimals > m_scale) {
        if (m_scale == 0) {
            digits.append(u'.');
        }
        digits.append(QString(decimals - m_scale, u'0'));
    }
    return sign + digits;
}

std::optional<Decimal> Decimal::plus(const Decimal &other) const
{
    const int scale = std::max(m_scale, other.m_scale);
    const auto left = scaledUp(m_units, scale - m_scale);
    const auto right = scaledUp(other.m_units, scale - other.m_scale);
    qint64 sum = 0;
    if (!left || !right || qAddOverflow(*left, *right, &sum)) {
        return std::nullopt;
    }
    return fromUnits(sum, scale);
}

std::optional<Decimal> Decimal::times(qint64 factor) const
{
    qint64 product = 0;
    if (qMulOverflow(m_units, factor, &product)) {
        return std::nullopt;
    }
    return fromUnits(product, m_scale);
}

std::strong_ordering operator<=>(const Decimal &left, const Decimal &right)
{
    // Whole parts first, then the rest at nine decimals: neither step can overflow.
    const qint64 leftPower = powerOfTen(left.m_scale);
    const qint64 rightPower = powerOfTen(right.m_scale);
    const qint64 leftWhole = left.m_units / leftPower;
    const qint64 rightWhole = right.m_units / rightPower;
    if (leftWhole != rightWhole) {
        return leftWhole <=> rightWhole;
    }
    const qint64 leftRest = (left.m_units % leftPower) * powerOfTen(Decimal::MaximumScale - left.m_scale);
    const qint64 rightRest = (right.m_units % rightPower) * powerOfTen(Decimal::MaximumScale - right.m_scale);
    return leftRest <=> rightRest;
}

} // namespace numberdesk
