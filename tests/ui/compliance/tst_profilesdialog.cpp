// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/sessionsecretstore.h"
#include "core/compliance/profiles/profilebook.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "core/privacy/aadhaar.h"
#include "tests/support/waitfor.h"
#include "tests/ui/support/accessiblenames.h"
#include "tests/ui/support/find.h"
#include "ui/compliance/profiles/profilesdialog.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/searchablecombobox.h"
#include "ui/widgets/tableview.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using numberdesk::ComplianceProfile;
using numberdesk::InlineMessage;
using numberdesk::ProfileBook;
using numberdesk::ProfilesDialog;
using numberdesk::Result;
using numberdesk::SearchableComboBox;
using numberdesk::SecretAnswer;
using numberdesk::SecretOutcome;
using numberdesk::SessionSecretStore;
using numberdesk::TableView;
using numberdesk::Task;
using numberdesk::VaultKeeper;
using numberdesk::tests::control;
using numberdesk::tests::named;
namespace tests = numberdesk::tests;
using Attribute = numberdesk::ProfileAttribute;

namespace {

/// A computer without a keychain.
class NoKeychain final : public numberdesk::SecretStore
{
public:
    Task<Result<SecretAnswer>> read(QString, std::stop_token) override { return none(); }
    Task<Result<SecretAnswer>> store(QString, numberdesk::Secret, std::stop_token) override { return none(); }
    Task<Result<SecretAnswer>> remove(QString, std::stop_token) override { return none(); }

private:
    static Task<Result<SecretAnswer>> none()
    {
        SecretAnswer answer;
        answer.outcome = SecretOutcome::NoKeychain;
        answer.error = numberdesk::keychainFailed({}, QStringLiteral("No keychain runs."));
        co_return Result<SecretAnswer>(answer);
    }
};

ComplianceProfile company(const QString &name)
{
    ComplianceProfile profile;
    profile.name = name;
    profile.values = {{Attribute::LegalName, name + QStringLiteral(" Srl")},
                      {Attribute::VatNumber, QStringLiteral("IT00743110157")}};
    return profile;
}

} // namespace

class ProfilesDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        useKeychain(std::make_unique<SessionSecretStore>());
        QCOMPARE(*tests::waitFor(m_keeper->open({})), VaultKeeper::State::Open);
    }

    void cleanup()
    {
        delete m_dialog;
        m_book.reset();
        m_keeper.reset();
        m_keychain.reset();
    }

    void everyControlHasItsName()
    {
        add(QStringLiteral("Acme"));
        show();
        choose(QStringLiteral("Acme"));
        button("Add address")->click();
        button("Add answer")->click();
        QCOMPARE(tests::namelessControls(*m_dialog).join(u';'), QString());
        QCOMPARE(tests::missingControls(
                     *m_dialog, {control<TableView>(u"Profiles"), control<QPushButton>(u"Add company"),
                                 control<QPushButton>(u"Add person"), control<QPushButton>(u"Duplicate"),
                                 control<QPushButton>(u"Delete…"), control<QPushButton>(u"Save changes"),
                                 control<QPushButton>(u"Discard changes"), control<QPushButton>(u"Close"),
                                 control<QLineEdit>(u"Filter profiles"), control<QLineEdit>(u"Profile name"),
                                 control<QLineEdit>(u"Legal name"), control<QLineEdit>(u"VAT number"),
                                 control<QLineEdit>(u"Street and number"), control<SearchableComboBox>(u"Country"),
                                 control<QLineEdit>(u"Question"), control<QPlainTextEdit>(u"Answer")}),
                 QStringList());
    }

    void aCompanyIsAddedAndKept()
    {
        show();
        QVERIFY(!button("Save changes")->isEnabled());
        button("Add company")->click();
        type("Profile name", "Acme");
        type("Legal name", "Acme Srl");
        button("Add address")->click();
        type("Street and number", "  Via  Roma 12 ");
        named<SearchableComboBox>(m_dialog, QStringLiteral("Country"))->setCurrentCode(QStringLiteral("IT"));
        button("Add answer")->click();
        type("Question", "Use case");
        named<QPlainTextEdit>(m_dialog, QStringLiteral("Answer"))->setPlainText(QStringLiteral("Support line"));
        button("Save changes")->click();
        QCOMPARE(names(), QStringList{QStringLiteral("Acme")});
        const ComplianceProfile kept = m_book->profiles().constFirst();
        QCOMPARE(kept.value(Attribute::LegalName), QStringLiteral("Acme Srl"));
        QCOMPARE(kept.addresses.constFirst().address.streetAddress, QStringLiteral("Via Roma 12"));
        QCOMPARE(kept.country().text(), QStringLiteral("IT"));
        QCOMPARE(kept.answers.constFirst().value, QStringLiteral("Support line"));
        QCOMPARE(said(), QStringLiteral("Acme is saved."));
        QCOMPARE(edit("Street and number")->text(), QStringLiteral("Via Roma 12"));
        QVERIFY(!button("Save changes")->isEnabled());
        QCOMPARE(chosen(), QStringLiteral("Acme"));
    }

    void aPersonIsAskedForOtherThings()
    {
        show();
        button("Add person")->click();
        QVERIFY(edit("Date of birth"));
        QVERIFY(!edit("Legal name"));
    }

    void whatIsSurelyWrongIsMarkedAndNotKept()
    {
        show();
        button("Add company")->click();
        type("Date of incorporation", "30/04/2019");
        type("E-mail", "office@example.com");
        button("Save changes")->click();
        QVERIFY(m_book->profiles().isEmpty());
        QCOMPARE(said(), QStringLiteral("Nothing is saved yet. Mend what is marked."));
        QCOMPARE(edit("Profile name")->accessibleDescription(), QStringLiteral("Give the profile a name."));
        QVERIFY(edit("Date of incorporation")->accessibleDescription().contains(QLatin1String("YYYY-MM-DD")));
        QVERIFY(edit("Profile name")->hasFocus());
        QCOMPARE(edit("E-mail")->text(), QStringLiteral("office@example.com"));
    }

    void doubtsAreToldAsItIsTypedAndStandInNobodysWay()
    {
        add(QStringLiteral("Acme"));
        show();
        choose(QStringLiteral("Acme"));
        type("VAT number", "IT00743110158");
        QVERIFY(edit("VAT number")->accessibleDescription().contains(QLatin1String("partita IVA")));
        type("Tax number", "RSSMRA85T10A562T");
        QVERIFY(!edit("Tax number")->accessibleDescription().contains(QLatin1String("16")));
        // In Italy it is known what a tax number is.
        button("Add address")->click();
        named<SearchableComboBox>(m_dialog, QStringLiteral("Country"))->setCurrentCode(QStringLiteral("IT"));
        QVERIFY(edit("Tax number")->accessibleDescription().contains(QLatin1String("codice fiscale")));
        type("Postal code", "7100");
        QCOMPARE(edit("Postal code")->accessibleDescription(),
                 QStringLiteral("Postal codes of Italy are written as 07100."));
        button("Save changes")->click();
        QCOMPARE(m_book->profiles().constFirst().value(Attribute::VatNumber), QStringLiteral("IT00743110158"));
    }

    void anAadhaarLikeNumberIsNotKept()
    {
        show();
        button("Add company")->click();
        type("Profile name", "Acme");
        button("Add answer")->click();
        type("Question", "id");
        auto *answer = named<QPlainTextEdit>(m_dialog, QStringLiteral("Answer"));
        answer->setPlainText(QStringLiteral("9999 4105 7058"));
        QCOMPARE(answer->accessibleDescription(), numberdesk::whyNotStored());
        button("Save changes")->click();
        QVERIFY(m_book->profiles().isEmpty());
        QCOMPARE(answer->accessibleDescription(), numberdesk::whyNotStored());
    }

    /// A message belongs to the editor that it is about, although one before it is empty and left out.
    void messagesFindTheirAddress()
    {
        show();
        button("Add company")->click();
        type("Profile name", "Acme");
        button("Add address")->click();
        button("Add address")->click();
        QList<QLineEdit *> cities;
        for (QLineEdit *city : m_dialog->findChildren<QLineEdit *>()) {
            if (city->accessibleName() == QLatin1String("City")) {
                cities.append(city);
            }
        }
        QCOMPARE(cities.size(), 2);
        cities.at(1)->setText(QStringLiteral("9999 4105 7058"));
        button("Save changes")->click();
        QCOMPARE(cities.at(0)->accessibleDescription(), QString());
        QCOMPARE(cities.at(1)->accessibleDescription(), numberdesk::whyNotStored());
    }

    void leavingAChangedFormAsks()
    {
        add(QStringLiteral("Acme"));
        add(QStringLiteral("Bolt"));
        show();
        choose(QStringLiteral("Acme"));
        type("Trading name", "Acme Phones");
        choose(QStringLiteral("Bolt"));
        // It stays where it was until the person decided.
        QCOMPARE(edit("Profile name")->text(), QStringLiteral("Acme"));
        QCOMPARE(chosen(), QStringLiteral("Acme"));
        answer("Keep editing");
        QCOMPARE(edit("Trading name")->text(), QStringLiteral("Acme Phones"));
        choose(QStringLiteral("Bolt"));
        answer("Save changes");
        QCOMPARE(edit("Profile name")->text(), QStringLiteral("Bolt"));
        QCOMPARE(chosen(), QStringLiteral("Bolt"));
        QCOMPARE(m_book->profiles().constFirst().value(Attribute::TradingName), QStringLiteral("Acme Phones"));
        type("Trading name", "lost");
        button("Add person")->click();
        answer("Discard changes");
        QVERIFY(edit("Date of birth"));
        QCOMPARE(m_book->profiles().constLast().value(Attribute::TradingName), QString());
    }

    void closingWithChangesAsks()
    {
        add(QStringLiteral("Acme"));
        show();
        choose(QStringLiteral("Acme"));
        type("Trading name", "x");
        m_dialog->close();
        QVERIFY(m_dialog && m_dialog->isVisible());
        answer("Keep editing");
        QVERIFY(m_dialog && m_dialog->isVisible());
        button("Close")->click();
        answer("Discard changes");
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_book->profiles().constFirst().revision, 1);
    }

    void closingWithoutChangesDoesNotAsk()
    {
        add(QStringLiteral("Acme"));
        show();
        choose(QStringLiteral("Acme"));
        type("Trading name", "x");
        type("Trading name", "");
        m_dialog->close();
        QTRY_VERIFY(!m_dialog);
    }

    void saveThatFailsKeepsTheDialog()
    {
        show();
        button("Add company")->click();
        type("Legal name", "no name for the profile");
        m_dialog->close();
        answer("Save changes");
        QVERIFY(m_dialog && m_dialog->isVisible());
        QCOMPARE(edit("Legal name")->text(), QStringLiteral("no name for the profile"));
    }

    /// Enter in a field must not press some button of the dialog.
    void enterInAFieldDoesNothing()
    {
        add(QStringLiteral("Acme"));
        show();
        choose(QStringLiteral("Acme"));
        const auto fields = m_dialog->findChildren<QLineEdit *>().size();
        type("Trading name", "x");
        QTest::keyClick(edit("Trading name"), Qt::Key_Return);
        QTest::keyClick(edit("Filter profiles"), Qt::Key_Enter);
        QCOMPARE(m_dialog->findChildren<QLineEdit *>().size(), fields);
        QCOMPARE(edit("Trading name")->text(), QStringLiteral("x"));
        QVERIFY(!box());
        QCOMPARE(m_book->profiles().constFirst().revision, 1);
    }

    void discardGoesBack()
    {
        add(QStringLiteral("Acme"));
        show();
        choose(QStringLiteral("Acme"));
        type("VAT number", "x");
        button("Discard changes")->click();
        QCOMPARE(edit("VAT number")->text(), QStringLiteral("IT00743110157"));
        button("Add company")->click();
        QVERIFY(button("Discard changes")->isEnabled());
        button("Discard changes")->click();
        QVERIFY(!edit("Profile name"));
    }

    void aCopyIsMade()
    {
        add(QStringLiteral("Acme"));
        show();
        QVERIFY(!button("Duplicate")->isEnabled());
        choose(QStringLiteral("Acme"));
        button("Duplicate")->click();
        QCOMPARE(names(), (QStringList{QStringLiteral("Acme"), QStringLiteral("Acme (copy)")}));
        QCOMPARE(edit("Profile name")->text(), QStringLiteral("Acme (copy)"));
        QCOMPARE(chosen(), QStringLiteral("Acme (copy)"));
    }

    void deletingTellsWhoUsesIt()
    {
        add(QStringLiteral("Acme"));
        show();
        m_dialog->usedBy = [](const QString &) { return QStringList{QStringLiteral("Italy, local")}; };
        choose(QStringLiteral("Acme"));
        QVERIFY(shows(QStringLiteral("Used by 1 case")));
        button("Delete…")->click();
        QVERIFY(box()->informativeText().contains(QLatin1String("Italy, local")));
        QCOMPARE(box()->defaultButton()->text(), QStringLiteral("Keep"));
        answer("Keep");
        QCOMPARE(names(), QStringList{QStringLiteral("Acme")});
        button("Delete…")->click();
        answer("Delete profile");
        QVERIFY(m_book->profiles().isEmpty());
        QVERIFY(names().isEmpty());
        QVERIFY(!button("Delete…")->isEnabled());
    }

    void aChangeElsewhereIsNotUndoneUnseen()
    {
        ComplianceProfile known = add(QStringLiteral("Acme"));
        show();
        choose(QStringLiteral("Acme"));
        known.values.insert(Attribute::Email, QStringLiteral("a@example.com"));
        known = *m_book->update(known);
        // Nothing was entered here: the form follows.
        QCOMPARE(edit("E-mail")->text(), QStringLiteral("a@example.com"));
        type("Trading name", "mine");
        known.values.insert(Attribute::Email, QStringLiteral("b@example.com"));
        QVERIFY(m_book->update(known));
        QCOMPARE(edit("Trading name")->text(), QStringLiteral("mine"));
        button("Save changes")->click();
        QVERIFY2(said().contains(QLatin1String("changed elsewhere")), qPrintable(said()));
        button("Read it again")->click();
        QCOMPARE(edit("E-mail")->text(), QStringLiteral("b@example.com"));
        QCOMPARE(edit("Trading name")->text(), QString());
    }

    void withoutAKeychainAPassphraseIsChosenAndAskedFor()
    {
        useKeychain(std::make_unique<NoKeychain>());
        show();
        QTRY_VERIFY(button("Set passphrase")->isVisible());
        QVERIFY(shows(QStringLiteral("No keychain runs.")));
        QVERIFY(!button("Add company")->isVisible());
        type("Passphrase", "four quiet green numbers");
        type("Passphrase again", "another");
        button("Set passphrase")->click();
        QCOMPARE(edit("Passphrase again")->accessibleDescription(),
                 QStringLiteral("The two are not the same. Enter the passphrase again."));
        type("Passphrase again", "four quiet green numbers");
        button("Set passphrase")->click();
        QTRY_VERIFY(button("Add company")->isVisible());
        add(QStringLiteral("Acme"));
        // The next start.
        delete m_dialog;
        useKeychain(std::make_unique<NoKeychain>());
        show();
        QTRY_VERIFY(button("Open")->isVisible());
        QVERIFY(!edit("Passphrase again")->isVisible());
        type("Passphrase", "wrong wrong wrong wrong");
        button("Open")->click();
        QTRY_VERIFY(said().contains(QLatin1String("not the passphrase")));
        type("Passphrase", "four quiet green numbers");
        button("Open")->click();
        QTRY_COMPARE(names(), QStringList{QStringLiteral("Acme")});
        QVERIFY(button("Add company")->isVisible());
    }

private:
    void useKeychain(std::unique_ptr<numberdesk::SecretStore> keychain)
    {
        m_book.reset();
        m_keeper.reset();
        // Another folder for another kind of key.
        const bool isNone = dynamic_cast<NoKeychain *>(keychain.get()) != nullptr;
        m_keychain = std::move(keychain);
        m_keeper = std::make_unique<VaultKeeper>(
            m_folder->filePath(isNone ? QStringLiteral("locked") : QStringLiteral("vault")), *m_keychain);
        m_keeper->cost = numberdesk::HashCost::least();
        m_book = std::make_unique<ProfileBook>(*m_keeper);
    }

    ComplianceProfile add(const QString &name)
    {
        const Result<ComplianceProfile> kept = m_book->add(company(name));
        return kept ? *kept : ComplianceProfile();
    }

    void show()
    {
        m_dialog = new ProfilesDialog(*m_book, *m_keeper);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
        m_dialog->activateWindow();
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

    [[nodiscard]] TableView *list() { return named<TableView>(m_dialog, QStringLiteral("Profiles")); }

    [[nodiscard]] QStringList names()
    {
        QStringList found;
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            found.append(list()->model()->index(row, 0).data().toString());
        }
        return found;
    }

    void choose(const QString &name)
    {
        const auto row = static_cast<int>(names().indexOf(name));
        QVERIFY(row >= 0);
        list()->setCurrentIndex(list()->model()->index(row, 0));
    }

    [[nodiscard]] QString chosen() { return list()->currentIndex().siblingAtColumn(0).data().toString(); }

    [[nodiscard]] QMessageBox *box()
    {
        const QList<QMessageBox *> boxes = m_dialog->findChildren<QMessageBox *>();
        const auto shown =
            std::find_if(boxes.cbegin(), boxes.cend(), [](const QMessageBox *entry) { return entry->isVisible(); });
        return shown == boxes.cend() ? nullptr : *shown;
    }

    void answer(const char *label)
    {
        QVERIFY2(box(), "nothing is asked");
        const QList<QAbstractButton *> buttons = box()->buttons();
        for (QAbstractButton *choice : buttons) {
            if (choice->text() == QString::fromUtf8(label)) {
                choice->click();
                return;
            }
        }
        QFAIL("no such choice");
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

QTEST_MAIN(ProfilesDialogTest)
#include "tst_profilesdialog.moc"
