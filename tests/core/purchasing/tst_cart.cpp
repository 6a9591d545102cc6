// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/cart.h"
#include "core/storage/database.h"
#include "tests/core/purchasing/cartlines.h"
#include "tests/support/asordinaryuser.h"
#include "tests/support/fulldisk.h"
#include "tests/support/waitfor.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using numberdesk::Cart;
using numberdesk::CartAddition;
using numberdesk::CartLine;
using numberdesk::Database;
using numberdesk::ErrorKind;
using numberdesk::PhoneNumber;
using numberdesk::Result;
using numberdesk::tests::AsOrdinaryUser;
using numberdesk::tests::cartLine;
using numberdesk::tests::fictionalNumber;
using numberdesk::tests::FullDisk;

namespace {

QStringList numbersOf(const QList<CartLine> &lines)
{
    QStringList numbers;
    for (const CartLine &line : lines) {
        numbers.append(line.number.number.text());
    }
    return numbers;
}

QList<CartLine> someLines(int count, int from = 0)
{
    QList<CartLine> lines;
    for (int place = from; place < from + count; ++place) {
        lines.append(cartLine(fictionalNumber(place)));
    }
    return lines;
}

CartAddition added(Cart &cart, const QList<CartLine> &lines)
{
    const Result<CartAddition> addition = numberdesk::tests::waitFor(cart.add(lines));
    return addition ? *addition : CartAddition();
}

} // namespace

/// The cart keeps what was put into it, through a kill, a full disk and ten thousand lines.
class CartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("cart.sqlite"));
    }

    void linesComeBackAsTheyWereInTheirOrder()
    {
        QList<CartLine> before;
        {
            Cart cart(m_path);
            cart.now = [] { return QDateTime(QDate(2026, 3, 4), QTime(5, 6), Qt::UTC); };
            CartLine rich = cartLine(fictionalNumber(3));
            rich.label = QStringLiteral("  Front desk ");
            rich.number.region = QStringLiteral("Sassari, Sardegna");
            rich.number.offer = QByteArray("\0offer\xff", 7);
            rich.number.monthlyFee = numberdesk::tests::cents(1234567, QStringLiteral("INR"));
            rich.number.setupFee.reset();
            added(cart, {rich, cartLine(fictionalNumber(1))});
            added(cart, {cartLine(fictionalNumber(2), QStringLiteral("other"))});
            before = cart.lines();
            QCOMPARE(before.size(), 3);
            QCOMPARE(before.at(0).label, QStringLiteral("Front desk"));
            QCOMPARE(before.at(0).addedAt, cart.now());
            QVERIFY(!before.at(0).addedBy.isEmpty());
            QCOMPARE(before.at(0).number, rich.number);
        }
        Cart cart(m_path);
        QVERIFY(!cart.isLoaded());
        QVERIFY(numberdesk::tests::waitFor(cart.load()));
        QVERIFY(cart.isLoaded());
        QCOMPARE(cart.lines(), before);
        QVERIFY(cart.contains(QStringLiteral("other"), PhoneNumber(fictionalNumber(2))));
        QVERIFY(!cart.contains(QStringLiteral("desk"), PhoneNumber(fictionalNumber(2))));
    }

    void whatIsThereAlreadyIsToldAndStaysAsItIs()
    {
        Cart cart(m_path);
        QSignalSpy announced(&cart, &Cart::linesAdded);
        added(cart, someLines(2));
        CartLine again = cartLine(QStringLiteral("+1 (202) 555-0101"));
        again.label = QStringLiteral("newer");
        const CartAddition addition = added(cart, {again, cartLine(fictionalNumber(5)), cartLine(fictionalNumber(5)),
                                                   cartLine(fictionalNumber(1), QStringLiteral("other"))});
        QCOMPARE(numbersOf(addition.added), QStringList({fictionalNumber(5), fictionalNumber(1)}));
        QCOMPARE(numbersOf(addition.alreadyThere), QStringList({again.number.number.text(), fictionalNumber(5)}));
        QCOMPARE(cart.size(), 4);
        QCOMPARE(cart.lines().at(1).label, QString());
        QCOMPARE(cart.offersOf(PhoneNumber(fictionalNumber(1))), 2);
        QCOMPARE(announced.count(), 2);
        added(cart, someLines(2));
        QCOMPARE(announced.count(), 2);
    }

    void aUserNameIsNotTheNumberThatItLooksLike()
    {
        Cart cart(m_path);
        CartLine sip = cartLine(fictionalNumber(1));
        sip.number.number = PhoneNumber::sipUserName(fictionalNumber(1));
        QCOMPARE(added(cart, {sip, cartLine(fictionalNumber(1))}).added.size(), 2);
        QCOMPARE(cart.offersOf(sip.number.number), 1);
    }

    void linesGoAndComeBackWhereTheyWere()
    {
        Cart cart(m_path);
        added(cart, someLines(5));
        const QList<CartLine> before = cart.lines();
        const auto removed =
            numberdesk::tests::waitFor(cart.remove({before.at(1).id, before.at(3).id, QStringLiteral("no such line")}));
        QCOMPARE(*removed, QList<CartLine>({before.at(1), before.at(3)}));
        QCOMPARE(cart.lines(), QList<CartLine>({before.at(0), before.at(2), before.at(4)}));
        QVERIFY(!cart.contains(QStringLiteral("desk"), before.at(1).number.number));
        const auto back = numberdesk::tests::waitFor(cart.putBack(*removed));
        QCOMPARE(back->added, *removed);
        QCOMPARE(cart.lines(), before);

        Cart next(m_path);
        numberdesk::tests::waitFor(next.load());
        QCOMPARE(next.lines(), before);
    }

    void whatWasBoughtLeavesEvenBeforeTheFileWasRead()
    {
        {
            Cart cart(m_path);
            added(cart, {cartLine(fictionalNumber(1)), cartLine(fictionalNumber(1), QStringLiteral("other"))});
        }
        Cart cart(m_path);
        const auto gone = numberdesk::tests::waitFor(
            cart.removeNumber(QStringLiteral("desk"), PhoneNumber(QStringLiteral("+1 202 555 0101"))));
        QCOMPARE(gone->size(), 1);
        QVERIFY(cart.isLoaded());
        QCOMPARE(cart.size(), 1);
        QCOMPARE(cart.lines().constFirst().accountId, QStringLiteral("other"));
        QCOMPARE(numberdesk::tests::waitFor(cart.removeNumber(QStringLiteral("desk"), PhoneNumber())).value().size(),
                 0);
    }

    void labelsAreKept()
    {
        Cart cart(m_path);
        added(cart, someLines(3));
        QSignalSpy announced(&cart, &Cart::linesChanged);
        QVERIFY(numberdesk::tests::waitFor(cart.setLabels({{cart.lines().at(0).id, QStringLiteral(" A ")},
                                                           {cart.lines().at(2).id, QStringLiteral("C")},
                                                           {QStringLiteral("no such line"), QStringLiteral("X")}})));
        QCOMPARE(announced.count(), 1);
        QCOMPARE(announced.constFirst().constFirst().value<QList<CartLine>>().size(), 2);
        Cart next(m_path);
        numberdesk::tests::waitFor(next.load());
        QCOMPARE(next.lines(), cart.lines());
        QCOMPARE(next.lines().at(0).label, QStringLiteral("A"));
        QCOMPARE(next.lines().at(1).label, QString());
    }

    void badLinesAreRefusedAsAWhole_data()
    {
        QTest::addColumn<CartLine>("line");
        QTest::newRow("no number") << cartLine({});
        QTest::newRow("no account") << cartLine(fictionalNumber(9), QStringLiteral(""));
        CartLine chatty = cartLine(fictionalNumber(9));
        chatty.label = QString(201, u'x');
        QTest::newRow("label too long") << chatty;
    }

    void badLinesAreRefusedAsAWhole()
    {
        QFETCH(CartLine, line);
        Cart cart(m_path);
        const auto refused = numberdesk::tests::waitFor(cart.add({cartLine(fictionalNumber(1)), line}));
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!refused.error().advice.isEmpty());
        numberdesk::tests::waitFor(cart.load());
        QCOMPARE(cart.size(), 0);
    }

    void changesTakeEffectInTheOrderOfTheCalls()
    {
        Cart cart(m_path);
        added(cart, someLines(1));
        const QString id = cart.lines().constFirst().id;
        std::vector<numberdesk::Task<Result<std::monostate>>> tasks;
        for (int turn = 0; turn <= 50; ++turn) {
            tasks.push_back(cart.setLabels({{id, QString::number(turn)}}));
        }
        for (auto &task : tasks) {
            QVERIFY(numberdesk::tests::waitFor(std::move(task)));
        }
        QCOMPARE(cart.lines().constFirst().label, QStringLiteral("50"));
        Cart next(m_path);
        numberdesk::tests::waitFor(next.load());
        QCOMPARE(next.lines().constFirst().label, QStringLiteral("50"));
    }

    void aCartThatGoesEndsWhatWaits()
    {
        auto cart = std::make_unique<Cart>(m_path);
        auto task = cart->add(someLines(100));
        cart.reset();
        const auto ended = numberdesk::tests::waitFor(std::move(task));
        QCOMPARE(ended.error().kind, ErrorKind::Cancelled);
        Cart next(m_path);
        numberdesk::tests::waitFor(next.load());
        QCOMPARE(next.size(), 100);
    }

    void tenThousandLines()
    {
        constexpr int many = 10000;
        Cart cart(m_path);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(added(cart, someLines(many)).added.size(), many);
        QCOMPARE(cart.size(), many);
        QCOMPARE(added(cart, someLines(many, many / 2)).alreadyThere.size(), many / 2);
        QCOMPARE(cart.size(), many + many / 2);

        Cart next(m_path);
        numberdesk::tests::waitFor(next.load());
        QCOMPARE(next.lines(), cart.lines());
        QHash<QString, QString> labels;
        QStringList ids;
        for (const CartLine &line : next.lines()) {
            labels.insert(line.id, QStringLiteral("label"));
            ids.append(line.id);
        }
        QVERIFY(numberdesk::tests::waitFor(next.setLabels(labels)));
        QVERIFY(numberdesk::tests::waitFor(next.remove(ids)));
        QCOMPARE(next.size(), 0);
        qInfo("%d lines added, found again, read, labelled and removed in %lld ms", many, clock.elapsed());
    }

    void aFullDiskLosesNothingAndIsSaid()
    {
#ifdef Q_OS_UNIX
        Cart cart(m_path);
        added(cart, someLines(20));
        const QList<CartLine> before = cart.lines();
        QSignalSpy failed(&cart, &Cart::failedChanged);
        Result<CartAddition> refused;
        Result<std::monostate> notLabelled;
        Result<QList<CartLine>> notRemoved;
        {
            const FullDisk disk;
            refused = numberdesk::tests::waitFor(cart.add(someLines(500, 100)));
            notLabelled =
                numberdesk::tests::waitFor(cart.setLabels({{before.constFirst().id, QStringLiteral("lost")}}));
            notRemoved = numberdesk::tests::waitFor(cart.remove({before.constFirst().id}));
        }
        QCOMPARE(refused.error().kind, ErrorKind::StorageFailed);
        QVERIFY(!refused.error().advice.isEmpty());
        QCOMPARE(notLabelled.error().kind, ErrorKind::StorageFailed);
        QCOMPARE(notRemoved.error().kind, ErrorKind::StorageFailed);
        QVERIFY(failed.count() >= 1);
        QCOMPARE(cart.failed()->kind, ErrorKind::StorageFailed);
        QCOMPARE(cart.lines(), before);

        QCOMPARE(added(cart, someLines(500, 100)).added.size(), 500);
        QVERIFY(!cart.failed());
        Cart next(m_path);
        numberdesk::tests::waitFor(next.load());
        QCOMPARE(next.lines(), cart.lines());
        QCOMPARE(next.lines().first(20), before);
#endif
    }

    void aFileThatCannotBeReadAtTheStartIsReadLater()
    {
        {
            Cart cart(m_path);
            added(cart, someLines(3));
        }
        Cart cart(m_path);
        {
            const AsOrdinaryUser user(m_folder->path());
            QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
            const auto refused = numberdesk::tests::waitFor(cart.load());
            QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
            QCOMPARE(refused.error().kind, ErrorKind::StorageFailed);
            QVERIFY(refused.error().advice.contains(QStringLiteral("cart.sqlite")));
            QVERIFY(!cart.isLoaded());
        }
        added(cart, {cartLine(fictionalNumber(9))});
        QVERIFY(cart.isLoaded());
        QCOMPARE(numbersOf(cart.lines()), numbersOf(someLines(3)) + QStringList(fictionalNumber(9)));
    }

    void aLineThatCannotBeReadIsToldAndLeftInTheFile()
    {
        {
            Cart cart(m_path);
            added(cart, someLines(3));
        }
        {
            auto database = Database::open(m_path, {{1, {}}}, Database::Check::HeaderOnly);
            QVERIFY((*database)->run(QStringLiteral("UPDATE cart_line SET content = '{' WHERE position = 2")));
        }
        Cart cart(m_path);
        numberdesk::tests::waitFor(cart.load());
        QCOMPARE(numbersOf(cart.lines()), QStringList({fictionalNumber(0), fictionalNumber(2)}));
        QCOMPARE(cart.notices().size(), 1);
        QVERIFY(cart.notices().constFirst().contains(QStringLiteral("cart.sqlite")));
    }

    void aDamagedFileIsSetAsideAndTold()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("these are my notes, not a database\n").repeated(100));
        file.close();
        Cart cart(m_path);
        QVERIFY(numberdesk::tests::waitFor(cart.load()));
        QCOMPARE(cart.notices().size(), 1);
        QCOMPARE(added(cart, someLines(1)).added.size(), 1);
    }

    /// This program again, as a process that adds lines until it is killed: what it has told to be added is there.
    void whatWasAddedSurvivesAKill()
    {
        for (int round = 0; round < 5; ++round) {
            QProcess process;
            process.setProcessChannelMode(QProcess::SeparateChannels);
            process.start(QCoreApplication::applicationFilePath(),
                          {QStringLiteral("--add-until-killed"), m_path, QString::number(round * 1000)});
            QVERIFY(process.waitForStarted());
            QByteArray told;
            while (told.count('\n') < 5 + round * 7) {
                QVERIFY(process.waitForReadyRead(10000));
                told += process.readAllStandardOutput();
            }
            process.kill();
            QVERIFY(process.waitForFinished());
            told += process.readAllStandardOutput();
            Cart cart(m_path);
            QVERIFY(numberdesk::tests::waitFor(cart.load()));
            QCOMPARE(cart.notices(), QStringList());
            const QList<QByteArray> numbers = told.left(told.lastIndexOf('\n')).split('\n');
            for (const QByteArray &number : numbers) {
                QVERIFY2(cart.contains(QStringLiteral("desk"), PhoneNumber(QString::fromLatin1(number))),
                         number.constData());
            }
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace {

/// Adds a line after the other and says each number once it was added.
int addUntilKilled(const QString &path, int from)
{
    Cart cart(path);
    for (int place = from;; ++place) {
        const auto addition = numberdesk::tests::waitFor(cart.add({cartLine(fictionalNumber(place))}));
        if (!addition) {
            return 1;
        }
        std::puts(qPrintable(fictionalNumber(place)));
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--add-until-killed") {
        return addUntilKilled(arguments.value(2), arguments.value(3).toInt());
    }
    CartTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_cart.moc"
