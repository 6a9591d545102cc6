// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/sessionsecretstore.h"
#include "core/compliance/profiles/profilebook.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "core/privacy/aadhaar.h"
#include "tests/support/waitfor.h"

#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using numberdesk::ComplianceProfile;
using numberdesk::ErrorKind;
using numberdesk::ProfileBook;
using numberdesk::ProfileMapping;
using numberdesk::Requirement;
using numberdesk::Result;
using numberdesk::SessionSecretStore;
using numberdesk::VaultKeeper;
namespace tests = numberdesk::tests;
using Attribute = numberdesk::ProfileAttribute;

namespace {

ComplianceProfile company(const QString &name)
{
    ComplianceProfile profile;
    profile.name = name;
    profile.values = {{Attribute::LegalName, name + QStringLiteral(" Srl")}};
    return profile;
}

QStringList namesOf(const ProfileBook &book)
{
    QStringList names;
    for (const ComplianceProfile &profile : book.profiles()) {
        names.append(profile.name);
    }
    return names;
}

/// Whether any file below the folder holds these bytes.
bool standsReadable(const QString &folder, const QByteArray &bytes)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes)) {
            return true;
        }
    }
    return false;
}

} // namespace

class ProfileBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keychain = std::make_unique<SessionSecretStore>();
        m_keeper = std::make_unique<VaultKeeper>(m_folder->filePath(QStringLiteral("vault")), *m_keychain);
        m_book = std::make_unique<ProfileBook>(*m_keeper);
    }

    void cleanup()
    {
        m_book.reset();
        m_keeper.reset();
    }

    void nothingIsKnownOrKeptWhileTheVaultIsClosed()
    {
        QVERIFY(!m_book->isOpen());
        QVERIFY(m_book->profiles().isEmpty());
        const Result<ComplianceProfile> added = m_book->add(company(QStringLiteral("Acme")));
        QVERIFY(!added);
        QCOMPARE(added.error().kind, ErrorKind::StorageFailed);
        QVERIFY(added.error().advice.endsWith(u'.'));
        QCOMPARE(m_book->remove(QStringLiteral("x")).error().kind, ErrorKind::StorageFailed);
        QCOMPARE(m_book->duplicate(QStringLiteral("x")).error().kind, ErrorKind::StorageFailed);
        QCOMPARE(m_book->setMapping(QStringLiteral("x"), {}).error().kind, ErrorKind::StorageFailed);
    }

    void itIsReadWhenTheVaultOpens()
    {
        QSignalSpy reset(m_book.get(), &ProfileBook::reset);
        openVault();
        QVERIFY(m_book->isOpen());
        QCOMPARE(reset.count(), 1);
        QVERIFY(!m_book->failed());
    }

    void aProfileIsThereAfterARestart()
    {
        openVault();
        QSignalSpy added(m_book.get(), &ProfileBook::added);
        const Result<ComplianceProfile> kept = m_book->add(company(QStringLiteral("  Acme ")));
        QVERIFY(kept);
        QCOMPARE(kept->name, QStringLiteral("Acme"));
        QCOMPARE(kept->revision, 1);
        QVERIFY(kept->changedAt.isValid());
        QVERIFY(!kept->changedBy.isEmpty());
        QCOMPARE(added.count(), 1);
        restart();
        QCOMPARE(m_book->profile(kept->id), std::optional(*kept));
    }

    void aChangeIsTheNextRevision()
    {
        openVault();
        ComplianceProfile profile = *m_book->add(company(QStringLiteral("Acme")));
        QSignalSpy changed(m_book.get(), &ProfileBook::changed);
        // Nothing differs: nothing is written, nobody is asked to update a case.
        QCOMPARE(*m_book->update(profile), profile);
        QCOMPARE(changed.count(), 0);
        ComplianceProfile other = profile;
        profile.values.insert(Attribute::VatNumber, QStringLiteral("IT00743110157"));
        QCOMPARE(m_book->update(profile)->revision, 2);
        QCOMPARE(changed.count(), 1);
        // Who still has the first revision would undo it unseen.
        other.values.insert(Attribute::Email, QStringLiteral("a@example.com"));
        QCOMPARE(m_book->update(other).error().kind, ErrorKind::Conflict);
        restart();
        QCOMPARE(m_book->profile(profile.id)->value(Attribute::VatNumber), QStringLiteral("IT00743110157"));
        QCOMPARE(m_book->profile(profile.id)->revision, 2);
    }

    void aRemovedOneIsGone()
    {
        openVault();
        const ComplianceProfile profile = *m_book->add(company(QStringLiteral("Acme")));
        QSignalSpy removed(m_book.get(), &ProfileBook::removed);
        QVERIFY(m_book->remove(profile.id));
        QCOMPARE(removed.count(), 1);
        QCOMPARE(m_book->remove(profile.id).error().kind, ErrorKind::NotFound);
        QCOMPARE(m_book->update(profile).error().kind, ErrorKind::NotFound);
        restart();
        QVERIFY(m_book->profiles().isEmpty());
    }

    void aCopySaysThatItIsOne()
    {
        openVault();
        ComplianceProfile profile = company(QStringLiteral("Acme"));
        profile.answers = {{QStringLiteral("use_case"), QStringLiteral("Support line")}};
        const ComplianceProfile first = *m_book->add(profile);
        const Result<ComplianceProfile> copy = m_book->duplicate(first.id);
        QVERIFY(copy);
        QVERIFY(copy->id != first.id);
        QCOMPARE(copy->answers, first.answers);
        QVERIFY(m_book->duplicate(first.id));
        QCOMPARE(namesOf(*m_book),
                 (QStringList{QStringLiteral("Acme"), QStringLiteral("Acme (copy 2)"), QStringLiteral("Acme (copy)")}));
        QCOMPARE(m_book->duplicate(QStringLiteral("nobody")).error().kind, ErrorKind::NotFound);
    }

    void anAadhaarNumberIsRefused()
    {
        openVault();
        ComplianceProfile profile = *m_book->add(company(QStringLiteral("Acme")));
        profile.answers = {{QStringLiteral("id"), QStringLiteral("9999 4105 7058")}};
        const Result<ComplianceProfile> refused = m_book->update(profile);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(refused.error().advice, numberdesk::whyNotStored());
        QCOMPARE(refused.error().fields.constFirst().field, QStringLiteral("answers[0].value"));
        QVERIFY(!m_book->add(profile));
        QVERIFY(m_book->profile(profile.id)->answers.isEmpty());
    }

    void nothingStandsReadableOnDisk()
    {
        openVault();
        ComplianceProfile profile = company(QStringLiteral("Quixotic"));
        profile.values.insert(Attribute::TaxNumber, QStringLiteral("RSSMRA85T10A562S"));
        profile.answers = {{QStringLiteral("use_case"), QStringLiteral("zephyrous")}};
        QVERIFY(m_book->add(profile));
        Requirement asked;
        asked.key = QStringLiteral("vexatious_key");
        ProfileMapping mapping;
        mapping.choose(asked, Attribute::TaxNumber);
        QVERIFY(m_book->setMapping(QStringLiteral("mindhunters"), mapping));
        for (const char *word : {"Quixotic", "RSSMRA85T10A562S", "zephyrous", "vexatious"}) {
            QVERIFY2(!standsReadable(m_folder->path(), word), word);
        }
        cleanup();
        for (const char *word : {"Quixotic", "RSSMRA85T10A562S", "zephyrous", "vexatious"}) {
            QVERIFY2(!standsReadable(m_folder->path(), word), word);
        }
    }

    void choicesAreKeptByProvider()
    {
        openVault();
        Requirement asked;
        asked.key = QStringLiteral("tax_id");
        ProfileMapping mapping;
        mapping.choose(asked, Attribute::VatNumber);
        QSignalSpy changed(m_book.get(), &ProfileBook::mappingChanged);
        QVERIFY(m_book->setMapping(QStringLiteral("mindhunters"), mapping));
        QCOMPARE(changed.count(), 1);
        restart();
        QCOMPARE(m_book->mapping(QStringLiteral("mindhunters")), mapping);
        QVERIFY(m_book->mapping(QStringLiteral("vobiz")).isEmpty());
        mapping.forget(asked);
        QVERIFY(m_book->setMapping(QStringLiteral("mindhunters"), mapping));
        restart();
        QVERIFY(m_book->mapping(QStringLiteral("mindhunters")).isEmpty());
    }

    void whatANewerVersionKeptIsNotLost()
    {
        openVault();
        const QJsonObject newer{{QStringLiteral("id"), QStringLiteral("n")},
                                {QStringLiteral("kind"), QStringLiteral("trust")}};
        QVERIFY(m_keeper->records()->put(QStringLiteral("profile"), QStringLiteral("n"), newer));
        restart();
        QVERIFY(m_book->profiles().isEmpty());
        QCOMPARE(m_keeper->records()->load(QStringLiteral("profile"))->constFirst().content, newer);
    }

    void threeHundredProfilesAreFine()
    {
        openVault();
        ComplianceProfile large = company(QStringLiteral("Desk"));
        large.answers = {{QStringLiteral("use_case"), QString(10000, u'x')}};
        for (int number = 0; number < 300; ++number) {
            large.name = QStringLiteral("Desk %1").arg(300 - number);
            QVERIFY(m_book->add(large));
        }
        restart();
        const QStringList names = namesOf(*m_book);
        QCOMPARE(names.size(), 300);
        QCOMPARE(names.constFirst(), QStringLiteral("Desk 1"));
        QCOMPARE(names.at(9), QStringLiteral("Desk 10"));
    }

private:
    void openVault() { QCOMPARE(*tests::waitFor(m_keeper->open({})), VaultKeeper::State::Open); }

    void restart()
    {
        cleanup();
        m_keeper = std::make_unique<VaultKeeper>(m_folder->filePath(QStringLiteral("vault")), *m_keychain);
        m_book = std::make_unique<ProfileBook>(*m_keeper);
        openVault();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SessionSecretStore> m_keychain;
    std::unique_ptr<VaultKeeper> m_keeper;
    std::unique_ptr<ProfileBook> m_book;
};

QTEST_GUILESS_MAIN(ProfileBookTest)
#include "tst_profilebook.moc"
