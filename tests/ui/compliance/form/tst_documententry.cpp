// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/sessionsecretstore.h"
#include "core/compliance/documents/documentinspector.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "tests/support/waitfor.h"
#include "tests/ui/support/find.h"
#include "ui/compliance/form/documententry.h"
#include "ui/compliance/form/documentpicker.h"
#include "ui/compliance/form/fileplace.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using numberdesk::DocumentDetails;
using numberdesk::DocumentEntry;
using numberdesk::DocumentInspector;
using numberdesk::DocumentPicker;
using numberdesk::DocumentValue;
using numberdesk::FilePlace;
using numberdesk::Inspection;
using numberdesk::Requirement;
using numberdesk::SessionSecretStore;
using numberdesk::TableView;
using numberdesk::VaultDocument;
using numberdesk::VaultKeeper;
namespace tests = numberdesk::tests;

namespace {

Requirement proof(int documents = 1)
{
    Requirement asked;
    asked.key = QStringLiteral("proof");
    asked.name = QStringLiteral("Proof of address");
    asked.kind = Requirement::Kind::Document;
    asked.required = true;
    asked.criteria.contentTypes = {QStringLiteral("application/pdf")};
    asked.criteria.maximumDocuments = documents;
    return asked;
}

void drop(QWidget *place, const QStringList &paths)
{
    QMimeData content;
    QList<QUrl> urls;
    for (const QString &path : paths) {
        urls.append(QUrl::fromLocalFile(path));
    }
    content.setUrls(urls);
    QDragEnterEvent enter(QPoint(1, 1), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(place, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(QPointF(1, 1), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(place, &dropped);
}

/// Everything that stands on the entry.
QString shown(const QWidget &entry)
{
    QStringList texts;
    const QList<QLabel *> labels = entry.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        texts.append(label->text());
    }
    return texts.join(u'\n');
}

} // namespace

class DocumentEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keychain = std::make_unique<SessionSecretStore>();
        m_keeper = std::make_unique<VaultKeeper>(m_folder->filePath(QStringLiteral("vault")), *m_keychain);
        m_inspector = std::make_unique<DocumentInspector>();
    }
    void cleanup() { m_keeper.reset(); }

    void aDroppedFileGoesIntoTheVault()
    {
        open();
        DocumentEntry entry(proof(), m_keeper.get(), m_inspector.get());
        QSignalSpy changed(&entry, &DocumentEntry::changed);
        QSignalSpy moved(&entry, &DocumentEntry::movedToVault);
        const QString path = write("bill.pdf", "%PDF-1.4 one");
        drop(placeOf(entry), {path});
        QCOMPARE(entry.documents(), QList{(DocumentValue{{}, path})});
        QTRY_VERIFY(!entry.documents().constFirst().vaultId.isEmpty());
        // What the person chose is the same: a consent to it stays.
        QCOMPARE(changed.size(), 1);
        QCOMPARE(moved.size(), 1);
        const QString id = entry.documents().constFirst().vaultId;
        QCOMPARE(entry.documents(), QList{(DocumentValue{id, {}})});
        QCOMPARE(m_keeper->vault()->document(id)->details.fileName, QStringLiteral("bill.pdf"));
        QCOMPARE(m_keeper->vault()->document(id)->details.kind, QStringLiteral("Proof of address"));
        QVERIFY(shown(entry).contains(QStringLiteral("bill.pdf")));
        QCOMPARE(entry.problem(), QString());
    }

    void whatSpeaksAgainstADocumentIsToldWhereItIsGiven()
    {
        open();
        DocumentEntry entry(proof(), m_keeper.get(), m_inspector.get());
        drop(placeOf(entry), {write("bill.pdf", "%PDF-1.4 locked")});
        QTRY_VERIFY(!entry.documents().constFirst().vaultId.isEmpty());
        QVERIFY(shown(entry).contains(QStringLiteral("It opens with a password only.")));
        QCOMPARE(entry.problem(), QString());
        // It is known at each later look without opening the document again, in another form too.
        DocumentEntry later(proof(), m_keeper.get(), m_inspector.get());
        later.setDocuments(entry.documents());
        QVERIFY(shown(later).contains(QStringLiteral("It opens with a password only.")));
        drop(placeOf(entry), {write("better.pdf", "%PDF-1.4 open")});
        QTRY_VERIFY(!entry.documents().constFirst().vaultId.isEmpty());
        QVERIFY(!shown(entry).contains(QStringLiteral("password")));
    }

    void whenItWasIssuedIsAskedWhereAgeCounts()
    {
        open();
        const auto dayOf = [](QWidget &entry) {
            return tests::named<QLineEdit>(&entry, QStringLiteral("Issued on, of the file for Proof of address"));
        };
        Requirement asked = proof();
        asked.criteria.maximumAge = numberdesk::CalendarSpan{0, 3, 0};
        const QString path = write("bill.pdf", "%PDF-1.4 one");
        DocumentEntry entry(asked, m_keeper.get(), m_inspector.get());
        QVERIFY(dayOf(entry) == nullptr);
        drop(placeOf(entry), {path});
        QTRY_VERIFY(!entry.documents().constFirst().vaultId.isEmpty());
        const QString id = entry.documents().constFirst().vaultId;
        QVERIFY(!dayOf(entry)->parentWidget()->isHidden());
        QTRY_VERIFY(shown(entry).contains(QStringLiteral("not older than 3 month")));

        const auto enter = [&](const QString &text) {
            dayOf(entry)->setText(text);
            dayOf(entry)->setModified(true);
            Q_EMIT dayOf(entry)->editingFinished();
        };
        enter(QStringLiteral("last week"));
        QVERIFY(!m_keeper->vault()->document(id)->details.issuedOn.isValid());
        enter(QStringLiteral("2001-02-03"));
        QCOMPARE(m_keeper->vault()->document(id)->details.issuedOn, QDate(2001, 2, 3));
        QVERIFY(entry.problem().contains(QStringLiteral("2001")));
        const QDate today = QDate::currentDate();
        enter(today.addDays(-1).toString(Qt::ISODate));
        QCOMPARE(entry.problem(), QString());
        QVERIFY(!shown(entry).contains(QStringLiteral("Enter when this one was issued")));

        auto details = m_keeper->vault()->document(id)->details;
        details.expiresOn = today.addDays(10);
        QVERIFY(m_keeper->vault()->setDetails(id, details));
        enter(today.addDays(11).toString(Qt::ISODate));
        QCOMPARE(m_keeper->vault()->document(id)->details.issuedOn, today.addDays(-1));
        QVERIFY(shown(entry).contains(QStringLiteral("before that day")));

        // Where age does not count, nobody is asked.
        DocumentEntry other(proof(), m_keeper.get(), m_inspector.get());
        other.setDocuments({{id, {}}});
        QVERIFY(dayOf(other) == nullptr);
        // Nor where there is no file any more.
        entry.setDocuments({});
        QVERIFY(dayOf(entry) == nullptr || dayOf(entry)->parentWidget()->isHidden());
    }

    void aNameThatMisleadsIsShownAsItIs()
    {
        open();
        DocumentEntry entry(proof(), m_keeper.get(), m_inspector.get());
        drop(placeOf(entry), {write("photo\u202Efdp.pdf", "%PDF-1.4 one")});
        QVERIFY(!shown(entry).contains(QChar(0x202E)));
        QTRY_VERIFY(!entry.documents().constFirst().vaultId.isEmpty());
        QVERIFY(!shown(entry).contains(QChar(0x202E)));
        QVERIFY(shown(entry).contains(QStringLiteral("Its name held characters that hide or turn what it says")));
    }

    void aProgramAndAFileThatIsTooLargeStayOut()
    {
        open();
        // No kinds of files are named, as by a provider that does not tell them.
        Requirement anything = proof();
        anything.criteria.contentTypes.clear();
        DocumentEntry entry(anything, m_keeper.get(), m_inspector.get());
        drop(placeOf(entry), {write("bill.pdf", "MZ" + QByteArray(200, '\0'))});
        QTRY_VERIFY(entry.problem().contains(QStringLiteral("By its content this is a program")));
        QFile huge(m_folder->filePath(QStringLiteral("huge.pdf")));
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.write("%PDF-1.4 ") > 0 && huge.resize(101 * 1024 * 1024));
        huge.close();
        drop(placeOf(entry), {huge.fileName()});
        QTRY_VERIFY(entry.problem().contains(QStringLiteral("at most")));
        QVERIFY(m_keeper->vault()->documents().isEmpty());
        // Nor is it taken from the disk.
        entry.lookAgain();
        QVERIFY(!entry.problem().isEmpty());
    }

    void theSameBytesAreOneDocument()
    {
        open();
        const VaultDocument kept = add("first.pdf", "%PDF-1.4 the same");
        DocumentEntry entry(proof(), m_keeper.get(), m_inspector.get());
        drop(placeOf(entry), {write("copy.pdf", "%PDF-1.4 the same")});
        QTRY_COMPARE(entry.documents(), QList{(DocumentValue{kept.id, {}})});
        QCOMPARE(m_keeper->vault()->documents().size(), 1);
        QVERIFY(shown(entry).contains(QStringLiteral("already among your documents")));
    }

    void aPastedFileIsTaken()
    {
        open();
        QWidget window;
        DocumentEntry entry(proof(), m_keeper.get(), m_inspector.get(), &window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *content = new QMimeData;
        content->setUrls({QUrl::fromLocalFile(write("pasted.pdf", "%PDF-1.4 pasted"))});
        QGuiApplication::clipboard()->setMimeData(content);
        entry.setFocus();
        QTest::keySequence(window.focusWidget(), QKeySequence(QKeySequence::Paste));
        QTRY_COMPARE(entry.documents().size(), 1);
        QTRY_VERIFY(!entry.documents().constFirst().vaultId.isEmpty());
    }

    void whatCannotBeAcceptedIsNotTakenIn()
    {
        open();
        DocumentEntry entry(proof(), m_keeper.get(), m_inspector.get());
        const QString path = write("invoice.pdf", "MZ\x90 a program");
        drop(placeOf(entry), {path});
        QVERIFY(!entry.problem().isEmpty());
        QTest::qWait(50);
        QCOMPARE(entry.documents(), QList{(DocumentValue{{}, path})});
        QVERIFY(m_keeper->vault()->documents().isEmpty());
    }

    void withAClosedVaultTheFileStaysWhereItIs()
    {
        DocumentEntry entry(proof(), m_keeper.get(), m_inspector.get());
        const QString path = write("bill.pdf", "%PDF-1.4 later");
        drop(placeOf(entry), {path});
        QCOMPARE(entry.documents(), QList{(DocumentValue{{}, path})});
        QVERIFY(shown(entry).contains(QStringLiteral("Your documents are not open")));
        QCOMPARE(entry.problem(), QString());

        // It is taken in when they are opened.
        open();
        QTRY_VERIFY(!entry.documents().constFirst().vaultId.isEmpty());
        QVERIFY(!shown(entry).contains(QStringLiteral("Your documents are not open")));
    }

    void severalDocumentsWhereTheyAreTaken()
    {
        open();
        DocumentEntry entry(proof(3), m_keeper.get(), m_inspector.get());
        drop(placeOf(entry), {write("1.pdf", "%PDF-1.4 1"), write("2.pdf", "%PDF-1.4 2"), write("3.pdf", "%PDF-1.4 3"),
                              write("4.pdf", "%PDF-1.4 4")});
        QCOMPARE(entry.documents().size(), 3);
        QVERIFY(shown(entry).contains(QStringLiteral("1 more file")));
        QTRY_COMPARE(m_keeper->vault()->documents().size(), 3);
        QTRY_VERIFY(!entry.documents().constLast().vaultId.isEmpty());
        const QString last = entry.documents().constLast().vaultId;
        tests::named<QToolButton>(&entry, QStringLiteral("Remove the file for Proof of address"))->click();
        QCOMPARE(entry.documents().size(), 2);
        QCOMPARE(entry.documents().constLast().vaultId, last);
    }

    void aDocumentOfTheVaultIsPicked()
    {
        open();
        const VaultDocument fit = add("fit.pdf", "%PDF-1.4 fit");
        const VaultDocument picture = add("photo.png", "\x89PNG\r\n\x1a\n and so on");
        const VaultDocument expired = add("old.pdf", "%PDF-1.4 old");
        DocumentDetails old = expired.details;
        old.expiresOn = QDate(2020, 1, 31);
        QVERIFY(m_keeper->vault()->setDetails(expired.id, old).has_value());

        DocumentEntry entry(proof(), m_keeper.get(), m_inspector.get());
        entry.show();
        QSignalSpy changed(&entry, &DocumentEntry::changed);
        tests::named<QPushButton>(&entry, QStringLiteral("From documents for Proof of address"))->click();
        auto *picker = entry.findChild<DocumentPicker *>();
        QVERIFY(picker != nullptr);
        auto *table = picker->findChild<TableView *>();
        const QAbstractItemModelTester tester(table->model());
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("fit.pdf"));
        for (int row = 1; row < 3; ++row) {
            QVERIFY(!table->model()->flags(table->model()->index(row, 0)).testFlag(Qt::ItemIsEnabled));
            const auto reason = table->model()->index(row, numberdesk::PickableDocumentsModel::Reason);
            QVERIFY(!reason.data().toString().isEmpty());
        }
        auto *use = tests::named<QPushButton>(picker, QStringLiteral("Use document"));
        table->selectRow(1);
        QVERIFY(!use->isEnabled());
        table->selectRow(0);
        use->click();
        QCOMPARE(entry.documents(), QList{(DocumentValue{fit.id, {}})});
        QCOMPARE(changed.size(), 1);
    }

    void aDocumentThatWentIsWrong()
    {
        open();
        const VaultDocument kept = add("bill.pdf", "%PDF-1.4 gone");
        DocumentEntry entry(proof(), m_keeper.get(), m_inspector.get());
        entry.setDocuments({{kept.id, {}}});
        QCOMPARE(entry.problem(), QString());
        QVERIFY(tests::waitFor(m_keeper->vault()->remove(kept.id)).has_value());
        QVERIFY(!entry.problem().isEmpty());
        QCOMPARE(entry.documents(), QList{(DocumentValue{kept.id, {}})});
    }

    void anEntryMayGoWhileAFileIsTakenIn()
    {
        open();
        auto entry = std::make_unique<DocumentEntry>(proof(), m_keeper.get(), m_inspector.get());
        drop(placeOf(*entry), {write("large.pdf", "%PDF-1.4 " + QByteArray(30000000, 'x'))});
        entry.reset();
        QTest::qWait(300);
        QVERIFY(m_keeper->vault()->documents().size() <= 1);
    }

    void aRejectedDocumentStandsUntilItIsReplaced()
    {
        open();
        const VaultDocument before = add("blurred.pdf", "%PDF-1.4 blurred");
        DocumentEntry entry(proof(), m_keeper.get(), m_inspector.get());
        entry.setDocuments({{before.id, {}}});
        entry.setRejection(numberdesk::Rejection{QStringLiteral("illegible"), {}, before.id, {}},
                           QStringLiteral("MindHunters"));
        QVERIFY(entry.standingRejection().contains(QStringLiteral("“illegible”")));
        drop(placeOf(entry), {write("sharp.pdf", "%PDF-1.4 sharp")});
        QCOMPARE(entry.standingRejection(), QString());
        const auto *rejected = tests::named<QLineEdit>(&entry, QStringLiteral("Proof of address: what was rejected"));
        QVERIFY(rejected != nullptr && rejected->isReadOnly());
        QCOMPARE(rejected->text(), QStringLiteral("blurred.pdf"));
        QVERIFY(rejected->accessibleDescription().contains(QStringLiteral("“illegible”")));
        QTRY_VERIFY(entry.documents().constFirst().path.isEmpty());
        QCOMPARE(entry.standingRejection(), QString());
        // Deleted since, it is told in words and not by its id.
        QVERIFY(tests::waitFor(m_keeper->vault()->remove(before.id)).has_value());
        rejected = tests::named<QLineEdit>(&entry, QStringLiteral("Proof of address: what was rejected"));
        QCOMPARE(rejected->text(), QStringLiteral("A document that was deleted since"));
        QVERIFY(!shown(entry).contains(before.id));
    }

private:
    void open()
    {
        const auto state = tests::waitFor(m_keeper->open({}));
        QVERIFY(state.has_value());
        QVERIFY(m_keeper->vault() != nullptr);
    }

    [[nodiscard]] static FilePlace *placeOf(const DocumentEntry &entry) { return entry.findChild<FilePlace *>(); }

    [[nodiscard]] QString write(const char *name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(QString::fromUtf8(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            return {};
        }
        return file.fileName();
    }

    [[nodiscard]] VaultDocument add(const char *name, const QByteArray &content) const
    {
        DocumentDetails details;
        details.fileName = QString::fromLatin1(name);
        auto adding = m_keeper->vault()->add(write(name, content), details, {});
        return *tests::waitFor(std::move(adding));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SessionSecretStore> m_keychain;
    std::unique_ptr<VaultKeeper> m_keeper;
    std::unique_ptr<DocumentInspector> m_inspector;
};

/// What looks into documents here: it takes the word of their content.
int lookIntoDocument()
{
    QFile input;
    QFile output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly)) {
        return 1;
    }
    Inspection seen;
    seen.state = input.readAll().contains("locked") ? Inspection::State::PasswordProtected : Inspection::State::Whole;
    const QByteArray answer = numberdesk::toAnswer(seen);
    return output.write(answer) == answer.size() ? 0 : 1;
}

int main(int argc, char *argv[])
{
    const QByteArrayList words(argv, argv + argc);
    if (words.contains(numberdesk::InspectionWord)) {
        return lookIntoDocument();
    }
    const QApplication application(argc, argv);
    DocumentEntryTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_documententry.moc"
