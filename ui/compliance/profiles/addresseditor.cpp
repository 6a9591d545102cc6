// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/profiles/addresseditor.h"

#include "core/locale/formats.h"
#include "ui/compliance/profiles/checkedfield.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/searchablecombobox.h"

#include <QGridLayout>

namespace numberdesk {
namespace {

SearchableComboBox *makeCountries(const CountryCode &country)
{
    auto *combo = new SearchableComboBox;
    //: Choice of no country in a list of countries.
    QList<SearchableComboBox::Entry> entries{{QString(), AddressEditor::tr("Not stated")}};
    entries += countryEntries();
    combo->setEntries(entries);
    combo->setCurrentCode(country.text());
    return combo;
}

} // namespace

AddressEditor::AddressEditor(int number, const LabelledAddress &entry, QWidget *parent)
    : Panel(QStringLiteral(" "), parent)
    , m_label(new CheckedField(tr("What this address is called"), entry.label))
    , m_country(makeCountries(entry.address.country))
{
    setNumber(number);
    m_label->setHint(tr("For instance Registered office."));
    //: Field of a postal address.
    auto *country = new Field(tr("Country"), m_country);
    //: Button: takes an address out of a profile.
    auto *remove = makeButton(Glyph::Trash2, tr("Remove address"));
    setButtonRole(remove, ButtonRole::Link);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const PostalAddress &address = entry.address;
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(country, 0, 1);
    grid->addWidget(addField(AddressPart::StreetAddress, address), 1, 0);
    grid->addWidget(addField(AddressPart::ExtendedAddress, address), 1, 1);
    grid->addWidget(addField(AddressPart::PostalCode, address), 2, 0);
    grid->addWidget(addField(AddressPart::Locality, address), 2, 1);
    grid->addWidget(addField(AddressPart::AdministrativeArea, address), 3, 0);
    grid->addWidget(addField(AddressPart::BusinessName, address), 3, 1);
    grid->addWidget(addField(AddressPart::FirstName, address), 4, 0);
    grid->addWidget(addField(AddressPart::LastName, address), 4, 1);
    grid->addWidget(addField(AddressPart::PhoneNumber, address), 5, 0);
    m_parts.value(AddressPart::BusinessName)->setHint(tr("Empty: that of the profile."));
    grid->addWidget(remove, 5, 1, Qt::AlignTrailing | Qt::AlignBottom);
    body()->addLayout(grid);

    connect(m_label, &CheckedField::edited, this, &AddressEditor::edited);
    connect(m_country, &SearchableComboBox::currentCodeChanged, this, [this] {
        showDoubts();
        Q_EMIT edited();
        Q_EMIT countryChanged();
    });
    connect(remove, &QPushButton::clicked, this, &AddressEditor::removeRequested);
    showDoubts();
}

void AddressEditor::setNumber(int number)
{
    //: Title of one of several postal addresses of a company or person: %1 counts them.
    setTitle(tr("Address %1").arg(formats::number(number)));
}

CheckedField *AddressEditor::addField(AddressPart part, const PostalAddress &address)
{
    auto *field = new CheckedField(addressPartName(part), addressText(address, part));
    m_parts.insert(part, field);
    connect(field, &CheckedField::edited, this, [this] {
        showDoubts();
        Q_EMIT edited();
    });
    return field;
}

LabelledAddress AddressEditor::entered() const
{
    LabelledAddress entry;
    entry.label = m_label->text();
    for (auto part = m_parts.cbegin(); part != m_parts.cend(); ++part) {
        setAddressText(entry.address, part.key(), part.value()->text());
    }
    entry.address.country = CountryCode::fromText(m_country->currentCode()).value_or(CountryCode());
    return entry;
}

void AddressEditor::showDoubts()
{
    QHash<AddressPart, QString> doubts;
    const QList<AddressDoubt> found = addressDoubts(entered().address);
    for (const AddressDoubt &doubt : found) {
        doubts.insert(doubt.part, doubt.text);
    }
    for (auto part = m_parts.cbegin(); part != m_parts.cend(); ++part) {
        part.value()->setDoubt(doubts.value(part.key()));
    }
}

bool AddressEditor::showProblem(const QString &part, const QString &problem)
{
    if (part == QLatin1String("label")) {
        m_label->showProblem(problem);
        return true;
    }
    for (auto field = m_parts.cbegin(); field != m_parts.cend(); ++field) {
        if (addressPartKey(field.key()) == part) {
            field.value()->showProblem(problem);
            return true;
        }
    }
    return false;
}

void AddressEditor::focusLabel() { m_label->setFocus(Qt::OtherFocusReason); }

} // namespace numberdesk
