// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/channelcapabilities.h"

namespace numberdesk {

void ChannelCapabilities::set(const QString &word, bool present)
{
    const QString name = word.toLower();
    if (name == u"voice") {
        voice = present;
    } else if (name == u"sms") {
        sms = present;
    } else if (name == u"mms") {
        mms = present;
    } else if (name == u"fax") {
        fax = present;
    } else if (present && !name.isEmpty() && !others.contains(word)) {
        others.append(word);
    }
}

} // namespace numberdesk
