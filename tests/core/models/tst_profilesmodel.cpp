// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/profilesmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using numberdesk::ComplianceProfile;
using numberdesk::ProfilesModel;

class ProfilesModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelKeepsItsPromises()
    {
        ProfilesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto row = [](const QString &id, const QString &name) {
            ComplianceProfile profile;
            profile.id = id;
            profile.name = name;
            return numberdesk::ProfileRow::of(profile);
        };
        model.sort(ProfilesModel::Name, Qt::AscendingOrder);
        model.setRows(
            {row(QStringLiteral("1"), QStringLiteral("Bolt")), row(QStringLiteral("2"), QStringLiteral("Acme"))});
        QCOMPARE(model.index(0, ProfilesModel::Name).data().toString(), QStringLiteral("Acme"));
        QCOMPARE(model.index(0, ProfilesModel::Kind).data().toString(), QStringLiteral("Company"));
        model.putRow(row(QStringLiteral("2"), QStringLiteral("Zoo")));
        QCOMPARE(model.index(0, ProfilesModel::Name).data().toString(), QStringLiteral("Bolt"));
        model.putRow(row(QStringLiteral("3"), QStringLiteral("Desk 10")));
        model.putRow(row(QStringLiteral("4"), QStringLiteral("Desk 2")));
        QCOMPARE(model.index(1, ProfilesModel::Name).data().toString(), QStringLiteral("Desk 2"));
        model.setFilter(QStringLiteral("zoo"));
        QCOMPARE(model.rowCount(), 1);
        model.removeRowsIf([](const numberdesk::ProfileRow &entry) { return entry.id == QLatin1String("2"); });
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.headerData(ProfilesModel::Name, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Name"));
    }

    void otherNamesAreFoundToo()
    {
        ComplianceProfile profile;
        profile.id = QStringLiteral("1");
        profile.name = QStringLiteral("Desk one");
        profile.values = {{numberdesk::ProfileAttribute::TradingName, QStringLiteral("Quartz")}};
        ProfilesModel model;
        model.setRows({numberdesk::ProfileRow::of(profile)});
        model.setFilter(QStringLiteral("QUARTZ"));
        QCOMPARE(model.rowCount(), 1);
        model.setFilter(QStringLiteral("opal"));
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(ProfilesModelTest)
#include "tst_profilesmodel.moc"
