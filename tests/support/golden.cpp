// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace numberdesk::tests {
namespace {

/// An object that takes only what was told.
class Told
{
public:
    Told &text(const char *name, const QString &value) { return put(name, value, value.isEmpty()); }
    Told &flag(const char *name, bool value) { return put(name, value, !value); }
    Told &number(const char *name, qint64 value) { return put(name, value, value == 0); }
    Told &value(const char *name, const QJsonValue &value) { return put(name, value, false); }
    Told &list(const char *name, const QStringList &values)
    {
        return put(name, QJsonArray::fromStringList(values), values.isEmpty());
    }
    Told &moment(const char *name, const Timestamp &moment)
    {
        return text(name, moment.moment.isValid() ? moment.moment.toString(Qt::ISODateWithMs) : moment.verbatim);
    }
    Told &details(const char *name, const QList<Detail> &details)
    {
        QJsonArray array;
        for (const Detail &detail : details) {
            array.append(detail.name + QStringLiteral(": ") + detail.value);
        }
        return put(name, array, array.isEmpty());
    }
    template <typename T, typename Convert>
    Told &optional(const char *name, const std::optional<T> &value, Convert convert)
    {
        return value ? put(name, convert(*value), false) : *this;
    }
    template <typename T>
    Told &optional(const char *name, const std::optional<T> &value)
    {
        return value ? put(name, golden(*value), false) : *this;
    }

    operator QJsonValue() const { return m_object; } // NOLINT(google-explicit-constructor): it is one

private:
    Told &put(const char *name, const QJsonValue &value, bool leaveOut)
    {
        if (!leaveOut) {
            m_object.insert(QLatin1String(name), value);
        }
        return *this;
    }

    QJsonObject m_object;
};

QJsonValue plain(bool value) { return value; }

QJsonValue integer(qint64 value) { return value; }

QJsonValue decimal(const Decimal &value) { return value.toString(); }

QJsonValue capabilities(const ChannelCapabilities &channels)
{
    return Told()
        .optional("voice", channels.voice, plain)
        .optional("sms", channels.sms, plain)
        .optional("mms", channels.mms, plain)
        .optional("fax", channels.fax, plain)
        .list("others", channels.others);
}

QString requirementKind(const Requirement &requirement)
{
    static const QStringList names{
        QStringLiteral("Text"),     QStringLiteral("LongText"),       QStringLiteral("Date"),
        QStringLiteral("Choice"),   QStringLiteral("MultipleChoice"), QStringLiteral("Email"),
        QStringLiteral("Url"),      QStringLiteral("Phone"),          QStringLiteral("Address"),
        QStringLiteral("Document"), QStringLiteral("Action"),         QStringLiteral("Other")};
    return names.at(static_cast<int>(requirement.kind));
}

QJsonValue span(const CalendarSpan &given) { return QJsonArray{given.years, given.months, given.days}; }

/// Empty when nothing is limited.
QString localityName(LocalityLimit limit)
{
    static const QStringList names{QString(), QStringLiteral("SameCountry"), QStringLiteral("SamePlace")};
    return names.at(static_cast<int>(limit));
}

QJsonValue criteria(const AcceptanceCriteria &given)
{
    return Told()
        .optional("minimumLength", given.minimumLength, integer)
        .optional("maximumLength", given.maximumLength, integer)
        .text("pattern", given.pattern)
        .list("choices", given.choices)
        .optional("minimum", given.minimum, [](double value) { return QJsonValue(value); })
        .optional("maximum", given.maximum, [](double value) { return QJsonValue(value); })
        .text("earliestDay", given.earliestDay.toString(Qt::ISODate))
        .text("latestDay", given.latestDay.toString(Qt::ISODate))
        .optional("minimumAge", given.minimumAge, span)
        .optional("maximumAge", given.maximumAge, span)
        .text("locality", localityName(given.locality))
        .list("contentTypes", given.contentTypes)
        .optional("maximumBytes", given.maximumBytes, integer)
        .optional("maximumDocuments", given.maximumDocuments, integer)
        .details("others", given.others);
}

QString statusText(const NumberStatus &status)
{
    const QString name = numberStatusName(status.kind);
    return status.kind == NumberStatus::Kind::NotStated ? QString()
           : status.verbatim.isEmpty()                  ? name
                                                        : QStringLiteral("%1 (%2)").arg(name, status.verbatim);
}

QString path(const QString &name) { return QStringLiteral(TEST_DATA_DIR "/") + name; }

} // namespace

QJsonValue golden(const Error &error)
{
    QJsonArray fields;
    for (const FieldMessage &field : error.fields) {
        fields.append(field.field + QStringLiteral(": ") + field.text);
    }
    Told told;
    told.text("kind", errorKindName(error.kind))
        .text("providerText", error.providerText)
        .text("advice", error.advice)
        .number("httpStatus", error.httpStatus)
        .text("requestId", error.requestId)
        .text("host", error.host)
        .text("memberPath", error.memberPath)
        .optional("retryAfter", error.retryAfter,
                  [](std::chrono::seconds wait) { return QJsonValue(qint64(wait.count())); })
        .optional("limit", error.limit, integer)
        .optional("current", error.current, integer)
        .optional("required", error.required, decimal)
        .optional("available", error.available, decimal)
        .text("currency", error.currency)
        .flag("mayHaveHappened", error.mayHaveHappened);
    if (!fields.isEmpty()) {
        told.value("fields", fields);
    }
    return told;
}

QJsonValue golden(const Money &money)
{
    return money.amount.toString() + u' ' + money.currency.value_or(QStringLiteral("(currency not stated)"));
}

QJsonValue golden(const AvailableNumber &number)
{
    return Told()
        .text("number", number.number.text())
        .text("e164", number.number.e164())
        .text("country", number.country.text())
        .flag("countryAsSearched", number.countryAsSearched)
        .text("type", numberTypeName(number.type))
        .text("region", number.region)
        .value("capabilities", capabilities(number.capabilities))
        .optional("setupFee", number.setupFee)
        .optional("monthlyFee", number.monthlyFee)
        .optional("addressRequired", number.addressRequired, plain)
        .number("minimumCommitmentMonths", number.minimumCommitmentMonths)
        .list("warnings", number.warnings)
        .text("offer", QString::fromUtf8(number.offer));
}

QJsonValue golden(const OwnedNumber &number)
{
    QJsonArray agents;
    for (const AgentReference &agent : number.agents) {
        agents.append(agent.name.isEmpty() ? agent.id : QStringLiteral("%1 (%2)").arg(agent.id, agent.name));
    }
    QJsonArray compliance;
    for (const ComplianceItem &item : number.complianceItems) {
        compliance.append(QStringLiteral("%1 | %2 | %3").arg(item.name, item.type, item.description));
    }
    QJsonObject settings;
    for (auto entry = number.settings.cbegin(); entry != number.settings.cend(); ++entry) {
        settings.insert(entry.key(), entry.value());
    }
    Told told;
    told.text("id", number.id)
        .text("number", number.number.text())
        .text("e164", number.number.e164())
        .text("country", number.country.text())
        .flag("countryDerived", number.countryDerived)
        .text("type", numberTypeName(number.type))
        .text("region", number.region)
        .text("label", number.label)
        .value("capabilities", capabilities(number.capabilities))
        .optional("setupFee", number.setupFee)
        .optional("monthlyFee", number.monthlyFee)
        .text("status", statusText(number.status))
        .text("complianceStatus", number.complianceStatus)
        .flag("isExternal", number.isExternal)
        .list("tags", number.tags)
        .text("ownerAccount", number.ownerAccount)
        .moment("createdAt", number.createdAt)
        .moment("purchasedAt", number.purchasedAt)
        .moment("updatedAt", number.updatedAt)
        .moment("releasedAt", number.releasedAt)
        .moment("lastBilling", number.lastBilling)
        .moment("nextBilling", number.nextBilling)
        .moment("releaseCooldownEnds", number.releaseCooldownEnds)
        .number("minimumCommitmentMonths", number.minimumCommitmentMonths)
        .details("details", number.details);
    if (!agents.isEmpty()) {
        told.value("agents", agents);
    }
    if (!compliance.isEmpty()) {
        told.value("complianceItems", compliance);
    }
    if (!settings.isEmpty()) {
        told.value("settings", settings);
    }
    return told;
}

QJsonValue golden(const Requirement &requirement)
{
    return Told()
        .text("id", requirement.id)
        .text("key", requirement.key)
        .text("name", requirement.name)
        .text("description", requirement.description)
        .text("kind", requirementKind(requirement))
        .text("kindVerbatim", requirement.kindVerbatim)
        .flag("required", requirement.required)
        .text("example", requirement.example)
        .value("criteria", criteria(requirement.criteria));
}

QJsonValue golden(const RequirementSet &set)
{
    return Told()
        .text("country", set.country.text())
        .text("type", numberTypeName(set.type))
        .flag("addressRequired", set.addressRequired)
        .value("requirements", golden(set.requirements))
        .number("skipped", set.skipped);
}

QJsonValue golden(const Document &document)
{
    return Told()
        .text("id", document.id)
        .text("name", document.name)
        .text("contentType", document.contentType)
        .optional("size", document.size, integer)
        .moment("createdAt", document.createdAt);
}

QJsonValue golden(const Agent &agent)
{
    return Told().text("id", agent.id).text("name", agent.name).details("details", agent.details);
}

QJsonValue golden(const Balance &balance)
{
    return Told()
        .value("available", golden(balance.available))
        .flag("isPostpaid", balance.isPostpaid)
        .details("details", balance.details);
}

QJsonValue golden(const PurchaseOutcome &outcome)
{
    static const QStringList states{QStringLiteral("Bought"), QStringLiteral("Pending"), QStringLiteral("Refused"),
                                    QStringLiteral("Uncertain")};
    return Told()
        .text("state", states.at(static_cast<int>(outcome.state)))
        .optional("number", outcome.number)
        .optional("error", outcome.error)
        .list("notices", outcome.notices);
}

QJsonValue golden(const PurchaseEvidence &evidence)
{
    static const QStringList verdicts{QStringLiteral("NotBought"), QStringLiteral("MoneyMoved"),
                                      QStringLiteral("Nothing")};
    return Told()
        .text("verdict", verdicts.at(static_cast<int>(evidence.verdict)))
        .list("facts", evidence.facts)
        .optional("cause", evidence.cause);
}

QJsonValue golden(const ReleaseOutcome &outcome)
{
    static const QStringList states{QStringLiteral("Released"), QStringLiteral("PendingRelease"),
                                    QStringLiteral("Refused"), QStringLiteral("Uncertain")};
    return Told()
        .text("state", states.at(static_cast<int>(outcome.state)))
        .optional("fee", outcome.fee)
        .moment("cooldownEnds", outcome.cooldownEnds)
        .optional("error", outcome.error)
        .list("notices", outcome.notices);
}

QJsonValue golden(const AccountCheck &check)
{
    return Told().optional("numbers", check.numbers, integer).list("notices", check.notices);
}

QByteArray testData(const QString &name)
{
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no test data: %s", qPrintable(file.fileName()));
    }
    return file.readAll();
}

QByteArray compareWithGolden(const QString &name, const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray()
            ? QJsonDocument(value.toArray())
            : QJsonDocument(value.isObject() ? value.toObject() : QJsonObject{{QStringLiteral("value"), value}});
    const QByteArray actual = document.toJson(QJsonDocument::Indented);
    QFile file(path(name));
    if (qEnvironmentVariableIntValue("NUMBERDESK_UPDATE_GOLDEN") == 1) {
        if (!file.open(QIODevice::WriteOnly) || file.write(actual) != actual.size()) {
            return "cannot write " + file.fileName().toUtf8();
        }
        return {};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return "no golden file " + file.fileName().toUtf8();
    }
    const QByteArray expected = file.readAll();
    if (expected == actual) {
        return {};
    }
    const QList<QByteArray> expectedLines = expected.split('\n');
    const QList<QByteArray> actualLines = actual.split('\n');
    for (qsizetype line = 0; line < std::max(expectedLines.size(), actualLines.size()); ++line) {
        const QByteArray &before = expectedLines.value(line);
        const QByteArray &now = actualLines.value(line);
        if (before != now) {
            return name.toUtf8() + ", line " + QByteArray::number(line + 1) + ": expected '" + before.trimmed() +
                   "', got '" + now.trimmed() + "'";
        }
    }
    return "differs";
}

} // namespace numberdesk::tests
