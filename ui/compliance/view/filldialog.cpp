// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/view/filldialog.h"

#include "core/compliance/cases/casefill.h"
#include "core/compliance/profiles/profilebook.h"
#include "core/compliance/requirementwords.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "core/models/errorwords.h"
#include "ui/compliance/form/documentpicker.h"
#include "ui/compliance/view/casevalues.h"
#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/roundcorners.h"
#include "ui/widgets/searchablecombobox.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QVBoxLayout>

namespace numberdesk {
namespace {

bool isFor(const ProfileFill &fill, const Requirement &requirement)
{
    return fill.requirementId == requirement.id && fill.requirementKey == requirement.key;
}

/// Whether it can be decided where the answer is taken from.
bool hasSources(const std::optional<Requirement> &requirement)
{
    return requirement && requirement->kind != Requirement::Kind::Address &&
           requirement->kind != Requirement::Kind::Action;
}

/// In the place of the box of what cannot be ticked.
void showGlyph(QListWidgetItem *item, Glyph glyph, Tone tone) { item->setIcon(glyphIcon(glyph, tone)); }

} // namespace

FillDialog::FillDialog(const ComplianceCase &entry, ProfileBook &book, VaultKeeper &keeper, QWidget *parent)
    : QDialog(parent)
    , m_case(entry)
    , m_book(book)
    , m_keeper(keeper)
    , m_profile(new SearchableComboBox)
    , m_list(new QListWidget(this))
    , m_about(new TextLabel({}, TextSize::Normal, Tone::Dim, this))
    //: Button: what of the profile answers the chosen line.
    , m_source(makeButton(tr("Taken from…"), this))
    , m_sources(new QMenu(this))
    , m_fill(makePrimaryButton(tr("Fill in"), this))
{
    setWindowTitle(tr("Fill from a profile"));
    QList<SearchableComboBox::Entry> entries;
    const QList<ComplianceProfile> profiles = book.profiles();
    for (const ComplianceProfile &profile : profiles) {
        entries.append({profile.id, profile.name});
    }
    m_profile->setEntries(entries);
    if (!entry.profileId.isEmpty()) {
        m_profile->setCurrentCode(entry.profileId);
    }
    m_list->setAccessibleName(tr("What the profile fills in"));
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    roundCorners(m_list);
    m_about->setWrapping(true);
    m_source->setToolTip(tr("Choose what of the profile answers this, for every form of %1.").arg(entry.providerName));
    buildLayout();
    connect(m_profile, &SearchableComboBox::currentCodeChanged, this, &FillDialog::showProfile);
    connect(m_list, &QListWidget::itemChanged, this, &FillDialog::refresh);
    connect(m_list, &QListWidget::currentRowChanged, this, &FillDialog::refresh);
    connect(m_source, &QPushButton::clicked, this, &FillDialog::showSources);
    connect(m_fill, &QPushButton::clicked, this, &FillDialog::accept);
    showProfile();
}

void FillDialog::buildLayout()
{
    //: Field: the company or person whose answers are taken.
    auto *chosen = new Field(tr("Profile"), m_profile, this);
    //: Button: companies and persons that numbers are bought for.
    QPushButton *edit = makeButton(tr("Profiles…"), this);
    //: Button: closes the dialog and changes nothing.
    QPushButton *cancel = makeButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(edit);
    buttons->addWidget(m_source);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_fill);
    auto *column = new QVBoxLayout(this);
    column->addWidget(chosen);
    column->addWidget(m_list, 1);
    column->addWidget(m_about);
    column->addLayout(buttons);
    constexpr QSize size(660, 500);
    resize(size);
    m_fill->setDefault(true);
    m_source->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(edit, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT profilesRequested();
    });
}

void FillDialog::showProfile()
{
    const QSignalBlocker quiet(m_list);
    const int before = m_list->currentRow();
    m_list->clear();
    m_rows.clear();
    const std::optional<ComplianceProfile> profile = m_book.profile(m_profile->currentCode());
    if (profile) {
        const RequirementSet asked = m_case.asked.value_or(RequirementSet());
        QList<ProfileFill> fills = caseFills(m_case, *profile, m_book.mapping(m_case.providerId));
        for (const Requirement &requirement : asked.requirements) {
            const auto fill = std::find_if(fills.begin(), fills.end(), [&requirement](const ProfileFill &known) {
                return isFor(known, requirement);
            });
            if (fill != fills.end()) {
                addRow({requirement, *fill}, profile->name);
                fills.erase(fill);
            } else if (hasSources(requirement)) {
                addRow({requirement, std::nullopt}, profile->name);
            }
        }
        for (const ProfileFill &fill : std::as_const(fills)) {
            addRow({std::nullopt, fill}, profile->name);
        }
    }
    m_list->setCurrentRow(std::clamp(before, m_rows.isEmpty() ? -1 : 0, m_list->count() - 1));
    refresh();
}

void FillDialog::addRow(const Row &row, const QString &profileName)
{
    m_rows.append(row);
    auto *item = new QListWidgetItem(m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    if (!row.fill) {
        const bool isLeft = m_book.mapping(m_case.providerId).choice(*row.requirement).has_value();
        item->setText(isLeft
                          //: What is asked for, where the person decided so.
                          ? tr("%1: left empty, as you chose.").arg(requirementName(*row.requirement))
                          //: What is asked for, and the profile that does not know it.
                          : tr("%1: %2 does not know it.").arg(requirementName(*row.requirement), profileName));
        showGlyph(item, Glyph::CircleDashed, Tone::Dim);
        item->setForeground(palette().color(paletteRole(Tone::Dim)));
        return;
    }
    const QString present = presentAnswer(m_case, *row.fill);
    const QString becomes = row.fill->address ? addressInOneLine(*row.fill->address) : row.fill->value;
    const bool stands = isFilledAlready(m_case, *row.fill);
    QStringList lines{row.fill->words};
    if (stands) {
        lines.append(tr("It stands there already."));
    } else if (present.isEmpty() && !becomes.isEmpty()) {
        lines.append(tr("Fills in “%1”.").arg(becomes));
    } else if (!present.isEmpty() && becomes.isEmpty()) {
        lines.append(tr("Replaces “%1”.").arg(present));
    } else if (!present.isEmpty()) {
        //: What is filled in, and what stands there until then.
        lines.append(tr("“%1” replaces “%2”.").arg(becomes, present));
    }
    lines.append(row.fill->problem);
    lines.append(row.fill->doubt);
    lines.removeAll(QString());
    item->setText(lines.join(u'\n'));
    if (row.fill->problem.isEmpty() && !stands) {
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(present.isEmpty() ? Qt::Checked : Qt::Unchecked);
    } else {
        showGlyph(item, stands ? Glyph::Check : Glyph::CircleAlert, stands ? Tone::Good : Tone::Warning);
    }
}

const FillDialog::Row *FillDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

QList<ProfileFill> FillDialog::ticked() const
{
    QList<ProfileFill> fills;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem &item = *m_list->item(row);
        if (item.flags().testFlag(Qt::ItemIsUserCheckable) && item.checkState() == Qt::Checked) {
            fills.append(*m_rows.at(row).fill);
        }
    }
    return fills;
}

void FillDialog::refresh()
{
    m_fill->setEnabled(!ticked().isEmpty());
    m_source->setEnabled(current() != nullptr && hasSources(current()->requirement));
    const bool knowsAny =
        std::any_of(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.fill.has_value(); });
    if (m_profile->count() == 0) {
        m_about->setText(tr("There is no profile yet. Make one under Profiles…, then fill from it."));
    } else if (!m_book.profile(m_profile->currentCode())) {
        m_about->setText(tr("This profile was deleted meanwhile. Choose another."));
    } else if (!knowsAny) {
        m_about->setText(tr("This profile knows nothing of what is asked here."));
    } else {
        m_about->clear();
    }
    m_about->setVisible(!m_about->text().isEmpty());
}

void FillDialog::showSources()
{
    const Row *row = current();
    const std::optional<ComplianceProfile> profile = m_book.profile(m_profile->currentCode());
    if (row == nullptr || !profile || !hasSources(row->requirement)) {
        return;
    }
    if (row->requirement->kind == Requirement::Kind::Document) {
        chooseDocument();
        return;
    }
    m_sources->clear();
    const std::optional<ProfileMapping::Choice> chosen = m_book.mapping(m_case.providerId).choice(*row->requirement);
    const auto add = [this, &chosen](const QString &text, const ProfileMapping::Choice &choice) {
        QAction *action = m_sources->addAction(text, this, [this, choice] { choose(choice); });
        action->setCheckable(true);
        action->setChecked(chosen == choice);
    };
    const bool isPerson = profile->kind == ComplianceProfile::Kind::Person;
    const QList<ProfileAttribute> attributes = isPerson ? personAttributes() : companyAttributes();
    for (const ProfileAttribute attribute : attributes) {
        const QString value = profile->value(attribute);
        // An ampersand of the person's is no mnemonic.
        add(value.isEmpty()
                ? attributeName(attribute)
                //: A field of a profile, and what stands in it.
                : tr("%1: %2").arg(attributeName(attribute), QString(value).replace(u'&', QStringLiteral("&&"))),
            attribute);
    }
    m_sources->addSeparator();
    add(tr("Nothing: leave it empty"), LeftEmpty());
    //: Choice: where an answer is taken from is found out by the program, not chosen by the person.
    QAction *rules = m_sources->addAction(tr("What Numberdesk finds"), this, &FillDialog::chooseOwnRules);
    rules->setCheckable(true);
    rules->setChecked(!chosen);
    m_sources->popup(m_source->mapToGlobal(QPoint(0, m_source->height())));
}

void FillDialog::choose(const ProfileMapping::Choice &choice)
{
    if (const Row *row = current(); row != nullptr && row->requirement) {
        ProfileMapping mapping = m_book.mapping(m_case.providerId);
        mapping.choose(*row->requirement, choice);
        keepMapping(mapping);
    }
}

void FillDialog::chooseOwnRules()
{
    if (const Row *row = current(); row != nullptr && row->requirement) {
        ProfileMapping mapping = m_book.mapping(m_case.providerId);
        mapping.forget(*row->requirement);
        keepMapping(mapping);
    }
}

void FillDialog::keepMapping(const ProfileMapping &mapping)
{
    const auto kept = m_book.setMapping(m_case.providerId, mapping);
    showProfile();
    if (!kept) {
        m_about->setText(describeError(kept.error(), m_case.providerName, m_case.accountName).sentence);
        m_about->show();
    }
}

void FillDialog::chooseDocument()
{
    const DocumentVault *vault = m_keeper.vault();
    if (vault == nullptr) {
        return;
    }
    const Requirement requirement = *current()->requirement;
    auto *picker = new DocumentPicker(*vault, requirement, this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &DocumentPicker::picked, this, [this, requirement](const QString &documentId) {
        std::optional<ComplianceProfile> profile = m_book.profile(m_profile->currentCode());
        if (!profile) {
            showProfile();
            return;
        }
        profile->documents.insert(requirementName(requirement), documentId);
        const auto kept = m_book.update(*profile);
        showProfile();
        if (!kept) {
            m_about->setText(describeError(kept.error(), m_case.providerName, m_case.accountName).sentence);
            m_about->show();
        }
    });
    picker->open();
}

void FillDialog::accept()
{
    const QList<ProfileFill> fills = ticked();
    if (fills.isEmpty()) {
        return;
    }
    Q_EMIT filled(m_profile->currentCode(), fills);
    QDialog::accept();
}

} // namespace numberdesk
