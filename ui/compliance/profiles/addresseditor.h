// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/profiles/addressrules.h"
#include "core/compliance/profiles/complianceprofile.h"
#include "ui/widgets/panel.h"

#include <QHash>

namespace numberdesk {

class CheckedField;
class SearchableComboBox;

/// One address of a profile, with what the person calls it. What may break a provider's form is told as it is typed.
class AddressEditor : public Panel
{
    Q_OBJECT

public:
    /// @param number from 1, for its title.
    AddressEditor(int number, const LabelledAddress &entry, QWidget *parent = nullptr);

    void setNumber(int number);
    [[nodiscard]] LabelledAddress entered() const;
    /// Shows what is wrong with a part ("label" or an addressPartKey()). @return false when there is no such part.
    bool showProblem(const QString &part, const QString &problem);
    /// The first thing to fill in.
    void focusLabel();

Q_SIGNALS:
    void edited();
    /// Another country may mean other rules for the whole profile.
    void countryChanged();
    void removeRequested();

private:
    CheckedField *addField(AddressPart part, const PostalAddress &address);
    void showDoubts();

    CheckedField *m_label;
    QHash<AddressPart, CheckedField *> m_parts;
    SearchableComboBox *m_country;
};

} // namespace numberdesk
