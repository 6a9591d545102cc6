// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/inspectdocument.h"
#include "core/accounts/accountstore.h"
#include "core/compliance/cases/casebook.h"
#include "core/compliance/documents/documentinspector.h"
#include "core/compliance/profiles/profilebook.h"
#include "core/compliance/upload/uploadqueue.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "core/models/accountdirectory.h"
#include "tests/support/samplepdf.h"
#include "tests/ui/support/accessiblenames.h"
#include "tests/ui/support/find.h"
#include "ui/documents/documentsview.h"
#include "ui/documents/intakepanel.h"
#include "ui/documents/previewbox.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <QUrl>
#include <algorithm>

using numberdesk::CheckItem;
using numberdesk::CheckList;
using numberdesk::Composition;
using numberdesk::DocumentsModel;
using numberdesk::DocumentsView;
using numberdesk::IntakePanel;
using numberdesk::IntakeResult;
using numberdesk::PreviewBox;
using numberdesk::TableView;
using numberdesk::UploadQueue;
using numberdesk::VaultDocument;
using numberdesk::VaultKeeper;
using numberdesk::tests::control;
using numberdesk::tests::named;
using numberdesk::tests::samplePdf;
using Qt::StringLiterals::operator""_s;
using Verdict = IntakeResult::Verdict;

/// A person before the documents.
class DocumentsViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        Composition::Options options;
        options.kind = numberdesk::Profile::Kind::Sandbox;
        options.profileFolder = m_folder->filePath(u"profile"_s);
        auto opened = Composition::open(std::move(options));
        QVERIFY(opened);
        m_composition = std::move(*opened);
        m_composition->start();
        m_view = std::make_unique<DocumentsView>(m_composition->services());
        m_view->resize(1040, 800);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        QTRY_VERIFY(vault());
    }

    void cleanup()
    {
        m_view.reset();
        m_composition.reset();
    }

    void everythingHasAName()
    {
        addAll({write(u"visura.pdf"_s, samplePdf(2))});
        select(0);
        QCOMPARE(numberdesk::tests::namelessControls(*m_view), QStringList());
        QCOMPARE(numberdesk::tests::missingControls(
                     *m_view, {control<TableView>(u"Documents"), control<TableView>(u"Uploads"),
                               control<QPushButton>(u"Add documents…"), control<QPushButton>(u"Upload to…"),
                               control<QPushButton>(u"Export…"), control<QPushButton>(u"Delete…"),
                               control<QLineEdit>(u"Document kind"), control<QLineEdit>(u"Holder"),
                               control<QLineEdit>(u"Issued on"), control<QLineEdit>(u"Expires on"),
                               control<QPushButton>(u"Save details"), control<QPushButton>(u"Pause uploads"),
                               control<QPushButton>(u"Cancel uploads"), control<QPushButton>(u"Retry uploads")}),
                 QStringList());
    }

    void manyFilesAreAddedAndEachIsTold()
    {
        const QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        addAll({write(u"visura.pdf"_s, samplePdf(2)), write(u"empty.pdf"_s, {}),
                write(u"invoice.pdf"_s, "MZ" + QByteArray(200, '\0')), write(u"cut.pdf"_s, samplePdf(3).first(300)),
                write(u"same.pdf"_s, samplePdf(2))});
        QCOMPARE(table()->model()->rowCount(), 2);
        const QList<CheckItem> items = named<CheckList>(m_view.get(), u"Results"_s)->items();
        QCOMPARE(items.size(), 4);
        QVERIFY(items.at(0).text.startsWith(u"empty.pdf: The file is empty."_s));
        QVERIFY(items.at(1).text.contains(u"program"_s));
        QVERIFY(items.at(2).text.contains(u"visura.pdf"_s));
        QCOMPARE(items.at(3).status, numberdesk::Status::Warning);
    }

    void filesAreDropped()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(write(u"visura.pdf"_s, samplePdf()))});
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_view.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_view.get(), &drop);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QMimeData words;
        words.setText(u"no file"_s);
        QDragEnterEvent other({50, 50}, Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_view.get(), &other);
        QVERIFY(!other.isAccepted());
        waitForIntake();
    }

    void aPictureIsPasted()
    {
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(Qt::red);
        QGuiApplication::clipboard()->setImage(image);
        QTest::keySequence(m_view.get(), QKeySequence::Paste);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(cell(0, DocumentsModel::Name), u"Pasted picture.png"_s);
        waitForIntake();
    }

    void detailsAreEnteredAndKept()
    {
        addAll({write(u"visura.pdf"_s, samplePdf(2))});
        select(0);
        auto *save = named<QPushButton>(m_view.get(), u"Save details"_s);
        QVERIFY(!save->isEnabled());
        enter(u"Document kind"_s, u"Register extract"_s);
        enter(u"Holder"_s, u"Acme Srl"_s);
        enter(u"Issued on"_s, u"2026-02-30"_s);
        save->click();
        QVERIFY(document().details.kind.isEmpty());
        enter(u"Issued on"_s, u"2026-03-01"_s);
        enter(u"Expires on"_s, u"2025-03-01"_s);
        save->click();
        QVERIFY(document().details.kind.isEmpty());
        enter(u"Expires on"_s, u"2027-03-01"_s);
        QCOMPARE(named<QLineEdit>(m_view.get(), u"Document kind"_s)->text(), u"Register extract"_s);
        QCOMPARE(named<QLineEdit>(m_view.get(), u"Expires on"_s)->text(), u"2027-03-01"_s);
        QVERIFY(save->isEnabled());
        save->click();
        QCOMPARE(named<QLineEdit>(m_view.get(), u"Expires on"_s)->accessibleDescription(), QString());
        QCOMPARE(named<QLineEdit>(m_view.get(), u"Issued on"_s)->accessibleDescription(), QString());
        QCOMPARE(document().details.kind, u"Register extract"_s);
        QCOMPARE(document().details.holder, u"Acme Srl"_s);
        QCOMPARE(document().details.issuedOn, QDate(2026, 3, 1));
        QCOMPARE(document().details.expiresOn, QDate(2027, 3, 1));
        QCOMPARE(cell(0, DocumentsModel::Holder), u"Acme Srl"_s);
        QVERIFY(!save->isEnabled());
    }

    void whatWasTypedGoesWithItsDocument()
    {
        addAll({write(u"visura.pdf"_s, samplePdf(2)), write(u"bill.pdf"_s, samplePdf(3))});
        select(0);
        const auto holders = [this] {
            QStringList all;
            const QList<numberdesk::VaultDocument> documents = vault()->documents();
            for (const numberdesk::VaultDocument &kept : documents) {
                all.append(kept.details.holder);
            }
            all.sort();
            return all;
        };
        enter(u"Holder"_s, u"Acme Srl"_s);
        enter(u"Issued on"_s, u"yesterday"_s);
        select(1);
        QCOMPARE(holders(), (QStringList{QString(), u"Acme Srl"_s}));
        QCOMPARE(named<QLineEdit>(m_view.get(), u"Holder"_s)->text(), QString());
        select(0);
        QCOMPARE(named<QLineEdit>(m_view.get(), u"Holder"_s)->text(), u"Acme Srl"_s);
        enter(u"Holder"_s, u"Beta GmbH"_s);
        // What saving would refuse is not kept by the way.
        enter(u"Issued on"_s, u"2026-03-01"_s);
        enter(u"Expires on"_s, u"2025-03-01"_s);
        m_view.reset();
        const QList<numberdesk::VaultDocument> kept = vault()->documents();
        QVERIFY(std::none_of(kept.cbegin(), kept.cend(),
                             [](const auto &document) { return document.details.expiresOn.isValid(); }));
        QCOMPARE(holders(), (QStringList{QString(), u"Beta GmbH"_s}));
    }

    void aPreviewIsShown()
    {
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(Qt::red);
        const QString path = m_folder->filePath(u"photo.png"_s);
        QVERIFY(image.save(path));
        addAll({path});
        select(0);
        QTRY_VERIFY(named<PreviewBox>(m_view.get(), u"Preview"_s)->hasPicture());
        table()->clearSelection();
        select(0);
        QTRY_VERIFY(named<PreviewBox>(m_view.get(), u"Preview"_s)->hasPicture());
    }

    void documentsAreUploadedToAnAccountThatTakesThem()
    {
        addAll({write(u"visura.pdf"_s, samplePdf(2))});
        select(0);
        UploadQueue &queue = m_composition->services().uploads;
        QVERIFY(chooseAccount());
        QTRY_COMPARE_WITH_TIMEOUT(queue.totals().done, 1, 10000);
        QVERIFY(cell(0, DocumentsModel::Accounts) != u"nowhere yet"_s);
        auto *uploads = named<TableView>(m_view.get(), u"Uploads"_s);
        QCOMPARE(uploads->model()->rowCount(), 1);
        QTest::mouseClick(named<QPushButton>(m_view.get(), u"Clear ended"_s), Qt::LeftButton);
        QCOMPARE(uploads->model()->rowCount(), 0);
        QVERIFY(!uploads->isVisible());
    }

    void reasonsOfManyUploadsAreToldInShortAndNothingOverlapsInALowWindow()
    {
        m_view->resize(824, 640);
        addAll({write(u"visura.pdf"_s, samplePdf(2))});
        UploadQueue &queue = m_composition->services().uploads;
        const QStringList accounts = m_composition->services().directory.enabledAccounts();
        for (const QString &account : accounts) {
            numberdesk::UploadWish wish;
            wish.accountId = account;
            wish.documentId = document().id;
            queue.add(wish);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!queue.totals().isBusy(), 10000);
        auto *uploads = named<TableView>(m_view.get(), u"Uploads"_s);
        const auto *message = uploads->parentWidget()->findChild<numberdesk::InlineMessage *>();
        // Four providers take no documents, each for a reason of its own.
        QTRY_VERIFY(message->text().endsWith(u"2 more reason(s). Select an upload to read its own."_s));
        QCOMPARE(message->text().count(u'\n'), 2);
        const auto *retry = named<QPushButton>(m_view.get(), u"Retry uploads"_s);
        QTRY_VERIFY(uploads->geometry().bottom() < retry->geometry().top());
        QVERIFY(retry->geometry().bottom() < message->geometry().top());
        QVERIFY(message->height() >= message->layout()->heightForWidth(message->width()));
        for (int row = 0; row < uploads->model()->rowCount(); ++row) {
            uploads->selectRow(row);
            QVERIFY(!message->text().contains(u'\n'));
        }
    }

    void deletingAsksAndTellsWhereCopiesLie()
    {
        addAll({write(u"visura.pdf"_s, samplePdf(2))});
        select(0);
        QVERIFY(chooseAccount());
        QTRY_COMPARE_WITH_TIMEOUT(m_composition->services().uploads.totals().done, 1, 10000);
        const numberdesk::RemoteCopy copy = document().remoteCopies.constFirst();
        // Kept first.
        QTest::mouseClick(named<QPushButton>(m_view.get(), u"Delete…"_s), Qt::LeftButton);
        QTRY_VERIFY(question());
        // Titles of windows are read by many.
        QVERIFY(!question()->windowTitle().contains(u".pdf"_s));
        QVERIFY(question()->text().contains(u".pdf"_s));
        QVERIFY(question()->informativeText().contains(m_composition->services().directory.row(copy.accountId).name));
        question()->defaultButton()->click();
        QTRY_VERIFY(!question());
        QCOMPARE(vault()->documents().size(), 1);
        // Then deleted there too.
        QTest::mouseClick(named<QPushButton>(m_view.get(), u"Delete…"_s), Qt::LeftButton);
        QTRY_VERIFY(question());
        question()->checkBox()->setChecked(true);
        acceptButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(vault()->documents().isEmpty(), 10000);
        QCOMPARE(table()->model()->rowCount(), 0);
        QVERIFY(named<QPushButton>(m_view.get(), u"Delete…"_s)->isEnabled() == false);
    }

    void deletingTellsWhatUsesTheDocument()
    {
        addAll({write(u"visura.pdf"_s, samplePdf(2)), write(u"free.pdf"_s, samplePdf(3))});
        const numberdesk::Services &services = m_composition->services();
        numberdesk::ComplianceCase names;
        names.accountName = u"Desk"_s;
        const numberdesk::CaseSubject subject{u"a1"_s, *numberdesk::CountryCode::fromText(u"IT"),
                                              numberdesk::NumberType()};
        numberdesk::ComplianceCase entry = *services.cases.begin(subject, names);
        entry.answers[u"proof"_s].documentIds = QStringList{idOf(u"visura.pdf"_s)};
        QVERIFY(services.cases.put(entry).has_value());
        numberdesk::ComplianceProfile profile;
        profile.name = u"Acme Srl"_s;
        profile.documents.insert(u"Register extract"_s, idOf(u"visura.pdf"_s));
        QVERIFY(services.profiles.add(profile).has_value());
        table()->clearSelection();
        for (const auto &[name, isUsed] : {std::pair(u"visura.pdf"_s, true), std::pair(u"free.pdf"_s, false)}) {
            m_view->showDocument(idOf(name));
            QTest::mouseClick(named<QPushButton>(m_view.get(), u"Delete…"_s), Qt::LeftButton);
            QTRY_VERIFY(question());
            QCOMPARE(question()->informativeText().contains(u"Used by: Desk · Italy, Acme Srl."_s), isUsed);
            question()->defaultButton()->click();
            QTRY_VERIFY(!question());
        }
    }

    void exportingWarnsFirst()
    {
        addAll({write(u"visura.pdf"_s, samplePdf(2))});
        select(0);
        QTest::mouseClick(named<QPushButton>(m_view.get(), u"Export…"_s), Qt::LeftButton);
        QTRY_VERIFY(question());
        QVERIFY(question()->informativeText().contains(u"not encrypted"_s));
        acceptButton()->click();
        QTRY_VERIFY(m_view->findChild<QFileDialog *>());
        auto *dialog = m_view->findChild<QFileDialog *>();
        const QString target = m_folder->filePath(u"copy.pdf"_s);
        Q_EMIT dialog->fileSelected(target);
        QTRY_VERIFY(QFile::exists(target));
        QFile copy(target);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), samplePdf(2));
        dialog->close();
    }

private:
    numberdesk::DocumentVault *vault() { return m_composition->services().vault.vault(); }
    TableView *table() { return named<TableView>(m_view.get(), u"Documents"_s); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    VaultDocument document() { return vault()->documents().constFirst(); }
    void select(int row)
    {
        table()->selectionModel()->setCurrentIndex(table()->model()->index(row, 0),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    QString idOf(const QString &fileName)
    {
        const QList<VaultDocument> documents = vault()->documents();
        for (const VaultDocument &document : documents) {
            if (document.details.fileName == fileName) {
                return document.id;
            }
        }
        return {};
    }
    QMessageBox *question() { return m_view->findChild<QMessageBox *>(); }

    QAbstractButton *acceptButton()
    {
        const auto buttons = question()->buttons();
        for (QAbstractButton *button : buttons) {
            if (question()->buttonRole(button) == QMessageBox::AcceptRole) {
                return button;
            }
        }
        return nullptr;
    }

    /// The first account of the menu that takes documents; the others say why they do not.
    bool chooseAccount()
    {
        QMenu *menu = named<QPushButton>(m_view.get(), u"Upload to…"_s)->menu();
        Q_EMIT menu->aboutToShow();
        QAction *chosen = nullptr;
        const auto actions = menu->actions();
        for (QAction *action : actions) {
            if (!action->isEnabled() && action->toolTip().isEmpty()) {
                return false;
            }
            chosen = chosen == nullptr && action->isEnabled() ? action : chosen;
        }
        if (chosen != nullptr) {
            chosen->trigger();
        }
        return chosen != nullptr;
    }

    void enter(const QString &field, const QString &text)
    {
        auto *edit = named<QLineEdit>(m_view.get(), field);
        edit->clear();
        QTest::keyClicks(edit, text);
    }

    QString write(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("a sample file could not be written");
        }
        return path;
    }

    void waitForIntake() { QTRY_VERIFY_WITH_TIMEOUT(!m_view->findChild<IntakePanel *>()->isBusy(), 15000); }

    void addAll(const QStringList &paths)
    {
        m_view->add(paths);
        waitForIntake();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Composition> m_composition;
    std::unique_ptr<DocumentsView> m_view;
};

int main(int argc, char *argv[])
{
    if (argc > 1 && QByteArrayView(argv[1]) == numberdesk::InspectionWord) {
        return numberdesk::inspectDocument(argc, argv);
    }
    QApplication application(argc, argv);
    DocumentsViewTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_documentsview.moc"
