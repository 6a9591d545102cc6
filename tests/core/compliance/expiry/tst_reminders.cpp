// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/sessionsecretstore.h"
#include "core/compliance/cases/casebook.h"
#include "core/compliance/expiry/reminders.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "tests/core/compliance/cases/samplecase.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using numberdesk::CaseBook;
using numberdesk::ComplianceCase;
using numberdesk::DueDate;
using numberdesk::Reminders;
using numberdesk::SessionSecretStore;
using numberdesk::Urgency;
using numberdesk::VaultDocument;
using numberdesk::VaultKeeper;
namespace tests = numberdesk::tests;
using Kind = DueDate::Kind;

namespace {

const QDate Today(2026, 10, 2);

VaultDocument passport(const QString &id, QDate expiresOn)
{
    VaultDocument document;
    document.id = id;
    document.details.fileName = QStringLiteral("scan.pdf");
    document.details.kind = QStringLiteral("Passport");
    document.details.holder = QStringLiteral("Acme Srl");
    document.details.expiresOn = expiresOn;
    return document;
}

struct Desk
{
    explicit Desk(const QString &folder, SessionSecretStore &keychain)
        : keeper(folder, keychain)
        , book(keeper)
        , reminders(book, keeper)
        , spy(&reminders, &Reminders::reminded)
    {
        reminders.today = [this] { return today; };
        tests::waitFor(keeper.open({}));
    }
    QStringList told()
    {
        reminders.look();
        QStringList all;
        for (const QList<QVariant> &call : std::as_const(spy)) {
            all += call.constFirst().toStringList();
        }
        spy.clear();
        reminders.noteSeen();
        return all;
    }

    QDate today = Today;
    VaultKeeper keeper;
    CaseBook book;
    Reminders reminders;
    QSignalSpy spy;
};

void addScan(const Desk &desk, const QTemporaryDir &folder, QDate expiresOn)
{
    QFile file(folder.filePath(QStringLiteral("scan.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.7");
    file.close();
    QVERIFY(tests::waitFor(desk.keeper.vault()->add(file.fileName(), passport({}, expiresOn).details, {})));
}

} // namespace

class RemindersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysComeInTheirOrder()
    {
        ComplianceCase approved = tests::answeredCase();
        approved.state = ComplianceCase::State::Approved;
        approved.deadline = Today; // done, so nothing is waited for
        ComplianceCase open = tests::answeredCase();
        open.id = QStringLiteral("open");
        open.answers.clear();
        open.deadline = Today.addDays(3);
        const auto all = numberdesk::dueDates({passport(QStringLiteral("bill"), Today.addDays(90)),
                                               passport(QStringLiteral("other"), Today.addDays(-1)),
                                               passport(QStringLiteral("forever"), QDate())},
                                              {approved, open});
        QList<Kind> kinds;
        for (const DueDate &due : all) {
            kinds.append(due.kind);
        }
        QCOMPARE(kinds,
                 (QList<Kind>{Kind::DocumentExpires, Kind::CaseDeadline, Kind::DocumentExpires, Kind::ApprovalLapses}));
        QCOMPARE(urgencyOf(all.at(0), Today), Urgency::Passed);
        QCOMPARE(urgencyOf(all.at(1), Today), Urgency::Soon);
        QCOMPARE(urgencyOf(all.at(3), Today), Urgency::Later);
        QVERIFY(dueSentence(all.at(0), Today).contains(QStringLiteral("Passport (scan.pdf)")));
    }

    void eachStepIsToldOnce()
    {
        QTemporaryDir folder;
        SessionSecretStore keychain;
        QString id;
        {
            Desk desk(folder.filePath(QStringLiteral("vault")), keychain);
            QFile file(folder.filePath(QStringLiteral("scan.pdf")));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("%PDF-1.7");
            file.close();
            const auto details = passport({}, Today.addDays(40)).details;
            id = tests::waitFor(desk.keeper.vault()->add(file.fileName(), details, {}))->id;
            QCOMPARE(desk.told(), QStringList());
            QCOMPARE(desk.reminders.dueDates().size(), 1);
            desk.today = Today.addDays(10);
            QCOMPARE(desk.told().size(), 1);
            QCOMPARE(desk.told(), QStringList());
        }
        Desk again(folder.filePath(QStringLiteral("vault")), keychain);
        again.today = Today.addDays(11);
        QCOMPARE(again.told(), QStringList());
        again.today = Today.addDays(33);
        QCOMPARE(again.told().size(), 1);
        again.today = Today.addDays(40);
        QCOMPARE(again.told().size(), 1);
        again.today = Today.addDays(41);
        QCOMPARE(again.told(), QStringList());
        auto details = again.keeper.vault()->document(id)->details;
        details.expiresOn = Today.addDays(50);
        QVERIFY(again.keeper.vault()->setDetails(id, details));
        QCOMPARE(again.told().size(), 1); // another day, and near
    }

    void aRejectionIsToldAtTheNextStartToo()
    {
        QTemporaryDir folder;
        SessionSecretStore keychain;
        const QString vault = folder.filePath(QStringLiteral("vault"));
        {
            VaultKeeper keeper(vault, keychain);
            CaseBook book(keeper);
            tests::waitFor(keeper.open({}));
            const auto entry = book.begin(tests::sassari(), tests::sampleNames());
            QVERIFY(book.setAsked(entry->id, tests::sampleSet(), false));
            numberdesk::Error error;
            error.kind = numberdesk::ErrorKind::RequirementMissing;
            error.fields = {{QStringLiteral("tax_id"), QStringLiteral("Not in the register")}};
            numberdesk::CaseSubmission submission;
            submission.intentId = QStringLiteral("i1");
            submission.state = numberdesk::CaseSubmission::State::Refused;
            book.noteSubmission(tests::sassari(), submission, error);
        }
        Desk desk(vault, keychain);
        const QStringList told = desk.told();
        QCOMPARE(told.size(), 1);
        QVERIFY(told.constFirst().contains(QStringLiteral("Not in the register")));
        Desk again(vault, keychain);
        QCOMPARE(again.told(), QStringList());
    }

    void whatNobodySawIsToldAtTheNextStart()
    {
        QTemporaryDir folder;
        SessionSecretStore keychain;
        const QString vault = folder.filePath(QStringLiteral("vault"));
        {
            Desk desk(vault, keychain);
            addScan(desk, folder, Today.addDays(3));
            desk.reminders.look();
            desk.reminders.look();
            QCOMPARE(desk.spy.size(), 1);
        }
        Desk again(vault, keychain);
        QCOMPARE(again.told().size(), 1);
        Desk third(vault, keychain);
        QCOMPARE(third.told(), QStringList());
    }

    void forOthersNoDocumentIsNamedAndNoProviderQuoted()
    {
        QTemporaryDir folder;
        SessionSecretStore keychain;
        Desk desk(folder.filePath(QStringLiteral("vault")), keychain);
        addScan(desk, folder, Today.addDays(3));
        const auto entry = desk.book.begin(tests::sassari(), tests::sampleNames());
        QVERIFY(desk.book.setAsked(entry->id, tests::sampleSet(), false));
        numberdesk::Error error;
        error.kind = numberdesk::ErrorKind::RequirementMissing;
        error.fields = {{QStringLiteral("tax_id"), QStringLiteral("RSSMRA85T10A562S is not in the register")}};
        numberdesk::CaseSubmission submission;
        submission.intentId = QStringLiteral("i1");
        submission.state = numberdesk::CaseSubmission::State::Refused;
        desk.book.noteSubmission(tests::sassari(), submission, error);
        desk.reminders.look();
        QCOMPARE(desk.spy.size(), 1);
        const QString discreet = desk.spy.constFirst().at(2).toStringList().join(u' ');
        QVERIFY(desk.spy.constFirst().at(0).toStringList().join(u' ').contains(QStringLiteral("scan.pdf")));
        for (const char *word : {"scan", "Passport", "Acme Srl", "RSSMRA"}) {
            QVERIFY2(!discreet.contains(QLatin1String(word)), qPrintable(discreet));
        }
        QVERIFY(discreet.contains(QStringLiteral("A document expires on")));
        QVERIFY(discreet.contains(QStringLiteral("did not accept what")));
    }

    void aClosedVaultTellsNothing()
    {
        QTemporaryDir folder;
        SessionSecretStore keychain;
        VaultKeeper keeper(folder.filePath(QStringLiteral("vault")), keychain);
        CaseBook book(keeper);
        Reminders reminders(book, keeper);
        reminders.look();
        QVERIFY(reminders.dueDates().isEmpty());
    }
};

QTEST_GUILESS_MAIN(RemindersTest)

#include "tst_reminders.moc"
