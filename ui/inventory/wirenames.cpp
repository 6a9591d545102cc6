// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/wirenames.h"

#include "core/locale/formats.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace numberdesk {
namespace {

const QHash<QString, const char *> &labels()
{
    static const QHash<QString, const char *> known{
        {QStringLiteral("aadhaar_verification_required"), QT_TRANSLATE_NOOP("WireNames", "Needs Aadhaar verification")},
        {QStringLiteral("aadhaar_verified"), QT_TRANSLATE_NOOP("WireNames", "Aadhaar verified")},
        {QStringLiteral("ai_receptionist_enabled"), QT_TRANSLATE_NOOP("WireNames", "AI receptionist")},
        {QStringLiteral("bindings.sms"), QT_TRANSLATE_NOOP("WireNames", "Agent for SMS")},
        {QStringLiteral("bindings.whatsapp"), QT_TRANSLATE_NOOP("WireNames", "Agent for WhatsApp")},
        {QStringLiteral("country"), QT_TRANSLATE_NOOP("WireNames", "Country as told")},
        //: Label of a further fact that a provider tells about a number.
        {QStringLiteral("health"), QT_TRANSLATE_NOOP("WireNames", "Health")},
        {QStringLiteral("health.is_spam"), QT_TRANSLATE_NOOP("WireNames", "Marked as spam")},
        //: Label of a further fact that a provider tells about a number.
        {QStringLiteral("health.usage_status"), QT_TRANSLATE_NOOP("WireNames", "Use")},
        //: Label of a further fact that a provider tells about a number.
        {QStringLiteral("is_blocked"), QT_TRANSLATE_NOOP("WireNames", "Blocked")},
        {QStringLiteral("is_trial_number"), QT_TRANSLATE_NOOP("WireNames", "Trial number")},
        {QStringLiteral("operators_count"), QT_TRANSLATE_NOOP("WireNames", "Operators in all")},
        //: Label of a further fact that a provider tells about a number.
        {QStringLiteral("provider"), QT_TRANSLATE_NOOP("WireNames", "Carrier")},
        {QStringLiteral("provider_ref"), QT_TRANSLATE_NOOP("WireNames", "Carrier’s reference")},
        //: Label of a further fact that a provider tells about a number.
        {QStringLiteral("refund_amount"), QT_TRANSLATE_NOOP("WireNames", "Refund")},
        {QStringLiteral("refund_currency"), QT_TRANSLATE_NOOP("WireNames", "Currency of the refund")},
        {QStringLiteral("refund_error"), QT_TRANSLATE_NOOP("WireNames", "Why there is no refund")},
        {QStringLiteral("refund_status"), QT_TRANSLATE_NOOP("WireNames", "State of the refund")},
        //: Label of a further fact that a provider tells about a number.
        {QStringLiteral("rental_status"), QT_TRANSLATE_NOOP("WireNames", "Rental")},
        //: Label of a further fact that a provider tells about a number.
        {QStringLiteral("source"), QT_TRANSLATE_NOOP("WireNames", "Source")},
        {QStringLiteral("stats.answered_calls"), QT_TRANSLATE_NOOP("WireNames", "Answered calls")},
        {QStringLiteral("stats.average_duration_seconds"),
         QT_TRANSLATE_NOOP("WireNames", "Average length of a call in seconds")},
        {QStringLiteral("stats.missed_calls"), QT_TRANSLATE_NOOP("WireNames", "Missed calls")},
        {QStringLiteral("stats.total_calls"), QT_TRANSLATE_NOOP("WireNames", "Calls in all")},
        {QStringLiteral("type"), QT_TRANSLATE_NOOP("WireNames", "Type as told")},
        {QStringLiteral("voice_enabled"), QT_TRANSLATE_NOOP("WireNames", "Voice switched on")},
    };
    return known;
}

const QHash<QString, const char *> &listLabels()
{
    static const QHash<QString, const char *> known{
        {QStringLiteral("available_operators"), QT_TRANSLATE_NOOP("WireNames", "Operator to choose %1")},
        {QStringLiteral("operators"), QT_TRANSLATE_NOOP("WireNames", "Operator %1")},
        {QStringLiteral("recent_calls"), QT_TRANSLATE_NOOP("WireNames", "Recent call %1")},
    };
    return known;
}

struct WireText
{
    Q_DECLARE_TR_FUNCTIONS(WireNames)
};

} // namespace

QString labelOfWireName(const QString &name)
{
    if (const auto label = labels().constFind(name); label != labels().constEnd()) {
        return WireText::tr(*label);
    }
    static const QRegularExpression entry(QStringLiteral("\\A(\\w+)\\[(\\d{1,6})\\]\\z"));
    const QRegularExpressionMatch match = entry.match(name);
    const auto list = match.hasMatch() ? listLabels().constFind(match.captured(1)) : listLabels().constEnd();
    return list == listLabels().constEnd() ? name
                                           : WireText::tr(*list).arg(formats::number(match.captured(2).toInt() + 1));
}

QString textOfWireValue(const QString &value)
{
    if (value == u"true") {
        //: Label of a further fact that a provider tells about a number.
        return WireText::tr(QT_TRANSLATE_NOOP("WireNames", "Yes"));
    }
    //: Label of a further fact that a provider tells about a number.
    return value == u"false" ? WireText::tr(QT_TRANSLATE_NOOP("WireNames", "No")) : value;
}

} // namespace numberdesk
