// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/export/exportcolumns.h"

#include "core/domain/ownednumber.h"

#include <array>
#include <chrono>
#include <utility>

namespace numberdesk {
namespace {

ExportCell textCell(const QString &text) { return text.isEmpty() ? ExportCell() : ExportCell(text); }

ExportCell amountCell(const std::optional<Money> &money) { return money ? ExportCell(money->amount) : ExportCell(); }

ExportCell currencyCell(const std::optional<Money> &money)
{
    return money ? textCell(money->currency.value_or(QString())) : ExportCell();
}

ExportCell momentCell(const QDateTime &moment) { return moment.isValid() ? ExportCell(moment) : ExportCell(); }

/// An unreadable moment as the provider wrote it.
ExportCell timestampCell(const Timestamp &timestamp)
{
    return timestamp.moment.isValid() ? ExportCell(timestamp.moment) : textCell(timestamp.verbatim);
}

ExportCell capabilitiesCell(const KnownNumber &row)
{
    const ChannelCapabilities &channels = row.entry.number.capabilities;
    static const QString voice = QStringLiteral("voice");
    static const QString sms = QStringLiteral("sms");
    static const QString mms = QStringLiteral("mms");
    static const QString fax = QStringLiteral("fax");
    const std::array<std::pair<const QString &, const std::optional<bool> &>, 4> known{
        {{voice, channels.voice}, {sms, channels.sms}, {mms, channels.mms}, {fax, channels.fax}}};
    QStringList words;
    for (const auto &[word, present] : known) {
        if (present.value_or(false)) {
            words.append(word);
        }
    }
    return words + channels.others;
}

ExportCell agentsCell(const KnownNumber &row)
{
    QStringList names;
    for (const AgentReference &agent : row.entry.number.agents) {
        names.append(agent.name.isEmpty() ? agent.id : agent.name);
    }
    return names;
}

ExportCell typeCell(const KnownNumber &row)
{
    const NumberType &type = row.entry.number.type;
    return type.kind == NumberType::Kind::Unknown ? ExportCell() : textCell(numberTypeName(type));
}

ExportCell statusCell(const KnownNumber &row)
{
    const NumberStatus &status = row.entry.number.status;
    return status.kind == NumberStatus::Kind::NotStated ? ExportCell() : ExportCell(numberStatusName(status.kind));
}

const QString &numberText(const PhoneNumber &number) { return number.isE164() ? number.e164() : number.text(); }

} // namespace

const QList<ExportColumn> &exportColumns()
{
    using Row = const KnownNumber &;
    static const QList<ExportColumn> columns{
        {QLatin1String("number"), [](Row row) { return textCell(numberText(row.entry.number.number)); }},
        {QLatin1String("label"), [](Row row) { return textCell(row.label()); }},
        {QLatin1String("tags"), [](Row row) { return ExportCell(row.kept.tags); }},
        {QLatin1String("owner"), [](Row row) { return textCell(row.kept.owner); }},
        {QLatin1String("cost_centre"), [](Row row) { return textCell(row.kept.costCentre); }},
        {QLatin1String("protected"), [](Row row) { return ExportCell(row.kept.isProtected); }},
        {QLatin1String("notes"), [](Row row) { return textCell(row.kept.notes); }},
        {QLatin1String("provider"), [](Row row) { return textCell(row.title.provider); }},
        {QLatin1String("account"), [](Row row) { return textCell(row.title.account); }},
        {QLatin1String("country"), [](Row row) { return textCell(row.entry.number.country.text()); }},
        {QLatin1String("place"), [](Row row) { return textCell(row.entry.number.region); }},
        {QLatin1String("type"), typeCell},
        {QLatin1String("capabilities"), capabilitiesCell},
        {QLatin1String("status"), statusCell},
        {QLatin1String("status_told"), [](Row row) { return textCell(row.entry.number.status.verbatim); }},
        {QLatin1String("agents"), agentsCell},
        {QLatin1String("monthly_fee"), [](Row row) { return amountCell(row.entry.number.monthlyFee); }},
        {QLatin1String("monthly_currency"), [](Row row) { return currencyCell(row.entry.number.monthlyFee); }},
        {QLatin1String("setup_fee"), [](Row row) { return amountCell(row.entry.number.setupFee); }},
        {QLatin1String("setup_currency"), [](Row row) { return currencyCell(row.entry.number.setupFee); }},
        {QLatin1String("next_billing"), [](Row row) { return timestampCell(row.entry.number.nextBilling); }},
        {QLatin1String("last_billing"), [](Row row) { return timestampCell(row.entry.number.lastBilling); }},
        {QLatin1String("purchased_at"), [](Row row) { return timestampCell(row.entry.number.purchasedAt); }},
        {QLatin1String("external"), [](Row row) { return ExportCell(row.entry.number.isExternal); }},
        {QLatin1String("provider_tags"), [](Row row) { return ExportCell(row.entry.number.tags); }},
        {QLatin1String("last_seen"), [](Row row) { return momentCell(row.entry.lastSeen); }},
        {QLatin1String("missing_since"), [](Row row) { return momentCell(row.entry.missingSince); }},
        {QLatin1String("account_id"), [](Row row) { return textCell(row.entry.accountId); }},
        {QLatin1String("id"), [](Row row) { return textCell(row.entry.id()); }},
    };
    return columns;
}

QByteArray isoMoment(const QDateTime &moment)
{
    // QDateTime's own way takes five times as long, which counts for several moments of each of many numbers.
    using std::chrono::days;
    using std::chrono::seconds;
    const std::chrono::sys_seconds at{seconds(moment.toSecsSinceEpoch())};
    const std::chrono::sys_days day = std::chrono::floor<days>(at);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(at - day);
    QByteArray text = QByteArrayLiteral("0000-00-00T00:00:00Z");
    const auto put = [&text](qsizetype place, qsizetype digits, auto number) {
        auto left = static_cast<qint64>(number);
        for (qsizetype digit = digits; digit-- > 0; left /= 10) {
            text[place + digit] = static_cast<char>('0' + left % 10);
        }
    };
    put(0, 4, int(date.year()));
    put(5, 2, unsigned(date.month()));
    put(8, 2, unsigned(date.day()));
    put(11, 2, time.hours().count());
    put(14, 2, time.minutes().count());
    put(17, 2, time.seconds().count());
    return text;
}

} // namespace numberdesk
