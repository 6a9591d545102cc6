// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/cases/caserejections.h"

#include "core/compliance/profiles/addressrules.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace numberdesk {
namespace {

/// The part of an address that a provider's wire calls so, "postal_code" or "postalCode".
/// @param isAddress the wire says that it is one of an address; a country may be the order's otherwise
std::optional<AddressPart> addressPartCalled(const QString &name, bool isAddress)
{
    const QString word = QString(name).remove(u'_').toLower();
    if (word == u"country" || word == u"countrycode") {
        return isAddress ? std::optional(AddressPart::Country) : std::nullopt;
    }
    const QList<AddressPart> parts = addressParts();
    const auto found = std::find_if(parts.cbegin(), parts.cend(),
                                    [&word](AddressPart part) { return word == addressPartKey(part).toLower(); });
    return found == parts.cend() ? std::nullopt : std::optional(*found);
}

/// "requirements[tax_id]" and "requirements.tax_id" as their parts.
QStringList partsOf(const QString &field)
{
    static const QRegularExpression separators(QStringLiteral("[.\\[\\]/]+"));
    return field.split(separators, Qt::SkipEmptyParts);
}

CaseAnswer answerOf(const ComplianceCase &entry, const QString &part)
{
    CaseAnswer answer = entry.answers.value(part);
    if (part.isEmpty()) {
        answer.value = answersMark(entry);
        return answer;
    }
    if (!part.startsWith(QLatin1String("address/"))) {
        if (answer.isEmpty()) {
            answer.value = entry.fields.value(part);
        }
        return answer;
    }
    const QList<AddressPart> parts = addressParts();
    for (const AddressPart known : parts) {
        if (part == addressPartField(known)) {
            answer.value = addressText(addressOf(entry), known);
        }
    }
    return answer;
}

} // namespace

QString partOfField(const ComplianceCase &entry, const QString &field)
{
    const QStringList parts = partsOf(field);
    if (parts.isEmpty()) {
        return {};
    }
    // A requirement may be called as a member of the address is.
    const bool isAddress = parts.size() > 1 && parts.constFirst().compare(u"address", Qt::CaseInsensitive) == 0;
    if (entry.asked && !isAddress) {
        for (const Requirement &requirement : entry.asked->requirements) {
            const bool isNamed = (!requirement.id.isEmpty() && parts.contains(requirement.id)) ||
                                 (!requirement.key.isEmpty() && parts.contains(requirement.key));
            if (isNamed) {
                return requirement.identifier();
            }
        }
    }
    if (entry.fields.contains(parts.constLast())) {
        return parts.constLast();
    }
    const std::optional<AddressPart> part = addressPartCalled(parts.constLast(), isAddress);
    return part ? addressPartField(*part) : QString();
}

QList<CaseRejection> rejectionsIn(const ComplianceCase &entry, const Error &error, const QDateTime &at)
{
    if (error.kind != ErrorKind::RequirementMissing && error.kind != ErrorKind::ValidationFailed) {
        return {};
    }
    QList<CaseRejection> rejections;
    for (const FieldMessage &message : error.fields) {
        const QString part = partOfField(entry, message.field);
        QString words = message.text.isEmpty() ? error.providerText : message.text;
        if (part.isEmpty() && !message.field.isEmpty()) {
            words.prepend(message.field + QStringLiteral(": "));
        }
        const auto same = std::find_if(rejections.begin(), rejections.end(), [&part](const CaseRejection &other) {
            return !part.isEmpty() && other.identifier == part;
        });
        if (same == rejections.end()) {
            rejections.append({part, words, at, answerOf(entry, part)});
        } else if (same->reason != words) {
            same->reason += u' ' + words;
        }
    }
    if (rejections.isEmpty()) {
        const QString words = error.providerText.isEmpty() ? error.advice : error.providerText;
        rejections.append({{}, words, at, answerOf(entry, {})});
    }
    return rejections;
}

QString answersMark(const ComplianceCase &entry)
{
    // Where an answer was filled from is no difference to the provider.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &text) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArray(1, '\0'));
    };
    QStringList identifiers = entry.answers.keys();
    identifiers.sort();
    for (const QString &identifier : std::as_const(identifiers)) {
        const CaseAnswer answer = entry.answers.value(identifier);
        if (!answer.isEmpty()) {
            add(identifier);
            add(answer.value);
            add(answer.documentIds.join(u'\n'));
        }
    }
    const QList<AddressPart> parts = addressParts();
    for (const AddressPart part : parts) {
        add(addressText(addressOf(entry), part));
    }
    for (auto field = entry.fields.cbegin(); field != entry.fields.cend(); ++field) {
        add(field.key());
        add(field.value());
    }
    // Letters alone: digits could look like a number that is not kept.
    QString mark;
    const QByteArray digest = hash.result();
    for (const char byte : digest) {
        const auto bits = static_cast<unsigned char>(byte);
        mark += QLatin1Char(static_cast<char>('a' + bits / 16));
        mark += QLatin1Char(static_cast<char>('a' + bits % 16));
    }
    return mark;
}

bool standsAgainstWhole(const CaseRejection &rejection, const ComplianceCase &entry)
{
    const QString &then = rejection.before.value;
    return rejection.identifier.isEmpty() && !rejection.isSettled && (then.isEmpty() || then == answersMark(entry));
}

ReviewState reviewStateOf(const QString &complianceStatus)
{
    const QString word = complianceStatus.trimmed().toLower();
    if (word.isEmpty()) {
        return ReviewState::NotTold;
    }
    static const QStringList approved{QStringLiteral("completed"), QStringLiteral("complete"),
                                      QStringLiteral("approved"), QStringLiteral("verified")};
    static const QStringList rejected{QStringLiteral("rejected"), QStringLiteral("declined"), QStringLiteral("refused"),
                                      QStringLiteral("failed"), QStringLiteral("expired")};
    return approved.contains(word)   ? ReviewState::Approved
           : rejected.contains(word) ? ReviewState::Rejected
                                     : ReviewState::InReview;
}

} // namespace numberdesk
