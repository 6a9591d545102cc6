// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/domainjson.h"

#include <QJsonDocument>
#include <QTest>

using numberdesk::Error;
using numberdesk::errorFromJson;
using numberdesk::ErrorKind;

class DomainJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProviderThatRepeatsAnAnswerPutsNoAadhaarNumberOnTheDisk()
    {
        Error refused;
        refused.kind = ErrorKind::ValidationFailed;
        // Made up, with the right check digit.
        refused.providerText = QStringLiteral("Not a PAN: 234123412346");
        refused.fields = {{QStringLiteral("requirements.pan"), QStringLiteral("2341 2341 2346 is no PAN")}};
        const QByteArray kept = QJsonDocument(toJson(refused)).toJson();
        QVERIFY2(!kept.contains("2346"), kept.constData());
        const Error back = errorFromJson(toJson(refused));
        QCOMPARE(back.kind, refused.kind);
        QVERIFY(back.providerText.startsWith(QStringLiteral("Not a PAN: ")));
        QCOMPARE(back.fields.constFirst().field, refused.fields.constFirst().field);
    }

    void aNumberInOtherWordsStays()
    {
        Error taken;
        taken.kind = ErrorKind::NumberTaken;
        taken.providerText = QStringLiteral("234123412346 is taken");
        QCOMPARE(errorFromJson(toJson(taken)), taken);
    }
};

QTEST_GUILESS_MAIN(DomainJsonTest)
#include "tst_domainjson.moc"
