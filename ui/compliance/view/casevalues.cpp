// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/view/casevalues.h"

#include "core/compliance/cases/casefill.h"
#include "core/compliance/cases/caserejections.h"

namespace numberdesk {

FormValues formValuesOf(const ComplianceCase &entry)
{
    FormValues values;
    for (auto answer = entry.answers.cbegin(); answer != entry.answers.cend(); ++answer) {
        if (!answer->value.isEmpty()) {
            values.answers.insert(answer.key(), answer->value);
        }
        QList<DocumentValue> documents;
        for (const QString &id : answer->documentIds) {
            documents.append({id, {}});
        }
        if (!documents.isEmpty()) {
            values.documents.insert(answer.key(), documents);
        }
    }
    values.address = entry.address;
    values.fields = entry.fields;
    return values;
}

void putFormValues(ComplianceCase &entry, const FormValues &values)
{
    QHash<QString, CaseAnswer> answers;
    const auto keep = [&entry, &answers](const QString &identifier, const CaseAnswer &answer) {
        const CaseAnswer before = entry.answers.value(identifier);
        const bool isSame = before.value == answer.value && before.documentIds == answer.documentIds;
        answers.insert(identifier, isSame ? before : answer);
    };
    for (auto answer = values.answers.cbegin(); answer != values.answers.cend(); ++answer) {
        CaseAnswer said;
        said.value = answer.value();
        keep(answer.key(), said);
    }
    for (auto documents = values.documents.cbegin(); documents != values.documents.cend(); ++documents) {
        CaseAnswer said;
        for (const DocumentValue &document : documents.value()) {
            if (!document.vaultId.isEmpty()) {
                said.documentIds.append(document.vaultId);
            }
        }
        if (!said.isEmpty()) {
            keep(documents.key(), said);
        }
    }
    entry.answers = answers;
    if (entry.address != values.address) {
        entry.addressProfileId.clear();
    }
    entry.address = values.address;
    entry.fields = values.fields;
}

QHash<QString, Rejection> formRejectionsOf(const ComplianceCase &entry)
{
    QHash<QString, Rejection> rejections;
    int homeless = 0;
    for (const CaseRejection &rejection : entry.rejections) {
        Rejection said;
        said.reason = rejection.reason;
        if (rejection.identifier.isEmpty()) {
            said.isSettled = !standsAgainstWhole(rejection, entry);
        } else {
            said.oldValue = rejection.before.value;
        }
        said.oldFile = rejection.before.documentIds.join(u'\n');
        said.at = rejection.at;
        const QString key = rejection.identifier.isEmpty() ? QStringLiteral("%1%2").arg(WholeCase).arg(++homeless)
                                                           : rejection.identifier;
        rejections.insert(key, said);
    }
    return rejections;
}

QString presentAnswer(const ComplianceCase &entry, const ProfileFill &fill)
{
    if (fill.address) {
        return entry.address && !isBlank(*entry.address) ? addressInOneLine(*entry.address) : QString();
    }
    return entry.answers.value(fill.identifier()).value;
}

bool isFilledAlready(const ComplianceCase &entry, const ProfileFill &fill)
{
    if (fill.address) {
        return entry.address == fill.address;
    }
    const CaseAnswer answer = entry.answers.value(fill.identifier());
    return fill.vaultDocument.isEmpty() ? answer.value == fill.value : answer.documentIds.contains(fill.vaultDocument);
}

void putFill(ComplianceCase &entry, const ComplianceProfile &profile, const ProfileFill &fill)
{
    ProfileUpdate update;
    update.now = fill;
    entry = withUpdates(entry, {update}, profile);
    entry.profileId = profile.id;
}

} // namespace numberdesk
