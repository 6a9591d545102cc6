// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include <QLocale>

#include <utility>

namespace numberdesk {
namespace {

/// What a window remembers by itself, beside the table of settings.
namespace key {
const QString WindowGeometry = QStringLiteral("window/geometry");
const QString Columns = QStringLiteral("columns/");
const QString Views = QStringLiteral("views/");
} // namespace key

QString asSystemChooses() { return QStringLiteral("system"); }

} // namespace

Settings::Settings(const QString &path, SystemDefaults defaults, QObject *parent)
    : QObject(parent)
    , m_defaults(std::move(defaults))
    , m_file(path, QSettings::IniFormat)
{}

QString Settings::value(Setting setting) const
{
    const SettingSpec &spec = settingSpec(setting);
    if (const auto locked = m_defaults.lock(setting)) {
        return locked->value;
    }
    if (!spec.isPolicy && m_file.contains(spec.key)) {
        if (const Result<QString> chosen = checkSetting(spec, m_file.value(spec.key).toString())) {
            return *chosen;
        }
    }
    return m_defaults.startValue(setting).value_or(spec.builtIn);
}

bool Settings::setValue(Setting setting, const QString &value)
{
    if (m_defaults.lock(setting) || value == this->value(setting)) {
        return false;
    }
    m_file.setValue(settingSpec(setting).key, value);
    return true;
}

QString Settings::theme() const { return value(Setting::Theme); }

void Settings::setTheme(const QString &theme)
{
    if (setValue(Setting::Theme, theme)) {
        Q_EMIT themeChanged();
    }
}

QString Settings::language() const
{
    const QString language = value(Setting::Language);
    return language == asSystemChooses() ? QString() : language;
}

void Settings::setLanguage(const QString &language)
{
    if (setValue(Setting::Language, language.isEmpty() ? asSystemChooses() : language)) {
        Q_EMIT languageChanged();
    }
}

std::chrono::milliseconds Settings::keychainDeadline() const
{
    return std::chrono::seconds(value(Setting::KeychainDeadline).toInt());
}

void Settings::setKeychainDeadline(std::chrono::milliseconds deadline)
{
    if (setValue(Setting::KeychainDeadline,
                 QString::number(std::chrono::ceil<std::chrono::seconds>(deadline).count()))) {
        Q_EMIT keychainDeadlineChanged();
    }
}

ProxyChoice Settings::proxy() const { return ProxyChoice::fromText(value(Setting::Proxy)).value_or(ProxyChoice()); }

void Settings::setProxy(const ProxyChoice &proxy)
{
    if (setValue(Setting::Proxy, proxy.text())) {
        Q_EMIT proxyChanged();
    }
}

QString Settings::logFile() const { return value(Setting::LogFile); }

Result<void> Settings::setLogFile(const QString &file)
{
    const Result<QString> checked = checkSetting(settingSpec(Setting::LogFile), file);
    if (!checked) {
        return failure(checked.error());
    }
    setValue(Setting::LogFile, *checked);
    return {};
}

std::chrono::milliseconds Settings::releaseDelay() const
{
    return std::chrono::minutes(value(Setting::ReleaseDelay).toInt());
}

void Settings::setReleaseDelay(std::chrono::minutes delay)
{
    setValue(Setting::ReleaseDelay, QString::number(delay.count()));
}

bool Settings::isSandboxAllowed() const { return value(Setting::SandboxAllowed) == u"true"; }

std::optional<QStringList> Settings::allowedProviders() const
{
    const QString allowed = value(Setting::AllowedProviders);
    if (allowed == u"all") {
        return std::nullopt;
    }
    return allowed == u"none" ? QStringList() : allowed.split(u',');
}

bool Settings::areSessionOnlyTokensAllowed() const { return value(Setting::SessionOnlyTokens) == u"true"; }

std::optional<QMap<QString, Decimal>> Settings::spendingLimit(Setting period) const
{
    return amountsOfSetting(value(period));
}

bool Settings::areUnknownPricesAllowed() const { return value(Setting::UnknownPrices) == u"true"; }

QByteArray Settings::windowGeometry() const { return m_file.value(key::WindowGeometry).toByteArray(); }

void Settings::setWindowGeometry(const QByteArray &geometry) { m_file.setValue(key::WindowGeometry, geometry); }

QByteArray Settings::columns(const QString &table) const { return m_file.value(key::Columns + table).toByteArray(); }

void Settings::setColumns(const QString &table, const QByteArray &state)
{
    m_file.setValue(key::Columns + table, state);
}

QByteArray Settings::views(const QString &table) const { return m_file.value(key::Views + table).toByteArray(); }

void Settings::setViews(const QString &table, const QByteArray &views) { m_file.setValue(key::Views + table, views); }

QString Settings::searchCountry() const
{
    const QString country = value(Setting::SearchCountry);
    return country == asSystemChooses() ? QLocale::territoryToCode(QLocale::system().territory()) : country;
}

void Settings::setSearchCountry(const QString &country) { setValue(Setting::SearchCountry, country); }

} // namespace numberdesk
