// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/proxychoice.h"
#include "ui/settings/systemdefaults.h"

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QString>

#include <chrono>
#include <optional>

namespace numberdesk {

/// What the person chose about the program itself, and what a window remembers: no secrets, no accounts. Kept in one
/// ini file of the profile. A value is what the administrator locked, else what the person chose, else the
/// administrator's start value, else the built-in one; what is unreadable counts as not said. Setting what is locked
/// changes nothing.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// @param path the profile's settings.ini.
    explicit Settings(const QString &path, SystemDefaults defaults = {}, QObject *parent = nullptr);

    /// "system", "light" or "dark".
    [[nodiscard]] QString theme() const;
    void setTheme(const QString &theme);
    /// Language code ("de"); empty: the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    /// How long the keychain may take for an answer. 1 to 120 s, 10 s unless chosen.
    [[nodiscard]] std::chrono::milliseconds keychainDeadline() const;
    void setKeychainDeadline(std::chrono::milliseconds deadline);
    [[nodiscard]] ProxyChoice proxy() const;
    void setProxy(const ProxyChoice &proxy);
    /// File for the log of requests: absolute, or a name in the profile's folder; empty: none. Read at the start.
    [[nodiscard]] QString logFile() const;
    /// @error InvalidInput
    Result<void> setLogFile(const QString &file);

    /// How long a release waits before it is sent. 0 to 1440 min, 10 min unless chosen; 0 is at once.
    [[nodiscard]] std::chrono::milliseconds releaseDelay() const;
    void setReleaseDelay(std::chrono::minutes delay);

    [[nodiscard]] bool isSandboxAllowed() const;
    /// Ids of the providers of which accounts may be added and asked; nothing: all.
    [[nodiscard]] std::optional<QStringList> allowedProviders() const;
    [[nodiscard]] bool areSessionOnlyTokensAllowed() const;
    /// The administrator's spending limit by currency, of LimitPerPurchase, LimitPerDay or LimitPerMonth, as
    /// amountsOfSetting() gives it.
    [[nodiscard]] std::optional<QMap<QString, Decimal>> spendingLimit(Setting period) const;
    /// Whether people may allow numbers without a stated price.
    [[nodiscard]] bool areUnknownPricesAllowed() const;

    /// Whether and where the administrator locked it.
    [[nodiscard]] std::optional<SystemDefaults::Lock> lock(Setting setting) const { return m_defaults.lock(setting); }
    /// What is wrong with the administrator's file; translated sentences.
    [[nodiscard]] const QStringList &problems() const { return m_defaults.problems(); }

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    /// Columns of a table, by the table's name.
    [[nodiscard]] QByteArray columns(const QString &table) const;
    void setColumns(const QString &table, const QByteArray &state);
    /// Views of a table that the person saved, by the table's name.
    [[nodiscard]] QByteArray views(const QString &table) const;
    void setViews(const QString &table, const QByteArray &views);
    /// The country that was searched last.
    [[nodiscard]] QString searchCountry() const;
    void setSearchCountry(const QString &country);

Q_SIGNALS:
    void themeChanged();
    void languageChanged();
    void keychainDeadlineChanged();
    void proxyChanged();

private:
    [[nodiscard]] QString value(Setting setting) const;
    /// True when that changed something.
    bool setValue(Setting setting, const QString &value);

    const SystemDefaults m_defaults;
    QSettings m_file;
};

} // namespace numberdesk
