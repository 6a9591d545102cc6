// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsview.h"

#include "ui/settings/settings.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QScrollArea>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>

namespace numberdesk {

SettingsView::SettingsView(Settings &settings, const QString &profileFolder, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_theme(new QComboBox)
    , m_deadline(new QSpinBox)
{
    auto *content = new QWidget;
    auto *sections = new QVBoxLayout(content);
    sections->setContentsMargins(0, 0, 0, 0);
    sections->setSpacing(2 * metrics::grid);
    sections->addWidget(makeAppearance());
    sections->addWidget(makeKeychain());
    sections->addWidget(makeData(profileFolder));
    sections->addStretch();
    content->setMaximumWidth(720);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::viewMargin, metrics::viewMargin, metrics::viewMargin, metrics::viewMargin);
    column->setSpacing(2 * metrics::grid);
    column->addWidget(new ViewHeader(tr("Settings"), tr("every choice works at once"), this));
    column->addWidget(scroll, 1);
}

QWidget *SettingsView::makeAppearance()
{
    auto *panel = new Panel(tr("Appearance"));
    m_theme->addItem(tr("As the system"), QStringLiteral("system"));
    m_theme->addItem(tr("Light"), QStringLiteral("light"));
    m_theme->addItem(tr("Dark"), QStringLiteral("dark"));
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(m_settings.theme())));
    connect(m_theme, &QComboBox::activated, this, [this] { m_settings.setTheme(m_theme->currentData().toString()); });
    panel->body()->addWidget(new Field(tr("Colours"), m_theme));
    return panel;
}

QWidget *SettingsView::makeKeychain()
{
    auto *panel = new Panel(tr("Keychain"));
    m_deadline->setRange(1, 120);
    m_deadline->setSuffix(tr(" s", "seconds, after a figure"));
    m_deadline->setValue(
        static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(m_settings.keychainDeadline()).count()));
    connect(m_deadline, &QSpinBox::valueChanged, this,
            [this](int seconds) { m_settings.setKeychainDeadline(std::chrono::seconds(seconds)); });
    auto *field = new Field(tr("Longest wait for the keychain"), m_deadline);
    field->setHint(tr("Tokens are kept in the system’s keychain and nowhere else. If it asks you for a password, give "
                      "yourself time."));
    panel->body()->addWidget(field);
    return panel;
}

QWidget *SettingsView::makeData(const QString &profileFolder)
{
    auto *panel = new Panel(tr("Data"));
    auto *words =
        new TextLabel(tr("Accounts, journal and the copy of your inventory are files on this computer, readable by "
                         "you alone. They hold no tokens."),
                      TextSize::Normal, Tone::Dim);
    words->setWrapping(true);
    panel->body()->addWidget(words);
    auto *folder = new TextLabel(profileFolder);
    folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    folder->setAccessibleName(tr("Folder of this profile"));
    folder->setWrapping(true);
    panel->body()->addWidget(folder);
    auto *open = makeButton(Glyph::FolderOpen, tr("Open folder"));
    connect(open, &QPushButton::clicked, this,
            [profileFolder] { QDesktopServices::openUrl(QUrl::fromLocalFile(profileFolder)); });
    auto *row = new QHBoxLayout;
    row->addWidget(open);
    row->addStretch();
    panel->body()->addLayout(row);
    return panel;
}

} // namespace numberdesk
