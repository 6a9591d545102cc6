// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httprequest.h"

namespace numberdesk {

QByteArray HttpReply::header(QByteArrayView name) const
{
    for (const HttpHeader &entry : headers) {
        if (entry.name.compare(name, Qt::CaseInsensitive) == 0) {
            return entry.value;
        }
    }
    return {};
}

} // namespace numberdesk
