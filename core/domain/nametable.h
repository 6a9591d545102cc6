// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace numberdesk {

/// Stable English names of an enum's values, for storage and golden files, looked up in both directions:
/// `constexpr NameTable Names{std::array{std::pair{State::Sent, "sent"}, …}};`
template <typename Value, std::size_t Size>
class NameTable
{
public:
    constexpr explicit NameTable(const std::array<std::pair<Value, const char *>, Size> &entries)
        : m_entries(entries)
    {}

    /// Nothing for a value that has no name.
    [[nodiscard]] std::optional<QString> find(Value wanted) const
    {
        for (const auto &[value, name] : m_entries) {
            if (value == wanted) {
                return QString::fromLatin1(name);
            }
        }
        return std::nullopt;
    }
    /// For a table that names every value.
    [[nodiscard]] QString name(Value wanted) const
    {
        const std::optional<QString> found = find(wanted);
        Q_ASSERT(found);
        return found.value_or(QString());
    }
    /// Nothing for an unknown name. Upper and lower case differ unless said otherwise.
    [[nodiscard]] std::optional<Value> value(QStringView wanted,
                                             Qt::CaseSensitivity sensitivity = Qt::CaseSensitive) const
    {
        for (const auto &[value, name] : m_entries) {
            if (wanted.compare(QLatin1String(name), sensitivity) == 0) {
                return value;
            }
        }
        return std::nullopt;
    }

private:
    std::array<std::pair<Value, const char *>, Size> m_entries;
};

} // namespace numberdesk
