// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/cases/compliancecase.h"

#include "core/compliance/cases/requirementjson.h"
#include "core/compliance/profiles/addressrules.h"
#include "core/domain/nametable.h"
#include "core/privacy/aadhaar.h"
#include "core/storage/domainjson.h"
#include "core/storage/rowvalues.h"

#include <QJsonArray>

#include <algorithm>

namespace numberdesk {
namespace {

constexpr NameTable CaseStateNames{std::array{
    std::pair{ComplianceCase::State::Open, "Open"},
    std::pair{ComplianceCase::State::Waiting, "Waiting"},
    std::pair{ComplianceCase::State::Approved, "Approved"},
    std::pair{ComplianceCase::State::Closed, "Closed"},
}};

constexpr NameTable SubmissionStateNames{std::array{
    std::pair{CaseSubmission::State::Sent, "Sent"},
    std::pair{CaseSubmission::State::Refused, "Refused"},
    std::pair{CaseSubmission::State::InReview, "InReview"},
    std::pair{CaseSubmission::State::Approved, "Approved"},
    std::pair{CaseSubmission::State::Rejected, "Rejected"},
}};

QJsonObject answerToJson(const CaseAnswer &answer)
{
    QJsonObject json{{QStringLiteral("value"), mustNotBeStored(answer.value) ? QString() : answer.value}};
    if (!answer.documentIds.isEmpty()) {
        json.insert(QStringLiteral("documents"), QJsonArray::fromStringList(answer.documentIds));
    }
    if (!answer.profileId.isEmpty()) {
        json.insert(QStringLiteral("profile"), answer.profileId);
        json.insert(QStringLiteral("attribute"), answer.profileAttribute);
        json.insert(QStringLiteral("revision"), answer.profileRevision);
    }
    return json;
}

CaseAnswer answerFromJson(const QJsonObject &json)
{
    CaseAnswer answer;
    answer.value = json.value(u"value").toString();
    const QJsonArray documents = json.value(u"documents").toArray();
    for (const QJsonValue &document : documents) {
        answer.documentIds.append(document.toString());
    }
    answer.profileId = json.value(u"profile").toString();
    answer.profileAttribute = json.value(u"attribute").toString();
    answer.profileRevision = json.value(u"revision").toInt();
    return answer;
}

PostalAddress storable(PostalAddress address)
{
    for (const AddressPart part : addressParts()) {
        // A telephone number may look like one.
        if (part != AddressPart::PhoneNumber && mustNotBeStored(addressText(address, part))) {
            setAddressText(address, part, QString());
        }
    }
    return address;
}

/// Puts these into the record of a case, or into that of a submission.
void putAnswers(QJsonObject &json, const CaseAnswers &given)
{
    QJsonObject answers;
    for (auto answer = given.answers.cbegin(); answer != given.answers.cend(); ++answer) {
        answers.insert(answer.key(), answerToJson(answer.value()));
    }
    QJsonObject fields;
    for (auto field = given.fields.cbegin(); field != given.fields.cend(); ++field) {
        fields.insert(field.key(), mustNotBeStored(field.value()) ? QString() : field.value());
    }
    json.insert(QStringLiteral("answers"), answers);
    json.insert(QStringLiteral("fields"), fields);
    if (given.address) {
        json.insert(QStringLiteral("address"), toJson(storable(*given.address)));
    }
}

CaseAnswers answersIn(const QJsonObject &json)
{
    CaseAnswers given;
    const QJsonObject answers = json.value(u"answers").toObject();
    for (auto answer = answers.constBegin(); answer != answers.constEnd(); ++answer) {
        given.answers.insert(answer.key(), answerFromJson(answer.value().toObject()));
    }
    if (json.contains(u"address")) {
        given.address = postalAddressFromJson(json.value(u"address").toObject());
    }
    const QJsonObject fields = json.value(u"fields").toObject();
    for (auto field = fields.constBegin(); field != fields.constEnd(); ++field) {
        given.fields.insert(field.key(), field.value().toString());
    }
    return given;
}

QJsonArray rejectionsToJson(const QList<CaseRejection> &rejections)
{
    QJsonArray all;
    for (const CaseRejection &rejection : rejections) {
        all.append(QJsonObject{{QStringLiteral("identifier"), rejection.identifier},
                               {QStringLiteral("reason"), withoutAadhaarNumbers(rejection.reason)},
                               {QStringLiteral("at"), momentText(rejection.at)},
                               {QStringLiteral("before"), answerToJson(rejection.before)},
                               {QStringLiteral("settled"), rejection.isSettled}});
    }
    return all;
}

QJsonArray submissionsToJson(const QList<CaseSubmission> &submissions)
{
    QJsonArray all;
    for (const CaseSubmission &submission : submissions) {
        QJsonObject json{{QStringLiteral("intent"), submission.intentId},
                         {QStringLiteral("number"), submission.number.text()},
                         {QStringLiteral("state"), submissionStateName(submission.state)},
                         {QStringLiteral("at"), momentText(submission.at)},
                         {QStringLiteral("words"), withoutAadhaarNumbers(submission.words)}};
        if (submission.sent) {
            QJsonObject sent;
            putAnswers(sent, *submission.sent);
            json.insert(QStringLiteral("sent"), sent);
        }
        all.append(json);
    }
    return all;
}

void readHistory(const QJsonObject &json, ComplianceCase &entry)
{
    const QJsonArray rejections = json.value(u"rejections").toArray();
    for (const QJsonValue &value : rejections) {
        entry.rejections.append({value[u"identifier"].toString(), value[u"reason"].toString(),
                                 momentFromText(value[u"at"].toString()), answerFromJson(value[u"before"].toObject()),
                                 value[u"settled"].toBool()});
    }
    const QJsonArray submissions = json.value(u"submissions").toArray();
    for (const QJsonValue &value : submissions) {
        CaseSubmission submission;
        submission.intentId = value[u"intent"].toString();
        submission.number = PhoneNumber(value[u"number"].toString());
        submission.state = SubmissionStateNames.value(value[u"state"].toString()).value_or(CaseSubmission::State::Sent);
        submission.at = momentFromText(value[u"at"].toString());
        submission.words = value[u"words"].toString();
        if (value[u"sent"].isObject()) {
            submission.sent = answersIn(value[u"sent"].toObject());
        }
        entry.submissions.append(submission);
    }
}

} // namespace

QString submissionStateName(CaseSubmission::State state) { return SubmissionStateNames.name(state); }

CaseAnswers givenIn(const ComplianceCase &entry) { return {entry.answers, entry.address, entry.fields}; }

ComplianceCase asSubmitted(const ComplianceCase &entry, const CaseSubmission &submission)
{
    ComplianceCase then = entry;
    if (submission.sent) {
        then.answers = submission.sent->answers;
        then.address = submission.sent->address;
        then.fields = submission.sent->fields;
    }
    return then;
}

PostalAddress addressOf(const ComplianceCase &entry)
{
    PostalAddress address = entry.address.value_or(PostalAddress());
    if (address.country.isEmpty()) {
        address.country = entry.subject.country;
    }
    return address;
}

bool ComplianceCase::needsAddress() const
{
    const auto isNeededAddress = [](const Requirement &requirement) {
        return requirement.kind == Requirement::Kind::Address && requirement.required;
    };
    return numberNeedsAddress ||
           (asked && (asked->addressRequired ||
                      std::any_of(asked->requirements.cbegin(), asked->requirements.cend(), isNeededAddress)));
}

const CaseRejection *ComplianceCase::rejectionOf(const QString &identifier) const
{
    const auto found = std::find_if(rejections.cbegin(), rejections.cend(),
                                    [&](const CaseRejection &rejection) { return rejection.identifier == identifier; });
    return found == rejections.cend() ? nullptr : &*found;
}

QJsonObject toJson(const ComplianceCase &entry)
{
    QJsonObject json{{QStringLiteral("id"), entry.id},
                     {QStringLiteral("account"), entry.subject.accountId},
                     {QStringLiteral("country"), entry.subject.country.text()},
                     {QStringLiteral("type"), numberTypeName(entry.subject.type)},
                     {QStringLiteral("accountName"), entry.accountName},
                     {QStringLiteral("provider"), entry.providerId},
                     {QStringLiteral("providerName"), entry.providerName},
                     {QStringLiteral("state"), CaseStateNames.name(entry.state)},
                     {QStringLiteral("askedAt"), momentText(entry.askedAt)},
                     {QStringLiteral("numberNeedsAddress"), entry.numberNeedsAddress},
                     {QStringLiteral("addressProfile"), entry.addressProfileId},
                     {QStringLiteral("profile"), entry.profileId},
                     {QStringLiteral("deadline"), dayText(entry.deadline)},
                     {QStringLiteral("rejections"), rejectionsToJson(entry.rejections)},
                     {QStringLiteral("submissions"), submissionsToJson(entry.submissions)},
                     {QStringLiteral("createdAt"), momentText(entry.createdAt)},
                     {QStringLiteral("changedAt"), momentText(entry.changedAt)},
                     {QStringLiteral("changedBy"), entry.changedBy}};
    putAnswers(json, givenIn(entry));
    if (entry.asked) {
        json.insert(QStringLiteral("asked"), toJson(*entry.asked));
    }
    return json;
}

std::optional<ComplianceCase> complianceCaseFromJson(const QJsonObject &json)
{
    ComplianceCase entry;
    entry.id = json.value(u"id").toString();
    if (entry.id.isEmpty()) {
        return std::nullopt;
    }
    entry.subject.accountId = json.value(u"account").toString();
    entry.subject.country = CountryCode::fromText(json.value(u"country").toString()).value_or(CountryCode());
    entry.subject.type = numberTypeFromName(json.value(u"type").toString());
    entry.accountName = json.value(u"accountName").toString();
    entry.providerId = json.value(u"provider").toString();
    entry.providerName = json.value(u"providerName").toString();
    entry.state = CaseStateNames.value(json.value(u"state").toString()).value_or(ComplianceCase::State::Open);
    if (json.contains(u"asked")) {
        entry.asked = requirementSetFromJson(json.value(u"asked").toObject());
    }
    entry.askedAt = momentFromText(json.value(u"askedAt").toString());
    entry.numberNeedsAddress = json.value(u"numberNeedsAddress").toBool();
    CaseAnswers given = answersIn(json);
    entry.answers = std::move(given.answers);
    entry.address = std::move(given.address);
    entry.fields = std::move(given.fields);
    entry.addressProfileId = json.value(u"addressProfile").toString();
    entry.profileId = json.value(u"profile").toString();
    entry.deadline = dayFromText(json.value(u"deadline").toString());
    readHistory(json, entry);
    entry.createdAt = momentFromText(json.value(u"createdAt").toString());
    entry.changedAt = momentFromText(json.value(u"changedAt").toString());
    entry.changedBy = json.value(u"changedBy").toString();
    return entry;
}

} // namespace numberdesk
