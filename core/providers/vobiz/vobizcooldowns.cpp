// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/vobiz/vobizcooldowns.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace numberdesk::vobiz {
namespace {

QString cooldownsKey() { return QStringLiteral("releaseCooldowns"); }

} // namespace

QJsonObject Cooldowns::read() const
{
    return QJsonDocument::fromJson(m_memory->fact(cooldownsKey()).toUtf8()).object();
}

void Cooldowns::keep(const PhoneNumber &number, const Timestamp &ends)
{
    if (!ends.moment.isValid()) {
        return;
    }
    QJsonObject kept;
    const QJsonObject before = read();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (auto entry = before.constBegin(); entry != before.constEnd(); ++entry) {
        if (Timestamp::fromText(entry.value().toString()).moment > now) {
            kept.insert(entry.key(), entry.value());
        }
    }
    kept.insert(number.identity(), ends.moment.toString(Qt::ISODateWithMs));
    m_memory->remember(cooldownsKey(), QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

void Cooldowns::forget(const PhoneNumber &number)
{
    QJsonObject kept = read();
    if (kept.contains(number.identity())) {
        kept.remove(number.identity());
        m_memory->remember(cooldownsKey(), QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
    }
}

void Cooldowns::addTo(OwnedNumber &number) const
{
    if (number.status.kind == NumberStatus::Kind::PendingRelease) {
        number.releaseCooldownEnds = Timestamp::fromText(read().value(number.number.identity()).toString());
    }
}

} // namespace numberdesk::vobiz
