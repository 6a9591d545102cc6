// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace std::chrono_literals;
using numberdesk::checkSetting;
using numberdesk::ProxyChoice;
using numberdesk::Setting;
using numberdesk::Settings;
using numberdesk::settingSpec;
using numberdesk::SettingSpec;
using numberdesk::SystemDefaults;

namespace {

constexpr QFileDevice::Permissions OwnerWrites =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;

} // namespace

class SystemDefaultsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QByteArray &text)
    {
        const QString name = path(QStringLiteral("defaults-%1.ini").arg(++m_files));
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.setPermissions(OwnerWrites)) {
            qFatal("the administrator's file could not be written");
        }
        return name;
    }

    SystemDefaults read(const QByteArray &text) { return SystemDefaults::read({write(text)}); }

private Q_SLOTS:
    void nobodySaysAnything()
    {
        const SystemDefaults defaults = SystemDefaults::read({path(QStringLiteral("missing.ini"))});
        QCOMPARE(defaults.problems(), QStringList());
        const Settings settings(path(QStringLiteral("fresh.ini")), defaults);
        QCOMPARE(settings.theme(), QStringLiteral("system"));
        QCOMPARE(settings.keychainDeadline(), 10s);
        QCOMPARE(settings.proxy(), ProxyChoice());
        QVERIFY(settings.isSandboxAllowed());
        QVERIFY(!settings.allowedProviders());
        QVERIFY(settings.areSessionOnlyTokensAllowed());
    }

    void spendingLimitsAreAmountsByCurrency()
    {
        const SystemDefaults defaults = read("[locked]\nlimits/perDay = usd 50.50, EUR 100\nlimits/perMonth = nothing\n"
                                             "limits/perPurchase = EUR many\nlimits/unknownPrices = false\n");
        QCOMPARE(defaults.problems().size(), 1);
        const Settings settings(path(QStringLiteral("limits.ini")), defaults);
        using Amounts = QMap<QString, numberdesk::Decimal>;
        const Amounts nothing{{QString(), numberdesk::Decimal()}};
        QCOMPARE(settings.spendingLimit(Setting::LimitPerDay),
                 std::optional(Amounts{{QStringLiteral("EUR"), numberdesk::Decimal(100)},
                                       {QStringLiteral("USD"), numberdesk::Decimal::fromUnits(5050, 2)}}));
        QCOMPARE(settings.spendingLimit(Setting::LimitPerMonth), std::optional(nothing));
        // A lock that is not understood permits least.
        QCOMPARE(settings.spendingLimit(Setting::LimitPerPurchase), std::optional(nothing));
        QVERIFY(!settings.areUnknownPricesAllowed());
        const Settings free(path(QStringLiteral("fresh.ini")), SystemDefaults());
        QVERIFY(!free.spendingLimit(Setting::LimitPerDay));
        QVERIFY(free.areUnknownPricesAllowed());
        for (const char *wrong : {"", "EUR", "100", "EUR -1", "EUR 1, EUR 2", "EUR 1 USD 2", "EURO 1", "EUR 1,"}) {
            QVERIFY2(!checkSetting(settingSpec(Setting::LimitPerDay), QString::fromLatin1(wrong)), wrong);
        }
    }

    void aStartValueMayBeChanged()
    {
        const SystemDefaults defaults = read("; a comment\r\n[defaults]\r\nappearance/theme = dark\r\n");
        QCOMPARE(defaults.problems(), QStringList());
        Settings settings(path(QStringLiteral("start.ini")), defaults);
        QCOMPARE(settings.theme(), QStringLiteral("dark"));
        settings.setTheme(QStringLiteral("light"));
        QCOMPARE(settings.theme(), QStringLiteral("light"));
        QCOMPARE(Settings(path(QStringLiteral("other.ini")), defaults).theme(), QStringLiteral("dark"));
    }

    void aLockedValueWins()
    {
        const QString own = path(QStringLiteral("locked.ini"));
        Settings(own).setTheme(QStringLiteral("light"));
        const QString file = write("[locked]\n"
                                   "appearance/theme = \"dark\"\n"
                                   "keychain/deadlineSeconds=30\n"
                                   "network/proxy = http://proxy.example.com:8080\n"
                                   "search/country = it\n"
                                   "log/file = desk.log\n"
                                   "sandbox/allowed = false\n"
                                   "accounts/allowedProviders = vobiz, dialnexa\n"
                                   "accounts/sessionOnlyTokens = false\n");
        const SystemDefaults defaults = SystemDefaults::read({file});
        QCOMPARE(defaults.problems(), QStringList());
        Settings settings(own, defaults);
        settings.setTheme(QStringLiteral("light"));
        settings.setKeychainDeadline(5s);
        settings.setProxy(*ProxyChoice::fromText(u"none"));
        settings.setSearchCountry(QStringLiteral("DE"));
        QVERIFY(settings.setLogFile({}));
        QCOMPARE(settings.theme(), QStringLiteral("dark"));
        QCOMPARE(settings.keychainDeadline(), 30s);
        QCOMPARE(settings.proxy().text(), QStringLiteral("http://proxy.example.com:8080"));
        QCOMPARE(settings.searchCountry(), QStringLiteral("IT"));
        QCOMPARE(settings.logFile(), QStringLiteral("desk.log"));
        QVERIFY(!settings.isSandboxAllowed());
        QCOMPARE(settings.allowedProviders(), QStringList({QStringLiteral("vobiz"), QStringLiteral("dialnexa")}));
        QVERIFY(!settings.areSessionOnlyTokensAllowed());
        QCOMPARE(settings.lock(Setting::Theme)->file, QDir::toNativeSeparators(file));
        QVERIFY(!settings.lock(Setting::Language));
    }

    void aPersonsFileSetsNoPolicy()
    {
        const QString own = path(QStringLiteral("own.ini"));
        QSettings(own, QSettings::IniFormat).setValue(QStringLiteral("sandbox/allowed"), QStringLiteral("false"));
        QVERIFY(Settings(own).isSandboxAllowed());
    }

    void theFirstFileHasTheLastWord()
    {
        const SystemDefaults defaults =
            SystemDefaults::read({write("[locked]\nappearance/theme=dark\n"),
                                  write("[locked]\nappearance/theme=light\nsandbox/allowed=false\n")});
        QCOMPARE(defaults.problems(), QStringList());
        QCOMPARE(defaults.lock(Setting::Theme)->value, QStringLiteral("dark"));
        QCOMPARE(defaults.lock(Setting::SandboxAllowed)->value, QStringLiteral("false"));
    }

    void whatIsWrongIsSaidAndCostsItsKeyAlone_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("said");
        QTest::newRow("unknown key") << QByteArray("apearance/theme=dark") << QStringLiteral("“apearance/theme”");
        QTest::newRow("unknown value") << QByteArray("appearance/theme=pink") << QStringLiteral("light, dark");
        QTest::newRow("not a number") << QByteArray("keychain/deadlineSeconds=soon") << QStringLiteral("from 1 to 120");
        QTest::newRow("too large") << QByteArray("keychain/deadlineSeconds=999999999999")
                                   << QStringLiteral("from 1 to 120");
        QTest::newRow("empty") << QByteArray("keychain/deadlineSeconds=") << QStringLiteral("from 1 to 120");
        QTest::newRow("no equals sign") << QByteArray("dark please") << QStringLiteral("equals sign");
        QTest::newRow("a policy is no start value")
            << QByteArray("sandbox/allowed=false") << QStringLiteral("[locked]");
        QTest::newRow("log in a folder of no name") << QByteArray("log/file=logs/desk.log") << QStringLiteral(".log");
        QTest::newRow("log over another file") << QByteArray("log/file=accounts.json") << QStringLiteral(".log");
    }

    void whatIsWrongIsSaidAndCostsItsKeyAlone()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, said);
        const SystemDefaults defaults = read("[defaults]\nsearch/country=IT\n" + line + "\n");
        QCOMPARE(defaults.problems().size(), 1);
        QVERIFY2(defaults.problems().constFirst().contains(said), qPrintable(defaults.problems().constFirst()));
        QVERIFY2(defaults.problems().constFirst().contains(QStringLiteral("line 3")),
                 qPrintable(defaults.problems().constFirst()));
        QCOMPARE(defaults.startValue(Setting::SearchCountry), QStringLiteral("IT"));
        const Settings settings(path(QStringLiteral("wrong.ini")), defaults);
        QCOMPARE(settings.theme(), QStringLiteral("system"));
        QCOMPARE(settings.keychainDeadline(), 10s);
        QCOMPARE(settings.logFile(), QString());
    }

    void aLockThatIsNotUnderstoodPermitsLeast()
    {
        const SystemDefaults defaults = read("[locked]\n"
                                             "sandbox/allowed = no\n"
                                             "accounts/allowedProviders = vobiz, vobizz\n"
                                             "accounts/sessionOnlyTokens\n"
                                             "appearance/theme = pink\n");
        QCOMPARE(defaults.problems().size(), 4);
        const Settings settings(path(QStringLiteral("strange.ini")), defaults);
        QVERIFY(!settings.isSandboxAllowed());
        QCOMPARE(settings.allowedProviders(), QStringList());
        QVERIFY(!settings.areSessionOnlyTokensAllowed());
        QCOMPARE(settings.theme(), QStringLiteral("system"));
        QVERIFY(settings.lock(Setting::Theme));
        QVERIFY(!settings.lock(Setting::Theme)->isUnderstood);
        QVERIFY(setByAdministrator(*settings.lock(Setting::Theme)).contains(QStringLiteral("not understood")));
    }

    void theFirstOfTwoLocksCounts()
    {
        const SystemDefaults defaults = read("[locked]\nsandbox/allowed=false\nsandbox/allowed=true\n");
        QCOMPARE(defaults.problems().size(), 1);
        QCOMPARE(defaults.lock(Setting::SandboxAllowed)->value, QStringLiteral("false"));
    }

    void keysWithoutAGroupHaveNoEffect()
    {
        const SystemDefaults defaults = read("appearance/theme=dark\n[Locked]\nappearance/theme=dark\n");
        QCOMPARE(defaults.problems().size(), 2);
        QVERIFY(!defaults.lock(Setting::Theme));
        QVERIFY(!defaults.startValue(Setting::Theme));
    }

    void aSecretIsRefusedAndNotRepeated_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("token") << QByteArray("token=hush-4711");
        QTest::newRow("vobiz/authToken") << QByteArray("vobiz/authToken=hush-4711");
        QTest::newRow("api-key") << QByteArray("api-key = hush-4711");
        QTest::newRow("proxy password") << QByteArray("network/proxy=http://desk:hush-4711@proxy.example.com:8080");
    }

    void aSecretIsRefusedAndNotRepeated()
    {
        QFETCH(QByteArray, line);
        for (const QByteArray &group : {QByteArray("[defaults]\n"), QByteArray("[locked]\n"), QByteArray()}) {
            const SystemDefaults defaults = read(group + line + "\n");
            QCOMPARE(defaults.problems().size(), 1);
            QVERIFY(!defaults.problems().constFirst().contains(QStringLiteral("hush")));
            const Settings settings(path(QStringLiteral("secret.ini")), defaults);
            QCOMPARE(settings.proxy(), ProxyChoice());
        }
    }

    void aFileThatCannotBeReadIsSaid()
    {
        const QString large = path(QStringLiteral("large.ini"));
        QFile file(large);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(100000000));
        file.close();
        QStringList special;
#ifdef Q_OS_UNIX
        special = {path(QStringLiteral("pipe.ini")), path(QStringLiteral("dangling.ini"))};
        QCOMPARE(::mkfifo(QFile::encodeName(special.at(0)).constData(), 0600), 0);
        QVERIFY(QFile::link(path(QStringLiteral("nowhere")), special.at(1)));
#endif
        for (const QString &unusable :
             special + QStringList{large, m_folder.path(), write("[locked]\nappearance/theme=\xff\n"),
                                   write(QByteArray("[\0l\0o\0", 6))}) {
            const SystemDefaults defaults = SystemDefaults::read({unusable});
            QCOMPARE(defaults.problems().size(), 1);
            QVERIFY(defaults.problems().constFirst().contains(unusable));
            QVERIFY(!defaults.lock(Setting::Theme));
        }
    }

    void aFileThatOthersCanChangeIsWarnedOf()
    {
        const QString open = write("[locked]\nappearance/theme=dark\n");
        QVERIFY(QFile::setPermissions(open, OwnerWrites | QFileDevice::WriteOther));
        const SystemDefaults defaults = SystemDefaults::read({open});
        QCOMPARE(defaults.problems().size(), 1);
        QVERIFY(defaults.problems().constFirst().contains(QStringLiteral("can change")));
        QCOMPARE(defaults.lock(Setting::Theme)->value, QStringLiteral("dark"));
    }

    void everyBuiltInAndSafeValueIsPermitted()
    {
        for (const SettingSpec &spec : numberdesk::settingsTable()) {
            QCOMPARE(&settingSpec(spec.setting), &spec);
            QCOMPARE(checkSetting(spec, spec.builtIn), spec.builtIn);
            QCOMPARE(checkSetting(spec, spec.safe), spec.safe);
        }
    }

    void thePersonCannotPointTheFirstFileElsewhere()
    {
#ifdef Q_OS_LINUX
        qputenv("XDG_CONFIG_DIRS", "relative:/opt/desk:/etc");
        const QStringList files = SystemDefaults::files();
        qunsetenv("XDG_CONFIG_DIRS");
        QCOMPARE(files, QStringList({QStringLiteral("/etc/numberdesk/defaults.ini"),
                                     QStringLiteral("/opt/desk/numberdesk/defaults.ini")}));
#endif
        QVERIFY(!SystemDefaults::files().isEmpty());
    }

    /// The documentation's table is the table in code, row for row.
    void theDocumentationSaysTheSame()
    {
        QFile document(QStringLiteral(ADMINISTRATION));
        QVERIFY(document.open(QIODevice::ReadOnly | QIODevice::Text));
        QStringList found;
        const QStringList lines = QString::fromUtf8(document.readAll()).split(u'\n');
        for (const QString &line : lines) {
            if (line.startsWith(u"| `") && line.contains(u'/') && line.count(u'|') == 6) {
                found.append(line);
            }
        }
        QStringList expected;
        for (const SettingSpec &spec : numberdesk::settingsTable()) {
            const QString builtIn = spec.builtIn.isEmpty() ? QStringLiteral("empty") : u'`' + spec.builtIn + u'`';
            expected.append(QStringLiteral("| `%1` | %2 | %3 | %4 | %5 |")
                                .arg(spec.key, describeValues(spec), builtIn,
                                     spec.isPolicy ? QStringLiteral("`[locked]`") : QStringLiteral("both"),
                                     spec.meaning));
        }
        if (found != expected) {
            qWarning("The table of packaging/administration.md should be:\n%s", qPrintable(expected.join(u'\n')));
        }
        QCOMPARE(found, expected);
    }
};

QTEST_GUILESS_MAIN(SystemDefaultsTest)
#include "tst_systemdefaults.moc"
