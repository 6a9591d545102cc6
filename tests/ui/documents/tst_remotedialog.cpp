// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/upload/uploadqueue.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "core/models/accountdirectory.h"
#include "tests/support/samplepdf.h"
#include "tests/support/waitfor.h"
#include "tests/ui/purchase/sampledesk.h"
#include "tests/ui/support/accessiblenames.h"
#include "tests/ui/support/find.h"
#include "ui/documents/remotedialog.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace std::chrono_literals;
using numberdesk::InlineMessage;
using numberdesk::RemoteCopy;
using numberdesk::RemoteDocumentsDialog;
using numberdesk::RemoteDocumentsModel;
using numberdesk::Services;
using numberdesk::TableView;
using numberdesk::UploadWish;
using numberdesk::VaultDocument;
using numberdesk::VaultKeeper;
using numberdesk::sandbox::Transport;
namespace tests = numberdesk::tests;

namespace {

const QString Carrier = QStringLiteral("mindhunters");

} // namespace

/// A person before what lies at an account.
class RemoteDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<tests::SampleDesk>();
        QTRY_COMPARE(services().vault.state(), VaultKeeper::State::Open);
        m_dialog = new RemoteDocumentsDialog(services());
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    }

    void cleanup()
    {
        delete m_dialog;
        m_desk.reset();
    }

    void everythingHasAName()
    {
        using tests::control;
        QCOMPARE(tests::namelessControls(*m_dialog), QStringList());
        QCOMPARE(
            tests::missingControls(*m_dialog, {control<QComboBox>(u"Account"), control<QPushButton>(u"Read list"),
                                               control<TableView>(u"Documents at the provider"),
                                               control<QPushButton>(u"Delete there…"), control<QPushButton>(u"Close")}),
            QStringList());
    }

    void theAccountThatHasAListIsChosenAndNothingIsReadUnasked()
    {
        QCOMPARE(services().directory.row(accounts()->currentData().toString()).providerId, Carrier);
        QVERIFY(shown().contains(QStringLiteral("Nothing was read yet")));
        QVERIFY(!button("Delete there…")->isEnabled());
    }

    void theListIsReadAndTellsWhatIsHere()
    {
        const VaultDocument mine = upload(QStringLiteral("visura.pdf"));
        const QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        readList();
        const int row = rowOf(mine);
        QVERIFY(row >= 0);
        QCOMPARE(cell(row, RemoteDocumentsModel::Here), QStringLiteral("visura.pdf"));
        QVERIFY(!cell(row, RemoteDocumentsModel::Size).isEmpty());
        QVERIFY(!button("Delete there…")->isEnabled());
        select(row);
        QVERIFY(button("Delete there…")->isEnabled());
    }

    void theColumnsHaveRoomForWhatIsUsualInThem()
    {
        const VaultDocument mine = upload(QStringLiteral("visura camerale 2026.pdf"));
        readList();
        const int row = rowOf(mine);
        QVERIFY(row >= 0);
        for (const int column :
             {RemoteDocumentsModel::Name, RemoteDocumentsModel::Size, RemoteDocumentsModel::Created}) {
            const QString text = cell(row, column);
            const int wanted = table()->fontMetrics().horizontalAdvance(text) + 2 * numberdesk::metrics::cellPadding;
            QVERIFY2(table()->columnWidth(column) >= wanted, qPrintable(text));
        }
    }

    void deletingAsksFirstAndKeepsTheDocumentHere()
    {
        const VaultDocument mine = upload(QStringLiteral("visura.pdf"));
        readList();
        const int before = table()->model()->rowCount();
        select(rowOf(mine));
        button("Delete there…")->click();
        QTRY_VERIFY(question());
        QVERIFY(question()->text().contains(cell(rowOf(mine), RemoteDocumentsModel::Name)));
        // Enter keeps it.
        question()->defaultButton()->click();
        QTRY_VERIFY(!question());
        QCOMPARE(table()->model()->rowCount(), before);

        button("Delete there…")->click();
        QTRY_VERIFY(question());
        confirm();
        QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), before - 1, 10000);
        QCOMPARE(rowOf(mine), -1);
        QCOMPARE(services().vault.vault()->documents().size(), 1);
        QVERIFY(services().vault.vault()->document(mine.id)->remoteCopies.isEmpty());
        // It is gone there, not only here.
        readList();
        QCOMPARE(table()->model()->rowCount(), before - 1);
    }

    void aListThatCannotBeReadSaysWhyAndIsReadLater()
    {
        upload(QStringLiteral("visura.pdf"));
        QVERIFY(contract()->set(QStringLiteral("token"), QStringLiteral("refused")));
        button("Read list")->click();
        QTRY_VERIFY2(said().contains(QStringLiteral("refused the token")), qPrintable(said()));
        QCOMPARE(table()->model()->rowCount(), 0);
        QVERIFY(!isWaiting());
        QVERIFY(contract()->set(QStringLiteral("token"), QStringLiteral("accepted")));
        readList();
        QVERIFY(table()->model()->rowCount() > 0);
        QCOMPARE(said(), QString());
    }

    void aDeletionThatIsRefusedSaysWhyAndTheDocumentStays()
    {
        const VaultDocument mine = upload(QStringLiteral("visura.pdf"));
        readList();
        select(rowOf(mine));
        QVERIFY(contract()->set(QStringLiteral("token"), QStringLiteral("refused")));
        button("Delete there…")->click();
        QTRY_VERIFY(question());
        confirm();
        QTRY_VERIFY2(said().contains(QStringLiteral("refused the token")), qPrintable(said()));
        QVERIFY(rowOf(mine) >= 0);
        QCOMPARE(services().vault.vault()->document(mine.id)->remoteCopies.size(), 1);
        QVERIFY(button("Read list")->isEnabled());
        QVERIFY(accounts()->isEnabled());
    }

    void aDeletionWhoseAnswerIsLostIsLookedUpInTheList()
    {
        const VaultDocument mine = upload(QStringLiteral("visura.pdf"));
        readList();
        select(rowOf(mine));
        Transport lossy;
        lossy.delay = 300ms;
        lossy.losesAnswers = true;
        QVERIFY(server()->setTransport(Carrier, lossy));
        button("Delete there…")->click();
        QTRY_VERIFY(question());
        confirm();
        QTest::qWait(100);
        // The next answer, that to the list, arrives.
        QVERIFY(server()->setTransport(Carrier, {}));
        QTRY_VERIFY_WITH_TIMEOUT(button("Read list")->isEnabled(), 10000);
        QTRY_COMPARE(rowOf(mine), -1);
        QVERIFY(services().vault.vault()->document(mine.id)->remoteCopies.isEmpty());
    }

    void anotherAccountEndsTheReadingOfTheFirst()
    {
        upload(QStringLiteral("visura.pdf"));
        Transport slow;
        slow.delay = 400ms;
        QVERIFY(server()->setTransport(Carrier, slow));
        button("Read list")->click();
        QTRY_VERIFY(isWaiting());
        const int first = accounts()->currentIndex();
        accounts()->setCurrentIndex(first == 0 ? 1 : 0);
        QVERIFY(!isWaiting());
        QVERIFY(button("Read list")->isEnabled());
        QTest::qWait(600);
        QCOMPARE(table()->model()->rowCount(), 0);
        QVERIFY(shown().contains(QStringLiteral("Nothing was read yet")));
        // One without such a list says so in words.
        readList();
        QVERIFY2(!said().isEmpty(), qPrintable(shown()));
    }

    void closedWhileReadingItIsGone()
    {
        Transport slow;
        slow.delay = 300ms;
        QVERIFY(server()->setTransport(Carrier, slow));
        button("Read list")->click();
        button("Close")->click();
        QTRY_VERIFY(m_dialog.isNull());
        QTest::qWait(500);
    }

    void closedWhileDeletingTheDeletionIsStillNoted()
    {
        const VaultDocument mine = upload(QStringLiteral("visura.pdf"));
        readList();
        select(rowOf(mine));
        Transport slow;
        slow.delay = 400ms;
        QVERIFY(server()->setTransport(Carrier, slow));
        button("Delete there…")->click();
        QTRY_VERIFY(question());
        confirm();
        QTRY_VERIFY(!question());
        // No other account meanwhile: the outcome is told about this one.
        QVERIFY(!accounts()->isEnabled());
        button("Close")->click();
        QTRY_VERIFY(m_dialog.isNull());
        QCOMPARE(services().vault.vault()->document(mine.id)->remoteCopies.size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(services().vault.vault()->document(mine.id)->remoteCopies.isEmpty(), 10000);
    }

private:
    [[nodiscard]] Services services() const { return m_desk->services(); }
    [[nodiscard]] numberdesk::sandbox::SandboxServer *server() const { return m_desk->composition->sandboxServer(); }
    [[nodiscard]] numberdesk::sandbox::Contract *contract() const { return server()->contract(Carrier); }
    [[nodiscard]] QComboBox *accounts() const { return m_dialog->findChild<QComboBox *>(); }
    [[nodiscard]] TableView *table() const
    {
        return tests::named<TableView>(m_dialog, QStringLiteral("Documents at the provider"));
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return tests::named<QPushButton>(m_dialog, QString::fromUtf8(name));
    }
    [[nodiscard]] QMessageBox *question() const { return m_dialog->findChild<QMessageBox *>(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] bool isWaiting() const
    {
        const QList<numberdesk::SkeletonRows *> bars = table()->findChildren<numberdesk::SkeletonRows *>();
        return std::any_of(bars.cbegin(), bars.cend(), [](const QWidget *bar) { return bar->isVisible(); });
    }

    void confirm()
    {
        const QList<QAbstractButton *> buttons = question()->buttons();
        for (QAbstractButton *choice : buttons) {
            if (question()->buttonRole(choice) == QMessageBox::AcceptRole) {
                choice->click();
                return;
            }
        }
        QFAIL("nothing to confirm with");
    }

    /// A document of the vault that lies at the account too.
    VaultDocument upload(const QString &name)
    {
        numberdesk::DocumentDetails details;
        details.fileName = name;
        const auto added =
            tests::waitFor(services().vault.vault()->add(m_desk->write(name, tests::samplePdf(2)), details, {}));
        UploadWish wish;
        wish.accountId = accounts()->currentData().toString();
        wish.documentId = added->id;
        const auto sent = tests::waitFor(services().uploads.deliver(wish, {}, {}));
        if (!sent) {
            throw std::runtime_error("the sample carrier takes no documents");
        }
        return *services().vault.vault()->document(added->id);
    }

    void readList()
    {
        button("Read list")->click();
        QTRY_VERIFY_WITH_TIMEOUT(button("Read list")->isEnabled(), 10000);
    }

    /// Where the document's copy stands in the table; -1 when it does not.
    [[nodiscard]] int rowOf(const VaultDocument &document) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, 0).data(numberdesk::IdRole).toString() ==
                document.remoteCopies.constFirst().documentId) {
                return row;
            }
        }
        return -1;
    }

    void select(int row) const
    {
        table()->selectionModel()->setCurrentIndex(table()->model()->index(row, 0),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }

    [[nodiscard]] QString said() const
    {
        const auto *message = m_dialog->findChild<InlineMessage *>();
        return message->isVisible() ? message->text() : QString();
    }

    [[nodiscard]] QString shown() const
    {
        QStringList texts;
        const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible()) {
                texts.append(label->text());
            }
        }
        return texts.join(u'\n');
    }

    std::unique_ptr<tests::SampleDesk> m_desk;
    QPointer<RemoteDocumentsDialog> m_dialog;
};

QTEST_MAIN(RemoteDialogTest)
#include "tst_remotedialog.moc"
