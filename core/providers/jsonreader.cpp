// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/jsonreader.h"

#include "core/http/limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cmath>

namespace numberdesk {
namespace {

/// Whether brackets outside of texts nest at most `limit` deep. Cheap, and runs before the parser builds anything.
bool isShallow(const QByteArray &body, int limit)
{
    int depth = 0;
    bool insideText = false;
    bool escaped = false;
    for (const char character : body) {
        if (insideText) {
            if (escaped) {
                escaped = false;
            } else if (character == '\\') {
                escaped = true;
            } else if (character == '"') {
                insideText = false;
            }
        } else if (character == '"') {
            insideText = true;
        } else if (character == '[' || character == '{') {
            if (++depth > limit) {
                return false;
            }
        } else if (character == ']' || character == '}') {
            --depth;
        }
    }
    return true;
}

QString childPath(const QString &parent, QStringView name)
{
    return parent.isEmpty() ? name.toString() : parent + u'.' + name.toString();
}

} // namespace

JsonNode JsonNode::operator[](QLatin1String name) const
{
    const QString text(name);
    return (*this)[QStringView(text)];
}

JsonNode JsonNode::operator[](QStringView name) const
{
    return JsonNode(m_value.toObject().value(name), childPath(m_path, name));
}

JsonNode JsonNode::firstOf(std::initializer_list<QLatin1String> names) const
{
    for (const QLatin1String name : names) {
        JsonNode node = (*this)[name];
        if (node.exists()) {
            return node;
        }
    }
    return names.size() == 0 ? JsonNode() : JsonNode(QJsonValue(QJsonValue::Undefined), (*this)[*names.begin()].path());
}

QList<JsonNode> JsonNode::elements() const
{
    const QJsonArray array = m_value.toArray();
    QList<JsonNode> nodes;
    nodes.reserve(array.size());
    for (qsizetype index = 0; index < array.size(); ++index) {
        nodes.append(JsonNode(array.at(index), m_path + u'[' + QString::number(index) + u']'));
    }
    return nodes;
}

QStringList JsonNode::names() const { return m_value.toObject().keys(); }

QString JsonNode::text() const
{
    if (m_value.isString()) {
        return m_value.toString();
    }
    if (m_value.isBool()) {
        return m_value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    }
    if (m_value.isDouble()) {
        const QVariant number = m_value.toVariant();
        return number.typeId() == QMetaType::LongLong
                   ? QString::number(number.toLongLong())
                   : QString::number(m_value.toDouble(), 'g', QLocale::FloatingPointShortest);
    }
    return {};
}

Result<QString> JsonNode::requiredText() const
{
    QString found = text();
    if (found.isEmpty()) {
        return failure(malformedReply(m_path));
    }
    return found;
}

std::optional<bool> JsonNode::boolean() const
{
    if (m_value.isBool()) {
        return m_value.toBool();
    }
    const QString word = text();
    if (word.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0 || word == QLatin1String("1")) {
        return true;
    }
    if (word.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0 || word == QLatin1String("0")) {
        return false;
    }
    return std::nullopt;
}

std::optional<Decimal> JsonNode::decimal() const
{
    return isNumber() || isText() ? Decimal::fromText(text()) : std::nullopt;
}

std::optional<qint64> JsonNode::integer() const
{
    if (!isNumber() && !isText()) {
        return std::nullopt;
    }
    const auto number = Decimal::fromText(text());
    if (!number) {
        return std::nullopt;
    }
    bool whole = false;
    const qint64 value = number->toString().section(u'.', 0, 0).toLongLong(&whole);
    return whole && *number == Decimal(value) ? std::optional(value) : std::nullopt;
}

QString JsonNode::compactText() const
{
    if (m_value.isObject()) {
        return QString::fromUtf8(QJsonDocument(m_value.toObject()).toJson(QJsonDocument::Compact));
    }
    if (m_value.isArray()) {
        return QString::fromUtf8(QJsonDocument(m_value.toArray()).toJson(QJsonDocument::Compact));
    }
    return text();
}

Result<JsonNode> parseJson(const QByteArray &body)
{
    if (!isShallow(body, limits::JsonDepth)) {
        return failure(malformedReply({}));
    }
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        return failure(malformedReply({}));
    }
    return JsonNode(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
}

Error malformedReply(const QString &memberPath, const QString &text)
{
    Error error;
    error.kind = ErrorKind::MalformedReply;
    error.memberPath = memberPath;
    error.providerText = text.left(MaximumProviderText);
    error.mayHaveHappened = true;
    return error;
}

} // namespace numberdesk
