// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/words.h"

#include "core/locale/formats.h"

#include <QCoreApplication>

namespace numberdesk::words {
namespace {

struct WordText
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString notStated() { return WordText::tr("not stated"); }

QString numberType(const NumberType &type)
{
    switch (type.kind) {
    case NumberType::Kind::Unknown:
        return notStated();
    case NumberType::Kind::Local:
        //: Type of a number.
        return WordText::tr("Local");
    case NumberType::Kind::Mobile:
        //: Type of a number.
        return WordText::tr("Mobile");
    case NumberType::Kind::TollFree:
        //: Type of a number.
        return WordText::tr("Toll-free");
    case NumberType::Kind::National:
        //: Type of a number.
        return WordText::tr("National");
    case NumberType::Kind::SharedCost:
        return WordText::tr("Shared cost");
    case NumberType::Kind::Other:
        return type.verbatim;
    }
    Q_UNREACHABLE();
}

QStringList capabilities(const ChannelCapabilities &channels)
{
    QStringList words;
    if (channels.voice.value_or(false)) {
        //: What a number can do.
        words.append(WordText::tr("Voice"));
    }
    if (channels.sms.value_or(false)) {
        //: What a number can do.
        words.append(WordText::tr("SMS"));
    }
    if (channels.mms.value_or(false)) {
        //: What a number can do.
        words.append(WordText::tr("MMS"));
    }
    if (channels.fax.value_or(false)) {
        //: What a number can do.
        words.append(WordText::tr("Fax"));
    }
    return words + channels.others;
}

QString decimal(const Decimal &value, int decimals) { return formats::decimal(value, decimals); }

QString amount(const std::optional<Money> &money) { return money ? decimal(money->amount) : notStated(); }

QString currency(const std::optional<Money> &money)
{
    return money && money->currency ? *money->currency : notStated();
}

QString money(const std::optional<Money> &money)
{
    if (!money) {
        return notStated();
    }
    return money->currency ? formats::money(*money)
                           : WordText::tr("%1, currency not stated").arg(formats::money(*money));
}

QString numberStatus(const NumberStatus &status)
{
    switch (status.kind) {
    case NumberStatus::Kind::NotStated:
        return notStated();
    case NumberStatus::Kind::Active:
        //: State of a number.
        return WordText::tr("Active");
    case NumberStatus::Kind::Inactive:
        return WordText::tr("Switched off");
    case NumberStatus::Kind::Pending:
        return WordText::tr("Being set up");
    case NumberStatus::Kind::PendingRelease:
        return WordText::tr("Release pending");
    case NumberStatus::Kind::Released:
        //: State of a number.
        return WordText::tr("Released");
    case NumberStatus::Kind::Blocked:
        //: State of a number.
        return WordText::tr("Blocked");
    case NumberStatus::Kind::Other:
        return status.verbatim;
    }
    Q_UNREACHABLE();
}

QString purchaseState(PurchaseIntent::State state)
{
    switch (state) {
    case PurchaseIntent::State::Prepared:
        return WordText::tr("Being prepared");
    case PurchaseIntent::State::Sent:
        return WordText::tr("Request sent");
    case PurchaseIntent::State::Bought:
        //: State of a purchase.
        return WordText::tr("Bought");
    case PurchaseIntent::State::Confirming:
        return WordText::tr("Bought, confirming");
    case PurchaseIntent::State::Pending:
        return WordText::tr("Bought, being set up");
    case PurchaseIntent::State::Refused:
        return WordText::tr("Not bought");
    case PurchaseIntent::State::Unknown:
        return WordText::tr("Unknown, being settled");
    case PurchaseIntent::State::NotBought:
        return WordText::tr("Not bought");
    case PurchaseIntent::State::NotConfirmed:
        return WordText::tr("Not confirmed");
    }
    Q_UNREACHABLE();
}

QString releaseState(ReleaseIntent::State state)
{
    switch (state) {
    case ReleaseIntent::State::Scheduled:
        return WordText::tr("Release planned");
    case ReleaseIntent::State::Held:
        //: State of a release whose time has come: it waits for the person.
        return WordText::tr("Not sent");
    case ReleaseIntent::State::TakenBack:
        //: State of a release: the person has changed their mind.
        return WordText::tr("Taken back");
    case ReleaseIntent::State::Sent:
        return WordText::tr("Request sent");
    case ReleaseIntent::State::Released:
        //: State of a number.
        return WordText::tr("Released");
    case ReleaseIntent::State::PendingRelease:
        return WordText::tr("Release pending");
    case ReleaseIntent::State::Refused:
        return WordText::tr("Not released");
    case ReleaseIntent::State::Unknown:
        return WordText::tr("Unknown, being settled");
    case ReleaseIntent::State::NotReleased:
        return WordText::tr("Not released");
    case ReleaseIntent::State::NotConfirmed:
        return WordText::tr("Not confirmed");
    }
    Q_UNREACHABLE();
}

QString plannedRelease(ReleaseIntent::State state)
{
    return state == ReleaseIntent::State::Held ? WordText::tr("Release not sent") : WordText::tr("Release planned");
}

QString timeLeft(std::chrono::milliseconds left)
{
    const auto seconds = std::max<qint64>(0, std::chrono::ceil<std::chrono::seconds>(left).count());
    constexpr qint64 minute = 60;
    if (seconds < minute) {
        return WordText::tr("%n s", "seconds, after a figure", static_cast<int>(seconds));
    }
    return WordText::tr("%n min", "minutes, after a figure", static_cast<int>((seconds + minute - 1) / minute));
}

QString searchFilter(SearchFilter filter)
{
    switch (filter) {
    case SearchFilter::Type:
        return WordText::tr("type", "a filter of the search");
    case SearchFilter::Pattern:
        return WordText::tr("number pattern", "a filter of the search");
    case SearchFilter::Place:
        return WordText::tr("place", "a filter of the search");
    case SearchFilter::Capabilities:
        return WordText::tr("capabilities", "a filter of the search");
    case SearchFilter::Price:
        return WordText::tr("price", "a filter of the search");
    }
    Q_UNREACHABLE();
}

QString relativeTime(const QDateTime &moment, const QDateTime &now)
{
    if (!moment.isValid()) {
        return {};
    }
    const qint64 seconds = moment.secsTo(now);
    if (seconds < -60) {
        return exactTime(moment);
    }
    if (seconds < 45) {
        return WordText::tr("just now");
    }
    const auto minutes = static_cast<int>((seconds + 30) / 60);
    if (minutes < 60) {
        return QCoreApplication::translate("Words", "%n minute(s) ago", nullptr, minutes);
    }
    const QDate day = moment.toLocalTime().date();
    const qint64 days = day.daysTo(now.toLocalTime().date());
    if (days == 0) {
        const auto hours = static_cast<int>((seconds + 1800) / 3600);
        return QCoreApplication::translate("Words", "%n hour(s) ago", nullptr, hours);
    }
    if (days == 1) {
        //: When something happened.
        return WordText::tr("yesterday");
    }
    return formats::day(day);
}

QString exactTime(const QDateTime &moment) { return formats::moment(moment); }

QString fullTime(const QDateTime &moment) { return formats::fullMoment(moment); }

QString timestamp(const Timestamp &timestamp)
{
    return timestamp.moment.isValid() ? exactTime(timestamp.moment) : timestamp.verbatim;
}

QString country(const CountryCode &country) { return country.isEmpty() ? notStated() : countryName(country); }

QString journalKind(const QString &kind)
{
    static const QHash<QString, const char *> sentences{
        {QStringLiteral("purchase.prepared"), QT_TRANSLATE_NOOP("Words", "Purchase confirmed by the person")},
        {QStringLiteral("purchase.sent"), QT_TRANSLATE_NOOP("Words", "Purchase request sent")},
        {QStringLiteral("purchase.bought"), QT_TRANSLATE_NOOP("Words", "Bought, seen in the list")},
        {QStringLiteral("purchase.confirming"), QT_TRANSLATE_NOOP("Words", "Bought, not yet seen in the list")},
        {QStringLiteral("purchase.pending"), QT_TRANSLATE_NOOP("Words", "Bought, being set up by the provider")},
        {QStringLiteral("purchase.refused"), QT_TRANSLATE_NOOP("Words", "Purchase refused, nothing bought")},
        {QStringLiteral("purchase.unknown"), QT_TRANSLATE_NOOP("Words", "Purchase outcome unknown, being settled")},
        {QStringLiteral("purchase.not-bought"), QT_TRANSLATE_NOOP("Words", "Settled: nothing was bought")},
        {QStringLiteral("purchase.not-confirmed"),
         QT_TRANSLATE_NOOP("Words", "Purchase not confirmed by the provider")},
        {QStringLiteral("purchase.marked-bought"), QT_TRANSLATE_NOOP("Words", "Marked as bought by a person")},
        {QStringLiteral("purchase.marked-not-bought"), QT_TRANSLATE_NOOP("Words", "Marked as not bought by a person")},
        {QStringLiteral("purchase.never-sent"), QT_TRANSLATE_NOOP("Words", "Purchase was never sent")},
        {QStringLiteral("document.uploaded"), QT_TRANSLATE_NOOP("Words", "Document uploaded")},
        {QStringLiteral("document.reused"), QT_TRANSLATE_NOOP("Words", "Document used that was there already")},
        {QStringLiteral("release.scheduled"), QT_TRANSLATE_NOOP("Words", "Release planned")},
        {QStringLiteral("release.held"), QT_TRANSLATE_NOOP("Words", "Planned release not sent")},
        {QStringLiteral("release.taken-back"), QT_TRANSLATE_NOOP("Words", "Planned release taken back")},
        {QStringLiteral("release.sent"), QT_TRANSLATE_NOOP("Words", "Release request sent")},
        //: State of a number.
        {QStringLiteral("release.released"), QT_TRANSLATE_NOOP("Words", "Released")},
        {QStringLiteral("release.pending-release"), QT_TRANSLATE_NOOP("Words", "Release pending, can be cancelled")},
        {QStringLiteral("release.refused"), QT_TRANSLATE_NOOP("Words", "Release refused")},
        {QStringLiteral("release.unknown"), QT_TRANSLATE_NOOP("Words", "Release outcome unknown, being settled")},
        {QStringLiteral("release.not-released"), QT_TRANSLATE_NOOP("Words", "Settled: the number was not released")},
        {QStringLiteral("release.not-confirmed"), QT_TRANSLATE_NOOP("Words", "Release not confirmed by the provider")},
        {QStringLiteral("release.marked-released"), QT_TRANSLATE_NOOP("Words", "Marked as released by a person")},
        {QStringLiteral("release.marked-not-released"),
         QT_TRANSLATE_NOOP("Words", "Marked as not released by a person")},
        {QStringLiteral("release.cancel-sent"), QT_TRANSLATE_NOOP("Words", "Cancellation of a release sent")},
        {QStringLiteral("release.cancelled"), QT_TRANSLATE_NOOP("Words", "Release cancelled")},
        {QStringLiteral("release.cancel-failed"), QT_TRANSLATE_NOOP("Words", "Release could not be cancelled")},
        {QStringLiteral("protection.set"), QT_TRANSLATE_NOOP("Words", "Protected against release")},
        {QStringLiteral("protection.removed"), QT_TRANSLATE_NOOP("Words", "Protection against release taken off")},
        {QStringLiteral("protection.not-changed"), QT_TRANSLATE_NOOP("Words", "Protection could not be changed")},
        {QStringLiteral("number.change-sent"), QT_TRANSLATE_NOOP("Words", "Change of a number sent")},
        {QStringLiteral("number.changed"), QT_TRANSLATE_NOOP("Words", "Number changed")},
        {QStringLiteral("number.change-failed"), QT_TRANSLATE_NOOP("Words", "Change of a number failed")},
        {QStringLiteral("limits.changed"), QT_TRANSLATE_NOOP("Words", "Spending limits changed")},
        {QStringLiteral("limits.loosened"), QT_TRANSLATE_NOOP("Words", "Spending limits loosened")},
        {QStringLiteral("limits.refused"), QT_TRANSLATE_NOOP("Words", "Purchase refused by a spending limit")},
        {QStringLiteral("limits.code-set"), QT_TRANSLATE_NOOP("Words", "Approval code set")},
        {QStringLiteral("limits.code-changed"), QT_TRANSLATE_NOOP("Words", "Approval code changed")},
        {QStringLiteral("limits.code-removed"), QT_TRANSLATE_NOOP("Words", "Approval code removed")},
        {QStringLiteral("approval.asked"), QT_TRANSLATE_NOOP("Words", "Approval code entered")},
        {QStringLiteral("approval.given"), QT_TRANSLATE_NOOP("Words", "Approval code accepted")},
        {QStringLiteral("approval.refused"), QT_TRANSLATE_NOOP("Words", "Approval code was wrong")},
        {QStringLiteral("approval.covers"), QT_TRANSLATE_NOOP("Words", "Purchase approved by the second person")},
    };
    const char *text = sentences.value(kind);
    return text ? WordText::tr(text) : kind;
}

} // namespace numberdesk::words
