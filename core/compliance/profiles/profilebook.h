// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/profiles/complianceprofile.h"
#include "core/compliance/profiles/profilemapping.h"
#include "core/domain/result.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <optional>

namespace numberdesk {

class VaultKeeper;

/// The companies and persons that numbers are bought for, and the person's choices of what answers what. Everything is
/// a sealed record of the vault (see SealedRecords): while the vault is not open, nothing is known and nothing can be
/// kept. It is read when the vault opens.
///
/// A change that returned is on disk. An Aadhaar number, or what looks like one, is refused.
class ProfileBook : public QObject
{
    Q_OBJECT

public:
    /// `keeper` outlives this.
    explicit ProfileBook(VaultKeeper &keeper, QObject *parent = nullptr);
    ~ProfileBook() override;

    /// Whether the profiles were read. Where the vault is open and this is not, see failed().
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// Why the profiles cannot be used although the vault is open.
    [[nodiscard]] const std::optional<Error> &failed() const { return m_failed; }
    /// By name, as people sort.
    [[nodiscard]] QList<ComplianceProfile> profiles() const;
    [[nodiscard]] std::optional<ComplianceProfile> profile(const QString &id) const;

    /// Keeps a new profile; the id, revision, author and moment are given here. @error InvalidInput, see
    /// checkedProfile(); StorageFailed, also while the vault is not open
    Result<ComplianceProfile> add(const ComplianceProfile &entered);
    /// Keeps a changed profile as its next revision; one in which nothing differs stays as it is.
    /// @error Conflict when `entered` is not of the last revision: somebody changed it meanwhile; NotFound; and as
    /// add()
    Result<ComplianceProfile> update(const ComplianceProfile &entered);
    /// A new profile with all of this one but its name, which says that it is a copy. @error NotFound; as add()
    Result<ComplianceProfile> duplicate(const QString &id);
    /// @error NotFound, StorageFailed
    Result<void> remove(const QString &id);

    /// The person's choices at a provider; empty where none were made.
    [[nodiscard]] ProfileMapping mapping(const QString &providerId) const { return m_mappings.value(providerId); }
    /// @error StorageFailed
    Result<void> setMapping(const QString &providerId, const ProfileMapping &mapping);

Q_SIGNALS:
    /// Everything was read anew, or is not known any more.
    void reset();
    void added(const numberdesk::ComplianceProfile &profile);
    /// Cases that were filled from it can be offered what differs: see changesSince().
    void changed(const numberdesk::ComplianceProfile &profile);
    void removed(const QString &id);
    void mappingChanged(const QString &providerId);

private:
    void read();
    Result<void> readRecords();
    Result<ComplianceProfile> keep(ComplianceProfile profile);
    [[nodiscard]] QString nameOfCopy(const QString &name) const;

    VaultKeeper &m_keeper;
    bool m_isOpen = false;
    std::optional<Error> m_failed;
    QHash<QString, ComplianceProfile> m_profiles;
    QHash<QString, ProfileMapping> m_mappings;
};

} // namespace numberdesk
