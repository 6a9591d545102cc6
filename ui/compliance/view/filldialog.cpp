// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/view/filldialog.h"

#include "core/compliance/profiles/profilebook.h"
#include "ui/compliance/view/casevalues.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/roundcorners.h"
#include "ui/widgets/searchablecombobox.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

namespace numberdesk {

FillDialog::FillDialog(const ComplianceCase &entry, const ProfileBook &book, QWidget *parent)
    : QDialog(parent)
    , m_case(entry)
    , m_book(book)
    , m_profile(new SearchableComboBox)
    , m_list(new QListWidget(this))
    , m_about(new TextLabel({}, TextSize::Normal, Tone::Dim, this))
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
    roundCorners(m_list);
    m_about->setWrapping(true);

    //: Field: the company or person whose answers are taken.
    auto *chosen = new Field(tr("Profile"), m_profile, this);
    //: Button: companies and persons that numbers are bought for.
    QPushButton *edit = makeButton(tr("Profiles…"), this);
    //: Button: closes the dialog and changes nothing.
    QPushButton *cancel = makeButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(edit);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_fill);
    auto *column = new QVBoxLayout(this);
    column->addWidget(chosen);
    column->addWidget(m_list, 1);
    column->addWidget(m_about);
    column->addLayout(buttons);
    constexpr QSize size(620, 460);
    resize(size);

    m_fill->setDefault(true);
    connect(m_profile, &SearchableComboBox::currentCodeChanged, this, &FillDialog::showProfile);
    connect(m_list, &QListWidget::itemChanged, this, &FillDialog::refresh);
    connect(m_fill, &QPushButton::clicked, this, &FillDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(edit, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT profilesRequested();
    });
    showProfile();
}

void FillDialog::showProfile()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_fills.clear();
    const std::optional<ComplianceProfile> profile = m_book.profile(m_profile->currentCode());
    if (profile) {
        m_fills = fillFrom(*profile, m_case.asked.value_or(RequirementSet()), m_book.mapping(m_case.providerId));
    }
    for (const ProfileFill &fill : std::as_const(m_fills)) {
        const QString present = presentAnswer(m_case, fill);
        QStringList lines{fill.words};
        if (isFilledAlready(m_case, fill)) {
            lines.append(tr("It stands there already."));
        } else if (!present.isEmpty()) {
            lines.append(tr("Replaces “%1”.").arg(present));
        }
        lines.append(fill.problem);
        lines.append(fill.doubt);
        lines.removeAll(QString());
        auto *item = new QListWidgetItem(lines.join(u'\n'), m_list);
        const bool canBeTaken = fill.problem.isEmpty() && !isFilledAlready(m_case, fill);
        item->setFlags(canBeTaken ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                                  : Qt::ItemFlags(Qt::NoItemFlags));
        item->setCheckState(canBeTaken && present.isEmpty() ? Qt::Checked : Qt::Unchecked);
    }
    refresh();
}

QList<ProfileFill> FillDialog::ticked() const
{
    QList<ProfileFill> fills;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            fills.append(m_fills.at(row));
        }
    }
    return fills;
}

void FillDialog::refresh()
{
    m_fill->setEnabled(!ticked().isEmpty());
    if (m_profile->count() == 0) {
        m_about->setText(tr("There is no profile yet. Make one under Profiles…, then fill from it."));
    } else if (m_fills.isEmpty()) {
        m_about->setText(tr("This profile knows nothing of what is asked here."));
    } else {
        m_about->clear();
    }
    m_about->setVisible(!m_about->text().isEmpty());
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
