// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

/// The bounds of every request. Source: providers/README.md, shared rules 7 to 9.
namespace numberdesk::limits {

inline constexpr std::chrono::milliseconds ReadTime = std::chrono::seconds(30);
inline constexpr std::chrono::milliseconds WriteTime = std::chrono::seconds(60);
/// An upload ends when nothing moved for this long.
inline constexpr std::chrono::milliseconds UploadStallTime = std::chrono::seconds(120);
/// @unit bytes
inline constexpr qint64 ReplyBytes = qint64(8) * 1024 * 1024;
/// For a list that its provider does not page. @unit bytes
inline constexpr qint64 UnpagedReplyBytes = qint64(48) * 1024 * 1024;
inline constexpr int JsonDepth = 64;
inline constexpr qint64 ListEntries = 2'000'000;
inline constexpr std::chrono::seconds LongestRetryAfter = std::chrono::hours(1);
/// Above it an upload is warned about; the server decides. @unit bytes
inline constexpr qint64 LargeUploadBytes = qint64(10) * 1024 * 1024;

} // namespace numberdesk::limits
