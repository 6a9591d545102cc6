// SPDX-License-Identifier: GPL-3.0-or-later
// Long because a case is told from its first answer to its last review, all with the same desk.
#include "core/accounts/sessionsecretstore.h"
#include "core/compliance/cases/casebook.h"
#include "core/compliance/cases/casegaps.h"
#include "core/compliance/cases/caserejections.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "tests/core/compliance/cases/samplecase.h"
#include "tests/support/fulldisk.h"
#include "tests/support/waitfor.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using numberdesk::CaseBook;
using numberdesk::CaseSubmission;
using numberdesk::ComplianceCase;
using numberdesk::Error;
using numberdesk::ErrorKind;
using numberdesk::PhoneNumber;
using numberdesk::SessionSecretStore;
using numberdesk::VaultKeeper;
namespace tests = numberdesk::tests;
using State = ComplianceCase::State;
using Sent = CaseSubmission::State;

namespace {

const PhoneNumber Number(QStringLiteral("+390795550142"));
const QString Tax = QStringLiteral("id-tax_id");

CaseSubmission submission(Sent state, const QString &intent = QStringLiteral("i1"))
{
    return {intent, Number, state, QDateTime(QDate(2026, 10, 2), QTime(12, 0), Qt::UTC), {}};
}

Error refusedTaxNumber()
{
    Error error;
    error.kind = ErrorKind::RequirementMissing;
    error.fields = {{QStringLiteral("requirements.tax_id"), QStringLiteral("Not in the register")}};
    return error;
}

/// A refusal that names no field.
Error refusedWhole()
{
    Error error;
    error.kind = ErrorKind::RequirementMissing;
    error.providerText = QStringLiteral("Not eligible");
    return error;
}

/// A profile that is opened, closed and opened again.
class Desk
{
public:
    explicit Desk(bool opens = true)
    {
        start();
        if (opens) {
            openVault();
        }
    }

    void start()
    {
        keeper = std::make_unique<VaultKeeper>(m_folder.filePath(QStringLiteral("vault")), m_keychain);
        book = std::make_unique<CaseBook>(*keeper);
    }
    void openVault() const { tests::waitFor(keeper->open({})); }
    void restart()
    {
        book.reset();
        keeper.reset();
        start();
        openVault();
    }
    /// As when the program is killed: nothing more is written.
    void kill()
    {
        const tests::FullDisk full;
        book.reset();
        keeper.reset();
    }
    ComplianceCase begun() const
    {
        ComplianceCase entry = *book->begin(tests::sassari(), tests::sampleNames());
        entry = *book->setAsked(entry.id, tests::sampleSet(), false);
        entry.answers = tests::answeredCase().answers;
        entry.address = tests::sampleAddress();
        return *book->put(entry);
    }
    /// What is on disk now.
    [[nodiscard]] QList<ComplianceCase> stored() const
    {
        QList<ComplianceCase> all;
        const auto records = keeper->records()->load(QStringLiteral("case"));
        for (const auto &record : *records) {
            all.append(*numberdesk::complianceCaseFromJson(record.content));
        }
        return all;
    }
    [[nodiscard]] ComplianceCase only() const { return book->cases().constFirst(); }

    std::unique_ptr<VaultKeeper> keeper;
    std::unique_ptr<CaseBook> book;

private:
    QTemporaryDir m_folder;
    SessionSecretStore m_keychain;
};

/// How much keeps the only case from going on; its documents are all there.
int gaps(const Desk &desk)
{
    const auto fit = [](const auto &, const auto &) { return numberdesk::DocumentCheck(); };
    return static_cast<int>(gapsOf(desk.only(), {}, fit).size());
}

} // namespace

class CaseBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnOpenVaultNothingIsKept()
    {
        const Desk desk(false);
        QVERIFY(!desk.book->isOpen());
        QCOMPARE(desk.book->begin(tests::sassari(), tests::sampleNames()).error().kind, ErrorKind::StorageFailed);
        QSignalSpy opened(desk.book.get(), &CaseBook::openChanged);
        desk.openVault();
        QCOMPARE(opened.size(), 1);
        QVERIFY(desk.book->begin(tests::sassari(), tests::sampleNames()));
    }

    void answersAreThereAfterARestart()
    {
        Desk desk;
        const ComplianceCase before = desk.begun();
        desk.restart();
        QCOMPARE(desk.book->cases().size(), 1);
        QCOMPARE(desk.only(), before);
    }

    void answersSurviveAKillAfterTheAutosave()
    {
        Desk desk;
        const ComplianceCase before = desk.begun();
        QTRY_COMPARE(desk.stored(), QList{before});
        desk.kill();
        desk.start();
        desk.openVault();
        QCOMPARE(desk.book->find(before.id), before);
    }

    void linesOfOneKindShareACase()
    {
        const Desk desk;
        const auto first = desk.book->begin(tests::sassari(), tests::sampleNames());
        const auto second = desk.book->begin(tests::sassari(), tests::sampleNames());
        QCOMPARE(first->id, second->id);
        numberdesk::CaseSubject mobile = tests::sassari();
        mobile.type = numberdesk::NumberType::Kind::Mobile;
        QVERIFY(desk.book->begin(mobile, tests::sampleNames())->id != first->id);
    }

    void aNewCaseTakesOverTheAnswersOfTheLastOne()
    {
        const Desk desk;
        ComplianceCase entry = desk.begun();
        entry.state = State::Closed;
        QVERIFY(desk.book->put(entry));
        QVERIFY(!desk.book->findFor(tests::sassari()));
        const auto next = desk.book->begin(tests::sassari(), tests::sampleNames());
        QVERIFY(next->id != entry.id);
        QCOMPARE(next->answers, entry.answers);
        QCOMPARE(next->address, entry.address);
        QVERIFY(next->submissions.isEmpty());
    }

    void aRefusalReopensTheCaseWithTheProvidersWords()
    {
        const Desk desk;
        desk.begun();
        desk.book->noteSubmission(tests::sassari(), submission(Sent::Sent));
        QCOMPARE(desk.only().state, State::Waiting);
        desk.book->noteSubmission(tests::sassari(), submission(Sent::Refused), refusedTaxNumber());
        const ComplianceCase entry = desk.only();
        QCOMPARE(entry.state, State::Open);
        QCOMPARE(entry.submissions.size(), 1);
        QVERIFY(entry.rejectionOf(Tax) != nullptr);
        QCOMPARE(entry.rejectionOf(Tax)->before.value, QStringLiteral("IT01234567890"));
    }

    void whatIsRejectedIsWhatWasSentAndNotWhatStandsThereSince()
    {
        Desk desk;
        desk.begun();
        desk.book->noteSubmission(tests::sassari(), submission(Sent::Sent));
        ComplianceCase entry = desk.only();
        entry.answers[Tax].value = QStringLiteral("IT09876543210");
        QVERIFY(desk.book->put(entry));
        // The outcome may be heard by the next run of the program.
        desk.restart();
        desk.book->noteSubmission(tests::sassari(), submission(Sent::Refused), refusedTaxNumber());
        entry = desk.only();
        QCOMPARE(entry.rejectionOf(Tax)->before.value, QStringLiteral("IT01234567890"));
        QCOMPARE(entry.answers.value(Tax).value, QStringLiteral("IT09876543210"));
        // It was mended before anybody heard that it had to be.
        QCOMPARE(gaps(desk), 0);
        QVERIFY(!entry.submissions.constFirst().sent);
    }

    void aReviewIsAboutWhatWasSent()
    {
        const Desk desk;
        desk.begun();
        desk.book->noteSubmission(tests::sassari(), submission(Sent::Sent));
        desk.book->noteSubmission(tests::sassari(), submission(Sent::InReview));
        ComplianceCase entry = desk.only();
        entry.answers[Tax].value = QStringLiteral("IT09876543210");
        QVERIFY(desk.book->put(entry));
        desk.book->noteReview(tests::sassari().accountId, submission(Sent::InReview).number,
                              QStringLiteral("rejected"));
        entry = desk.only();
        QCOMPARE(entry.rejections.size(), 1);
        QVERIFY(!numberdesk::standsAgainstWhole(entry.rejections.constFirst(), entry));
    }

    void aPurchaseAfterTheRepairClosesTheRejection()
    {
        Desk desk;
        desk.begun();
        desk.book->noteSubmission(tests::sassari(), submission(Sent::Refused), refusedTaxNumber());
        desk.book->noteSubmission(tests::sassari(), submission(Sent::Approved, QStringLiteral("i2")));
        QCOMPARE(desk.only().state, State::Approved);
        QVERIFY(desk.only().rejections.isEmpty());
        QCOMPARE(desk.only().submissions.size(), 2);
        desk.restart();
        QCOMPARE(desk.only().submissions.size(), 2);
    }

    void aNumberThatWasTakenSaysNothingAboutTheAnswers()
    {
        const Desk desk;
        desk.begun();
        Error taken;
        taken.kind = ErrorKind::NumberTaken;
        desk.book->noteSubmission(tests::sassari(), submission(Sent::Refused), taken);
        QVERIFY(desk.only().rejections.isEmpty());
        QCOMPARE(desk.only().state, State::Open);
    }

    void theProvidersReviewIsFollowed()
    {
        const Desk desk;
        desk.begun();
        desk.book->noteSubmission(tests::sassari(), submission(Sent::InReview));
        QCOMPARE(desk.only().state, State::Waiting);
        QCOMPARE(desk.book->submittedNumbers(QStringLiteral("acme")), QSet<QString>{Number.identity()});
        QVERIFY(desk.book->submittedNumbers(QStringLiteral("other")).isEmpty());
        desk.book->noteReview(QStringLiteral("other"), Number, QStringLiteral("rejected"));
        QCOMPARE(desk.only().state, State::Waiting);
        desk.book->noteReview(QStringLiteral("acme"), Number, QStringLiteral("rejected"));
        QCOMPARE(desk.only().state, State::Open);
        QCOMPARE(desk.only().rejections.size(), 1);
        desk.book->noteReview(QStringLiteral("acme"), Number, QStringLiteral("rejected"));
        QCOMPARE(desk.only().rejections.size(), 1);
    }

    void whatTheReviewSaidAgainstTheWholeGoesWithItsApproval()
    {
        const Desk desk;
        desk.begun();
        desk.book->noteSubmission(tests::sassari(), submission(Sent::InReview));
        desk.book->noteReview(QStringLiteral("acme"), Number, QStringLiteral("rejected"));
        QCOMPARE(gaps(desk), 1);
        desk.book->noteReview(QStringLiteral("acme"), Number, QStringLiteral("completed"));
        QCOMPARE(gaps(desk), 0);
        QCOMPARE(desk.only().state, State::Approved);
    }

    void aRejectionOfTheWholeStandsUntilSomethingIsChanged()
    {
        Desk desk;
        desk.begun();
        desk.book->noteSubmission(tests::sassari(), submission(Sent::Refused), refusedWhole());
        QCOMPARE(desk.only().state, State::Open);
        QCOMPARE(gaps(desk), 1);
        // A look that changes nothing is no change.
        ComplianceCase entry = desk.only();
        entry.deadline = QDate(2026, 12, 1);
        QVERIFY(desk.book->put(entry).has_value());
        QCOMPARE(gaps(desk), 1);
        entry.address->streetAddress = QStringLiteral("Via Roma 14");
        QVERIFY(desk.book->put(entry).has_value());
        QCOMPARE(gaps(desk), 0);
        // The words stay until it is submitted again.
        QCOMPARE(desk.only().rejections.constFirst().reason, QStringLiteral("Not eligible"));
        desk.restart();
        QCOMPARE(gaps(desk), 0);
        // Back as it was, it is what was rejected.
        entry.address->streetAddress = QStringLiteral("Via Roma 12");
        QVERIFY(desk.book->put(entry).has_value());
        QCOMPARE(gaps(desk), 1);
    }

    void aRejectionOfTheWholeCanBeSettledElsewhere()
    {
        Desk desk;
        const QString id = desk.begun().id;
        desk.book->noteSubmission(tests::sassari(), submission(Sent::Refused), refusedWhole());
        QSignalSpy changed(desk.book.get(), &CaseBook::changed);
        QVERIFY(desk.book->settle(id).has_value());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(gaps(desk), 0);
        // Hearing of the same refusal once more, as after a restart, does not take that back.
        desk.book->noteSubmission(tests::sassari(), submission(Sent::Refused), refusedWhole());
        QCOMPARE(gaps(desk), 0);
        desk.restart();
        QCOMPARE(gaps(desk), 0);
        QVERIFY(desk.only().rejections.constFirst().isSettled);
        // The next one is another.
        desk.book->noteSubmission(tests::sassari(), submission(Sent::Refused, QStringLiteral("i2")), refusedWhole());
        QCOMPARE(gaps(desk), 1);
        QCOMPARE(desk.book->settle(QStringLiteral("unknown")).error().kind, ErrorKind::NotFound);
    }

    void whatIsSettledForTheWholeLeavesAFieldsRejection()
    {
        const Desk desk;
        const QString id = desk.begun().id;
        Error both = refusedTaxNumber();
        both.fields.append({QString(), QStringLiteral("Not eligible")});
        desk.book->noteSubmission(tests::sassari(), submission(Sent::Refused), both);
        QCOMPARE(gaps(desk), 2);
        QVERIFY(desk.book->settle(id).has_value());
        QCOMPARE(gaps(desk), 1);
        QVERIFY(!desk.only().rejectionOf(Tax)->isSettled);
    }

    void whatWasSubmittedWithACaseStaysWithItWhenItIsClosed()
    {
        Desk desk;
        ComplianceCase first = desk.begun();
        desk.book->noteSubmission(tests::sassari(), submission(Sent::Sent));
        first.state = State::Closed;
        QVERIFY(desk.book->put(first));
        const QString second = desk.book->begin(tests::sassari(), tests::sampleNames())->id;
        QVERIFY(second != first.id);
        // The answer to the purchase comes after a new case was begun, also over a restart.
        desk.restart();
        desk.book->noteSubmission(tests::sassari(), submission(Sent::InReview));
        QCOMPARE(desk.book->find(first.id)->submissions.constFirst().state, Sent::InReview);
        QCOMPARE(desk.book->find(first.id)->state, State::Closed);
        QVERIFY(desk.book->find(second)->submissions.isEmpty());
        QCOMPARE(desk.book->find(second)->state, State::Open);
    }

    void aSecondNumberThatTheReviewRejectsIsTold()
    {
        const Desk desk;
        const PhoneNumber other(QStringLiteral("+390795550143"));
        desk.begun();
        desk.book->noteSubmission(tests::sassari(), submission(Sent::InReview));
        desk.book->noteReview(QStringLiteral("acme"), Number, QStringLiteral("rejected"));
        // Mended and submitted with another number; the first one stays as the provider has it.
        ComplianceCase entry = desk.only();
        entry.answers[Tax].value = QStringLiteral("IT01234567897");
        QVERIFY(desk.book->put(entry));
        CaseSubmission again = submission(Sent::InReview, QStringLiteral("i2"));
        again.number = other;
        desk.book->noteSubmission(tests::sassari(), again);
        QCOMPARE(gaps(desk), 0);
        desk.book->noteReview(QStringLiteral("acme"), other, QStringLiteral("rejected"));
        QCOMPARE(desk.only().rejections.size(), 1);
        QCOMPARE(desk.only().state, State::Open);
        QCOMPARE(gaps(desk), 1);
        // The list says so at each reading.
        desk.book->noteReview(QStringLiteral("acme"), other, QStringLiteral("rejected"));
        QCOMPARE(desk.only().rejections.size(), 1);
    }

    void manyNumbersThatAreRejectedAlikeAreOneRejection()
    {
        const Desk desk;
        desk.begun();
        const QStringList numbers{QStringLiteral("+390795550142"), QStringLiteral("+390795550143"),
                                  QStringLiteral("+390795550144")};
        for (const QString &number : numbers) {
            CaseSubmission each = submission(Sent::InReview, number);
            each.number = PhoneNumber(number);
            desk.book->noteSubmission(tests::sassari(), each);
        }
        for (const QString &number : numbers) {
            desk.book->noteReview(QStringLiteral("acme"), PhoneNumber(number), QStringLiteral("rejected"));
        }
        QCOMPARE(desk.only().rejections.size(), 1);
        desk.book->noteReview(QStringLiteral("acme"), PhoneNumber(numbers.at(0)), QStringLiteral("completed"));
        QCOMPARE(gaps(desk), 1);
        desk.book->noteReview(QStringLiteral("acme"), PhoneNumber(numbers.at(1)), QStringLiteral("completed"));
        desk.book->noteReview(QStringLiteral("acme"), PhoneNumber(numbers.at(2)), QStringLiteral("completed"));
        QCOMPARE(gaps(desk), 0);
        QCOMPARE(desk.only().state, State::Approved);
    }

    void ofOneKindOneCaseIsOpen()
    {
        const Desk desk;
        ComplianceCase first = desk.begun();
        desk.book->noteSubmission(tests::sassari(), submission(Sent::InReview));
        first = desk.only();
        first.state = State::Closed;
        QVERIFY(desk.book->put(first));
        ComplianceCase second = *desk.book->begin(tests::sassari(), tests::sampleNames());
        first.state = State::Open;
        // Which of both answers a purchase would be chance.
        QCOMPARE(desk.book->put(first).error().kind, ErrorKind::Conflict);
        QCOMPARE(desk.book->find(first.id)->state, State::Closed);
        second.state = State::Closed;
        QVERIFY(desk.book->put(second));
        // Opened again it stands as its submissions do.
        QCOMPARE(desk.book->put(first)->state, State::Waiting);
    }

    void anApprovalByTheListEndsTheCase()
    {
        const Desk desk;
        desk.begun();
        desk.book->noteSubmission(tests::sassari(), submission(Sent::InReview));
        desk.book->noteReview(QStringLiteral("acme"), Number, QStringLiteral("completed"));
        QCOMPARE(desk.only().state, State::Approved);
    }

    void historyIsNotOverwrittenByTheForm()
    {
        const Desk desk;
        ComplianceCase shown = desk.begun();
        desk.book->noteSubmission(tests::sassari(), submission(Sent::Sent));
        shown.answers[Tax].value = QStringLiteral("IT01234567897");
        QVERIFY(desk.book->put(shown));
        QCOMPARE(desk.only().submissions.size(), 1);
        QCOMPARE(desk.only().answers.value(Tax).value, QStringLiteral("IT01234567897"));
    }

    void aFullDiskIsToldAndMadeUpFor()
    {
        Desk desk;
        desk.begun();
        QVERIFY(desk.book->flush());
        {
            const tests::FullDisk full;
            ComplianceCase entry = desk.only();
            entry.answers[Tax].value = QStringLiteral("IT01234567897");
            QVERIFY(desk.book->put(entry));
            QVERIFY(!desk.book->flush());
            QVERIFY(desk.book->unkept());
        }
        QVERIFY(desk.book->flush());
        QVERIFY(!desk.book->unkept());
        desk.restart();
        QCOMPARE(desk.only().answers.value(Tax).value, QStringLiteral("IT01234567897"));
    }

    void whatChangesWhileItIsWrittenIsWrittenToo()
    {
        Desk desk;
        ComplianceCase entry = desk.begun();
        // A submission is written at once; what follows comes while that is under way.
        desk.book->noteSubmission(tests::sassari(), submission(Sent::Sent));
        entry.answers[Tax].value = QStringLiteral("IT01234567897");
        QVERIFY(desk.book->put(entry));
        desk.book->noteSubmission(tests::sassari(), submission(Sent::Sent, QStringLiteral("i2")));
        QTRY_COMPARE(desk.stored(), QList{desk.only()});
        QCOMPARE(desk.only().submissions.size(), 2);
        desk.kill();
        desk.start();
        desk.openVault();
        QCOMPARE(desk.only().answers.value(Tax).value, QStringLiteral("IT01234567897"));
        QCOMPARE(desk.only().submissions.size(), 2);
    }

    void whatChangedLastIsThereWhenTheBookGoes()
    {
        Desk desk;
        ComplianceCase entry = desk.begun();
        for (int change = 0; change < 20; ++change) {
            desk.book->noteSubmission(tests::sassari(), submission(Sent::Sent, QString::number(change)));
            entry.answers[Tax].value = QString::number(change);
            QVERIFY(desk.book->put(entry));
        }
        const ComplianceCase last = desk.only();
        desk.restart();
        QCOMPARE(desk.only(), last);
    }

    void whoTypesOnAndOnIsSavedToo()
    {
        const Desk desk;
        ComplianceCase entry = desk.begun();
        QVERIFY(desk.book->flush());
        QElapsedTimer typing;
        typing.start();
        while (typing.elapsed() < 10000 && desk.stored().constFirst().answers == tests::answeredCase().answers) {
            entry.answers[Tax].value += u'1';
            QVERIFY(desk.book->put(entry));
            QTest::qWait(50);
        }
        QVERIFY(desk.stored().constFirst().answers.value(Tax).value.endsWith(u'1'));
        QVERIFY(typing.elapsed() < 10000);
    }

    void aSaveThatFailsBesideIsToldAndMadeUpFor()
    {
        Desk desk;
        ComplianceCase entry = desk.begun();
        QVERIFY(desk.book->flush());
        QSignalSpy told(desk.book.get(), &CaseBook::unkeptChanged);
        {
            const tests::FullDisk full;
            desk.book->noteSubmission(tests::sassari(), submission(Sent::Sent));
            QTRY_COMPARE(told.size(), 1);
        }
        QCOMPARE(desk.book->unkept()->kind, ErrorKind::StorageFailed);
        QVERIFY(desk.stored().constFirst().submissions.isEmpty());
        // With the next change.
        entry.answers[Tax].value = QStringLiteral("IT01234567897");
        QVERIFY(desk.book->put(entry));
        QTRY_COMPARE(told.size(), 2);
        QVERIFY(!desk.book->unkept());
        QCOMPARE(desk.stored(), QList{desk.only()});
        QCOMPARE(desk.only().submissions.size(), 1);
    }

    void aCaseThatIsRemovedWhileItIsWrittenStaysAway()
    {
        const Desk desk;
        const ComplianceCase entry = desk.begun();
        QVERIFY(desk.book->flush());
        for (int change = 0; change < 5; ++change) {
            desk.book->noteSubmission(tests::sassari(), submission(Sent::Refused, QString::number(change)));
        }
        QVERIFY(desk.book->remove(entry.id));
        QVERIFY(desk.book->flush());
        QVERIFY(desk.stored().isEmpty());
    }

    void aCaseStaysWhileTheOutcomeOfItsPurchaseIsOpen()
    {
        Desk desk;
        const ComplianceCase entry = desk.begun();
        desk.book->noteSubmission(tests::sassari(), submission(Sent::Sent));
        const auto refused = desk.book->remove(entry.id);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY(desk.book->find(entry.id));
        desk.book->noteSubmission(tests::sassari(), submission(Sent::Refused), refusedTaxNumber());
        QVERIFY(desk.book->remove(entry.id));
    }

    void aRemovedCaseIsForgotten()
    {
        Desk desk;
        const ComplianceCase entry = desk.begun();
        QVERIFY(desk.book->remove(entry.id));
        QCOMPARE(desk.book->remove(entry.id).error().kind, ErrorKind::NotFound);
        desk.restart();
        QVERIFY(desk.book->cases().isEmpty());
    }
};

QTEST_GUILESS_MAIN(CaseBookTest)

#include "tst_casebook.moc"
