// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/export/exportcolumns.h"
#include "core/inventory/export/inventoryexport.h"
#include "tests/core/inventory/numbersdesk.h"
#include "tests/support/asordinaryuser.h"
#include "tests/support/fulldisk.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using numberdesk::AnnotationChange;
using numberdesk::Decimal;
using numberdesk::ErrorKind;
using numberdesk::exportInventory;
using numberdesk::InventoryExport;
using numberdesk::KnownNumbers;
using numberdesk::OwnedNumber;
using numberdesk::Result;
using numberdesk::Timestamp;
using numberdesk::tests::AsOrdinaryUser;
using numberdesk::tests::FullDisk;
using numberdesk::tests::NumbersDesk;
using numberdesk::tests::ownedNumber;
using numberdesk::tests::priced;
using Format = InventoryExport::Format;

namespace {

const QString A = QStringLiteral("a");
const QString B = QStringLiteral("b");

OwnedNumber sassari()
{
    OwnedNumber number = ownedNumber(QStringLiteral("n-1"), QStringLiteral("+390795550142"));
    number.country = *numberdesk::CountryCode::fromText(u"IT");
    number.region = QStringLiteral("Sassari, Sardegna");
    number.type = numberdesk::NumberType::Kind::TollFree;
    number.label = QStringLiteral("=cmd|' /C calc'!A0");
    number.capabilities.voice = true;
    number.capabilities.sms = true;
    number.capabilities.mms = false;
    number.monthlyFee = priced(200, QStringLiteral("EUR"));
    number.setupFee = numberdesk::Money{Decimal::fromUnits(-150, 2), std::nullopt};
    number.status = {numberdesk::NumberStatus::Kind::Active, QStringLiteral("live")};
    number.agents = {{QStringLiteral("ag_1"), QStringLiteral("Ada")}, {QStringLiteral("ag_2"), QString()}};
    number.tags = {QStringLiteral("support")};
    number.nextBilling = Timestamp::fromText(QStringLiteral("2026-11-01T01:30:00+02:00"));
    number.lastBilling = Timestamp::fromText(QStringLiteral("some day"));
    return number;
}

OwnedNumber sipUser()
{
    OwnedNumber number = ownedNumber(QStringLiteral("n-2"), QString());
    number.number = numberdesk::PhoneNumber::sipUserName(QStringLiteral("-front desk"));
    number.label = QString();
    return number;
}

} // namespace

class InventoryExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<NumbersDesk>();
        m_target = m_desk->path(QStringLiteral("out"));
        m_desk->has(A, {sassari()});
        m_desk->has(B, {sipUser()});
        AnnotationChange kept;
        kept.tags = QStringList{QStringLiteral("night"), QStringLiteral("sales")};
        kept.owner = QStringLiteral("Reception");
        kept.costCentre = QStringLiteral("0047");
        kept.notes = QStringLiteral("Rings at night.\nAsk \"Ada\" first.");
        m_desk->keep(A, QStringLiteral("+390795550142"), kept);
        m_desk->protect(A, QStringLiteral("+390795550142"));
    }

    void csvHasFixedColumnsAndNothingRuns()
    {
        QCOMPARE(*write({m_target, Format::Csv}, m_desk->rows()), 2);
        const QByteArray expected =
            "\xef\xbb\xbfnumber,label,tags,owner,cost_centre,protected,notes,provider,account,country,place,type,"
            "capabilities,status,status_told,agents,monthly_fee,monthly_currency,setup_fee,setup_currency,next_billing,"
            "last_billing,purchased_at,external,provider_tags,last_seen,missing_since,account_id,id\r\n"
            "'+390795550142,'=cmd|' /C calc'!A0,\"night, sales\",Reception,0047,true,"
            "\"Rings at night.\nAsk \"\"Ada\"\" first.\",MindHunters,Milan office,IT,\"Sassari, Sardegna\",TollFree,"
            "\"voice, sms\",Active,live,\"Ada, ag_2\",2.00,EUR,-1.50,,2026-10-31T23:30:00Z,some day,,false,support,"
            "2026-10-03T12:00:00Z,,a,a/n-1\r\n"
            "'-front desk,,,,,false,,Vobiz,Mumbai "
            "desk,,,,,Active,active,,,,,,,,,false,,2026-10-03T12:00:00Z,,b,b/n-2\r\n";
        QCOMPARE(content().split('\n'), expected.split('\n'));
    }

    void jsonHasTypesAndTheSameNames()
    {
        QCOMPARE(*write({m_target, Format::Json}, m_desk->rows()), 2);
        const QJsonArray all = QJsonDocument::fromJson(content()).array();
        QCOMPARE(all.size(), 2);
        const QJsonObject first = all.at(0).toObject();
        QCOMPARE(first.size(), numberdesk::exportColumns().size());
        const auto value = [](const QJsonObject &of, const char *name) { return of.value(QLatin1String(name)); };
        QCOMPARE(value(first, "number"), QJsonValue(QStringLiteral("+390795550142")));
        QCOMPARE(value(first, "label"), QJsonValue(sassari().label));
        QCOMPARE(value(first, "tags"), QJsonValue(QJsonArray{QStringLiteral("night"), QStringLiteral("sales")}));
        QCOMPARE(value(first, "protected"), QJsonValue(true));
        QCOMPARE(value(first, "notes"), QJsonValue(QStringLiteral("Rings at night.\nAsk \"Ada\" first.")));
        QCOMPARE(value(first, "monthly_fee"), QJsonValue(QStringLiteral("2.00")));
        QCOMPARE(value(first, "monthly_currency"), QJsonValue(QStringLiteral("EUR")));
        QCOMPARE(value(first, "next_billing"), QJsonValue(QStringLiteral("2026-10-31T23:30:00Z")));
        QCOMPARE(value(first, "last_billing"), QJsonValue(QStringLiteral("some day")));
        const QJsonObject second = all.at(1).toObject();
        QCOMPARE(value(second, "number"), QJsonValue(QStringLiteral("-front desk")));
        QCOMPARE(value(second, "monthly_fee"), QJsonValue(QJsonValue::Null));
        QCOMPARE(value(second, "agents"), QJsonValue(QJsonArray()));
    }

    void textsOfEveryKindComeBack()
    {
        OwnedNumber number = sassari();
        number.label = QStringLiteral("a \"b\" \\ \n \t \u0001 \u00e9 \U0001f600");
        // Half of a pair: no Unicode, and a question mark in every file.
        number.region = QStringLiteral("Sas") + QChar(0xd83d) + QStringLiteral("sari");
        m_desk->has(A, {number});
        QCOMPARE(*write({m_target, Format::Json}, m_desk->rows()), 2);
        QJsonParseError fault;
        const QJsonArray all = QJsonDocument::fromJson(content(), &fault).array();
        QCOMPARE(fault.error, QJsonParseError::NoError);
        const QJsonObject first = all.at(0).toObject();
        QCOMPARE(first.value(QStringLiteral("label")).toString(), number.label);
        QCOMPARE(first.value(QStringLiteral("place")).toString(), QStringLiteral("Sas?sari"));
        QCOMPARE(*write({m_target, Format::Csv}, m_desk->rows()), 2);
        QVERIFY(content().contains(QStringLiteral("\"a \"\"b\"\" \\ \n \t \u0001 \u00e9 \U0001f600\",").toUtf8()));
        QVERIFY(content().contains(QStringLiteral(",Sas?sari,").toUtf8()));
    }

    void nothingIsAnEmptyFileOfItsKind()
    {
        KnownNumbers none = m_desk->rows();
        none.setOnly({});
        QCOMPARE(*write({m_target, Format::Json}, none), 0);
        QVERIFY(QJsonDocument::fromJson(content()).isArray());
        QCOMPARE(*write({m_target, Format::Csv}, none), 0);
        QCOMPARE(content().count("\r\n"), 1);
    }

    void onlyWhatIsWantedInItsOrder()
    {
        KnownNumbers some = m_desk->rows();
        some.setOnly({QStringLiteral("b/n-2"), QStringLiteral("a/nowhere"), QStringLiteral("a/n-1")});
        QCOMPARE(*write({m_target, Format::Json}, some), 2);
        const QJsonArray all = QJsonDocument::fromJson(content()).array();
        QCOMPARE(all.at(0).toObject().value(QStringLiteral("id")), QJsonValue(QStringLiteral("b/n-2")));
        QCOMPARE(all.at(1).toObject().value(QStringLiteral("id")), QJsonValue(QStringLiteral("a/n-1")));
    }

    void whatChangesMeanwhileIsNotInIt()
    {
        const KnownNumbers before = m_desk->rows();
        m_desk->has(A, {});
        m_desk->inventory.removeAccount(B);
        QCOMPARE(*write({m_target, Format::Csv}, before), 2);
        QVERIFY(content().contains("b/n-2"));
    }

    void momentsAreIso_data()
    {
        QTest::addColumn<QDateTime>("moment");
        QTest::newRow("now") << QDateTime(QDate(2026, 2, 28), QTime(23, 59, 59), Qt::UTC);
        QTest::newRow("leap day") << QDateTime(QDate(2028, 2, 29), QTime(0, 0, 0), Qt::UTC);
        QTest::newRow("before the epoch") << QDateTime(QDate(1969, 12, 31), QTime(23, 59, 58), Qt::UTC);
        QTest::newRow("elsewhere") << QDateTime(QDate(2026, 12, 31), QTime(23, 0, 0), Qt::OffsetFromUTC, -7200);
    }

    void momentsAreIso()
    {
        QFETCH(QDateTime, moment);
        QCOMPARE(numberdesk::isoMoment(moment.toMSecsSinceEpoch()), moment.toUTC().toString(Qt::ISODate).toLatin1());
    }

    void whatFailsLeavesTheOldFile()
    {
        QList<OwnedNumber> many;
        for (int place = 0; place < 3000; ++place) {
            many.append(
                ownedNumber(QString::number(place), QStringLiteral("+1202555%1").arg(place, 4, 10, QLatin1Char('0'))));
        }
        m_desk->has(A, many);
        QFile old(m_target);
        QVERIFY(old.open(QIODevice::WriteOnly));
        QCOMPARE(old.write("old"), 3);
        old.close();
        std::stop_source stop;
        stop.request_stop();
        const auto stopped =
            numberdesk::tests::waitFor(exportInventory(m_desk->rows(), {m_target, Format::Csv}, stop.get_token()));
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QCOMPARE(content(), QByteArray("old"));

        auto disk = std::make_unique<FullDisk>(20 * 1024);
        const auto full = write({m_target, Format::Csv}, m_desk->rows());
        disk.reset();
        QVERIFY(!full);
        QCOMPARE(full.error().kind, ErrorKind::StorageFailed);
        QVERIFY(full.error().advice.contains(m_target));
        QCOMPARE(content(), QByteArray("old"));
        QCOMPARE(QDir(m_desk->folder()).entryList({QStringLiteral("out*")}).size(), 1);

        const QString nowhere = m_desk->path(QStringLiteral("no/such/folder"));
        const auto lost = write({nowhere, Format::Csv}, m_desk->rows());
        QCOMPARE(lost.error().kind, ErrorKind::StorageFailed);
        QVERIFY(lost.error().advice.contains(nowhere));
    }

    void anEndThatDoesNotFitLeavesTheOldFile()
    {
        QVERIFY(write({m_target, Format::Json}, m_desk->rows()));
        const QByteArray whole = content();
        auto disk = std::make_unique<FullDisk>(static_cast<quint64>(whole.size()) - 1);
        const auto full = write({m_target, Format::Json}, m_desk->rows());
        disk.reset();
        QVERIFY(!full);
        QCOMPARE(content(), whole);
    }

    void aReadOnlyFolderIsTold()
    {
        const QString folder = m_desk->path(QStringLiteral("locked"));
        const AsOrdinaryUser ordinary(m_desk->folder());
        QVERIFY(QDir().mkdir(folder));
        QVERIFY(QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        const auto refused = write({folder + QStringLiteral("/out.csv"), Format::Csv}, m_desk->rows());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::StorageFailed);
        QVERIFY(!refused.error().providerText.isEmpty());
    }

    void twoIntoOneFileAtATimeAreRefused()
    {
        {
            numberdesk::ExportFile first(m_target);
            QVERIFY(first.begin());
            const auto second = write({m_target, Format::Json}, m_desk->rows());
            QVERIFY(!second);
            QCOMPARE(second.error().kind, ErrorKind::StorageFailed);
            QVERIFY(second.error().advice.contains(m_target));
            QVERIFY(second.error().advice.contains(QStringLiteral("another export")));
            // Beside it there is room.
            QVERIFY(write({m_target + QStringLiteral(".2"), Format::Json}, m_desk->rows()));
            QVERIFY(QFile::remove(m_target + QStringLiteral(".2")));
            QVERIFY(first.write("[]\n") && first.end());
        }
        QCOMPARE(content(), QByteArray("[]\n"));
        QVERIFY(write({m_target, Format::Json}, m_desk->rows()));
        QCOMPARE(QDir(m_desk->folder()).entryList({QStringLiteral(".out*")}, QDir::Files | QDir::Hidden).size(), 0);
        QCOMPARE(QJsonDocument::fromJson(content()).array().size(), 2);
        QCOMPARE(QDir(m_desk->folder()).entryList({QStringLiteral("out*")}).size(), 1);
    }

    void progressTellsTheNumbers()
    {
        const auto progress = std::make_shared<std::atomic<qint64>>(0);
        QVERIFY(numberdesk::tests::waitFor(exportInventory(m_desk->rows(), {m_target, Format::Csv}, {}, progress)));
        QCOMPARE(progress->load(), 2);
    }

private:
    static Result<qint64> write(const InventoryExport &wanted, const KnownNumbers &rows)
    {
        return numberdesk::tests::waitFor(exportInventory(rows, wanted, {}));
    }

    QByteArray content() const
    {
        QFile file(m_target);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<NumbersDesk> m_desk;
    QString m_target;
};

QTEST_GUILESS_MAIN(InventoryExportTest)
#include "tst_inventoryexport.moc"
