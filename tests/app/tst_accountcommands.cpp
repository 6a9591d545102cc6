// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that set up accounts, as a script calls them: the real program as a process, against sample carriers, in
// the session that the test runs in (tests/support/with-keyring); ACCOUNT_SESSION says what its keychain is like.
#include "app/accountcommands.h"
#include "app/tokeninput.h"
#include "core/accounts/profile.h"
#include "core/sandbox/sandboxcontract.h"
#include "core/sandbox/sandboxserver.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using numberdesk::ExitCode;
using numberdesk::Profile;
using numberdesk::tokenFromInput;
using numberdesk::sandbox::Contract;
using numberdesk::sandbox::SandboxServer;

namespace {

struct Ended
{
    int code = -1;
    QByteArray output;
    QByteArray errors;
    QByteArray arguments;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

const QByteArray Token = "hush-4711-never-to-be-seen";

} // namespace

class AccountCommandsTest : public QObject
{
    Q_OBJECT

    SandboxServer m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_environment;

    QString profile() const { return m_folder->filePath(QStringLiteral("profile")); }
    static bool isOpen() { return qEnvironmentVariable("ACCOUNT_SESSION") == u"unlocked"; }

    /// Nothing: standard input stays open and silent.
    Ended run(const QStringList &words, const std::optional<QByteArray> &input = QByteArray())
    {
        QStringList arguments{QStringLiteral("account")};
        arguments += words;
        if (!words.contains(QStringLiteral("--profile"))) {
            arguments += {QStringLiteral("--profile"), profile()};
        }
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        environment.insert(QStringLiteral("XDG_CONFIG_DIRS"), m_folder->filePath(QStringLiteral("config")));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(NUMBERDESK_PROGRAM), arguments);
        Ended ended;
        if (!process.waitForStarted()) {
            return ended;
        }
        ended.arguments = whatOthersSeeOf(process.processId());
        if (input) {
            process.write(*input);
            process.closeWriteChannel();
        }
        // The carriers answer in this process: its event loop must turn.
        const bool isDone = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60000);
        if (!isDone) {
            process.kill();
            process.waitForFinished();
            return ended;
        }
        ended.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
        ended.output = process.readAllStandardOutput();
        ended.errors = process.readAllStandardError();
        return ended;
    }

    /// Arguments and environment, which every program of this person can read. Empty for a moment after the start.
    static QByteArray whatOthersSeeOf(qint64 process)
    {
        QByteArray seen;
        const bool isSeen = QTest::qWaitFor(
            [&] {
                QFile commandLine(QStringLiteral("/proc/%1/cmdline").arg(process));
                QFile variables(QStringLiteral("/proc/%1/environ").arg(process));
                const QByteArray words = commandLine.open(QIODevice::ReadOnly) ? commandLine.readAll() : QByteArray();
                if (words.isEmpty() || !variables.open(QIODevice::ReadOnly)) {
                    return false;
                }
                seen = words + variables.readAll();
                return true;
            },
            2000);
        return isSeen ? seen : QByteArray();
    }

    Contract &vobiz() { return *m_server.contract(QStringLiteral("vobiz")); }

    QStringList adding(const QString &name = QStringLiteral("Mumbai desk"))
    {
        return {QStringLiteral("add"),
                QStringLiteral("--provider"),
                QStringLiteral("vobiz"),
                QStringLiteral("--name"),
                name,
                QStringLiteral("--auth-id"),
                vobiz().accountFields().value(QStringLiteral("authId")),
                QStringLiteral("--api-address"),
                m_server.address(QStringLiteral("vobiz")).toString(),
                QStringLiteral("--token-from-stdin")};
    }

    void administer(const QByteArray &text)
    {
        const QString folder = m_folder->filePath(QStringLiteral("config/numberdesk"));
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + QStringLiteral("/defaults.ini"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QStringList names()
    {
        QStringList found;
        const Ended listed = run({QStringLiteral("list"), QStringLiteral("--json")});
        for (const QJsonValue &account : listed.json().value(u"accounts").toArray()) {
            found.append(account.toObject().value(u"name").toString());
        }
        return found;
    }

    /// Files below a folder that hold these bytes.
    static QStringList filesWith(const QString &folder, const QByteArray &bytes)
    {
        QStringList found;
        QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes)) {
                found.append(file.fileName());
            }
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        vobiz().set(QStringLiteral("token"), QStringLiteral("accepted"));
        vobiz().set(QStringLiteral("purchase"), QStringLiteral("works"));
    }

    void anAccountIsAddedListedTestedAndRemoved()
    {
        if (!isOpen()) {
            return;
        }
        const QByteArray token = vobiz().token();
        QStringList words = adding();
        words +=
            {QStringLiteral("--json"), QStringLiteral("--log"), m_folder->filePath(QStringLiteral("requests.log"))};
        const Ended added = run(words, token + "\n");
        QVERIFY2(added.code == 0, added.errors.constData());
        QCOMPARE(added.json().value(u"exitCode").toInt(-1), 0);
        const QJsonObject account = added.json().value(u"account").toObject();
        QCOMPARE(account.value(u"name").toString(), QStringLiteral("Mumbai desk"));
        QCOMPARE(account.value(u"provider").toString(), QStringLiteral("vobiz"));
        QCOMPARE(account.value(u"token").toString(), QStringLiteral("keychain"));
        QVERIFY(!added.arguments.contains(token));
        QVERIFY(added.arguments.contains("Mumbai desk"));
        QVERIFY(!added.output.contains(token) && !added.errors.contains(token));
        QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("requests.log"))));
        QCOMPARE(filesWith(m_folder->path(), token), QStringList());
        QCOMPARE(filesWith(QDir::homePath(), token), QStringList());

        QCOMPARE(names(), QStringList{QStringLiteral("Mumbai desk")});
        const Ended shown = run({QStringLiteral("list")});
        QVERIFY(shown.output.startsWith("Mumbai desk\tVobiz\ttoken in "));
        const Ended tested = run({QStringLiteral("test"), QStringLiteral("mumbai DESK")});
        QVERIFY2(tested.code == 0, tested.errors.constData());
        QCOMPARE(run(adding(), token).code, static_cast<int>(ExitCode::WrongInput));

        const Ended removed = run({QStringLiteral("remove"), QStringLiteral("Mumbai desk")});
        QVERIFY2(removed.code == 0, removed.errors.constData());
        QCOMPARE(names(), QStringList());
        QCOMPARE(run({QStringLiteral("test"), QStringLiteral("Mumbai desk")}).code,
                 static_cast<int>(ExitCode::NoSuchAccount));
    }

    void aTokenIsReplaced()
    {
        if (!isOpen()) {
            return;
        }
        QStringList words = adding();
        words += QStringLiteral("--no-test");
        QCOMPARE(run(words, Token).code, 0);
        const Ended refused = run({QStringLiteral("test"), QStringLiteral("Mumbai desk")});
        QCOMPARE(refused.code, static_cast<int>(ExitCode::TokenRefused));
        const Ended replaced =
            run({QStringLiteral("set-token"), QStringLiteral("Mumbai desk"), QStringLiteral("--token-from-stdin")},
                "\xef\xbb\xbf" + vobiz().token() + "\r\n");
        QVERIFY2(replaced.code == 0, replaced.errors.constData());
        QCOMPARE(run({QStringLiteral("test"), QStringLiteral("Mumbai desk")}).code, 0);
        QCOMPARE(run({QStringLiteral("remove"), QStringLiteral("Mumbai desk")}).code, 0);
    }

    void aRefusedTokenStoresNothing()
    {
        const Ended refused = run(adding(), Token);
        QCOMPARE(refused.code, static_cast<int>(ExitCode::TokenRefused));
        QVERIFY(refused.errors.contains("refused the token"));
        QVERIFY(!refused.errors.contains(Token));
        QCOMPARE(names(), QStringList());
    }

    void withoutAKeychainNothingIsStored()
    {
        if (isOpen()) {
            return;
        }
        QStringList words = adding();
        words += QStringLiteral("--json");
        const Ended ended = run(words, vobiz().token());
        QVERIFY2(ended.code == static_cast<int>(ExitCode::KeychainUnavailable), ended.errors.constData());
        QVERIFY(ended.json().value(u"keychain").isString());
        QVERIFY(ended.errors.contains("was not added"));
        QCOMPARE(names(), QStringList());
        QCOMPARE(filesWith(m_folder->path(), vobiz().token()), QStringList());
    }

    void anAddressThatNobodyAnswersIsSaid()
    {
        QStringList words = adding();
        words.replace(words.indexOf(QStringLiteral("--api-address")) + 1, QStringLiteral("http://127.0.0.1:9/api/v1"));
        QCOMPARE(run(words, Token).code, static_cast<int>(ExitCode::ProviderNotReached));
    }

    void aTokenOnTheCommandLineIsRefused_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::newRow("--token") << QStringList{QStringLiteral("--token"), QString::fromLatin1(Token)};
        QTest::newRow("--token=") << QStringList{QStringLiteral("--token=") + QString::fromLatin1(Token)};
        QTest::newRow("--api-token") << QStringList{QStringLiteral("--api-token"), QString::fromLatin1(Token)};
        QTest::newRow("--auth_token") << QStringList{QStringLiteral("--auth_token=") + QString::fromLatin1(Token)};
        QTest::newRow("--token-from-stdin=")
            << QStringList{QStringLiteral("--token-from-stdin=") + QString::fromLatin1(Token)};
        QTest::newRow("a stray word") << QStringList{QString::fromLatin1(Token)};
    }

    void aTokenOnTheCommandLineIsRefused()
    {
        QFETCH(QStringList, more);
        const Ended refused = run(adding() + more, Token);
        QCOMPARE(refused.code, static_cast<int>(ExitCode::WrongInput));
        QVERIFY2(refused.errors.contains("every user of this computer can read it"), refused.errors.constData());
        QVERIFY(!refused.errors.contains(Token));
    }

    void wrongWordsAreSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("said");
        const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
        QTest::newRow("no such action") << words("ad") << QByteArray("add, list, test");
        QTest::newRow("no provider") << words("add --name Desk --token-from-stdin") << QByteArray("--provider");
        QTest::newRow("unknown provider")
            << words("add --provider vobizz --name Desk --token-from-stdin") << QByteArray("vobiz, vogent");
        QTest::newRow("no name") << words("add --provider dialnexa --token-from-stdin") << QByteArray("--name");
        QTest::newRow("needed field") << words("add --provider vobiz --name Desk --token-from-stdin")
                                      << QByteArray("--auth-id");
        QTest::newRow("a field of another")
            << words("add --provider dialnexa --name Desk --auth-id MA_1 --token-from-stdin") << QByteArray("no field");
        QTest::newRow("unsafe address") << words("add --provider dialnexa --name Desk --api-address http://example.com "
                                                 "--token-from-stdin")
                                        << QByteArray("--api-address");
        QTest::newRow("no word of the token")
            << words("add --provider dialnexa --name Desk") << QByteArray("--token-from-stdin");
        QTest::newRow("which account") << words("test") << QByteArray("its name comes last");
        QTest::newRow("unknown option") << words("list --jsno") << QByteArray("jsno");
        QTest::newRow("deadline") << words("list --deadline 0") << QByteArray("from 1 to 3600");
    }

    void wrongWordsAreSaid()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, said);
        const Ended ended = run(words, Token);
        QCOMPARE(ended.code, static_cast<int>(ExitCode::WrongInput));
        QVERIFY2(ended.errors.contains(said), ended.errors.constData());
        QVERIFY2(!QFile::exists(profile()), "nothing is made for a command that is wrong");
    }

    void whatIsNoTokenIsSaid_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("empty") << QByteArray() << QByteArray("empty or closed");
        QTest::newRow("a blank line") << QByteArray(" \n") << QByteArray("empty or closed");
        QTest::newRow("two lines") << QByteArray(Token + "\n" + Token + "\n") << QByteArray("More than one line");
        QTest::newRow("a blank line after it") << QByteArray(Token + "\n\n") << QByteArray("More than one line");
        QTest::newRow("huge") << QByteArray(3000000, 'x') << QByteArray("too long");
        QTest::newRow("longer than a token") << QByteArray(3000, 'x') << QByteArray("too long");
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\xfdhush") << QByteArray("UTF-8");
        QTest::newRow("UTF-16") << QByteArray("h\0u\0s\0h\0", 8) << QByteArray("UTF-8");
        QTest::newRow("cut UTF-8") << QByteArray("hush\xc3") << QByteArray("UTF-8");
        QTest::newRow("not for a header") << QByteArray("h\xc3\xbcsh") << QByteArray("no token can have");
    }

    void whatIsNoTokenIsSaid()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, said);
        const Ended ended = run(adding(), input);
        QCOMPARE(ended.code, static_cast<int>(ExitCode::WrongInput));
        QVERIFY2(ended.errors.contains(said), ended.errors.constData());
        QVERIFY(!ended.errors.contains(Token));
        QCOMPARE(names(), QStringList());
    }

    void standardInputThatStaysSilentIsGivenUp()
    {
        QStringList words = adding();
        words += {QStringLiteral("--deadline"), QStringLiteral("1")};
        const Ended ended = run(words, std::nullopt);
        QCOMPARE(ended.code, static_cast<int>(ExitCode::WrongInput));
        QVERIFY2(ended.errors.contains("in time"), ended.errors.constData());
    }

    void closedStandardInputIsNotTakenForAFile()
    {
        QProcess shell;
        QStringList words{QStringLiteral("-c"), QStringLiteral("exec \"$0\" account \"$@\" <&-"),
                          QStringLiteral(NUMBERDESK_PROGRAM)};
        words += adding() + QStringList{QStringLiteral("--profile"), profile()};
        shell.start(QStringLiteral("sh"), words);
        QVERIFY(QTest::qWaitFor([&shell] { return shell.state() == QProcess::NotRunning; }, 60000));
        QCOMPARE(shell.exitCode(), static_cast<int>(ExitCode::WrongInput));
        QVERIFY(shell.readAllStandardError().contains("empty or closed"));
    }

    void aProfileThatIsOpenIsLeftAlone()
    {
        const auto open = Profile::open(Profile::Kind::Ordinary, profile());
        QVERIFY(open);
        const Ended ended = run(adding(), vobiz().token());
        QCOMPARE(ended.code, static_cast<int>(ExitCode::ProfileInUse));
        QVERIFY(ended.errors.contains("open in another window"));
    }

    void aFolderThatCannotBeAProfileIsSaid()
    {
        QFile file(m_folder->filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Ended ended = run({QStringLiteral("list"), QStringLiteral("--profile"), file.fileName()});
        QCOMPARE(ended.code, static_cast<int>(ExitCode::StorageFailed));
        QVERIFY(ended.errors.contains(file.fileName().toUtf8()));
    }

    void aMissingFolderBecomesAPrivateProfile()
    {
        QCOMPARE(run({QStringLiteral("list")}).code, 0);
        QCOMPARE(QFile::permissions(profile()) & ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser),
                 QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(run({QStringLiteral("list"), QStringLiteral("--profile"), QString()}).code,
                 static_cast<int>(ExitCode::WrongInput));
    }

    void theAdministratorForbidsAProvider()
    {
        administer(
            "[locked]\naccounts/allowedProviders = dialnexa\nlog/file = desk.log\n[defaults]\nsandbox/allowed=no\n");
        const Ended ended = run(adding(), vobiz().token());
        QCOMPARE(ended.code, static_cast<int>(ExitCode::NotAllowed));
        QVERIFY(ended.errors.contains("does not allow accounts of Vobiz"));
        QFile log(profile() + QStringLiteral("/desk.log"));
        QVERIFY(log.open(QIODevice::ReadOnly));
        QVERIFY(log.readAll().contains("sandbox/allowed"));
    }

    void helpNamesEveryFieldOfEveryProvider()
    {
        const Ended help = run({QStringLiteral("add"), QStringLiteral("--help")});
        QCOMPARE(help.code, 0);
        for (const char *option : {"--auth-id", "--subdomain", "--domain", "--wallet-currency", "--dialnexa-provider",
                                   "--path-form", "--api-address", "--token-from-stdin", "--deadline"}) {
            QVERIFY2(help.output.contains(option), option);
        }
    }

    void helpIsForTheCommandLine()
    {
        QByteArray help = run({QStringLiteral("--help")}).output.simplified();
        QVERIFY(help.contains("automatic, "));
        for (const char *ofTheWindow : {"Leave it empty", "Automatic", "under Advanced"}) {
            QVERIFY2(!help.contains(ofTheWindow), ofTheWindow);
        }
    }

    void theLanguageCanBeChosen()
    {
        const Ended german = run({QStringLiteral("list"), QStringLiteral("--language"), QStringLiteral("de")});
        QCOMPARE(german.code, 0);
        QCOMPARE(QString::fromUtf8(german.output).trimmed(), QStringLiteral("In diesem Profil gibt es kein Konto."));
        const Ended help = run({QStringLiteral("--help"), QStringLiteral("--language=it")});
        QVERIFY(QString::fromUtf8(help.output).contains(QStringLiteral("Mostra questa guida.")));
        QVERIFY(!help.output.contains("Show this help"));
        const Ended unknown = run({QStringLiteral("list"), QStringLiteral("--language"), QStringLiteral("tlh")});
        QCOMPARE(unknown.code, static_cast<int>(ExitCode::WrongInput));
        QVERIFY(QString::fromUtf8(unknown.errors).contains(QStringLiteral("There is no language “tlh” here.")));
    }

    void aLockedKeychainIsSaid()
    {
        if (!isOpen()) {
            return;
        }
        // The last test: nobody can unlock the keyring again.
        const int locked = QProcess::execute(
            QStringLiteral("dbus-send"),
            {QStringLiteral("--session"), QStringLiteral("--print-reply"),
             QStringLiteral("--dest=org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
             QStringLiteral("org.freedesktop.Secret.Service.Lock"),
             QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login")});
        QCOMPARE(locked, 0);
        const Ended ended = run(adding(), vobiz().token());
        QVERIFY2(ended.code == static_cast<int>(ExitCode::KeychainUnavailable), ended.errors.constData());
        QCOMPARE(names(), QStringList());
    }
};

QTEST_GUILESS_MAIN(AccountCommandsTest)
#include "tst_accountcommands.moc"
