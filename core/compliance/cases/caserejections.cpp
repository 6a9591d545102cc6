// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/cases/caserejections.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace numberdesk {
namespace {

struct AddressMember
{
    const char *word;
    const char *part;
    QString PostalAddress::*member;
};

/// Members of an address without upper case and underscores, as providers' wires and PostalAddress spell them.
constexpr std::array AddressMembers{
    AddressMember{"streetaddress", "address/street", &PostalAddress::streetAddress},
    AddressMember{"extendedaddress", "address/extended", &PostalAddress::extendedAddress},
    AddressMember{"postalcode", "address/postal", &PostalAddress::postalCode},
    AddressMember{"locality", "address/city", &PostalAddress::locality},
    AddressMember{"administrativearea", "address/area", &PostalAddress::administrativeArea},
    AddressMember{"businessname", "address/business", &PostalAddress::businessName},
    AddressMember{"firstname", "address/first", &PostalAddress::firstName},
    AddressMember{"lastname", "address/last", &PostalAddress::lastName},
    AddressMember{"phonenumber", "address/phone", &PostalAddress::phoneNumber},
};

const AddressMember *addressMember(const QString &name)
{
    const QString word = QString(name).remove(u'_').toLower();
    const auto *found =
        std::find_if(AddressMembers.cbegin(), AddressMembers.cend(),
                     [&word](const AddressMember &member) { return word == QLatin1String(member.word); });
    return found == AddressMembers.cend() ? nullptr : found;
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
    if (!part.startsWith(QLatin1String("address/"))) {
        if (answer.isEmpty()) {
            answer.value = entry.fields.value(part);
        }
        return answer;
    }
    const auto *member =
        std::find_if(AddressMembers.cbegin(), AddressMembers.cend(),
                     [&part](const AddressMember &known) { return part == QLatin1String(known.part); });
    if (member != AddressMembers.cend()) {
        answer.value = entry.address.value_or(PostalAddress()).*(member->member);
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
    const AddressMember *member = addressMember(parts.constLast());
    return member == nullptr ? QString() : QString::fromLatin1(member->part);
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
        rejections.append({{}, words, at, {}});
    }
    return rejections;
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
