// SPDX-License-Identifier: GPL-3.0-or-later
// What a profile fills in a case, what it offers when it was changed since, and the way back.
#include "ui/compliance/view/casepane.h"

#include "core/compliance/cases/casebook.h"
#include "core/compliance/cases/casefill.h"
#include "core/compliance/profiles/profilebook.h"
#include "ui/compliance/form/requirementform.h"
#include "ui/compliance/view/casevalues.h"
#include "ui/compliance/view/filldialog.h"
#include "ui/widgets/inlinemessage.h"

namespace numberdesk {

void CasePane::askForProfile()
{
    keep();
    auto *dialog = new FillDialog(m_case, m_services.profiles, m_services.vault, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FillDialog::filled, this, &CasePane::fill);
    connect(dialog, &FillDialog::profilesRequested, this, [this] { Q_EMIT profilesRequested(m_case.profileId); });
    dialog->open();
}

void CasePane::fill(const QString &profileId, const QList<ProfileFill> &fills)
{
    const std::optional<ComplianceProfile> profile = m_services.profiles.profile(profileId);
    if (!profile || m_case.id.isEmpty()) {
        return;
    }
    keep();
    const ComplianceCase before = m_case;
    ComplianceCase entry = m_case;
    QStringList words;
    for (const ProfileFill &said : fills) {
        putFill(entry, *profile, said);
        words.append(said.words);
    }
    m_form->setValues(formValuesOf(entry));
    put(entry);
    m_before = before;
    constexpr qsizetype most = 8;
    const qsizetype more = words.size() - most;
    QStringList lines{tr("%n field(s) filled in from %1.", nullptr, static_cast<int>(fills.size())).arg(profile->name)};
    lines += words.first(std::min(words.size(), most));
    if (more > 0) {
        lines.append(tr("And %n more.", nullptr, static_cast<int>(more)));
    }
    //: Button: takes back what was filled in.
    say(Tone::Good, lines.join(u'\n'), tr("Undo"));
    m_offer = Offer::Undo;
}

void CasePane::offerUpdates()
{
    const std::optional<ComplianceProfile> profile = m_services.profiles.profile(m_case.profileId);
    if (!profile || m_form == nullptr) {
        return;
    }
    const QList<ProfileUpdate> updates =
        profileUpdates(m_case, *profile, m_services.profiles.mapping(m_case.providerId));
    if (updates.isEmpty()) {
        return;
    }
    QStringList lines{tr("%1 was changed since this case was filled from it.").arg(profile->name)};
    for (const ProfileUpdate &update : updates) {
        lines.append(update.now.words);
    }
    //: Button: puts what changed in a profile into the case.
    say(Tone::Accent, lines.join(u'\n'), tr("Take over"));
    m_offer = Offer::Updates;
}

void CasePane::takeUpdates()
{
    keep();
    m_offer = Offer::Nothing;
    m_message->clear();
    const std::optional<ComplianceProfile> profile = m_services.profiles.profile(m_case.profileId);
    if (!profile || m_form == nullptr) {
        return;
    }
    const ComplianceCase before = m_case;
    const QList<ProfileUpdate> updates =
        profileUpdates(m_case, *profile, m_services.profiles.mapping(m_case.providerId));
    const ComplianceCase entry = withUpdates(m_case, updates, *profile);
    m_form->setValues(formValuesOf(entry));
    put(entry);
    m_before = before;
    say(Tone::Good,
        tr("%n answer(s) taken over from %1.", nullptr, static_cast<int>(updates.size())).arg(profile->name),
        tr("Undo"));
    m_offer = Offer::Undo;
}

void CasePane::takeBack()
{
    if (!m_before || m_before->id != m_case.id) {
        return;
    }
    m_isDirty = false;
    ComplianceCase entry = m_services.cases.find(m_case.id).value_or(m_case);
    entry.answers = m_before->answers;
    entry.address = m_before->address;
    entry.addressProfileId = m_before->addressProfileId;
    entry.fields = m_before->fields;
    entry.profileId = m_before->profileId;
    m_before.reset();
    m_message->clear();
    m_form->setValues(formValuesOf(entry));
    put(entry);
}

} // namespace numberdesk
