// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/tokendestination.h"

namespace numberdesk {

QString tokenDestination(const ProviderTraits &traits, const QMap<QString, QString> &fields, const QString &address)
{
    if (!address.isEmpty()) {
        return address;
    }
    QString destination = traits.defaultAddress;
    for (const FieldSpec &spec : traits.accountFields) {
        destination.replace(QStringLiteral("{%1}").arg(spec.key), fields.value(spec.key, spec.defaultValue));
    }
    return destination;
}

} // namespace numberdesk
