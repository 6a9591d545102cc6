// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/sessionsecretstore.h"
#include "core/compliance/profiles/profilebook.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "core/models/rowsmodel.h"
#include "tests/support/samplepdf.h"
#include "tests/support/waitfor.h"
#include "tests/ui/support/accessiblenames.h"
#include "tests/ui/support/find.h"
#include "ui/compliance/form/documentpicker.h"
#include "ui/compliance/profiles/profilesdialog.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/tableview.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using numberdesk::ComplianceProfile;
using numberdesk::DocumentPicker;
using numberdesk::InlineMessage;
using numberdesk::ProfileBook;
using numberdesk::ProfilesDialog;
using numberdesk::TableView;
using numberdesk::VaultDocument;
using numberdesk::VaultKeeper;
using numberdesk::tests::named;
namespace tests = numberdesk::tests;

/// The papers of a profile: chosen among those that are kept, and named as forms call them.
class ProfileDocumentsTest : public QObject
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
    }

    void cleanup()
    {
        delete m_dialog;
        m_book.reset();
        m_keeper.reset();
        m_keychain.reset();
    }

    void aDocumentIsChosenNamedAndKept()
    {
        const VaultDocument visura =
            addDocument(QStringLiteral("visura.pdf"), QStringLiteral("Register extract"), QDate(2031, 5, 4));
        add(QStringLiteral("Acme"));
        show();
        choose(QStringLiteral("Acme"));
        QVERIFY(!button("Save changes")->isEnabled());
        pick(visura.id);
        // Named as the document is, to be changed; the cursor is there.
        QCOMPARE(edit("Document for")->text(), QStringLiteral("Register extract"));
        QCOMPARE(m_dialog->focusWidget(), edit("Document for"));
        QVERIFY(shows(QStringLiteral("visura.pdf")));
        QVERIFY(shows(QStringLiteral("valid until")));
        QVERIFY(button("Save changes")->isEnabled());
        type("Document for", "  Proof of   company ");
        button("Save changes")->click();
        QCOMPARE(m_book->profiles().constFirst().documents,
                 (QMap<QString, QString>{{QStringLiteral("Proof of company"), visura.id}}));
        // It stands there after a fresh start too.
        delete m_dialog;
        show();
        choose(QStringLiteral("Acme"));
        QCOMPARE(edit("Document for")->text(), QStringLiteral("Proof of company"));
        remove();
        button("Save changes")->click();
        QVERIFY(m_book->profiles().constFirst().documents.isEmpty());
        QCOMPARE(m_keeper->vault()->documents().size(), 1);
    }

    void aDocumentWithoutAPurposeIsNotLostInSilence()
    {
        const VaultDocument visura = addDocument(QStringLiteral("visura.pdf"), {}, {});
        add(QStringLiteral("Acme"));
        show();
        choose(QStringLiteral("Acme"));
        pick(visura.id);
        QCOMPARE(edit("Document for")->text(), QString());
        QVERIFY(button("Save changes")->isEnabled());
        button("Save changes")->click();
        QVERIFY2(shows(QStringLiteral("Say what it is for")), qPrintable(said()));
        QCOMPARE(said(), QStringLiteral("Nothing is saved yet. Mend what is marked."));
        QVERIFY(m_book->profiles().constFirst().documents.isEmpty());
        type("Document for", "Visura");
        button("Save changes")->click();
        QCOMPARE(m_book->profiles().constFirst().documents.size(), 1);
    }

    void twoDocumentsForTheSameAreTold()
    {
        const VaultDocument first = addDocument(QStringLiteral("one.pdf"), QStringLiteral("Passport"), {});
        const VaultDocument second = addDocument(QStringLiteral("two.pdf"), QStringLiteral("Passport"), {});
        add(QStringLiteral("Acme"));
        show();
        choose(QStringLiteral("Acme"));
        pick(first.id);
        pick(second.id);
        button("Save changes")->click();
        QVERIFY(shows(QStringLiteral("Two documents are for this.")));
        QVERIFY(m_book->profiles().constFirst().documents.isEmpty());
        remove();
        button("Save changes")->click();
        QCOMPARE(m_book->profiles().constFirst().documents.size(), 1);
    }

    void aDocumentThatIsGoneIsToldAndCanBeTakenOut()
    {
        const VaultDocument visura = addDocument(QStringLiteral("visura.pdf"), QStringLiteral("Visura"), {});
        ComplianceProfile profile = add(QStringLiteral("Acme"));
        profile.documents.insert(QStringLiteral("Visura"), visura.id);
        QVERIFY(m_book->update(profile).has_value());
        QVERIFY(tests::waitFor(m_keeper->vault()->remove(visura.id)).has_value());
        show();
        choose(QStringLiteral("Acme"));
        QVERIFY(shows(QStringLiteral("A document that was removed")));
        QVERIFY(shows(QStringLiteral("not among your documents any more")));
        QCOMPARE(tests::namelessControls(*m_dialog).join(u';'), QString());
        remove();
        button("Save changes")->click();
        QVERIFY(m_book->profiles().constFirst().documents.isEmpty());
    }

private:
    ComplianceProfile add(const QString &name)
    {
        ComplianceProfile profile;
        profile.name = name;
        const auto kept = m_book->add(profile);
        return kept ? *kept : ComplianceProfile();
    }

    VaultDocument addDocument(const QString &name, const QString &kind, const QDate &expiresOn)
    {
        numberdesk::DocumentDetails details;
        details.fileName = name;
        details.kind = kind;
        details.expiresOn = expiresOn;
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(tests::samplePdf(1) + name.toUtf8()) < 0) {
            throw std::runtime_error("a file of the test cannot be written");
        }
        file.close();
        const auto added = tests::waitFor(m_keeper->vault()->add(file.fileName(), details, {}));
        return added ? *added : VaultDocument();
    }

    /// Takes the document out of the dialog that offers all.
    void pick(const QString &id)
    {
        button("Choose document…")->click();
        auto *picker = m_dialog->findChild<DocumentPicker *>();
        QVERIFY(picker);
        auto *table = named<TableView>(picker, QStringLiteral("Documents to choose from"));
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data(numberdesk::IdRole).toString() == id) {
                table->setCurrentIndex(table->model()->index(row, 0));
            }
        }
        named<QPushButton>(picker, QStringLiteral("Use document"))->click();
        QTRY_VERIFY(!m_dialog->findChild<DocumentPicker *>());
    }

    void remove()
    {
        auto *button = named<QToolButton>(m_dialog, QStringLiteral("Remove document"));
        QVERIFY(button);
        button->click();
    }

    void show()
    {
        m_dialog = new ProfilesDialog(*m_book, *m_keeper);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
        m_dialog->activateWindow();
    }

    void choose(const QString &name)
    {
        auto *list = named<TableView>(m_dialog, QStringLiteral("Profiles"));
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString() == name) {
                list->setCurrentIndex(list->model()->index(row, 0));
                return;
            }
        }
        QFAIL("no such profile");
    }

    [[nodiscard]] QPushButton *button(const char *name)
    {
        return named<QPushButton>(m_dialog, QString::fromUtf8(name));
    }
    [[nodiscard]] QLineEdit *edit(const char *name) { return named<QLineEdit>(m_dialog, QString::fromUtf8(name)); }

    void type(const char *name, const char *text)
    {
        QLineEdit *field = edit(name);
        QVERIFY2(field, name);
        field->setText(QString::fromUtf8(text));
    }

    [[nodiscard]] QString said()
    {
        const QList<InlineMessage *> messages = m_dialog->findChildren<InlineMessage *>();
        for (const InlineMessage *message : messages) {
            if (message->isVisible()) {
                return message->text();
            }
        }
        return {};
    }

    [[nodiscard]] bool shows(const QString &words)
    {
        const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<numberdesk::SecretStore> m_keychain;
    std::unique_ptr<VaultKeeper> m_keeper;
    std::unique_ptr<ProfileBook> m_book;
    QPointer<ProfilesDialog> m_dialog;
};

QTEST_MAIN(ProfileDocumentsTest)
#include "tst_profiledocuments.moc"
