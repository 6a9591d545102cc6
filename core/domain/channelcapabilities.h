// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace numberdesk {

/// What a number can carry. Each channel is yes, no, or not stated.
struct ChannelCapabilities
{
    std::optional<bool> voice;
    std::optional<bool> sms;
    std::optional<bool> mms;
    std::optional<bool> fax;
    /// Further capabilities that the provider names and that are present ("emergency", "local_calling"), verbatim.
    QList<QString> others;

    /// Sets a channel by the provider's word in any case (a word that is none of the four is added to `others` when
    /// true).
    void set(const QString &word, bool present);

    friend bool operator==(const ChannelCapabilities &, const ChannelCapabilities &) = default;
};

} // namespace numberdesk
