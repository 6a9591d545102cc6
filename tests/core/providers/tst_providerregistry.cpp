// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/providerregistry.h"

#include <QTest>

using numberdesk::AccountInput;
using numberdesk::allProviders;
using numberdesk::ErrorKind;
using numberdesk::findProvider;
using numberdesk::ProviderDescription;
using numberdesk::ProviderTraits;
using numberdesk::Secret;

/// What the window relies on for every provider, without knowing one.
class ProviderRegistryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEveryFolderOnce();
    void findsByIdAlone();
    void traitsAreComplete_data() { everyProvider(); }
    void traitsAreComplete();
    void checkNamesWhatIsWrong_data() { everyProvider(); }
    void checkNamesWhatIsWrong();

private:
    static void everyProvider();
};

void ProviderRegistryTest::everyProvider()
{
    QTest::addColumn<QString>("id");
    for (const ProviderDescription &provider : allProviders()) {
        QTest::newRow(qPrintable(provider.id)) << provider.id;
    }
}

void ProviderRegistryTest::listsEveryFolderOnce()
{
    QStringList ids;
    QStringList names;
    for (const ProviderDescription &provider : allProviders()) {
        ids.append(provider.id);
        names.append(provider.traits().name);
    }
    QStringList folders = QStringLiteral(PROVIDER_FOLDERS).split(u' ');
    folders.sort();
    QStringList sortedIds = ids;
    sortedIds.sort();
    QCOMPARE(sortedIds, folders);
    QStringList sortedNames = names;
    sortedNames.sort(Qt::CaseInsensitive);
    QCOMPARE(names, sortedNames);
}

void ProviderRegistryTest::findsByIdAlone()
{
    QCOMPARE(findProvider(QStringLiteral("vobiz"))->id, QStringLiteral("vobiz"));
    QVERIFY(!findProvider(QStringLiteral("Vobiz")).has_value());
    QVERIFY(!findProvider(QString()).has_value());
}

void ProviderRegistryTest::traitsAreComplete()
{
    QFETCH(QString, id);
    const ProviderTraits traits = findProvider(id)->traits();
    QCOMPARE(traits.id, id);
    QVERIFY(!traits.name.isEmpty());
    QVERIFY(!traits.tokenLabel.isEmpty());
    QVERIFY(traits.defaultAddress.startsWith(u"https://"));
    QVERIFY(traits.defaultConcurrency >= 1);
    for (const QString &sentence : traits.notOffered) {
        QVERIFY(!sentence.isEmpty());
    }
    for (const auto &field : traits.accountFields) {
        QVERIFY(!field.key.isEmpty());
        QVERIFY(!field.label.isEmpty());
    }
}

void ProviderRegistryTest::checkNamesWhatIsWrong()
{
    QFETCH(QString, id);
    const AccountInput input{{}, Secret("line\nbreak"), QStringLiteral("http://api.example.com")};
    const auto checked = findProvider(id)->check(input);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, ErrorKind::InvalidInput);
    QStringList fields;
    for (const auto &message : checked.error().fields) {
        fields.append(message.field);
        QVERIFY(!message.text.isEmpty());
    }
    QVERIFY(fields.contains(u"token"));
    QVERIFY(fields.contains(u"address"));
}

QTEST_APPLESS_MAIN(ProviderRegistryTest)
#include "tst_providerregistry.moc"
