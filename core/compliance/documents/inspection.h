// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace numberdesk {

/// What a look into a document told. It is taken in a process of its own (see DocumentInspector), because a file from
/// anywhere may be made to break whoever parses it.
struct Inspection
{
    enum class State
    {
        Whole,             ///< could be read
        Truncated,         ///< its end is missing
        Damaged,           ///< cannot be read as what it says it is
        PasswordProtected, ///< opens with a password only
        TooComplex,        ///< reading it took more time or memory than it may
        NotLooked          ///< of a kind, or of a size, that is not looked into, or this build has no reader for it
    };

    State state = State::NotLooked;
    /// It opens without a password, but forbids something (printing, copying).
    bool isRestricted = false;
    /// Of a PDF, where they could be counted.
    std::optional<int> pages;
    /// Of a picture. @unit pixels
    int width = 0;
    int height = 0;
    /// The first page or the picture, red, green and blue for each pixel, row by row without gaps; empty without one.
    QByteArray preview;
    int previewWidth = 0;
    int previewHeight = 0;

    [[nodiscard]] bool hasPreview() const { return !preview.isEmpty(); }
    friend bool operator==(const Inspection &, const Inspection &) = default;
};

/// Largest document that is looked into. @unit bytes
inline constexpr qint64 MaximumInspected = qint64(64) * 1024 * 1024;
/// Longest side of a preview. @unit pixels
inline constexpr int MaximumPreviewEdge = 1200;
/// Bytes that a look may answer, preview or shrunk photo included. @unit bytes
inline constexpr qint64 MaximumInspectionAnswer = qint64(16) * 1024 * 1024;

/// What is asked of the process that looks: the words behind the program's name.
struct InspectionOrder
{
    enum class Task
    {
        Look,
        Shrink
    };

    Task task = Task::Look;
    QByteArray contentType;
    /// Look: longest side of the preview, 0 for none. @unit pixels
    int previewEdge = 0;
    /// Shrink: the photo is to have no more. @unit bytes
    qint64 maximumBytes = 0;

    friend bool operator==(const InspectionOrder &, const InspectionOrder &) = default;
};

/// The word that makes the program look into a document instead of showing its window.
inline constexpr auto InspectionWord = "--inspect-document";

QStringList toArguments(const InspectionOrder &order);
/// Of the words behind InspectionWord; nothing when they are no order.
std::optional<InspectionOrder> orderFromArguments(const QStringList &words);

/// What a look told besides the picture, to be kept with the document.
QJsonObject toJson(const Inspection &inspection);
/// Nothing when it is none.
std::optional<Inspection> inspectionFromJson(const QJsonObject &json);

/// The answer on the wire: a line of JSON, then the bytes that it announces.
QByteArray toAnswer(const Inspection &inspection);
QByteArray toAnswer(const QByteArray &shrunkPhoto);
/// Nothing when it is none: cut, too long, or with figures that do not fit each other.
std::optional<Inspection> inspectionFromAnswer(const QByteArray &answer);
std::optional<QByteArray> photoFromAnswer(const QByteArray &answer);

} // namespace numberdesk
