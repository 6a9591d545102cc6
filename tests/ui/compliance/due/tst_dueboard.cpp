// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/sessionsecretstore.h"
#include "core/compliance/cases/casebook.h"
#include "core/compliance/expiry/reminders.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "tests/core/compliance/cases/samplecase.h"
#include "tests/support/waitfor.h"
#include "ui/compliance/due/dueboard.h"
#include "ui/shell/reminderbanner.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using numberdesk::DueBoard;
using numberdesk::DueDate;
using numberdesk::DueDatesModel;
using numberdesk::InlineMessage;
using numberdesk::ReminderBanner;
using numberdesk::Reminders;
using numberdesk::SessionSecretStore;
using numberdesk::TableView;
using numberdesk::VaultKeeper;
namespace tests = numberdesk::tests;

namespace {

struct Desk
{
    Desk()
        : keeper(folder.filePath(QStringLiteral("vault")), keychain)
        , book(keeper)
        , reminders(book, keeper)
    {
        tests::waitFor(keeper.open({}));
    }

    /// A document that expires on this day. @return its id
    QString add(const QString &fileName, QDate expiresOn)
    {
        QFile file(folder.filePath(fileName));
        file.open(QIODevice::WriteOnly);
        file.write("%PDF-1.7 " + fileName.toUtf8());
        file.close();
        numberdesk::DocumentDetails details;
        details.fileName = fileName;
        details.holder = QStringLiteral("Acme Srl");
        details.expiresOn = expiresOn;
        return tests::waitFor(keeper.vault()->add(file.fileName(), details, {}))->id;
    }
    numberdesk::ComplianceCase addCase(QDate deadline)
    {
        auto entry = *book.begin(tests::sassari(), tests::sampleNames());
        entry.deadline = deadline;
        return *book.put(entry);
    }

    QTemporaryDir folder;
    SessionSecretStore keychain;
    VaultKeeper keeper;
    numberdesk::CaseBook book;
    numberdesk::Reminders reminders;
};

QStringList column(const DueDatesModel &model, int wanted)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        texts.append(model.index(row, wanted).data().toString());
    }
    return texts;
}

} // namespace

class DueBoardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNearestDayIsFirstAndDaysAreCounted()
    {
        Desk desk;
        const QDate today = QDate::currentDate();
        desk.add(QStringLiteral("late.pdf"), today.addDays(90));
        desk.add(QStringLiteral("gone.pdf"), today.addDays(-1));
        desk.addCase(today);
        DueBoard board(desk.reminders);
        const QAbstractItemModelTester tester(&board.model());
        QCOMPARE(column(board.model(), DueDatesModel::Left),
                 (QStringList{QStringLiteral("1 day(s) ago"), QStringLiteral("Today"), QStringLiteral("90 day(s)")}));
        QCOMPARE(column(board.model(), DueDatesModel::Subject).constFirst(), QStringLiteral("gone.pdf"));
    }

    void itFollowsDocumentsAndCases()
    {
        Desk desk;
        DueBoard board(desk.reminders);
        const QAbstractItemModelTester tester(&board.model());
        QCOMPARE(board.model().rowCount(), 0);
        const QString id = desk.add(QStringLiteral("scan.pdf"), QDate::currentDate().addDays(5));
        QTRY_COMPARE(board.model().rowCount(), 1);
        QVERIFY(tests::waitFor(desk.keeper.vault()->remove(id)).has_value());
        QTRY_COMPARE(board.model().rowCount(), 0);
    }

    void aRowLeadsToItsDocumentOrCase()
    {
        Desk desk;
        const QString id = desk.add(QStringLiteral("scan.pdf"), QDate::currentDate().addDays(5));
        const auto entry = desk.addCase(QDate::currentDate().addDays(6));
        DueBoard board(desk.reminders);
        QSignalSpy documents(&board, &DueBoard::documentRequested);
        QSignalSpy cases(&board, &DueBoard::caseRequested);
        auto *table = board.findChild<TableView *>();
        Q_EMIT table->activated(board.model().index(0, 0));
        Q_EMIT table->activated(board.model().index(1, 0));
        QCOMPARE(documents.value(0).value(0).toString(), id);
        QCOMPARE(cases.value(0).value(0).toString(), entry.id);
    }

    void aRejectionLeadsToItsCase()
    {
        Desk desk;
        const auto entry = desk.addCase(QDate());
        QVERIFY(desk.book.setAsked(entry.id, tests::sampleSet(), false));
        ReminderBanner banner(desk.reminders);
        numberdesk::Error error;
        error.kind = numberdesk::ErrorKind::RequirementMissing;
        error.fields = {{QStringLiteral("tax_id"), QStringLiteral("Not in the register")}};
        numberdesk::CaseSubmission submission;
        submission.intentId = QStringLiteral("i1");
        submission.state = numberdesk::CaseSubmission::State::Refused;
        desk.book.noteSubmission(tests::sassari(), submission, error);
        desk.reminders.look();
        QSignalSpy requested(&banner, &ReminderBanner::caseRequested);
        Q_EMIT banner.findChild<InlineMessage *>()->actionTriggered();
        QCOMPARE(requested.value(0).value(0).toString(), entry.id);
    }

    void theBannerSaysWhatComesDueUntilItWasSeen()
    {
        Desk desk;
        for (int i = 0; i < 5; ++i) {
            desk.add(QStringLiteral("scan%1.pdf").arg(i), QDate::currentDate().addDays(i));
        }
        ReminderBanner banner(desk.reminders);
        auto *message = banner.findChild<InlineMessage *>();
        QVERIFY(message->isHidden());
        desk.reminders.look();
        QVERIFY(!message->isHidden());
        QVERIFY(message->text().contains(QStringLiteral("scan0.pdf")));
        QVERIFY(message->text().contains(QStringLiteral("2 more reminder")));
        QSignalSpy requested(&banner, &ReminderBanner::boardRequested);
        Q_EMIT message->actionTriggered();
        QCOMPARE(requested.size(), 1);
        QVERIFY(message->isHidden());
        desk.reminders.look();
        QVERIFY(message->isHidden());
        // Seen, it is not told at the next start.
        Reminders next(desk.book, desk.keeper);
        QSignalSpy told(&next, &Reminders::reminded);
        next.look();
        QCOMPARE(told.size(), 0);
    }
};

QTEST_MAIN(DueBoardTest)

#include "tst_dueboard.moc"
