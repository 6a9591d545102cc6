// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

/// The bounds of every request. Source: providers/README.md, shared rules 7 to 9.
namespace numberdesk::limits {

using namespace std::chrono_literals;

inline constexpr std::chrono::milliseconds ReadTime = 30s;
inline constexpr std::chrono::milliseconds WriteTime = 60s;
/// An upload ends when nothing moved for this long.
inline constexpr std::chrono::milliseconds UploadStallTime = 120s;
/// @unit bytes
inline constexpr qint64 ReplyBytes = 8 * 1024 * 1024;
/// For a list that its provider does not page. @unit bytes
inline constexpr qint64 UnpagedReplyBytes = 48 * 1024 * 1024;
inline constexpr int JsonDepth = 64;
inline constexpr qint64 ListEntries = 2'000'000;
inline constexpr std::chrono::seconds LongestRetryAfter = 3600s;
/// Above it an upload is warned about; the server decides. @unit bytes
inline constexpr qint64 LargeUploadBytes = 10 * 1024 * 1024;

} // namespace numberdesk::limits
