// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsview.h"

#include "core/locale/formats.h"
#include "core/providers/providerregistry.h"
#include "translations/language.h"
#include "ui/settings/settings.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/glyphlabel.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>

#include <functional>

namespace numberdesk {
namespace {

QString asSystemChooses() { return QStringLiteral("system"); }
QString noProxy() { return QStringLiteral("none"); }
QString fixedProxy() { return QStringLiteral("fixed"); }

/// A lock and the sentence that says whose it is; `told` is given it in each language.
QWidget *makeLockNote(const SystemDefaults::Lock &lock, const std::function<void(const QString &)> &told)
{
    auto *note = new QWidget;
    auto *words = new TextLabel({}, TextSize::Small, Tone::Dim);
    words->setWrapping(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(note);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::grid);
    row->addWidget(new GlyphLabel(Glyph::Lock, Tone::Dim, 14), 0, Qt::AlignTop);
    row->addWidget(words, 1);
    keepTranslated(note, [words, lock, told] {
        const QString sentence = setByAdministrator(lock);
        words->setText(sentence);
        told(sentence);
    });
    return note;
}

QString describeLimit(Setting policy, const QMap<QString, Decimal> &amounts)
{
    if (amounts.contains(QString())) {
        return SettingsView::tr("Nothing may be bought on this computer.");
    }
    QStringList texts;
    for (auto amount = amounts.cbegin(); amount != amounts.cend(); ++amount) {
        texts.append(formats::money({amount.value(), amount.key()}));
    }
    const QString list = texts.join(QStringLiteral("; "));
    switch (policy) {
    case Setting::LimitPerPurchase:
        return SettingsView::tr("One purchase may take at most: %1.").arg(list);
    case Setting::LimitPerDay:
        return SettingsView::tr("In a day may be spent at most: %1.").arg(list);
    default:
        return SettingsView::tr("In a month may be spent at most: %1.").arg(list);
    }
}

/// What a locked policy means for the person; empty when it permits everything.
QString describePolicy(const Settings &settings, Setting policy)
{
    switch (policy) {
    case Setting::SandboxAllowed:
        return settings.isSandboxAllowed() ? QString() : SettingsView::tr("The sample carriers are not offered.");
    case Setting::SessionOnlyTokens:
        return settings.areSessionOnlyTokensAllowed()
                   ? QString()
                   : SettingsView::tr("Tokens are kept in the system’s keychain alone, not for one session.");
    case Setting::LimitPerPurchase:
    case Setting::LimitPerDay:
    case Setting::LimitPerMonth: {
        const auto amounts = settings.spendingLimit(policy);
        return amounts ? describeLimit(policy, *amounts) : QString();
    }
    case Setting::UnknownPrices:
        return settings.areUnknownPricesAllowed()
                   ? QString()
                   : SettingsView::tr("While a spending limit is in force, every number needs a stated price.");
    case Setting::AllowedProviders: {
        const auto allowed = settings.allowedProviders();
        if (!allowed) {
            return {};
        }
        QStringList names;
        for (const ProviderDescription &description : allProviders()) {
            if (allowed->contains(description.id)) {
                names.append(description.traits().name);
            }
        }
        return names.isEmpty() ? SettingsView::tr("No account can be added or asked.")
                               : SettingsView::tr("Accounts can be added and asked at these providers: %1.")
                                     .arg(names.join(QStringLiteral(", ")));
    }
    default:
        return {};
    }
}

} // namespace

SettingsView::SettingsView(Settings &settings, const QString &profileFolder, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_language(new QComboBox)
    , m_theme(new QComboBox)
    , m_deadline(new QSpinBox)
    , m_releaseDelay(new QSpinBox)
    , m_proxyKind(new QComboBox)
    , m_proxy(new QLineEdit)
    , m_proxyField(new Field({}, m_proxy))
    , m_log(new QLineEdit)
    , m_logField(new Field({}, m_log))
{
    auto *content = new QWidget;
    auto *sections = new QVBoxLayout(content);
    m_sections = sections;
    sections->setContentsMargins(0, 0, 0, 0);
    sections->setSpacing(2 * metrics::grid);
    if (!m_settings.problems().isEmpty()) {
        auto *problems = new InlineMessage;
        problems->setDismissable(false);
        sections->addWidget(problems);
        problems->showMessage(Tone::Warning, m_settings.problems().join(u'\n'));
    }
    sections->addWidget(makeLanguage());
    sections->addWidget(makeAppearance());
    sections->addWidget(makeKeychain());
    sections->addWidget(makeNetwork());
    sections->addWidget(makeReleases());
    sections->addWidget(makeData(profileFolder));
    if (QWidget *policies = makePolicies()) {
        sections->addWidget(policies);
    }
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

void SettingsView::addSection(QWidget *section)
{
    // Before the stretch.
    m_sections->insertWidget(m_sections->count() - 1, section);
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
    keepTranslated(panel, [this, panel, field] {
        //: Head of a section of the settings, and the name of its choice.
        panel->setTitle(tr("Language"));
        field->setLabel(tr("Language"));
        //: A choice of language: the one of the system.
        m_language->setItemText(0, tr("System default"));
        field->setHint(tr("Numbers, dates and money are written as your system writes them, in every language."));
    });
    add(*panel, field, Setting::Language);
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
    add(*panel, field, Setting::Theme);
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
    keepTranslated(panel, [this, panel, field] {
        //: Head of a section of the settings: where the system keeps passwords.
        panel->setTitle(tr("Keychain"));
        m_deadline->setSuffix(tr(" s", "seconds, after a figure"));
        field->setLabel(tr("Longest wait for the keychain"));
        field->setHint(tr("Tokens are kept in the system’s keychain and nowhere else. If it asks you for a password, "
                          "give yourself time."));
    });
    add(*panel, field, Setting::KeychainDeadline);
    return panel;
}

QWidget *SettingsView::makeNetwork()
{
    auto *panel = new Panel(QString());
    auto *field = new Field({}, m_proxyKind);
    for (const QString &kind : {asSystemChooses(), noProxy(), fixedProxy()}) {
        m_proxyKind->addItem(QString(), kind);
    }
    connect(m_proxyKind, &QComboBox::activated, this, [this] {
        const bool isFixed = m_proxyKind->currentData() == fixedProxy();
        m_proxyField->setVisible(isFixed);
        if (isFixed) {
            m_proxy->setFocus(Qt::OtherFocusReason);
        }
        if (!isFixed || !m_proxy->text().isEmpty()) {
            chooseProxy();
        }
    });
    connect(m_proxy, &QLineEdit::editingFinished, this, &SettingsView::chooseProxy);
    keepTranslated(panel, [this, panel, field] {
        //: Head of a section of the settings.
        panel->setTitle(tr("Network"));
        field->setLabel(/*: Label of a field: the way to the network */ tr("Proxy"));
        m_proxyKind->setItemText(0, tr("As the system"));
        //: A choice of proxy: no proxy.
        m_proxyKind->setItemText(1, tr("None"));
        //: A choice of proxy: the one that is entered in the field below.
        m_proxyKind->setItemText(2, tr("The one below"));
        m_proxyField->setLabel(tr("Proxy address"));
        //: An example of an address, shown in the empty field.
        m_proxy->setPlaceholderText(tr("http://proxy.example.com:8080"));
        m_proxyField->setHint(tr("Host and port of an HTTP proxy that needs no password."));
    });
    add(*panel, field, Setting::Proxy);
    panel->body()->addWidget(m_proxyField);
    m_proxy->setEnabled(m_proxyKind->isEnabled());
    showProxy();
    return panel;
}

QWidget *SettingsView::makeReleases()
{
    auto *panel = new Panel(QString());
    const SettingSpec &spec = settingSpec(Setting::ReleaseDelay);
    m_releaseDelay->setRange(spec.minimum, spec.maximum);
    m_releaseDelay->setValue(
        static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(m_settings.releaseDelay()).count()));
    connect(m_releaseDelay, &QSpinBox::valueChanged, this,
            [this](int minutes) { m_settings.setReleaseDelay(std::chrono::minutes(minutes)); });
    auto *field = new Field({}, m_releaseDelay);
    keepTranslated(panel, [this, panel, field] {
        //: Head of a section of the settings: giving numbers back.
        panel->setTitle(tr("Releases"));
        m_releaseDelay->setSuffix(tr(" min", "minutes, after a figure"));
        //: How long a release waits: not at all.
        m_releaseDelay->setSpecialValueText(tr("Send at once"));
        field->setLabel(tr("Wait before a release is sent"));
        field->setHint(tr("Until then it can be taken back. It is not sent while Numberdesk is closed: you are asked "
                          "again then."));
    });
    add(*panel, field, Setting::ReleaseDelay);
    return panel;
}

void SettingsView::showProxy()
{
    const ProxyChoice chosen = m_settings.proxy();
    const bool isFixed = chosen.kind == ProxyChoice::Kind::Fixed;
    m_proxyKind->setCurrentIndex(m_proxyKind->findData(isFixed ? fixedProxy() : chosen.text()));
    m_proxy->setText(isFixed ? chosen.text() : QString());
    m_proxyField->setVisible(isFixed);
}

void SettingsView::chooseProxy()
{
    const bool isFixed = m_proxyKind->currentData() == fixedProxy();
    const QString text = isFixed ? m_proxy->text() : m_proxyKind->currentData().toString();
    const Result<QString> checked = checkSetting(settingSpec(Setting::Proxy), text);
    const auto proxy = checked ? ProxyChoice::fromText(*checked) : std::nullopt;
    const bool isUsable = proxy && isFixed == (proxy->kind == ProxyChoice::Kind::Fixed);
    m_proxyField->setError(
        isUsable ? QString()
                 : tr("Enter http://, the host, a colon and the port, such as http://proxy.example.com:8080. The proxy "
                      "used so far stays."));
    if (isUsable) {
        m_settings.setProxy(*proxy);
    }
}

void SettingsView::chooseLogFile()
{
    const Result<void> kept = m_settings.setLogFile(m_log->text());
    m_logField->setError(kept ? QString() : kept.error().fields.constFirst().text);
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

    m_log->setText(m_settings.logFile());
    connect(m_log, &QLineEdit::editingFinished, this, &SettingsView::chooseLogFile);
    keepTranslated(panel, [this, panel, words, folder, open] {
        //: Head of a section of the settings: where the program keeps its files.
        panel->setTitle(tr("Data"));
        words->setText(tr("Accounts, journal and the copy of your inventory are files on this computer, readable by "
                          "you alone. They hold no tokens."));
        folder->setAccessibleName(tr("Folder of this profile"));
        setWords(open, tr("Open folder"));
        m_logField->setLabel(tr("Log of requests"));
        //: An example of a file's name, shown in the empty field.
        m_log->setPlaceholderText(tr("requests.log"));
        m_logField->setOptional(true);
        m_logField->setHint(tr("Each request is written to this file, without secrets, from the next start on. A name "
                               "alone is a file in the folder above. Leave it empty for no log."));
    });
    add(*panel, m_logField, Setting::LogFile);
    return panel;
}

QWidget *SettingsView::makePolicies()
{
    Panel *panel = nullptr;
    for (const SettingSpec &spec : settingsTable()) {
        const auto lock = m_settings.lock(spec.setting);
        if (!lock || describePolicy(m_settings, spec.setting).isEmpty()) {
            continue;
        }
        if (!panel) {
            panel = new Panel(QString());
            keepTranslated(panel, [panel] {
                //: Head of a section of the settings.
                panel->setTitle(tr("Decided by your administrator"));
            });
        }
        auto *words = new TextLabel;
        words->setWrapping(true);
        keepTranslated(words,
                       [this, words, setting = spec.setting] { words->setText(describePolicy(m_settings, setting)); });
        panel->body()->addWidget(words);
        panel->body()->addWidget(makeLockNote(*lock, [](const QString &) {}));
    }
    return panel;
}

void SettingsView::add(Panel &panel, Field *field, Setting setting)
{
    panel.body()->addWidget(field);
    const auto lock = m_settings.lock(setting);
    if (!lock) {
        return;
    }
    QWidget *control = field->control();
    control->setEnabled(false);
    // After the panel's own texts, which set the description to the hint.
    panel.body()->addWidget(makeLockNote(*lock, [control](const QString &sentence) {
        //: %1 is a hint or nothing, %2 "Set by your administrator in FILE."
        control->setAccessibleDescription(
            tr("%1 Locked. %2").arg(control->accessibleDescription(), sentence).trimmed());
    }));
}

} // namespace numberdesk
