// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/sessionsecretstore.h"
#include "core/compliance/purchases/casepurchases.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "tests/core/compliance/cases/samplecase.h"
#include "tests/core/purchasing/cartlines.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using numberdesk::AnsweredRequirements;
using numberdesk::CaseBook;
using numberdesk::CasePurchases;
using numberdesk::CaseSubmission;
using numberdesk::ComplianceCase;
using numberdesk::Error;
using numberdesk::ErrorKind;
using numberdesk::FieldSpec;
using numberdesk::Journal;
using numberdesk::OwnedNumber;
using numberdesk::PreflightLine;
using numberdesk::PurchaseIntent;
using numberdesk::RequirementAnswers;
using numberdesk::SessionSecretStore;
using numberdesk::VaultKeeper;
namespace tests = numberdesk::tests;
using Sent = CaseSubmission::State;

namespace {

const QString Number = QStringLiteral("+390795550142");

numberdesk::CartLine italianLine()
{
    numberdesk::CartLine line = tests::cartLine(Number);
    line.accountId = tests::sassari().accountId;
    line.number.country = tests::sassari().country;
    line.number.type = tests::sassari().type;
    return line;
}

PreflightLine checked()
{
    PreflightLine line;
    line.line = italianLine();
    line.requirements = tests::sampleSet();
    return line;
}

PurchaseIntent intentIn(PurchaseIntent::State state)
{
    PurchaseIntent intent;
    intent.id = QStringLiteral("intent-1");
    intent.state = state;
    intent.accountId = tests::sassari().accountId;
    intent.order.number = italianLine().number;
    intent.consentedAt = QDateTime(QDate(2026, 10, 2), QTime(12, 0), Qt::UTC);
    return intent;
}

struct Desk
{
    explicit Desk(bool opens = true)
        : keeper(folder.filePath(QStringLiteral("vault")), keychain)
        , book(keeper)
        , journal(std::move(*Journal::open(folder.filePath(QStringLiteral("journal.sqlite")))))
        , purchases(book, keeper, *journal, [this](const QString &) { return fields; })
    {
        if (opens) {
            tests::waitFor(keeper.open({}));
        }
    }

    /// A document of the vault.
    QString bill()
    {
        QFile file(folder.filePath(QStringLiteral("bill.pdf")));
        file.open(QIODevice::WriteOnly);
        file.write("%PDF-1.7 and more");
        file.close();
        numberdesk::DocumentDetails details;
        details.fileName = QStringLiteral("bill.pdf");
        return tests::waitFor(keeper.vault()->add(file.fileName(), details, {}))->id;
    }
    void answerEverything()
    {
        ComplianceCase entry = book.cases().constFirst();
        entry.answers = tests::answeredCase().answers;
        entry.answers[QStringLiteral("id-proof_of_address")].documentIds = QStringList{bill()};
        entry.address = tests::sampleAddress();
        book.put(entry);
    }
    [[nodiscard]] ComplianceCase only() const { return book.cases().constFirst(); }

    QTemporaryDir folder;
    SessionSecretStore keychain;
    QList<FieldSpec> fields;
    VaultKeeper keeper;
    CaseBook book;
    std::unique_ptr<Journal> journal;
    CasePurchases purchases;
};

} // namespace

class CasePurchasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAskedForALineBecomesACase()
    {
        Desk desk;
        desk.purchases.take(checked());
        desk.purchases.take(checked());
        QCOMPARE(desk.book.cases().size(), 1);
        QCOMPARE(desk.only().asked, tests::sampleSet());
        QCOMPARE(desk.only().accountName, QStringLiteral("Desk"));
        QVERIFY(!desk.purchases.gapsOf(desk.only()).isEmpty());
    }

    void aLineThatIsAskedForNothingNeedsNoCase()
    {
        Desk desk;
        PreflightLine line = checked();
        line.requirements = numberdesk::RequirementSet();
        desk.purchases.take(line);
        QVERIFY(desk.book.cases().isEmpty());
        line.line.number.addressRequired = true;
        desk.purchases.take(line);
        QCOMPARE(desk.book.cases().size(), 1);
        QVERIFY(desk.only().needsAddress());
    }

    void aClosedVaultHasNoCases()
    {
        Desk desk(false);
        desk.purchases.take(checked());
        QVERIFY(desk.book.cases().isEmpty());
        QVERIFY(!desk.purchases.answersFor(italianLine()));
    }

    void answersGoIntoThePurchaseOnceTheyAreAllThere()
    {
        Desk desk;
        desk.purchases.take(checked());
        AnsweredRequirements answers;
        answers.recall = [&desk](const numberdesk::CartLine &line) { return desk.purchases.answersFor(line); };
        QVERIFY(!answers.isFulfilled(italianLine(), tests::sampleSet()));
        desk.answerEverything();
        QVERIFY(answers.isFulfilled(italianLine(), tests::sampleSet()));
        numberdesk::PurchaseRequest request;
        answers.fill(italianLine(), request);
        QCOMPARE(request.order.answers.size(), 1);
        QCOMPARE(request.order.answers.constFirst().value, QStringLiteral("IT01234567890"));
        QCOMPARE(request.files.size(), 1);
        QVERIFY(desk.keeper.vault()->document(request.files.constFirst().documentId));
        QCOMPARE(request.order.address, tests::sampleAddress());
    }

    void answersToOtherRequirementsDoNotFulfilTheseOnes()
    {
        Desk desk;
        desk.purchases.take(checked());
        desk.answerEverything();
        AnsweredRequirements answers;
        answers.recall = [&desk](const numberdesk::CartLine &line) { return desk.purchases.answersFor(line); };
        numberdesk::RequirementSet more = tests::sampleSet();
        more.requirements.append(tests::sampleRequirement("use_case", numberdesk::Requirement::Kind::Text, true));
        QVERIFY(!answers.isFulfilled(italianLine(), more));
        PreflightLine line = checked();
        line.requirements = more;
        desk.purchases.take(line);
        QVERIFY(!answers.isFulfilled(italianLine(), more));
        QCOMPARE(desk.purchases.gapsOf(desk.only()).size(), 1);
    }

    void whatIsNotAskedAnyMoreIsNotSent()
    {
        ComplianceCase entry = tests::answeredCase();
        entry.answers.insert(QStringLiteral("id-old"), {QStringLiteral("x"), {}, {}, {}, 0});
        const RequirementAnswers answers = numberdesk::answersOf(entry);
        QCOMPARE(answers.answers.size(), 1);
        QCOMPARE(answers.files.size(), 1);
    }

    void thePurchasesOutcomeIsTheCasesHistory_data()
    {
        QTest::addColumn<PurchaseIntent::State>("state");
        QTest::addColumn<QString>("review");
        QTest::addColumn<ComplianceCase::State>("expected");
        using State = PurchaseIntent::State;
        using Case = ComplianceCase::State;
        QTest::newRow("sent") << State::Sent << "" << Case::Waiting;
        QTest::newRow("unknown") << State::Unknown << "" << Case::Waiting;
        QTest::newRow("bought, nothing told") << State::Bought << "" << Case::Approved;
        QTest::newRow("bought, completed") << State::Bought << "completed" << Case::Approved;
        QTest::newRow("bought, in review") << State::Pending << "pending_review" << Case::Waiting;
        QTest::newRow("bought, rejected") << State::Pending << "rejected" << Case::Open;
        QTest::newRow("not bought") << State::NotBought << "" << Case::Open;
    }

    void thePurchasesOutcomeIsTheCasesHistory()
    {
        QFETCH(PurchaseIntent::State, state);
        QFETCH(QString, review);
        Desk desk;
        desk.purchases.take(checked());
        desk.purchases.follow(intentIn(PurchaseIntent::State::Prepared));
        QVERIFY(desk.only().submissions.isEmpty());
        PurchaseIntent intent = intentIn(state);
        intent.number = OwnedNumber();
        intent.number->number = intent.order.number.number;
        intent.number->complianceStatus = review;
        desk.purchases.follow(intent);
        QTEST(desk.only().state, "expected");
        QCOMPARE(desk.only().submissions.size(), 1);
    }

    void aRefusedAnswerIsMarkedAndHoldsUpTheNextPurchase()
    {
        Desk desk;
        // All of it in one millisecond: a change is told by itself, not by its time.
        desk.book.now = [now = QDateTime::currentDateTimeUtc()] { return now; };
        desk.purchases.take(checked());
        desk.answerEverything();
        QVERIFY(desk.purchases.answersFor(italianLine()));
        PurchaseIntent intent = intentIn(PurchaseIntent::State::Refused);
        intent.error = Error();
        intent.error->kind = ErrorKind::ValidationFailed;
        intent.error->fields = {{QStringLiteral("requirements.proof_of_address"), QStringLiteral("Not legible")}};
        desk.purchases.follow(intent);
        QVERIFY(!desk.purchases.answersFor(italianLine()));
        const auto gaps = desk.purchases.gapsOf(desk.only());
        QCOMPARE(gaps.size(), 1);
        QCOMPARE(gaps.constFirst().text, QStringLiteral("Not legible"));
        ComplianceCase entry = desk.only();
        entry.answers[QStringLiteral("id-proof_of_address")].documentIds = QStringList{desk.bill()};
        desk.book.put(entry);
        QVERIFY(desk.purchases.answersFor(italianLine()));
    }

    void ofTwentyAnswersTheRefusedOneIsMarkedAlone()
    {
        Desk desk;
        PreflightLine line = checked();
        ComplianceCase answered = tests::answeredCase();
        line.requirements->addressRequired = false;
        line.requirements->requirements.clear();
        answered.answers.clear();
        for (int place = 1; place <= 20; ++place) {
            numberdesk::Requirement requirement;
            requirement.key = QStringLiteral("field_%1").arg(place);
            requirement.id = QStringLiteral("id-field_%1").arg(place);
            requirement.name = QStringLiteral("Field %1").arg(place);
            requirement.required = true;
            line.requirements->requirements.append(requirement);
            answered.answers[requirement.id].value = QStringLiteral("Answer %1").arg(place);
        }
        desk.purchases.take(line);
        ComplianceCase entry = desk.only();
        entry.answers = answered.answers;
        desk.book.put(entry);
        QVERIFY(desk.purchases.answersFor(italianLine()));

        PurchaseIntent intent = intentIn(PurchaseIntent::State::Refused);
        intent.error = Error();
        intent.error->kind = ErrorKind::ValidationFailed;
        intent.error->fields = {{QStringLiteral("requirements.field_13"), QStringLiteral("Is not in the register")}};
        desk.purchases.follow(intent);
        const auto gaps = desk.purchases.gapsOf(desk.only());
        QCOMPARE(gaps.size(), 1);
        QCOMPARE(gaps.constFirst().text, QStringLiteral("Is not in the register"));
        QCOMPARE(desk.only().answers.size(), 20);
        entry = desk.only();
        entry.answers[QStringLiteral("id-field_13")].value = QStringLiteral("Another answer");
        desk.book.put(entry);
        QVERIFY(desk.purchases.answersFor(italianLine()));
    }

    void aPurchaseThatEndedWhileTheVaultWasClosedIsMadeUpFor()
    {
        QTemporaryDir folder;
        SessionSecretStore keychain;
        const auto journal = std::move(*Journal::open(folder.filePath(QStringLiteral("journal.sqlite"))));
        const auto none = [](const QString &) { return QList<FieldSpec>(); };
        const QString vault = folder.filePath(QStringLiteral("vault"));
        {
            VaultKeeper keeper(vault, keychain);
            CaseBook book(keeper);
            CasePurchases purchases(book, keeper, *journal, none);
            tests::waitFor(keeper.open({}));
            purchases.take(checked());
            purchases.follow(intentIn(PurchaseIntent::State::Sent));
        }
        PurchaseIntent bought = intentIn(PurchaseIntent::State::Bought);
        bought.number = OwnedNumber();
        bought.number->number = bought.order.number.number;
        QVERIFY(journal->record(toRecord(bought), {}));
        VaultKeeper keeper(vault, keychain);
        CaseBook book(keeper);
        const CasePurchases purchases(book, keeper, *journal, none);
        tests::waitFor(keeper.open({}));
        QCOMPARE(book.cases().constFirst().state, ComplianceCase::State::Approved);
    }
};

QTEST_GUILESS_MAIN(CasePurchasesTest)

#include "tst_casepurchases.moc"
