// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decimal.h"
#include "core/domain/result.h"

#include <QJsonValue>
#include <QLatin1String>
#include <QList>
#include <QStringList>

#include <initializer_list>
#include <optional>

namespace numberdesk {

/// A value inside a reply that knows where it stands, so that what is missing can be named. Reading is tolerant: null
/// is absent, a number can be read as text and a text as number. Source: providers/README.md, shared rules 4 and 6.
class JsonNode
{
public:
    JsonNode() = default;
    explicit JsonNode(QJsonValue value, QString path = {})
        : m_value(std::move(value))
        , m_path(std::move(path))
    {}

    /// There, and not null.
    [[nodiscard]] bool exists() const { return !m_value.isNull() && !m_value.isUndefined(); }
    [[nodiscard]] bool isArray() const { return m_value.isArray(); }
    [[nodiscard]] bool isObject() const { return m_value.isObject(); }
    [[nodiscard]] bool isText() const { return m_value.isString(); }
    [[nodiscard]] bool isNumber() const { return m_value.isDouble(); }
    [[nodiscard]] bool isBoolean() const { return m_value.isBool(); }

    /// A member of an object; a node that does not exist for anything else.
    [[nodiscard]] JsonNode operator[](QLatin1String name) const;
    [[nodiscard]] JsonNode operator[](QStringView name) const;
    /// The first of these members that exists.
    [[nodiscard]] JsonNode firstOf(std::initializer_list<QLatin1String> names) const;
    /// Entries of an array; empty for anything else.
    [[nodiscard]] QList<JsonNode> elements() const;
    /// Names of an object's members, sorted.
    [[nodiscard]] QStringList names() const;

    /// A text as it stands, a number as its shortest decimal text, a boolean as "true" or "false"; else empty.
    [[nodiscard]] QString text() const;
    /// As text(), trimmed of nothing. @error MalformedReply with the path when absent or empty.
    [[nodiscard]] Result<QString> requiredText() const;
    /// A boolean, or the texts "true" and "false" in any case, or the numbers 1 and 0.
    [[nodiscard]] std::optional<bool> boolean() const;
    /// A JSON number by its shortest round-trip text, or decimal text as it stands.
    [[nodiscard]] std::optional<Decimal> decimal() const;
    /// A whole number, or decimal text of one.
    [[nodiscard]] std::optional<qint64> integer() const;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QJsonValue &value() const { return m_value; }
    /// Compact JSON of this value, for details that are shown as they are.
    [[nodiscard]] QString compactText() const;

private:
    QJsonValue m_value{QJsonValue::Undefined};
    QString m_path;
};

/// Reads a reply. @error MalformedReply when it is empty, HTML or otherwise not JSON, or nested deeper than 64 levels.
Result<JsonNode> parseJson(const QByteArray &body);

/// A MalformedReply that names what could not be read.
Error malformedReply(const QString &memberPath, const QString &text = {});

/// What came out of a list: what was readable, and how many entries were not.
template <typename T>
struct DecodedList
{
    QList<T> items;
    int skipped = 0;

    friend bool operator==(const DecodedList &, const DecodedList &) = default;
};

/// Reads each entry with `decodeEntry` (Result<T>(const JsonNode &)). One bad entry is skipped and counted; a list that
/// is not empty and has no readable entry ends with the first entry's error. Source: providers/README.md, shared
/// rule 6.
template <typename T, typename DecodeEntry>
Result<DecodedList<T>> decodeList(const JsonNode &list, DecodeEntry decodeEntry)
{
    if (!list.isArray()) {
        return failure(malformedReply(list.path()));
    }
    DecodedList<T> decoded;
    std::optional<Error> firstError;
    const QList<JsonNode> entries = list.elements();
    decoded.items.reserve(entries.size());
    for (const JsonNode &entry : entries) {
        Result<T> item = decodeEntry(entry);
        if (item) {
            decoded.items.append(std::move(*item));
        } else {
            ++decoded.skipped;
            if (!firstError) {
                firstError = std::move(item.error());
            }
        }
    }
    if (decoded.items.isEmpty() && firstError) {
        return failure(*firstError);
    }
    return decoded;
}

} // namespace numberdesk
