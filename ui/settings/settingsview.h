// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace numberdesk {

class Field;
class Panel;
class Settings;
enum class Setting;

/// What can be chosen about the program itself. Every choice works at once and is kept at once. What the administrator
/// locked is shown with a lock and cannot be changed; what is wrong with the administrator's file is said on top.
class SettingsView : public QWidget
{
    Q_OBJECT

public:
    /// @param profileFolder where the data live, for showing. `settings` outlives the view.
    SettingsView(Settings &settings, const QString &profileFolder, QWidget *parent = nullptr);

    /// A section of somebody else's, behind those of the program itself.
    void addSection(QWidget *section);

private:
    QWidget *makeLanguage();
    QWidget *makeAppearance();
    QWidget *makeKeychain();
    QWidget *makeNetwork();
    QWidget *makeReleases();
    QWidget *makeData(const QString &profileFolder);
    /// What the administrator decided and nobody chooses; null when nothing of that kind is locked.
    QWidget *makePolicies();
    /// Adds a field, locked if its setting is.
    void add(Panel &panel, Field *field, Setting setting);
    void showProxy();
    void chooseProxy();
    void chooseLogFile();

    Settings &m_settings;
    QVBoxLayout *m_sections = nullptr;
    QComboBox *m_language;
    QComboBox *m_theme;
    QSpinBox *m_deadline;
    QSpinBox *m_releaseDelay;
    QComboBox *m_proxyKind;
    QLineEdit *m_proxy;
    Field *m_proxyField;
    QLineEdit *m_log;
    Field *m_logField;
};

} // namespace numberdesk
