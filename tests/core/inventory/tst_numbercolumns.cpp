// SPDX-License-Identifier: GPL-3.0-or-later
// Long because each promise of the form, in memory and on disk, is tried with every member and with hostile texts.
#include "core/inventory/columns/numbersnapshot.h"
#include "core/inventory/inventory.h"
#include "core/inventory/inventorystore.h"
#include "tests/fakes/fakeprovider.h"
#include "tests/support/waitfor.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using numberdesk::AccountReading;
using numberdesk::AllNumbers;
using numberdesk::Inventory;
using numberdesk::InventoryStore;
using numberdesk::NumberColumns;
using numberdesk::NumberRow;
using numberdesk::NumberSnapshot;
using numberdesk::OwnedNumber;
using numberdesk::PhoneNumber;
using numberdesk::Timestamp;
using numberdesk::tests::ownedNumber;

namespace {

/// Texts that break what is careless with texts.
QStringList hostileTexts()
{
    return {QString(),
            QStringLiteral("plain"),
            QString(10000, u'x'),
            QString(300, QChar(0x0301)),
            QStringLiteral("\u202eright to left\u202c \u05d0\u05d1 \u0627\u0628"),
            QStringLiteral("e\u0301\u0323 combining"),
            QString(QChar(0xd83d)),
            QString(QChar(0xde00)) + QStringLiteral("half"),
            QStringLiteral("\U0001F600"),
            QStringLiteral("nul") + QChar(u'\0') + QStringLiteral("inside"),
            QString(QChar(0xff)),
            QString(QChar(0xffff)),
            QStringLiteral("a/b\\c\n\"d\",=e"),
            QStringLiteral("../../../etc/passwd")};
}

QString anyText(QRandomGenerator &random)
{
    static const QStringList texts = hostileTexts();
    return texts.at(random.bounded(static_cast<int>(texts.size())));
}

std::optional<numberdesk::Money> anyMoney(QRandomGenerator &random)
{
    if (random.bounded(3) == 0) {
        return std::nullopt;
    }
    const qint64 units = static_cast<qint64>(random.bounded(2000000)) - 1000000;
    numberdesk::Money money{numberdesk::Decimal::fromUnits(units * 1000003, random.bounded(10)), std::nullopt};
    if (random.bounded(2) == 0) {
        money.currency = random.bounded(4) == 0 ? QString() : QStringLiteral("EUR");
    }
    return money;
}

Timestamp anyMoment(QRandomGenerator &random)
{
    switch (random.bounded(3)) {
    case 0:
        return {};
    case 1:
        return {{}, anyText(random)};
    default:
        return Timestamp::fromMoment(QDateTime::fromMSecsSinceEpoch(
            static_cast<qint64>(random.bounded(4102444800.0)) * 1000 - 86400000000, Qt::UTC));
    }
}

std::optional<bool> anyFlag(QRandomGenerator &random)
{
    const int told = random.bounded(3);
    return told == 2 ? std::nullopt : std::optional(told == 1);
}

PhoneNumber anyNumber(QRandomGenerator &random)
{
    const QString digits = QStringLiteral("+12025550%1").arg(random.bounded(100, 200));
    switch (random.bounded(5)) {
    case 0:
        return PhoneNumber::sipUserName(digits);
    case 1:
        return PhoneNumber(QStringLiteral("+1 (202) 555-01%1").arg(random.bounded(10, 100)));
    case 2:
        return PhoneNumber(anyText(random));
    case 3:
        return PhoneNumber(QStringLiteral("+123456789012345").left(random.bounded(4, 17)));
    default:
        return PhoneNumber(digits);
    }
}

/// A number with any of what can be told, in any form.
OwnedNumber anyOwned(QRandomGenerator &random, int id)
{
    OwnedNumber number;
    number.id = random.bounded(8) == 0 ? anyText(random) : QStringLiteral("id-%1").arg(id);
    number.number = anyNumber(random);
    if (random.bounded(2) == 0) {
        number.country = *numberdesk::CountryCode::fromText(u"IT");
    }
    number.countryDerived = random.bounded(2) == 0;
    number.type = numberdesk::NumberType(static_cast<numberdesk::NumberType::Kind>(random.bounded(7)));
    number.type.verbatim = anyText(random);
    number.region = anyText(random);
    number.label = anyText(random);
    number.capabilities.voice = anyFlag(random);
    number.capabilities.sms = anyFlag(random);
    number.capabilities.mms = anyFlag(random);
    number.capabilities.fax = anyFlag(random);
    number.setupFee = anyMoney(random);
    number.monthlyFee = anyMoney(random);
    number.status = {static_cast<numberdesk::NumberStatus::Kind>(random.bounded(8)), anyText(random)};
    number.complianceStatus = anyText(random);
    number.isExternal = random.bounded(2) == 0;
    number.ownerAccount = anyText(random);
    number.createdAt = anyMoment(random);
    number.purchasedAt = anyMoment(random);
    number.updatedAt = anyMoment(random);
    number.releasedAt = anyMoment(random);
    number.lastBilling = anyMoment(random);
    number.nextBilling = anyMoment(random);
    number.releaseCooldownEnds = anyMoment(random);
    number.minimumCommitmentMonths = random.bounded(3) == 0 ? -random.bounded(100) : random.bounded(100);
    for (int entry = random.bounded(4); entry > 0; --entry) {
        number.capabilities.others.append(anyText(random));
        number.complianceItems.append({anyText(random), anyText(random), anyText(random)});
        number.agents.append({anyText(random), anyText(random)});
        number.tags.append(anyText(random));
        number.settings.insert(anyText(random), anyText(random));
        number.details.append({anyText(random), anyText(random)});
    }
    return number;
}

QString keyOf(const OwnedNumber &number) { return numberdesk::InventoryNumber{{}, number, {}, {}}.numberKey(); }

/// Operator == of numbers looks at their identity alone, and of amounts at their worth.
bool isTheSame(const OwnedNumber &left, const OwnedNumber &right)
{
    const auto moneyText = [](const std::optional<numberdesk::Money> &money) {
        return money ? money->amount.toString() + u'|' + money->currency.value_or(QStringLiteral("none")) : QString();
    };
    return left == right && left.number.text() == right.number.text() &&
           left.number.isE164() == right.number.isE164() && moneyText(left.monthlyFee) == moneyText(right.monthlyFee) &&
           moneyText(left.setupFee) == moneyText(right.setupFee);
}

AllNumbers reading(const QList<OwnedNumber> &numbers)
{
    AllNumbers all;
    all.numbers = numbers;
    return all;
}

QDateTime moment(int second) { return QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC).addSecs(second); }

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Looks at everything that can be looked at.
qsizetype lookAtAll(const NumberColumns &columns)
{
    qsizetype letters = 0;
    for (NumberRow row = 0; row < columns.rowCount(); ++row) {
        const OwnedNumber number = columns.view(row).whole();
        letters += number.label.size() + number.id.size() + number.details.size();
    }
    return letters;
}

} // namespace

/// Numbers by columns, in memory and as a file.
class NumberColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("cache"));
    }

    void everyMemberComesBackFromMemoryAndFile()
    {
        QRandomGenerator random(20261);
        NumberColumns columns;
        QHash<QString, OwnedNumber> told;
        for (int id = 0; id < 3000; ++id) {
            const OwnedNumber number = anyOwned(random, id);
            const NumberRow row = columns.put(number, moment(id), id % 2 == 0 ? moment(2 * id) : QDateTime());
            QVERIFY(isTheSame(columns.view(row).whole(), number));
            QCOMPARE(columns.view(row).lastSeen(), moment(id));
            QCOMPARE(columns.view(row).missingSince(), id % 2 == 0 ? moment(2 * id) : QDateTime());
            told.insert(keyOf(number), number);
        }
        QCOMPARE(columns.size(), told.size());
        const AccountReading meta{hostileTexts().at(12), moment(9), 3, hostileTexts()};
        QVERIFY(NumberSnapshot::write(m_path, meta, columns));
        const auto read = NumberSnapshot::read(m_path);
        QVERIFY(read);
        QCOMPARE(read->reading, meta);
        QCOMPARE(read->columns.size(), told.size());
        for (const OwnedNumber &number : std::as_const(told)) {
            const auto row = read->columns.rowOf(keyOf(number));
            QVERIFY(row);
            QVERIFY(isTheSame(read->columns.view(*row).whole(), number));
        }
    }

    /// Whatever happens in whatever order, also on top of a file, ends where a simple list of rows would.
    void anyRowOfChangesEndsWhereAListWould()
    {
        QRandomGenerator random(20262);
        NumberColumns columns;
        QHash<QString, numberdesk::InventoryNumber> expected;
        int second = 0;
        for (int step = 0; step < 150; ++step) {
            const auto one = [&random] { return anyOwned(random, random.bounded(2000)); };
            ++second;
            switch (random.bounded(5)) {
            case 0: {
                AllNumbers told;
                told.skipped = random.bounded(3) == 0 ? 1 : 0;
                QSet<QString> seen;
                for (int entry = random.bounded(300); entry > 0; --entry) {
                    const OwnedNumber number = one();
                    told.numbers.append(number);
                    seen.insert(keyOf(number));
                    expected[keyOf(number)] = {{}, number, moment(second), {}};
                }
                for (auto known = expected.begin(); known != expected.end(); ++known) {
                    if (!seen.contains(known.key()) && !known->missingSince.isValid() && told.provesAbsence()) {
                        known->missingSince = moment(second);
                    }
                }
                columns.merge(told, moment(second));
                break;
            }
            case 1: {
                const OwnedNumber number = one();
                columns.put(number, moment(second));
                expected[keyOf(number)] = {{}, number, moment(second), {}};
                break;
            }
            case 2:
                if (!expected.isEmpty()) {
                    const QString key =
                        std::next(expected.cbegin(), random.bounded(static_cast<int>(expected.size()))).key();
                    columns.remove(*columns.rowOf(key));
                    expected.remove(key);
                }
                break;
            case 3:
                if (step % 10 == 0) {
                    QVERIFY(NumberSnapshot::write(m_path, {QStringLiteral("a"), moment(second), 0, {}}, columns));
                    const auto read = NumberSnapshot::read(m_path);
                    QVERIFY(read);
                    const qint64 readAt = columns.readAt();
                    columns = read->columns;
                    QVERIFY(columns.readAt() == numberdesk::momentOfColumn(moment(second)) || readAt == 0);
                }
                break;
            default: {
                // A copy sees nothing of what happens after it.
                const NumberColumns copy = columns;
                const qsizetype before = lookAtAll(copy);
                const OwnedNumber number = one();
                columns.put(number, moment(second));
                expected[keyOf(number)] = {{}, number, moment(second), {}};
                QCOMPARE(lookAtAll(copy), before);
            }
            }
            QCOMPARE(columns.size(), expected.size());
        }
        for (auto known = expected.cbegin(); known != expected.cend(); ++known) {
            const auto row = columns.rowOf(known.key());
            QVERIFY(row);
            QVERIFY(isTheSame(columns.view(*row).whole(), known->number));
            QCOMPARE(columns.view(*row).missingSince(), known->missingSince);
        }
    }

    void aReadingTellsWhatItChanged()
    {
        NumberColumns columns;
        const auto number = [](int id, const QString &label = {}) {
            OwnedNumber made = ownedNumber(QString::number(id), QStringLiteral("+12025550%1").arg(id));
            made.label = label;
            return made;
        };
        QCOMPARE(columns.merge(reading({number(101), number(102), number(103)}), moment(1)).added.size(), 3U);
        const auto merged =
            columns.merge(reading({number(101), number(102, QStringLiteral("new")), number(104)}), moment(2));
        QCOMPARE(merged.changed, std::vector<NumberRow>({1, 2}));
        QCOMPARE(merged.added, std::vector<NumberRow>({3}));
        QVERIFY(merged.areSeenAnew);
        QCOMPARE(columns.view(2).missingSince(), moment(2));
        QCOMPARE(columns.view(2).lastSeen(), moment(1));
        QCOMPARE(columns.view(0).lastSeen(), moment(2));
        const auto again =
            columns.merge(reading({number(101), number(102, QStringLiteral("new")), number(104)}), moment(2));
        QVERIFY(again.changed.empty() && again.added.empty() && !again.areSeenAnew);
    }

    void oneKeyTwiceIsOneNumberAndTheLastCounts()
    {
        NumberColumns columns;
        OwnedNumber first = ownedNumber(QStringLiteral("same"), QStringLiteral("+12025550143"));
        OwnedNumber second = first;
        second.label = QStringLiteral("second");
        OwnedNumber withoutId = ownedNumber(QString(), QStringLiteral("+12025550144"));
        const auto merged = columns.merge(reading({first, second, withoutId, withoutId}), moment(1));
        QCOMPARE(columns.size(), 2);
        QCOMPARE(merged.added.size(), 2U);
        QVERIFY(merged.changed.empty());
        QCOMPARE(columns.view(*columns.rowOf(QStringLiteral("same"))).label(), QStringLiteral("second"));
        QVERIFY(columns.rowOf(QStringLiteral("number:12025550144")));
    }

    void aNumberIsFoundByItsDigitsAndASipNameByItsLetters()
    {
        NumberColumns columns;
        OwnedNumber sip = ownedNumber(QStringLiteral("sip"), {});
        sip.number = PhoneNumber::sipUserName(QStringLiteral("+12025550143"));
        columns.put(sip, moment(1));
        QVERIFY(!columns.rowOfNumber(PhoneNumber(QStringLiteral("+12025550143"))));
        QVERIFY(columns.rowOfNumber(sip.number));
        columns.put(ownedNumber(QStringLiteral("line"), QStringLiteral("+1 202 555 0143")), moment(1));
        QCOMPARE(columns.rowOfNumber(PhoneNumber(QStringLiteral("+12025550143"))), std::optional<NumberRow>(1));
        columns.remove(1);
        QVERIFY(!columns.rowOfNumber(PhoneNumber(QStringLiteral("+12025550143"))));
    }

    /// Every byte that is changed, and every place where it is cut, is noticed; a file that was made to fit is no way
    /// out.
    void aDamagedFileIsNoticed()
    {
        NumberColumns columns;
        QRandomGenerator random(20263);
        for (int id = 0; id < 40; ++id) {
            columns.put(anyOwned(random, id), moment(id));
        }
        QVERIFY(NumberSnapshot::write(m_path, {QStringLiteral("a"), moment(1), 0, {}}, columns));
        const QByteArray whole = contentOf(m_path);
        for (int round = 0; round < 140; ++round) {
            QByteArray bytes = whole;
            // The rest of the first page is not used.
            const auto place = round < 80 ? round : random.bounded(4096, static_cast<int>(bytes.size()));
            bytes[place] = static_cast<char>(bytes.at(place) ^ (1 << random.bounded(8)));
            overwrite(m_path, bytes);
            QVERIFY2(!NumberSnapshot::read(m_path), qPrintable(QString::number(place)));
        }
        for (const qsizetype size : {qsizetype(0), qsizetype(7), qsizetype(4095), qsizetype(4096), whole.size() - 1}) {
            overwrite(m_path, whole.left(size));
            QVERIFY(!NumberSnapshot::read(m_path));
        }
        overwrite(m_path, whole + 'x');
        QVERIFY(!NumberSnapshot::read(m_path));
    }

    /// Garbage whose checksums fit, as somebody who knows the form could write it: anything may be shown, nothing
    /// breaks.
    void garbageThatFitsItsChecksumsBreaksNothing()
    {
        NumberColumns columns;
        QRandomGenerator random(20264);
        for (int id = 0; id < 40; ++id) {
            columns.put(anyOwned(random, id), moment(id));
        }
        QVERIFY(NumberSnapshot::write(m_path, {QStringLiteral("a"), moment(1), 0, {}}, columns));
        const QByteArray whole = contentOf(m_path);
        constexpr qsizetype header = 4096;
        const auto chunk = static_cast<qsizetype>(numberdesk::ChunkBytes);
        for (int round = 0; round < 40; ++round) {
            QByteArray bytes = whole;
            for (int change = 0; change < 2000; ++change) {
                bytes[random.bounded(static_cast<int>(header), static_cast<int>(bytes.size()))] =
                    static_cast<char>(random.bounded(256));
            }
            // Piece by piece, as it is read.
            const auto hashOf = [&bytes](qsizetype from, qsizetype size, qsizetype piece) {
                numberdesk::SteadyHash hash;
                for (qsizetype at = from; at < from + size; at += piece) {
                    const qsizetype length = std::min(piece, from + size - at);
                    hash.add(std::string_view(bytes.constData() + at, static_cast<size_t>(length)));
                }
                return hash.value();
            };
            const auto put = [&bytes](qsizetype place, quint64 value) {
                std::memcpy(bytes.data() + place, &value, sizeof(value));
            };
            put(48, hashOf(header, chunk, chunk));
            put(56, hashOf(header + chunk, bytes.size() - header - chunk, 256 * 1024));
            put(72, hashOf(0, 72, 72));
            overwrite(m_path, bytes);
            const auto read = NumberSnapshot::read(m_path);
            QVERIFY(read);
            NumberColumns copy = read->columns;
            QVERIFY(lookAtAll(copy) >= 0);
            QVERIFY(!copy.rowOf(QStringLiteral("id-7")) || copy.size() > 0);
            copy.merge(reading({anyOwned(random, 7)}), moment(9));
            QVERIFY(NumberSnapshot::write(m_folder->filePath(QStringLiteral("other")), {}, copy));
        }
    }

    void aDamagedFileIsKeptAsideAndTold()
    {
        const QString folder = m_folder->filePath(QStringLiteral("inventory"));
        const InventoryStore store(folder);
        {
            Inventory inventory(folder);
            inventory.merge(QStringLiteral("a"),
                            reading({ownedNumber(QStringLiteral("1"), QStringLiteral("+12025550143"))}));
            inventory.merge(QStringLiteral("b"),
                            reading({ownedNumber(QStringLiteral("2"), QStringLiteral("+12025550144"))}));
        }
        QByteArray bytes = contentOf(store.fileOf(QStringLiteral("a")));
        bytes[bytes.size() - 3] = static_cast<char>(bytes.at(bytes.size() - 3) ^ 1);
        overwrite(store.fileOf(QStringLiteral("a")), bytes);
        {
            Inventory inventory(folder);
            QSignalSpy failed(&inventory, &Inventory::storageFailed);
            QVERIFY(numberdesk::tests::waitFor(inventory.load()));
            QCOMPARE(inventory.size(), 1);
            QVERIFY(inventory.find(QStringLiteral("b/2")));
            QCOMPARE(failed.count(), 1);
            QVERIFY(failed.constFirst().constFirst().value<numberdesk::Error>().advice.contains(
                QStringLiteral("unusable")));
            inventory.merge(QStringLiteral("a"),
                            reading({ownedNumber(QStringLiteral("1"), QStringLiteral("+12025550143"))}));
        }
        const QStringList kept = QDir(folder).entryList({QStringLiteral("*.unusable-*")});
        QCOMPARE(kept.size(), 1);
        QCOMPARE(contentOf(QDir(folder).filePath(kept.constFirst())), bytes);
        Inventory inventory(folder);
        QVERIFY(numberdesk::tests::waitFor(inventory.load()));
        QCOMPARE(inventory.size(), 2);
    }

    void aFileOfANewerVersionIsLeftAsItIs()
    {
        const QString folder = m_folder->filePath(QStringLiteral("inventory"));
        const QString path = InventoryStore(folder).fileOf(QStringLiteral("a"));
        {
            Inventory inventory(folder);
            inventory.merge(QStringLiteral("a"),
                            reading({ownedNumber(QStringLiteral("1"), QStringLiteral("+12025550143"))}));
        }
        QByteArray bytes = contentOf(path);
        bytes[8] = 99;
        overwrite(path, bytes);
        {
            Inventory inventory(folder);
            QSignalSpy failed(&inventory, &Inventory::storageFailed);
            QVERIFY(numberdesk::tests::waitFor(inventory.load()));
            QCOMPARE(failed.count(), 1);
            QCOMPARE(inventory.size(), 0);
            inventory.merge(QStringLiteral("a"),
                            reading({ownedNumber(QStringLiteral("1"), QStringLiteral("+12025550143"))}));
            QCOMPARE(inventory.size(), 1);
        }
        QCOMPARE(contentOf(path), bytes);
    }

    void anAccountsIdNeverLeadsOutOfTheFolder()
    {
        const QString folder = m_folder->filePath(QStringLiteral("inventory"));
        const QStringList ids{QStringLiteral("../../escape"), QStringLiteral("a/b"), QStringLiteral("CON"),
                              QString(5000, u'x'), QStringLiteral("a") + QChar(u'\0')};
        {
            Inventory inventory(folder);
            for (const QString &id : ids) {
                inventory.merge(id, reading({ownedNumber(QStringLiteral("1"), QStringLiteral("+12025550143"))}));
            }
        }
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), ids.size());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("inventory")});
        Inventory inventory(folder);
        QVERIFY(numberdesk::tests::waitFor(inventory.load()));
        for (const QString &id : ids) {
            QVERIFY(inventory.find(id + QStringLiteral("/1")));
            inventory.removeAccount(id);
        }
        QCOMPARE(inventory.size(), 0);
        QTRY_COMPARE(QDir(folder).entryList(QDir::Files).size(), 0);
    }

    /// What an older version kept, its flags of missing numbers above all, is taken over once.
    void theDatabaseOfAnOlderVersionIsTakenOver()
    {
        const QString folder = m_folder->filePath(QStringLiteral("inventory"));
        const QString database = folder + QStringLiteral(".sqlite");
        {
            QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("old"));
            connection.setDatabaseName(database);
            QVERIFY(connection.open());
            for (const QString &statement :
                 {QStringLiteral("PRAGMA application_id = %1").arg(0x4e64736b),
                  QStringLiteral("PRAGMA user_version = 1"),
                  QStringLiteral(
                      "CREATE TABLE owned_number (account_id TEXT NOT NULL, number_key TEXT NOT NULL, content TEXT "
                      "NOT NULL, last_seen_at TEXT, missing_since TEXT, PRIMARY KEY (account_id, number_key))"),
                  QStringLiteral(
                      "CREATE TABLE account_reading (account_id TEXT NOT NULL PRIMARY KEY, read_at TEXT, skipped "
                      "INTEGER NOT NULL, notices TEXT NOT NULL)"),
                  QStringLiteral(
                      "INSERT INTO owned_number VALUES ('a', '1', '{\"id\":\"1\",\"number\":\"+12025550143\",\"label\":"
                      "\"Desk\"}', '2026-03-01T12:00:01.000Z', '2026-03-01T12:00:02.000Z')"),
                  QStringLiteral(
                      "INSERT INTO account_reading VALUES ('a', '2026-03-01T12:00:02.000Z', 2, '[\"cut\"]')")}) {
                QSqlQuery query(connection);
                QVERIFY2(query.exec(statement), qPrintable(statement));
            }
            connection.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("old"));
        for (int run = 0; run < 2; ++run) {
            Inventory inventory(folder);
            QSignalSpy failed(&inventory, &Inventory::storageFailed);
            QVERIFY(numberdesk::tests::waitFor(inventory.load()));
            QCOMPARE(failed.count(), 0);
            const auto number = inventory.find(QStringLiteral("a/1"));
            QVERIFY(number);
            QCOMPARE(number->number.label, QStringLiteral("Desk"));
            QCOMPARE(number->lastSeen, moment(1));
            QCOMPARE(number->missingSince, moment(2));
            QCOMPARE(inventory.reading(QStringLiteral("a")),
                     (AccountReading{QStringLiteral("a"), moment(2), 2, {QStringLiteral("cut")}}));
            QVERIFY(!QFile::exists(database));
            QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("inventory.sqlite.version-1-*")}).size(), 1);
        }
    }

    void aLongListIsMergedAsideAndNothingIsLostMeanwhile()
    {
        Inventory inventory(m_folder->filePath(QStringLiteral("inventory")));
        const QString account = QStringLiteral("a");
        const auto one = [](int id) {
            return ownedNumber(QString::number(id), QStringLiteral("+120255%1").arg(50000 + id));
        };
        QList<OwnedNumber> numbers;
        for (int id = 0; id < 3000; ++id) {
            numbers.append(one(id));
        }
        auto merging = inventory.mergeAside(account, reading(numbers), {});
        inventory.put(account, one(5000));
        QCOMPARE(inventory.size(), 1);
        QTRY_COMPARE(inventory.size(), 3001);
        QVERIFY(inventory.find(QStringLiteral("a/5000")));

        // The account is removed during its reading.
        std::stop_source stopping;
        auto stopped = inventory.mergeAside(account, reading(numbers), stopping.get_token());
        stopping.request_stop();
        inventory.removeAccount(account);
        bool hasEnded = false;
        QCoro::connect(std::move(stopped), &inventory, [&hasEnded] { hasEnded = true; });
        QTRY_VERIFY(hasEnded);
        QCOMPARE(inventory.size(), 0);
    }

    void aSingleChangeIsOnTheDiskAfterTheEnd()
    {
        const QString folder = m_folder->filePath(QStringLiteral("inventory"));
        {
            Inventory inventory(folder);
            inventory.merge(QStringLiteral("a"),
                            reading({ownedNumber(QStringLiteral("1"), QStringLiteral("+12025550143")),
                                     ownedNumber(QStringLiteral("2"), QStringLiteral("+12025550144"))}));
        }
        {
            Inventory inventory(folder);
            // Before the cache was read: a purchase of the last run was settled.
            auto loading = inventory.load();
            inventory.put(QStringLiteral("a"), ownedNumber(QStringLiteral("3"), QStringLiteral("+12025550145")));
            QVERIFY(numberdesk::tests::waitFor(std::move(loading)));
            QCOMPARE(inventory.size(), 3);
            inventory.remove(QStringLiteral("a/1"));
        }
        Inventory inventory(folder);
        QVERIFY(numberdesk::tests::waitFor(inventory.load()));
        QCOMPARE(inventory.size(), 2);
        QVERIFY(inventory.find(QStringLiteral("a/3")));
        QVERIFY(!inventory.find(QStringLiteral("a/1")));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(NumberColumnsTest)
#include "tst_numbercolumns.moc"
