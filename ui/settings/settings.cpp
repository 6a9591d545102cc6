// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include <QLocale>

#include <algorithm>

namespace numberdesk {
namespace {

/// Every key and its default, in one place.
namespace key {
const QString Theme = QStringLiteral("appearance/theme");
const QString Language = QStringLiteral("appearance/language");
const QString KeychainDeadline = QStringLiteral("keychain/deadlineSeconds");
const QString WindowGeometry = QStringLiteral("window/geometry");
const QString Columns = QStringLiteral("columns/");
const QString SearchCountry = QStringLiteral("search/country");
} // namespace key

constexpr std::chrono::seconds DefaultDeadline(10);

} // namespace

Settings::Settings(const QString &path, QObject *parent)
    : QObject(parent)
    , m_file(path, QSettings::IniFormat)
{}

QString Settings::theme() const
{
    const QString theme = m_file.value(key::Theme).toString();
    return theme == u"light" || theme == u"dark" ? theme : QStringLiteral("system");
}

void Settings::setTheme(const QString &theme)
{
    if (theme != this->theme()) {
        m_file.setValue(key::Theme, theme);
        Q_EMIT themeChanged();
    }
}

QString Settings::language() const { return m_file.value(key::Language).toString(); }

void Settings::setLanguage(const QString &language)
{
    if (language != this->language()) {
        m_file.setValue(key::Language, language);
        Q_EMIT languageChanged();
    }
}

std::chrono::milliseconds Settings::keychainDeadline() const
{
    bool readable = false;
    const int seconds = m_file.value(key::KeychainDeadline).toInt(&readable);
    return readable ? std::chrono::seconds(std::clamp(seconds, 1, 120)) : DefaultDeadline;
}

void Settings::setKeychainDeadline(std::chrono::milliseconds deadline)
{
    m_file.setValue(key::KeychainDeadline,
                    static_cast<qint64>(std::chrono::ceil<std::chrono::seconds>(deadline).count()));
    Q_EMIT keychainDeadlineChanged();
}

QByteArray Settings::windowGeometry() const { return m_file.value(key::WindowGeometry).toByteArray(); }

void Settings::setWindowGeometry(const QByteArray &geometry) { m_file.setValue(key::WindowGeometry, geometry); }

QByteArray Settings::columns(const QString &table) const { return m_file.value(key::Columns + table).toByteArray(); }

void Settings::setColumns(const QString &table, const QByteArray &state)
{
    m_file.setValue(key::Columns + table, state);
}

QString Settings::searchCountry() const
{
    const QString country = m_file.value(key::SearchCountry).toString();
    return country.isEmpty() ? QLocale::territoryToCode(QLocale::system().territory()) : country;
}

void Settings::setSearchCountry(const QString &country) { m_file.setValue(key::SearchCountry, country); }

} // namespace numberdesk
