// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/profiles/fillbar.h"

#include "core/compliance/profiles/profilebook.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace numberdesk {

FillBar::FillBar(ProfileBook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_choice(new QComboBox)
    , m_label(new TextLabel({}, TextSize::Small, Tone::Dim))
    , m_fill(makeButton(QStringLiteral(" ")))
    , m_profiles(makeButton(QStringLiteral(" ")))
    , m_filled(new TextLabel({}, TextSize::Small, Tone::Dim))
    , m_refused(new TextLabel({}, TextSize::Small, Tone::Warning))
{
    m_label->setBuddy(m_choice);
    m_label->setWeight(QFont::Medium);
    m_filled->setWrapping(true);
    m_refused->setWrapping(true);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::grid);
    row->addWidget(m_choice, 1);
    row->addWidget(m_fill);
    row->addWidget(m_profiles);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid / 2);
    column->addWidget(m_label);
    column->addLayout(row);
    column->addWidget(m_filled);
    column->addWidget(m_refused);
    column->addStretch();
    clear();

    connect(&book, &ProfileBook::reset, this, &FillBar::readProfiles);
    connect(&book, &ProfileBook::added, this, &FillBar::readProfiles);
    connect(&book, &ProfileBook::changed, this, &FillBar::readProfiles);
    connect(&book, &ProfileBook::removed, this, &FillBar::readProfiles);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        clear();
        refresh();
    });
    connect(m_fill, &QPushButton::clicked, this, [this] { Q_EMIT fillRequested(profileId()); });
    connect(m_profiles, &QPushButton::clicked, this, &FillBar::profilesRequested);
    keepTranslated(this, [this] {
        //: Label of a choice: the company or person that a form is filled for.
        m_label->setText(tr("Profile"));
        m_choice->setAccessibleName(m_label->text());
        setWords(m_fill, tr("Fill from profile"));
        //: Button: opens the list of companies and persons.
        setWords(m_profiles, tr("Profiles…"));
        readProfiles();
    });
}

QString FillBar::profileId() const { return m_choice->currentData().toString(); }

void FillBar::setProfile(const QString &id) { m_choice->setCurrentIndex(std::max(0, m_choice->findData(id))); }

void FillBar::readProfiles()
{
    const QString before = profileId();
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        //: First entry of a list of choices, while none is chosen.
        m_choice->addItem(tr("Choose…"), QString());
        const QList<ComplianceProfile> profiles = m_book.profiles();
        for (const ComplianceProfile &profile : profiles) {
            m_choice->addItem(profile.name, profile.id);
        }
        setProfile(before);
    }
    if (profileId() != before) {
        clear();
    }
    refresh();
}

void FillBar::refresh() { m_fill->setEnabled(!profileId().isEmpty()); }

void FillBar::tell(const QList<ProfileFill> &filled, const QList<ProfileFill> &refused)
{
    QStringList lines;
    for (const ProfileFill &fill : filled) {
        lines.append(fill.words);
    }
    QStringList problems;
    for (const ProfileFill &fill : refused) {
        //: %1 is a sentence on where a value is from, %2 one on why it is not accepted.
        problems.append(tr("%1 Not filled in: %2").arg(fill.words, fill.problem));
    }
    const bool isNothing = lines.isEmpty() && problems.isEmpty();
    m_filled->setText(isNothing ? tr("The profile has nothing for what is still open.") : lines.join(u'\n'));
    m_refused->setText(problems.join(u'\n'));
    m_filled->setVisible(!m_filled->text().isEmpty());
    m_refused->setVisible(!problems.isEmpty());
}

void FillBar::clear()
{
    m_filled->clear();
    m_refused->clear();
    m_filled->hide();
    m_refused->hide();
}

} // namespace numberdesk
