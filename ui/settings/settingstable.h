// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decimal.h"
#include "core/domain/result.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace numberdesk {

/// Every setting that has a key.
enum class Setting
{
    Theme,
    Language,
    KeychainDeadline,
    Proxy,
    SearchCountry,
    LogFile,
    SandboxAllowed,
    AllowedProviders,
    SessionOnlyTokens,
    LimitPerPurchase,
    LimitPerDay,
    LimitPerMonth,
    UnknownPrices,
    ReleaseDelay,
};

/// One line of the table of settings: what its key is called in a file, which values it takes, and what it is for. The
/// settings file of a profile, the administrator's file and its documentation (packaging/administration.md) go by it.
struct SettingSpec
{
    enum class Kind
    {
        Choice,    ///< one of `choices`
        Integer,   ///< `minimum` to `maximum`
        Boolean,   ///< "true" or "false"
        Language,  ///< "system" or a language code ("de", "pt_BR")
        Country,   ///< "system" or an ISO 3166-1 alpha-2 code ("DE")
        Proxy,     ///< see ProxyChoice::fromText()
        Providers, ///< "all", "none", or ids of providers with commas between them
        Amounts,   ///< "unlimited", "nothing", or "EUR 100, USD 50.50"
        File,      ///< path, or name of a file in the profile's folder; empty for none
    };

    Setting setting;
    QString key;
    Kind kind;
    QStringList choices;
    int minimum = 0;
    int maximum = 0;
    /// Value when nobody says anything.
    QString builtIn;
    /// Value of a lock that cannot be understood: the one that permits least.
    QString safe;
    /// A policy: it can be locked, and there is nothing for a person to choose.
    bool isPolicy = false;
    /// One English sentence for the documentation.
    QString meaning;
};

/// All of them, in the order of the enumeration.
const QList<SettingSpec> &settingsTable();
const SettingSpec &settingSpec(Setting setting);
/// The setting of a key ("appearance/theme"); null when there is none.
const SettingSpec *findSetting(const QString &key);

/// A value as the program keeps it, from what stands in a file. @error InvalidInput with the key as its field; the
/// sentence says what is permitted and never repeats the value, which may be a secret in the wrong place.
Result<QString> checkSetting(const SettingSpec &spec, const QString &text);

/// The amounts of a value of the kind Amounts, by currency; the empty currency with 0 stands for "nothing". Nothing for
/// "unlimited" and for what is no such value.
std::optional<QMap<QString, Decimal>> amountsOfSetting(const QString &value);

/// Which values it takes, in English, as the documentation says it ("whole number, 1 to 120").
QString describeValues(const SettingSpec &spec);

} // namespace numberdesk
