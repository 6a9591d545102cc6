// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace numberdesk {

/// A decimal number as people write it: a scaled integer, never binary floating point.
/// 18 significant digits, at most 9 of them behind the point, so that every fee of every provider is exact.
/// Values compare by worth (1.5 == 1.50); `toString()` keeps the digits that were given.
class Decimal
{
public:
    static constexpr int MaximumScale = 9;
    static constexpr int MaximumDigits = 18;

    Decimal() = default;
    explicit Decimal(qint64 whole)
        : m_units(whole)
    {}

    /// `units` divided by ten to the power of `scale`: (1234, 2) is 12.34. Scale is 0 to 9.
    static Decimal fromUnits(qint64 units, int scale);

    /// Plain decimal text: optional sign, digits, optional point and digits, optional exponent ("1e-7" as JSON writes).
    /// Digits behind the ninth decimal are accepted only when they are zero. Nothing else is: no blanks, no separators.
    static std::optional<Decimal> fromText(QStringView text);

    /// A JSON number as its shortest round-trip decimal text. Source: providers/README.md, shared rule 4.
    static std::optional<Decimal> fromJsonNumber(double number);

    [[nodiscard]] qint64 units() const { return m_units; }
    [[nodiscard]] int scale() const { return m_scale; }
    [[nodiscard]] bool isZero() const { return m_units == 0; }
    [[nodiscard]] bool isNegative() const { return m_units < 0; }

    /// Canonical text with a point and exactly `scale()` decimals; for wire and storage, not for people.
    [[nodiscard]] QString toString() const;
    /// As toString(), with at least `decimals` decimals ("2" with 2 is "2.00").
    [[nodiscard]] QString toString(int decimals) const;

    /// Sum, or nothing when it does not fit.
    [[nodiscard]] std::optional<Decimal> plus(const Decimal &other) const;
    /// Product with a whole number, or nothing when it does not fit.
    [[nodiscard]] std::optional<Decimal> times(qint64 factor) const;

    friend std::strong_ordering operator<=>(const Decimal &left, const Decimal &right);
    friend bool operator==(const Decimal &left, const Decimal &right) { return (left <=> right) == 0; }

private:
    qint64 m_units = 0;
    int m_scale = 0;
};

} // namespace numberdesk
