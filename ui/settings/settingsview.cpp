// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsview.h"

#include "translations/language.h"
#include "ui/settings/settings.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keeptranslated.h"
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
    , m_language(new QComboBox)
    , m_theme(new QComboBox)
    , m_deadline(new QSpinBox)
{
    auto *content = new QWidget;
    auto *sections = new QVBoxLayout(content);
    sections->setContentsMargins(0, 0, 0, 0);
    sections->setSpacing(2 * metrics::grid);
    sections->addWidget(makeLanguage());
    sections->addWidget(makeAppearance());
    sections->addWidget(makeKeychain());
    sections->addWidget(makeData(profileFolder));
    // More than the panels, whose fields may grow too.
    sections->addStretch(1);
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
    auto *header = new ViewHeader({}, {}, this);
    column->addWidget(header);
    column->addWidget(scroll, 1);
    keepTranslated(this, [header] {
        //: Title of a view.
        header->setTitle(tr("Settings"));
        header->setSubtitle(tr("every choice works at once"));
    });
}

QWidget *SettingsView::makeLanguage()
{
    auto *panel = new Panel(QString());
    auto *field = new Field({}, m_language);
    m_language->addItem(QString(), QString());
    const QList<Language> languages = offeredLanguages();
    for (const Language &language : languages) {
        // Each in its own words, whatever is spoken now: who lost the way finds it back.
        m_language->addItem(language.name, language.code);
    }
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_settings.language())));
    connect(m_language, &QComboBox::activated, this,
            [this] { m_settings.setLanguage(m_language->currentData().toString()); });
    panel->body()->addWidget(field);
    keepTranslated(panel, [this, panel, field] {
        //: Head of a section of the settings, and the name of its choice.
        panel->setTitle(tr("Language"));
        field->setLabel(tr("Language"));
        //: A choice of language: the one of the system.
        m_language->setItemText(0, tr("System default"));
        field->setHint(tr("Numbers, dates and money are written as your system writes them, in every language."));
    });
    return panel;
}

QWidget *SettingsView::makeAppearance()
{
    auto *panel = new Panel(QString());
    auto *field = new Field({}, m_theme);
    for (const QString &theme : {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")}) {
        m_theme->addItem(QString(), theme);
    }
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(m_settings.theme())));
    connect(m_theme, &QComboBox::activated, this, [this] { m_settings.setTheme(m_theme->currentData().toString()); });
    panel->body()->addWidget(field);
    keepTranslated(panel, [this, panel, field] {
        //: Head of a section of the settings.
        panel->setTitle(tr("Appearance"));
        //: A choice between light and dark.
        field->setLabel(tr("Colours"));
        m_theme->setItemText(0, tr("As the system"));
        //: A choice of colours: dark letters on a light ground.
        m_theme->setItemText(1, tr("Light"));
        //: A choice of colours: light letters on a dark ground.
        m_theme->setItemText(2, tr("Dark"));
    });
    return panel;
}

QWidget *SettingsView::makeKeychain()
{
    auto *panel = new Panel(QString());
    m_deadline->setRange(1, 120);
    m_deadline->setValue(
        static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(m_settings.keychainDeadline()).count()));
    connect(m_deadline, &QSpinBox::valueChanged, this,
            [this](int seconds) { m_settings.setKeychainDeadline(std::chrono::seconds(seconds)); });
    auto *field = new Field({}, m_deadline);
    panel->body()->addWidget(field);
    keepTranslated(panel, [this, panel, field] {
        //: Head of a section of the settings: where the system keeps passwords.
        panel->setTitle(tr("Keychain"));
        m_deadline->setSuffix(tr(" s", "seconds, after a figure"));
        field->setLabel(tr("Longest wait for the keychain"));
        field->setHint(tr("Tokens are kept in the system’s keychain and nowhere else. If it asks you for a password, "
                          "give yourself time."));
    });
    return panel;
}

QWidget *SettingsView::makeData(const QString &profileFolder)
{
    auto *panel = new Panel(QString());
    auto *words = new TextLabel({}, TextSize::Normal, Tone::Dim);
    words->setWrapping(true);
    panel->body()->addWidget(words);
    auto *folder = new TextLabel(profileFolder);
    folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    folder->setWrapping(true);
    panel->body()->addWidget(folder);
    auto *open = makeButton(Glyph::FolderOpen, {});
    connect(open, &QPushButton::clicked, this,
            [profileFolder] { QDesktopServices::openUrl(QUrl::fromLocalFile(profileFolder)); });
    auto *row = new QHBoxLayout;
    row->addWidget(open);
    row->addStretch();
    panel->body()->addLayout(row);
    keepTranslated(panel, [panel, words, folder, open] {
        //: Head of a section of the settings: where the program keeps its files.
        panel->setTitle(tr("Data"));
        words->setText(tr("Accounts, journal and the copy of your inventory are files on this computer, readable by "
                          "you alone. They hold no tokens."));
        folder->setAccessibleName(tr("Folder of this profile"));
        setWords(open, tr("Open folder"));
    });
    return panel;
}

} // namespace numberdesk
