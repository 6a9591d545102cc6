// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QString>

#include <chrono>

namespace numberdesk {

/// What the person chose about the program itself, and what a window remembers: no secrets, no accounts. Kept in one
/// ini file of the profile; a key that is missing or unreadable has its default.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// @param path the profile's settings.ini.
    explicit Settings(const QString &path, QObject *parent = nullptr);

    /// "system", "light" or "dark".
    [[nodiscard]] QString theme() const;
    void setTheme(const QString &theme);
    /// Language code ("de"); empty: the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    /// How long the keychain may take for an answer. 1 to 120 s, 10 s unless chosen.
    [[nodiscard]] std::chrono::milliseconds keychainDeadline() const;
    void setKeychainDeadline(std::chrono::milliseconds deadline);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    /// Columns of a table, by the table's name.
    [[nodiscard]] QByteArray columns(const QString &table) const;
    void setColumns(const QString &table, const QByteArray &state);
    /// The country that was searched last.
    [[nodiscard]] QString searchCountry() const;
    void setSearchCountry(const QString &country);

Q_SIGNALS:
    void themeChanged();
    void languageChanged();
    void keychainDeadlineChanged();

private:
    QSettings m_file;
};

} // namespace numberdesk
