// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/profiles/profilebook.h"

#include "core/compliance/profiles/profilecheck.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "core/locale/formats.h"
#include "core/locale/textorder.h"
#include "core/storage/rowvalues.h"
#include "core/storage/storageerror.h"

#include <algorithm>

namespace numberdesk {
namespace {

QString profileRecords() { return QStringLiteral("profile"); }
QString mappingRecords() { return QStringLiteral("profile-mapping"); }

Error notOpen()
{
    return storageFailed({}, ProfileBook::tr("Profiles are kept encrypted, and what they are kept in is not open. Open "
                                             "it, then try again."));
}

Error noSuchProfile()
{
    Error error;
    error.kind = ErrorKind::NotFound;
    error.advice = ProfileBook::tr("This profile is not there any more.");
    return error;
}

} // namespace

ProfileBook::ProfileBook(VaultKeeper &keeper, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
{
    connect(&keeper, &VaultKeeper::changed, this, &ProfileBook::read);
    read();
}

ProfileBook::~ProfileBook() = default;

void ProfileBook::read()
{
    const bool canBeRead = m_keeper.records() != nullptr;
    if (canBeRead == m_isOpen && !m_failed) {
        return;
    }
    m_profiles.clear();
    m_mappings.clear();
    m_failed.reset();
    m_isOpen = canBeRead;
    if (canBeRead) {
        if (const Result<void> done = readRecords(); !done) {
            m_failed = done.error();
            m_isOpen = false;
        }
    }
    Q_EMIT reset();
}

Result<void> ProfileBook::readRecords()
{
    const auto profiles = m_keeper.records()->load(profileRecords());
    if (!profiles) {
        return failure(profiles.error());
    }
    const auto mappings = m_keeper.records()->load(mappingRecords());
    if (!mappings) {
        return failure(mappings.error());
    }
    for (const SealedRecords::Record &record : *profiles) {
        // What is no profile stays where it is: a newer version may know it.
        if (const auto profile = complianceProfileFromJson(record.content); profile && profile->id == record.id) {
            m_profiles.insert(record.id, *profile);
        }
    }
    for (const SealedRecords::Record &record : *mappings) {
        m_mappings.insert(record.id, ProfileMapping::fromJson(record.content));
    }
    return {};
}

QList<ComplianceProfile> ProfileBook::profiles() const
{
    const QCollator collator = textCollator();
    std::vector<std::pair<QCollatorSortKey, QString>> order;
    order.reserve(static_cast<std::size_t>(m_profiles.size()));
    for (auto profile = m_profiles.cbegin(); profile != m_profiles.cend(); ++profile) {
        order.emplace_back(collator.sortKey(profile->name), profile.key());
    }
    std::sort(order.begin(), order.end(), [](const auto &left, const auto &right) {
        const int compared = left.first.compare(right.first);
        return compared == 0 ? left.second < right.second : compared < 0;
    });
    QList<ComplianceProfile> sorted;
    sorted.reserve(m_profiles.size());
    for (const auto &[key, id] : order) {
        sorted.append(m_profiles.value(id));
    }
    return sorted;
}

std::optional<ComplianceProfile> ProfileBook::profile(const QString &id) const
{
    const auto found = m_profiles.constFind(id);
    return found == m_profiles.cend() ? std::nullopt : std::optional(*found);
}

Result<ComplianceProfile> ProfileBook::keep(ComplianceProfile profile)
{
    profile.revision += 1;
    profile.changedAt = QDateTime::currentDateTimeUtc();
    profile.changedBy = rowAuthor();
    if (const auto kept = m_keeper.records()->put(profileRecords(), profile.id, toJson(profile)); !kept) {
        return failure(kept.error());
    }
    m_profiles.insert(profile.id, profile);
    return profile;
}

Result<ComplianceProfile> ProfileBook::add(const ComplianceProfile &entered)
{
    if (!m_isOpen) {
        return failure(m_failed.value_or(notOpen()));
    }
    Result<ComplianceProfile> checked = checkedProfile(entered);
    if (!checked) {
        return checked;
    }
    checked->id = newRowId();
    checked->revision = 0;
    Result<ComplianceProfile> kept = keep(*checked);
    if (kept) {
        Q_EMIT added(*kept);
    }
    return kept;
}

Result<ComplianceProfile> ProfileBook::update(const ComplianceProfile &entered)
{
    if (!m_isOpen) {
        return failure(m_failed.value_or(notOpen()));
    }
    const auto known = profile(entered.id);
    if (!known) {
        return failure(noSuchProfile());
    }
    if (known->revision != entered.revision) {
        Error error;
        error.kind = ErrorKind::Conflict;
        error.advice =
            tr("%1 was changed elsewhere meanwhile. Look at it again before you change it.").arg(known->name);
        return failure(error);
    }
    Result<ComplianceProfile> checked = checkedProfile(entered);
    if (!checked || *checked == *known) {
        return checked;
    }
    Result<ComplianceProfile> kept = keep(*checked);
    if (kept) {
        Q_EMIT changed(*kept);
    }
    return kept;
}

QString ProfileBook::nameOfCopy(const QString &name) const
{
    QStringList taken;
    for (const ComplianceProfile &known : m_profiles) {
        taken.append(known.name);
    }
    //: Name of a copy of a profile: %1 is the name of what was copied.
    QString copy = tr("%1 (copy)").arg(name);
    for (int number = 2; taken.contains(copy); ++number) {
        //: Name of another copy of a profile: %1 is the name of what was copied, %2 counts from 2.
        copy = tr("%1 (copy %2)").arg(name, formats::number(number));
    }
    return copy;
}

Result<ComplianceProfile> ProfileBook::duplicate(const QString &id)
{
    const auto known = profile(id);
    if (!known) {
        return failure(m_isOpen ? noSuchProfile() : m_failed.value_or(notOpen()));
    }
    ComplianceProfile copy = *known;
    copy.name = nameOfCopy(known->name);
    return add(copy);
}

Result<void> ProfileBook::remove(const QString &id)
{
    if (!m_isOpen) {
        return failure(m_failed.value_or(notOpen()));
    }
    if (!m_profiles.contains(id)) {
        return failure(noSuchProfile());
    }
    if (const auto done = m_keeper.records()->remove(profileRecords(), id); !done) {
        return done;
    }
    m_profiles.remove(id);
    Q_EMIT removed(id);
    return {};
}

Result<void> ProfileBook::setMapping(const QString &providerId, const ProfileMapping &mapping)
{
    if (!m_isOpen) {
        return failure(m_failed.value_or(notOpen()));
    }
    const auto done = mapping.isEmpty() ? m_keeper.records()->remove(mappingRecords(), providerId)
                                        : m_keeper.records()->put(mappingRecords(), providerId, mapping.toJson());
    if (!done) {
        return done;
    }
    m_mappings.insert(providerId, mapping);
    Q_EMIT mappingChanged(providerId);
    return {};
}

} // namespace numberdesk
