// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/profilesmodel.h"

namespace numberdesk {

ProfileRow ProfileRow::of(const ComplianceProfile &profile)
{
    ProfileRow row;
    row.id = profile.id;
    row.name = profile.name;
    row.kind = profile.kind;
    QStringList others;
    for (const ProfileAttribute attribute :
         {ProfileAttribute::LegalName, ProfileAttribute::TradingName, ProfileAttribute::FullName}) {
        others.append(profile.value(attribute));
    }
    others.removeAll(QString());
    row.alsoKnownAs = others.join(u'\n');
    return row;
}

QString ProfilesModel::kindText(ComplianceProfile::Kind kind)
{
    if (kind == ComplianceProfile::Kind::Person) {
        //: What a profile is of.
        return tr("Person");
    }
    //: What a profile is of.
    return tr("Company");
}

QString ProfilesModel::heading(int column) const
{
    switch (column) {
    case Name:
        //: Head of a column: what a person calls a profile.
        return tr("Name");
    case Kind:
        //: Head of a column: whether a profile is of a company or of a person.
        return tr("Kind");
    default:
        return {};
    }
}

QVariant ProfilesModel::cell(const ProfileRow &row, int column, int role) const
{
    if (role == Qt::DisplayRole) {
        return column == Name ? row.name : kindText(row.kind);
    }
    return role == Qt::ToolTipRole && column == Name ? QVariant(row.name) : QVariant();
}

SortKey ProfilesModel::sortKey(const ProfileRow &row, int column) const
{
    return textKey(column == Name ? row.name : kindText(row.kind));
}

QString ProfilesModel::searchText(const ProfileRow &row) const
{
    return QStringList{row.name, row.alsoKnownAs, kindText(row.kind)}.join(u'\n');
}

} // namespace numberdesk
