// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/sessionsecretstore.h"
#include "core/compliance/profiles/profilebook.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "core/models/rowsmodel.h"
#include "tests/support/samplepdf.h"
#include "tests/support/waitfor.h"
#include "tests/ui/support/find.h"
#include "ui/compliance/form/documentpicker.h"
#include "ui/compliance/view/filldialog.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using numberdesk::ComplianceCase;
using numberdesk::ComplianceProfile;
using numberdesk::DocumentPicker;
using numberdesk::FillDialog;
using numberdesk::PickableDocumentsModel;
using numberdesk::ProfileBook;
using numberdesk::ProfileFill;
using numberdesk::Requirement;
using numberdesk::TableView;
using numberdesk::VaultKeeper;
namespace tests = numberdesk::tests;

/// A document of a case is chosen while it is filled from a profile.
class FillDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keychain = std::make_unique<numberdesk::SessionSecretStore>();
        m_keeper = std::make_unique<VaultKeeper>(m_folder->filePath(QStringLiteral("vault")), *m_keychain);
        m_keeper->cost = numberdesk::HashCost::least();
        m_book = std::make_unique<ProfileBook>(*m_keeper);
        QCOMPARE(*tests::waitFor(m_keeper->open({})), VaultKeeper::State::Open);
        ComplianceProfile profile;
        profile.name = QStringLiteral("Acme Srl");
        profile.values = {{numberdesk::ProfileAttribute::LegalName, QStringLiteral("Acme Srl")}};
        m_profile = *m_book->add(profile);
    }

    void cleanup()
    {
        m_dialog.reset();
        m_book.reset();
        m_keeper.reset();
        m_keychain.reset();
    }

    void aDocumentIsChosenFilledInAndKeptWithTheProfile()
    {
        const QString fit = addDocument(QStringLiteral("visura.pdf"), {});
        show();
        QVERIFY(offers()->item(1)->text().contains(QStringLiteral("does not know it")));
        offers()->setCurrentRow(1);
        button(m_dialog.get(), "Taken from…")->click();
        choose(fit);
        button(picker(), "Use document")->click();
        QTRY_VERIFY(picker() == nullptr);

        const QMap<QString, QString> kept{{QStringLiteral("Register extract"), fit}};
        QCOMPARE(m_book->profile(m_profile.id)->documents, kept);
        // The line is offered now, and ticked.
        QVERIFY(offers()->item(1)->text().startsWith(QStringLiteral("Register extract: the document of Acme Srl")));
        QCOMPARE(offers()->item(1)->checkState(), Qt::Checked);
        QSignalSpy filled(m_dialog.get(), &FillDialog::filled);
        button(m_dialog.get(), "Fill in")->click();
        QCOMPARE(filled.size(), 1);
        const auto fills = filled.constFirst().at(1).value<QList<ProfileFill>>();
        QCOMPARE(fills.constLast().vaultDocument, fit);
    }

    void aDocumentThatCannotBeAcceptedIsShownAndNotChosen()
    {
        const QString fit = addDocument(QStringLiteral("visura.pdf"), {});
        const QString expired = addDocument(QStringLiteral("old.pdf"), QDate::currentDate().addDays(-1));
        show();
        offers()->setCurrentRow(1);
        button(m_dialog.get(), "Taken from…")->click();
        QVERIFY(picker() != nullptr);
        const QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table()->model()->rowCount(), 2);
        // Those that can be used stand first.
        QCOMPARE(table()->model()->index(0, 0).data(numberdesk::IdRole).toString(), fit);
        const QModelIndex other = table()->model()->index(1, 0);
        QCOMPARE(other.data(numberdesk::IdRole).toString(), expired);
        QVERIFY(!other.flags().testFlag(Qt::ItemIsEnabled));
        QVERIFY(!other.siblingAtColumn(PickableDocumentsModel::Reason).data().toString().isEmpty());
        QVERIFY(!button(picker(), "Use document")->isEnabled());
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(other).center());
        QVERIFY(!button(picker(), "Use document")->isEnabled());
        button(picker(), "Cancel")->click();
        QTRY_VERIFY(picker() == nullptr);
        QVERIFY(m_book->profile(m_profile.id)->documents.isEmpty());
    }

    void whatWentMeanwhileIsTold()
    {
        const QString fit = addDocument(QStringLiteral("visura.pdf"), {});
        show();
        offers()->setCurrentRow(1);
        button(m_dialog.get(), "Taken from…")->click();
        choose(fit);
        QVERIFY(m_book->remove(m_profile.id).has_value());
        button(picker(), "Use document")->click();
        QTRY_VERIFY(picker() == nullptr);
        QVERIFY(!button(m_dialog.get(), "Fill in")->isEnabled());
        QVERIFY(m_book->profiles().isEmpty());
        QCOMPARE(offers()->count(), 0);
        const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("deleted meanwhile"));
        }));
    }

private:
    static QPushButton *button(QWidget *root, const char *name)
    {
        return tests::named<QPushButton>(root, QString::fromUtf8(name));
    }
    [[nodiscard]] QListWidget *offers() const
    {
        return tests::named<QListWidget>(m_dialog.get(), QStringLiteral("What the profile fills in"));
    }
    [[nodiscard]] DocumentPicker *picker() const { return m_dialog->findChild<DocumentPicker *>(); }
    [[nodiscard]] TableView *table() const
    {
        return tests::named<TableView>(picker(), QStringLiteral("Documents to choose from"));
    }

    void choose(const QString &id) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, 0).data(numberdesk::IdRole).toString() == id) {
                table()->setCurrentIndex(table()->model()->index(row, 0));
                return;
            }
        }
        QFAIL("no such document");
    }

    /// A case that asks for a name and a document.
    void show()
    {
        ComplianceCase entry;
        entry.id = QStringLiteral("case");
        entry.providerId = QStringLiteral("mindhunters");
        entry.providerName = QStringLiteral("MindHunters");
        entry.profileId = m_profile.id;
        entry.asked.emplace();
        Requirement name;
        name.key = QStringLiteral("legal_name");
        name.name = QStringLiteral("Legal name");
        Requirement extract;
        extract.key = QStringLiteral("register_extract");
        extract.name = QStringLiteral("Register extract");
        extract.kind = Requirement::Kind::Document;
        entry.asked->requirements = {name, extract};
        m_dialog = std::make_unique<FillDialog>(entry, *m_book, *m_keeper);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        QCOMPARE(offers()->count(), 2);
    }

    /// @return the id of the document in the vault
    QString addDocument(const QString &name, const QDate &expiresOn)
    {
        numberdesk::DocumentDetails details;
        details.fileName = name;
        details.expiresOn = expiresOn;
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(tests::samplePdf(1) + name.toUtf8()) < 0) {
            throw std::runtime_error("a file of the test cannot be written");
        }
        file.close();
        const auto added = tests::waitFor(m_keeper->vault()->add(file.fileName(), details, {}));
        return added ? added->id : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<numberdesk::SecretStore> m_keychain;
    std::unique_ptr<VaultKeeper> m_keeper;
    std::unique_ptr<ProfileBook> m_book;
    ComplianceProfile m_profile;
    std::unique_ptr<FillDialog> m_dialog;
};

QTEST_MAIN(FillDialogTest)
#include "tst_filldialog.moc"
