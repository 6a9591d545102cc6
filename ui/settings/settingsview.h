// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace numberdesk {

class Settings;

/// What can be chosen about the program itself. Every choice works at once and is kept at once.
class SettingsView : public QWidget
{
    Q_OBJECT

public:
    /// @param profileFolder where the data live, for showing. `settings` outlives the view.
    SettingsView(Settings &settings, const QString &profileFolder, QWidget *parent = nullptr);

private:
    QWidget *makeLanguage();
    QWidget *makeAppearance();
    QWidget *makeKeychain();
    QWidget *makeData(const QString &profileFolder);

    Settings &m_settings;
    QComboBox *m_language;
    QComboBox *m_theme;
    QSpinBox *m_deadline;
};

} // namespace numberdesk
