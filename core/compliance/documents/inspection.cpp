// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/documents/inspection.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <array>
#include <utility>

namespace numberdesk {
namespace {

using State = Inspection::State;

constexpr std::array stateNames{
    std::pair(State::Whole, "whole"),        std::pair(State::Truncated, "truncated"),
    std::pair(State::Damaged, "damaged"),    std::pair(State::PasswordProtected, "password"),
    std::pair(State::TooComplex, "complex"), std::pair(State::NotLooked, "unseen"),
};

const QString StateKey = QStringLiteral("state");
const QString RestrictedKey = QStringLiteral("restricted");
const QString PagesKey = QStringLiteral("pages");
const QString WidthKey = QStringLiteral("width");
const QString HeightKey = QStringLiteral("height");
const QString PreviewWidthKey = QStringLiteral("previewWidth");
const QString PreviewHeightKey = QStringLiteral("previewHeight");
const QString PhotoBytesKey = QStringLiteral("photoBytes");

/// Pages and pixels that are believed. More is a mistake of whoever answered.
constexpr int MostCounted = 1'000'000;
constexpr int BytesPerPixel = 3;

QByteArray wire(const QJsonObject &head, const QByteArray &content)
{
    return QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n' + content;
}

struct Parts
{
    QJsonObject head;
    QByteArray content;
};

std::optional<Parts> parts(const QByteArray &answer)
{
    const qsizetype end = answer.indexOf('\n');
    if (end < 0 || answer.size() > MaximumInspectionAnswer) {
        return std::nullopt;
    }
    const QJsonDocument head = QJsonDocument::fromJson(answer.first(end));
    return head.isObject() ? std::optional(Parts{head.object(), answer.mid(end + 1)}) : std::nullopt;
}

int counted(const QJsonObject &head, const QString &key)
{
    const int value = head.value(key).toInt(-1);
    return value >= 0 && value <= MostCounted ? value : -1;
}

} // namespace

QStringList toArguments(const InspectionOrder &order)
{
    const bool isLook = order.task == InspectionOrder::Task::Look;
    // no locale: a program reads it
    const QString bound = QString::number(isLook ? order.previewEdge : order.maximumBytes);
    return {QString::fromLatin1(InspectionWord), isLook ? QStringLiteral("look") : QStringLiteral("shrink"),
            QString::fromLatin1(order.contentType), bound};
}

std::optional<InspectionOrder> orderFromArguments(const QStringList &words)
{
    if (words.size() != 3) {
        return std::nullopt;
    }
    bool isNumber = false;
    const qint64 bound = words.at(2).toLongLong(&isNumber);
    InspectionOrder order;
    order.contentType = words.at(1).toLatin1();
    if (!isNumber || bound < 0) {
        return std::nullopt;
    }
    if (words.constFirst() == QLatin1String("look") && bound <= MaximumPreviewEdge) {
        order.previewEdge = static_cast<int>(bound);
        return order;
    }
    if (words.constFirst() == QLatin1String("shrink") && bound > 0) {
        order.task = InspectionOrder::Task::Shrink;
        order.maximumBytes = bound;
        return order;
    }
    return std::nullopt;
}

QJsonObject toJson(const Inspection &inspection)
{
    QJsonObject json;
    for (const auto &[state, name] : stateNames) {
        if (state == inspection.state) {
            json.insert(StateKey, QLatin1String(name));
        }
    }
    json.insert(RestrictedKey, inspection.isRestricted);
    if (inspection.pages) {
        json.insert(PagesKey, *inspection.pages);
    }
    json.insert(WidthKey, inspection.width);
    json.insert(HeightKey, inspection.height);
    return json;
}

std::optional<Inspection> inspectionFromJson(const QJsonObject &json)
{
    Inspection inspection;
    bool isKnown = false;
    for (const auto &[state, name] : stateNames) {
        if (json.value(StateKey).toString() == QLatin1String(name)) {
            inspection.state = state;
            isKnown = true;
        }
    }
    inspection.isRestricted = json.value(RestrictedKey).toBool();
    if (json.contains(PagesKey)) {
        inspection.pages = counted(json, PagesKey);
    }
    inspection.width = counted(json, WidthKey);
    inspection.height = counted(json, HeightKey);
    const bool isCounted = inspection.width >= 0 && inspection.height >= 0 && inspection.pages.value_or(0) >= 0;
    return isKnown && isCounted ? std::optional(inspection) : std::nullopt;
}

QByteArray toAnswer(const Inspection &inspection)
{
    QJsonObject head = toJson(inspection);
    head.insert(PreviewWidthKey, inspection.previewWidth);
    head.insert(PreviewHeightKey, inspection.previewHeight);
    return wire(head, inspection.preview);
}

QByteArray toAnswer(const QByteArray &shrunkPhoto)
{
    return wire({{PhotoBytesKey, static_cast<int>(shrunkPhoto.size())}}, shrunkPhoto);
}

std::optional<Inspection> inspectionFromAnswer(const QByteArray &answer)
{
    const auto read = parts(answer);
    if (!read) {
        return std::nullopt;
    }
    std::optional<Inspection> seen = inspectionFromJson(read->head);
    if (!seen) {
        return std::nullopt;
    }
    Inspection &inspection = *seen;
    inspection.previewWidth = counted(read->head, PreviewWidthKey);
    inspection.previewHeight = counted(read->head, PreviewHeightKey);
    inspection.preview = read->content;
    const bool isSmall = inspection.previewWidth >= 0 && inspection.previewWidth <= MaximumPreviewEdge &&
                         inspection.previewHeight >= 0 && inspection.previewHeight <= MaximumPreviewEdge;
    const bool fits = isSmall && inspection.preview.size() ==
                                     qsizetype(BytesPerPixel) * inspection.previewWidth * inspection.previewHeight;
    return fits ? seen : std::nullopt;
}

std::optional<QByteArray> photoFromAnswer(const QByteArray &answer)
{
    const auto read = parts(answer);
    const bool isPhoto = read && !read->content.isEmpty() && read->head.contains(PhotoBytesKey) &&
                         read->head.value(PhotoBytesKey).toInt(-1) == read->content.size();
    return isPhoto ? std::optional(read->content) : std::nullopt;
}

} // namespace numberdesk
