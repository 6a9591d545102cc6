// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/profiles/complianceprofile.h"
#include "core/models/rowsmodel.h"

namespace numberdesk {

/// A profile as a list of profiles shows it.
struct ProfileRow
{
    QString id;
    QString name;
    ComplianceProfile::Kind kind = ComplianceProfile::Kind::Company;
    /// Other names by which it is found.
    QString alsoKnownAs;

    static ProfileRow of(const ComplianceProfile &profile);
    friend bool operator==(const ProfileRow &, const ProfileRow &) = default;
};

class ProfilesModel : public RowsModel<ProfileRow>
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Kind,
        ColumnCount
    };

    using RowsModel<ProfileRow>::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    /// After a change of language or locale.
    void retranslate() { refreshAll(); }

    /// "Company", "Person".
    [[nodiscard]] static QString kindText(ComplianceProfile::Kind kind);

protected:
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString idOf(const ProfileRow &row) const override { return row.id; }
    [[nodiscard]] QVariant cell(const ProfileRow &row, int column, int role) const override;
    [[nodiscard]] SortKey sortKey(const ProfileRow &row, int column) const override;
    [[nodiscard]] QString searchText(const ProfileRow &row) const override;
};

} // namespace numberdesk
