// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/export/exportcolumns.h"

#include <QUtf8StringView>

#include <array>
#include <chrono>
#include <utility>

namespace numberdesk {
namespace {

void addText(ExportCells &cells, const QString &text)
{
    if (text.isEmpty()) {
        cells.nothing();
    } else {
        cells.text(text);
    }
}

/// A text as it is kept in the columns.
void addKept(ExportCells &cells, std::string_view bytes)
{
    if (bytes.empty()) {
        cells.nothing();
    } else if (QUtf8StringView(bytes.data(), static_cast<qsizetype>(bytes.size())).isValidUtf8()) {
        cells.utf8(bytes);
    } else {
        cells.text(textFromBytes(bytes));
    }
}

void addAmount(ExportCells &cells, const std::optional<Money> &money)
{
    if (money) {
        cells.amount(money->amount);
    } else {
        cells.nothing();
    }
}

void addMoment(ExportCells &cells, qint64 moment)
{
    if (moment == NoMoment) {
        cells.nothing();
    } else {
        cells.moment(moment);
    }
}

/// An unreadable moment as the provider wrote it.
void addTimestamp(ExportCells &cells, qint64 moment, const QString &verbatim)
{
    if (moment == NoMoment) {
        addText(cells, verbatim);
    } else {
        cells.moment(moment);
    }
}

void addNumber(const ExportRow &row, ExportCells &cells)
{
    const quint64 digits = row.known.number.digits();
    addText(cells, digits != 0 ? unpackedDigits(digits) : row.known.number.numberText());
}

void addLabel(const ExportRow &row, ExportCells &cells)
{
    const std::string_view told = row.known.number.labelBytes();
    if (told.empty()) {
        addText(cells, row.known.kept.label);
    } else {
        addKept(cells, told);
    }
}

void addCapabilities(const ExportRow &row, ExportCells &cells)
{
    const ChannelCapabilities channels = row.known.number.capabilities();
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
    cells.list(words + channels.others);
}

void addAgents(const ExportRow &row, ExportCells &cells)
{
    QStringList names;
    const QList<AgentReference> agents = row.known.number.agents();
    for (const AgentReference &agent : agents) {
        names.append(agent.name.isEmpty() ? agent.id : agent.name);
    }
    cells.list(names);
}

void addType(const ExportRow &row, ExportCells &cells)
{
    if (row.known.number.typeKind() == NumberType::Kind::Unknown) {
        cells.nothing();
    } else {
        addText(cells, numberTypeName(row.known.number.type()));
    }
}

void addStatus(const ExportRow &row, ExportCells &cells)
{
    const NumberStatus::Kind status = row.known.number.statusKind();
    if (status == NumberStatus::Kind::NotStated) {
        cells.nothing();
    } else {
        cells.text(numberStatusName(status));
    }
}

void addSetupCurrency(const ExportRow &row, ExportCells &cells)
{
    addText(cells, row.cold.setupFee ? row.cold.setupFee->currency.value_or(QString()) : QString());
}

} // namespace

const QList<ExportColumn> &exportColumns()
{
    using Row = const ExportRow &;
    using Cells = ExportCells &;
    static const QList<ExportColumn> columns{
        {QLatin1String("number"), addNumber},
        {QLatin1String("label"), addLabel},
        {QLatin1String("tags"), [](Row row, Cells cells) { cells.list(row.known.kept.tags); }},
        {QLatin1String("owner"), [](Row row, Cells cells) { addText(cells, row.known.kept.owner); }},
        {QLatin1String("cost_centre"), [](Row row, Cells cells) { addText(cells, row.known.kept.costCentre); }},
        {QLatin1String("protected"), [](Row row, Cells cells) { cells.flag(row.known.kept.isProtected); }},
        {QLatin1String("notes"), [](Row row, Cells cells) { addText(cells, row.known.kept.notes); }},
        {QLatin1String("provider"), [](Row row, Cells cells) { addText(cells, row.known.title.provider); }},
        {QLatin1String("account"), [](Row row, Cells cells) { addText(cells, row.known.title.account); }},
        {QLatin1String("country"),
         [](Row row, Cells cells) { addText(cells, unpackedCountry(row.known.number.countryLetters())); }},
        {QLatin1String("place"),
         [](Row row, Cells cells) { addKept(cells, row.known.number.bytesAt(row.known.number.regionPlace())); }},
        {QLatin1String("type"), addType},
        {QLatin1String("capabilities"), addCapabilities},
        {QLatin1String("status"), addStatus},
        {QLatin1String("status_told"),
         [](Row row, Cells cells) { addKept(cells, row.known.number.bytesAt(row.known.number.statusWordPlace())); }},
        {QLatin1String("agents"), addAgents},
        {QLatin1String("monthly_fee"), [](Row row, Cells cells) { addAmount(cells, row.known.number.monthlyFee()); }},
        {QLatin1String("monthly_currency"),
         [](Row row, Cells cells) { addKept(cells, row.known.number.bytesAt(row.known.number.currencyPlace())); }},
        {QLatin1String("setup_fee"), [](Row row, Cells cells) { addAmount(cells, row.cold.setupFee); }},
        {QLatin1String("setup_currency"), addSetupCurrency},
        {QLatin1String("next_billing"),
         [](Row row, Cells cells) {
             addTimestamp(cells, row.known.number.nextBillingAt(), row.cold.nextBilling.verbatim);
         }},
        {QLatin1String("last_billing"),
         [](Row row, Cells cells) {
             addTimestamp(cells, momentOfColumn(row.cold.lastBilling.moment), row.cold.lastBilling.verbatim);
         }},
        {QLatin1String("purchased_at"),
         [](Row row, Cells cells) {
             addTimestamp(cells, row.known.number.purchasedAt(), row.cold.purchasedAt.verbatim);
         }},
        {QLatin1String("external"), [](Row row, Cells cells) { cells.flag(row.known.number.isExternal()); }},
        {QLatin1String("provider_tags"), [](Row row, Cells cells) { cells.list(row.known.number.tags()); }},
        {QLatin1String("last_seen"), [](Row row, Cells cells) { addMoment(cells, row.known.number.lastSeenAt()); }},
        {QLatin1String("missing_since"),
         [](Row row, Cells cells) { addMoment(cells, row.known.number.missingSinceAt()); }},
        {QLatin1String("account_id"), [](Row row, Cells cells) { addText(cells, row.known.accountId); }},
        {QLatin1String("id"),
         [](Row row, Cells cells) { addText(cells, row.known.accountId + u'/' + row.known.number.numberKey()); }},
    };
    return columns;
}

QByteArray isoMoment(qint64 moment)
{
    // QDateTime's own way takes five times as long, which counts for several moments of each of many numbers.
    using std::chrono::days;
    using std::chrono::milliseconds;
    using std::chrono::seconds;
    const auto at = std::chrono::floor<seconds>(std::chrono::sys_time<milliseconds>(milliseconds(moment)));
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
