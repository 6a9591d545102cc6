// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingstable.h"

#include "core/domain/countrycode.h"
#include "core/domain/money.h"
#include "core/http/proxychoice.h"
#include "core/providers/providerregistry.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace numberdesk {
namespace {

using Kind = SettingSpec::Kind;

struct TableText
{
    Q_DECLARE_TR_FUNCTIONS(SettingsTable)
};

constexpr qsizetype LongestPath = 1024;

QString yes() { return QStringLiteral("true"); }
QString no() { return QStringLiteral("false"); }
QString asSystem() { return QStringLiteral("system"); }

SettingSpec spec(Setting setting, const char *key, Kind kind, const QString &builtIn, const char *meaning)
{
    SettingSpec made{setting, QString::fromLatin1(key), kind, {}, 0, 0, builtIn, builtIn, false, {}};
    made.meaning = QString::fromUtf8(meaning);
    return made;
}

SettingSpec choice(Setting setting, const char *key, const QStringList &choices, const char *meaning)
{
    SettingSpec made = spec(setting, key, Kind::Choice, choices.constFirst(), meaning);
    made.choices = choices;
    return made;
}

SettingSpec integer(Setting setting, const char *key, int builtIn, int minimum, int maximum, const char *meaning)
{
    SettingSpec made = spec(setting, key, Kind::Integer, QString::number(builtIn), meaning);
    made.minimum = minimum;
    made.maximum = maximum;
    return made;
}

SettingSpec policy(Setting setting, const char *key, Kind kind, const QString &builtIn, const QString &safe,
                   const char *meaning)
{
    SettingSpec made = spec(setting, key, kind, builtIn, meaning);
    made.safe = safe;
    made.isPolicy = true;
    return made;
}

QList<SettingSpec> makeTable()
{
    return {
        choice(Setting::Theme, "appearance/theme", {asSystem(), QStringLiteral("light"), QStringLiteral("dark")},
               "Colours of the window."),
        spec(Setting::Language, "appearance/language", Kind::Language, asSystem(), "Language of the window."),
        integer(Setting::KeychainDeadline, "keychain/deadlineSeconds", 10, 1, 120,
                "How many seconds the keychain may take for an answer."),
        spec(Setting::Proxy, "network/proxy", Kind::Proxy, asSystem(),
             "Proxy for all requests to providers. A proxy that wants a user name and a password is not supported."),
        spec(Setting::SearchCountry, "search/country", Kind::Country, asSystem(),
             "Country that a search begins with; if not locked, the one that was searched last comes after it."),
        spec(Setting::LogFile, "log/file", Kind::File, {},
             "Each request is logged to this file, without secrets, besides a log that `--log` asks for. A name "
             "without a folder is a file in the profile's folder."),
        policy(Setting::SandboxAllowed, "sandbox/allowed", Kind::Boolean, yes(), no(),
               "Whether the sample carriers can be used. If not, they are not offered, and `--sandbox` and `--tour` "
               "are refused."),
        policy(Setting::AllowedProviders, "accounts/allowedProviders", Kind::Providers, QStringLiteral("all"),
               QStringLiteral("none"),
               "Providers of which accounts can be added and asked. Accounts of others stay in the list and are asked "
               "nothing."),
        policy(Setting::SessionOnlyTokens, "accounts/sessionOnlyTokens", Kind::Boolean, yes(), no(),
               "Whether a token may be kept in memory, until the program ends, when the keychain does not take it."),
        policy(Setting::LimitPerPurchase, "limits/perPurchase", Kind::Amounts, QStringLiteral("unlimited"),
               QStringLiteral("nothing"),
               "The most that one purchase may take, besides the limits that people set. A currency that is not named "
               "is not limited; with `nothing`, nothing can be bought."),
        policy(Setting::LimitPerDay, "limits/perDay", Kind::Amounts, QStringLiteral("unlimited"),
               QStringLiteral("nothing"), "As above, for all purchases of a day."),
        policy(Setting::LimitPerMonth, "limits/perMonth", Kind::Amounts, QStringLiteral("unlimited"),
               QStringLiteral("nothing"), "As above, for all purchases of a month."),
        policy(Setting::UnknownPrices, "limits/unknownPrices", Kind::Boolean, yes(), no(),
               "Whether people may allow numbers whose price or currency is not stated while a limit is in force."),
        integer(Setting::ReleaseDelay, "release/delayMinutes", 10, 0, 1440,
                "How many minutes a release waits before it is sent, and can be taken back; with 0 it is sent at "
                "once."),
    };
}

QString quoted(const QString &value) { return u'`' + value + u'`'; }

QString enumerated(const QStringList &values)
{
    QStringList words;
    for (const QString &value : values) {
        words.append(quoted(value));
    }
    const QString last = words.takeLast();
    return words.join(QStringLiteral(", ")) + QStringLiteral(" or ") + last;
}

/// What is permitted, for the person; of kinds that a rule of their own does not describe better.
QString permitted(const SettingSpec &spec)
{
    switch (spec.kind) {
    case Kind::Choice:
        return TableText::tr("It can be: %1.").arg(spec.choices.join(QStringLiteral(", ")));
    case Kind::Integer:
        return TableText::tr("It can be a whole number from %1 to %2.").arg(spec.minimum).arg(spec.maximum);
    case Kind::Boolean:
        return TableText::tr("It can be: true, false.");
    case Kind::Language:
        return TableText::tr("It can be “system” or a language code such as “de”.");
    case Kind::Country:
        return TableText::tr("It can be “system” or a country code of two letters such as “DE”.");
    case Kind::Proxy:
        return TableText::tr("It can be “system”, “none” or an address of the form http://host:port, without a user "
                             "name and password.");
    case Kind::Providers: {
        QStringList ids;
        for (const ProviderDescription &description : allProviders()) {
            ids.append(description.id);
        }
        return TableText::tr("It can be “all”, “none”, or some of these with commas between them: %1.")
            .arg(ids.join(QStringLiteral(", ")));
    }
    case Kind::Amounts:
        return TableText::tr(
            "It can be “unlimited”, “nothing”, or currencies and amounts with commas between them, such "
            "as “EUR 100, USD 50.50”.");
    case Kind::File:
        return TableText::tr(
            "It can be the path of a file whose name ends in .log, or that name alone for one in the profile’s "
            "folder.");
    }
    Q_UNREACHABLE();
}

std::optional<QString> normalProviders(const QString &text)
{
    if (text == u"all" || text == u"none") {
        return text;
    }
    QStringList ids;
    for (const QString &part : text.split(u',')) {
        const QString id = part.trimmed();
        if (!findProvider(id)) {
            return std::nullopt;
        }
        if (!ids.contains(id)) {
            ids.append(id);
        }
    }
    return ids.join(u',');
}

std::optional<QString> normalAmounts(const QString &text)
{
    if (text == u"unlimited" || text == u"nothing") {
        return text;
    }
    QMap<QString, QString> amounts;
    for (const QString &part : text.split(u',')) {
        const QStringList words = part.simplified().split(u' ');
        const auto currency = currencyFromText(words.constFirst());
        const auto amount = words.size() == 2 ? Decimal::fromText(words.constLast()) : std::nullopt;
        if (!currency || !amount || amount->isNegative() || amounts.contains(*currency)) {
            return std::nullopt;
        }
        amounts.insert(*currency, *currency + u' ' + amount->toString());
    }
    return QStringList(amounts.values()).join(u',');
}

/// A file name has no folder in it; anything else is an absolute path. Else it would depend on where the program was
/// started. The ending keeps the log out of files that are something else.
std::optional<QString> normalFile(const QString &text)
{
    const bool isBroken = text.size() > LongestPath || std::any_of(text.begin(), text.end(), [](QChar c) {
                              return c.category() == QChar::Other_Control;
                          });
    const bool isName = !text.contains(u'/') && !text.contains(u'\\');
    const bool isLog = text.isEmpty() || text.endsWith(QStringLiteral(".log"));
    if (isBroken || (!isName && QDir::isRelativePath(text)) || !isLog) {
        return std::nullopt;
    }
    return text;
}

std::optional<QString> normal(const SettingSpec &spec, const QString &text)
{
    static const QRegularExpression language(QStringLiteral("\\A[a-z]{2,3}(_[A-Z]{2})?\\z"));
    switch (spec.kind) {
    case Kind::Choice:
        return spec.choices.contains(text) ? std::optional(text) : std::nullopt;
    case Kind::Integer: {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        return isNumber && number >= spec.minimum && number <= spec.maximum ? std::optional(QString::number(number))
                                                                            : std::nullopt;
    }
    case Kind::Boolean:
        return text == yes() || text == no() ? std::optional(text) : std::nullopt;
    case Kind::Language:
        return text == asSystem() || language.match(text).hasMatch() ? std::optional(text) : std::nullopt;
    case Kind::Country:
        if (const auto country = CountryCode::fromText(text); country && allCountries().contains(*country)) {
            return country->text();
        }
        return text == asSystem() ? std::optional(text) : std::nullopt;
    case Kind::Proxy:
        if (const auto proxy = ProxyChoice::fromText(text)) {
            return proxy->text();
        }
        return std::nullopt;
    case Kind::Providers:
        return normalProviders(text);
    case Kind::Amounts:
        return normalAmounts(text);
    case Kind::File:
        return normalFile(text);
    }
    Q_UNREACHABLE();
}

} // namespace

const QList<SettingSpec> &settingsTable()
{
    static const QList<SettingSpec> table = makeTable();
    return table;
}

const SettingSpec &settingSpec(Setting setting) { return settingsTable().at(static_cast<qsizetype>(setting)); }

const SettingSpec *findSetting(const QString &key)
{
    const QList<SettingSpec> &table = settingsTable();
    const auto found =
        std::find_if(table.cbegin(), table.cend(), [&key](const SettingSpec &spec) { return spec.key == key; });
    return found == table.cend() ? nullptr : &*found;
}

Result<QString> checkSetting(const SettingSpec &spec, const QString &text)
{
    const std::optional<QString> value = normal(spec, text.trimmed());
    if (!value) {
        return failure(invalidInput(spec.key, permitted(spec)));
    }
    return *value;
}

std::optional<QMap<QString, Decimal>> amountsOfSetting(const QString &value)
{
    using Amounts = QMap<QString, Decimal>;
    if (value == u"nothing") {
        return Amounts{{QString(), Decimal()}};
    }
    if (value == u"unlimited" || !normalAmounts(value)) {
        return std::nullopt;
    }
    Amounts amounts;
    for (const QString &part : value.split(u',')) {
        const QString amount = part.simplified();
        amounts.insert(amount.section(u' ', 0, 0), Decimal::fromText(amount.section(u' ', 1)).value_or(Decimal()));
    }
    return amounts;
}

QString describeValues(const SettingSpec &spec)
{
    switch (spec.kind) {
    case Kind::Choice:
        return enumerated(spec.choices);
    case Kind::Integer:
        return QStringLiteral("whole number, %1 to %2").arg(spec.minimum).arg(spec.maximum);
    case Kind::Boolean:
        return enumerated({yes(), no()});
    case Kind::Language:
        return QStringLiteral("`system` or a language code such as `de`");
    case Kind::Country:
        return QStringLiteral("`system` or a country code such as `DE`");
    case Kind::Proxy:
        return QStringLiteral("`system`, `none` or `http://host:port`");
    case Kind::Providers: {
        QStringList ids;
        for (const ProviderDescription &description : allProviders()) {
            ids.append(quoted(description.id));
        }
        return QStringLiteral("`all`, `none`, or ids with commas between them: ") + ids.join(QStringLiteral(", "));
    }
    case Kind::Amounts:
        return QStringLiteral("`unlimited`, `nothing`, or amounts such as `EUR 100, USD 50.50`");
    case Kind::File:
        return QStringLiteral("absolute path or file name that ends in `.log`; empty for none");
    }
    Q_UNREACHABLE();
}

} // namespace numberdesk
