// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runningcopy.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace std::chrono_literals;
using numberdesk::RunningCopy;
using Answer = RunningCopy::Answer;

namespace {

/// As a second process does it: waiting, while the first copy's event loop goes on here.
Answer raiseFromElsewhere(const QString &folder, std::chrono::milliseconds patience = 5s)
{
    const auto answer = QtConcurrent::run([folder, patience] { return RunningCopy::raiseOther(folder, patience); });
    if (!QTest::qWaitFor([&] { return answer.isFinished(); }, 20000)) {
        qFatal("the second copy waits for ever");
    }
    return answer.result();
}

} // namespace

class RunningCopyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aSecondCopyRaisesTheFirst()
    {
        const RunningCopy first(m_folder->path());
        QVERIFY(first.isListening());
        QSignalSpy raised(&first, &RunningCopy::raiseRequested);
        QCOMPARE(raiseFromElsewhere(m_folder->path()), Answer::Raised);
        QCOMPARE(raised.count(), 1);
        QCOMPARE(raiseFromElsewhere(m_folder->path()), Answer::Raised);
        QCOMPARE(raised.count(), 2);
    }

    void eachProfileHasItsOwn()
    {
        const QTemporaryDir other;
        const QString folder = m_folder->path();
        QVERIFY(RunningCopy::addressFor(folder) != RunningCopy::addressFor(other.path()));
        QCOMPARE(RunningCopy::addressFor(folder + u'/'), RunningCopy::addressFor(folder));
        const QString link = other.filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(folder, link));
        QCOMPARE(RunningCopy::addressFor(link), RunningCopy::addressFor(folder));
        // However long the path: that of a socket is bounded.
        const QString deep = folder + QStringLiteral("/a-folder-with-a-long-name").repeated(20);
        QCOMPARE(RunningCopy::addressFor(deep).size(), RunningCopy::addressFor(folder).size());

        const RunningCopy first(folder);
        QSignalSpy raised(&first, &RunningCopy::raiseRequested);
        QCOMPARE(raiseFromElsewhere(other.path(), 300ms), Answer::NobodyThere);
        QCOMPARE(raised.count(), 0);
    }

    void nobodyIsReachedWhereNobodyIs()
    {
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(raiseFromElsewhere(m_folder->path(), 300ms), Answer::NobodyThere);
        QVERIFY(clock.elapsed() < 3000);
    }

    /// The first copy has the profile's lock already and listens only a moment later.
    void aCopyThatIsJustStartingIsWaitedFor()
    {
        const auto answer = QtConcurrent::run([this] { return RunningCopy::raiseOther(m_folder->path(), 10s); });
        QTest::qWait(300);
        QVERIFY(!answer.isFinished());
        const RunningCopy first(m_folder->path());
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), 10000);
        QCOMPARE(answer.result(), Answer::Raised);
    }

#ifdef Q_OS_UNIX
    void theSocketOfAKilledCopyIsTakenOver()
    {
        const QByteArray address = QFile::encodeName(RunningCopy::addressFor(m_folder->path()));
        sockaddr_un name = {};
        name.sun_family = AF_UNIX;
        QVERIFY(static_cast<size_t>(address.size()) < sizeof name.sun_path);
        std::copy(address.cbegin(), address.cend(), name.sun_path);
        const int dead = ::socket(AF_UNIX, SOCK_STREAM, 0);
        QCOMPARE(::bind(dead, reinterpret_cast<sockaddr *>(&name), sizeof name), 0);
        ::close(dead);
        QVERIFY(QFileInfo::exists(QFile::decodeName(address)));
        QCOMPARE(raiseFromElsewhere(m_folder->path(), 300ms), Answer::NobodyThere);
        const RunningCopy next(m_folder->path());
        QVERIFY(next.isListening());
        QCOMPARE(raiseFromElsewhere(m_folder->path()), Answer::Raised);
    }

    void noOtherUserCanOpenIt()
    {
        const RunningCopy first(m_folder->path());
        const auto others = QFile::permissions(RunningCopy::addressFor(m_folder->path())) &
                            (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
        QCOMPARE(others, QFile::Permissions());
    }
#endif

    void aCopyThatHangsIsNotWaitedForForEver()
    {
        // Takes connections, as the system does for a stopped process, and never says a word.
        QLocalServer hanging;
        QVERIFY(hanging.listen(RunningCopy::addressFor(m_folder->path())));
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(raiseFromElsewhere(m_folder->path(), 500ms), Answer::DoesNotAnswer);
        QVERIFY(clock.elapsed() < 5000);
    }

    void whatIsNoWishIsHungUpOn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("zeroes") << QByteArray(100000, '\0');
        QTest::newRow("a megabyte") << QByteArray(1024 * 1024, 'r');
        QTest::newRow("nearly") << QByteArray("raisE\n");
        QTest::newRow("and more") << QByteArray("raise\nraise\n");
        QTest::newRow("HTTP") << QByteArray("GET / HTTP/1.1\r\n\r\n");
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\x80\n");
    }

    void whatIsNoWishIsHungUpOn()
    {
        QFETCH(QByteArray, bytes);
        const RunningCopy first(m_folder->path());
        QSignalSpy raised(&first, &RunningCopy::raiseRequested);
        QLocalSocket stranger;
        stranger.connectToServer(RunningCopy::addressFor(m_folder->path()));
        QVERIFY(stranger.waitForConnected(5000));
        stranger.write(bytes);
        QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(raised.count(), 0);
        QCOMPARE(stranger.readAll(), QByteArray());
        QCOMPARE(raiseFromElsewhere(m_folder->path()), Answer::Raised);
    }

    void aWishMayComeInPieces()
    {
        const RunningCopy first(m_folder->path());
        QSignalSpy raised(&first, &RunningCopy::raiseRequested);
        QLocalSocket slow;
        slow.connectToServer(RunningCopy::addressFor(m_folder->path()));
        QVERIFY(slow.waitForConnected(5000));
        for (const char letter : QByteArray("raise")) {
            slow.write(&letter, 1);
            QTest::qWait(20);
        }
        QCOMPARE(raised.count(), 0);
        slow.write("\n");
        QTRY_COMPARE(raised.count(), 1);
        QTRY_COMPARE(slow.peek(100), QByteArray("raised\n"));
    }

    /// Visitors that say nothing neither keep others out for ever nor pile up.
    void silentVisitorsAreBounded()
    {
        const RunningCopy first(m_folder->path());
        std::vector<std::unique_ptr<QLocalSocket>> silent;
        for (int visitor = 0; visitor < 60; ++visitor) {
            silent.push_back(std::make_unique<QLocalSocket>());
            silent.back()->connectToServer(RunningCopy::addressFor(m_folder->path()));
            QTest::qWait(1);
        }
        const auto connected = [&] {
            return std::count_if(silent.cbegin(), silent.cend(),
                                 [](const auto &socket) { return socket->state() == QLocalSocket::ConnectedState; });
        };
        QTRY_VERIFY(connected() <= 16);
        QTRY_COMPARE_WITH_TIMEOUT(connected(), 0, 10000);
        QCOMPARE(raiseFromElsewhere(m_folder->path()), Answer::Raised);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(RunningCopyTest)
#include "tst_runningcopy.moc"
