// SPDX-License-Identifier: GPL-3.0-or-later
// Long because everything that a person does in the view is told with the same window.
#include "core/compliance/cases/casebook.h"
#include "core/compliance/profiles/profilebook.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "core/purchasing/cart.h"
#include "tests/ui/purchase/sampledesk.h"
#include "tests/ui/support/find.h"
#include "ui/compliance/form/fileplace.h"
#include "ui/compliance/view/complianceview.h"
#include "ui/compliance/view/filldialog.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using numberdesk::CartLine;
using numberdesk::CaseRejection;
using numberdesk::CaseSubmission;
using numberdesk::ComplianceCase;
using numberdesk::ComplianceProfile;
using numberdesk::ComplianceView;
using numberdesk::Error;
using numberdesk::ErrorKind;
using numberdesk::FilePlace;
using numberdesk::FillDialog;
using numberdesk::InlineMessage;
using numberdesk::LinkButton;
using numberdesk::ProfileAttribute;
using numberdesk::SearchHit;
using numberdesk::Services;
using numberdesk::TextLabel;
using numberdesk::VaultKeeper;
namespace tests = numberdesk::tests;

class ComplianceViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<tests::SampleDesk>();
        QTRY_COMPARE(services().vault.state(), VaultKeeper::State::Open);
        m_view = std::make_unique<ComplianceView>(services());
        m_view->resize(1100, 700);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }

    void cleanup()
    {
        m_view.reset();
        m_desk.reset();
    }

    void withoutACaseTheWayToOneIsTold()
    {
        QCOMPARE(m_view->openGaps(), 0);
        QSignalSpy search(m_view.get(), &ComplianceView::searchRequested);
        button("Find a number")->click();
        QCOMPARE(search.size(), 1);
    }

    void aCaseIsShownWithWhatIsMissingAndItsNextStep()
    {
        const QString id = beginCase();
        const QAbstractItemModelTester cases(list("Cases")->model());
        const QAbstractItemModelTester missing(list("What is missing")->model());
        QTRY_VERIFY(list("What is missing")->model()->rowCount() > 3);
        QCOMPARE(m_view->openGaps(), list("What is missing")->model()->rowCount());
        QCOMPARE(list("Cases")->currentIndex().data(numberdesk::IdRole).toString(), id);
        QVERIFY(shown().contains(QStringLiteral("Fill in what is missing, first:")));
        for (int row = 0; row < list("What is missing")->model()->rowCount(); ++row) {
            const QString about =
                list("What is missing")->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
            QVERIFY2(about.contains(QStringLiteral("You:")), qPrintable(about));
        }
    }

    void whatIsEnteredIsKeptAndMissingNoMore()
    {
        const QString id = beginCase();
        QTRY_VERIFY(list("What is missing")->model()->rowCount() > 3);
        const int before = m_view->openGaps();
        QSignalSpy gaps(m_view.get(), &ComplianceView::openGapsChanged);
        auto *edit = firstLine();
        edit->setText(QStringLiteral("IT01234567890"));
        QTRY_COMPARE(m_view->openGaps(), before - 1);
        QCOMPARE(gaps.constLast().constFirst().toInt(), before - 1);
        QCOMPARE(answers(id), QStringList{QStringLiteral("IT01234567890")});
        // Typing goes on where it was.
        QCOMPARE(edit, firstLine());
    }

    void whatWasEnteredLastIsKeptWhenTheViewGoes()
    {
        const QString id = beginCase();
        QTRY_VERIFY(list("What is missing")->model()->rowCount() > 3);
        firstLine()->setText(QStringLiteral("IT01234567890"));
        m_view.reset();
        QCOMPARE(answers(id), QStringList{QStringLiteral("IT01234567890")});
    }

    void aClickAndF8GoToTheField()
    {
        beginCase();
        QTRY_VERIFY(list("What is missing")->model()->rowCount() > 3);
        auto *missing = list("What is missing");
        Q_EMIT missing->activated(missing->model()->index(1, 0));
        QWidget *second = m_view->focusWidget();
        QVERIFY(second != nullptr && second != missing);
        QTest::keyClick(m_view->focusWidget(), Qt::Key_F8);
        QVERIFY(m_view->focusWidget() != second);
        QCOMPARE(missing->currentIndex().row(), 2);
        button("Go to the field")->click();
        QCOMPARE(m_view->focusWidget(), firstLine());
    }

    void aProfileFillsInAndCanBeTakenBack()
    {
        const QString id = beginCase();
        QTRY_VERIFY(list("What is missing")->model()->rowCount() > 3);
        keepProfile();
        button("Fill from profile…")->click();
        auto *dialog = m_view->findChild<FillDialog *>();
        QVERIFY(dialog != nullptr);
        auto *offers = tests::named<QListWidget>(dialog, QStringLiteral("What the profile fills in"));
        QVERIFY(offers->count() >= 2);
        QVERIFY(offers->item(0)->text().contains(QStringLiteral("Acme Srl")));
        tests::named<QPushButton>(dialog, QStringLiteral("Fill in"))->click();
        QVERIFY(!answers(id).isEmpty());
        QVERIFY(services().cases.find(id)->address.has_value());
        QCOMPARE(services().cases.find(id)->address->streetAddress, QStringLiteral("Via Roma 12"));
        QVERIFY(!firstLine()->text().isEmpty());
        QVERIFY(shown().contains(QStringLiteral("filled in from Acme Srl")));

        QTRY_VERIFY(button("Undo")->isVisible());
        button("Undo")->click();
        QCOMPARE(answers(id), QStringList());
        QVERIFY(!services().cases.find(id)->address.has_value());
        QCOMPARE(firstLine()->text(), QString());
    }

    void whatChangesInAProfileIsOfferedToItsCase()
    {
        const QString id = beginCase();
        QTRY_VERIFY(list("What is missing")->model()->rowCount() > 3);
        keepProfile();
        button("Fill from profile…")->click();
        tests::named<QPushButton>(m_view->findChild<FillDialog *>(), QStringLiteral("Fill in"))->click();
        ComplianceProfile profile = services().profiles.profiles().constFirst();
        profile.addresses[0].address.streetAddress = QStringLiteral("Via Milano 3");
        QVERIFY(services().profiles.update(profile).has_value());
        QTRY_VERIFY(button("Take over") != nullptr);
        QCOMPARE(services().cases.find(id)->address->streetAddress, QStringLiteral("Via Roma 12"));
        button("Take over")->click();
        QCOMPARE(services().cases.find(id)->address->streetAddress, QStringLiteral("Via Milano 3"));
        button("Undo")->click();
        QCOMPARE(services().cases.find(id)->address->streetAddress, QStringLiteral("Via Roma 12"));
    }

    void aRejectionStandsAtItsFieldAndIsTheNextStep()
    {
        const QString id = beginCase();
        QTRY_VERIFY(list("What is missing")->model()->rowCount() > 3);
        firstLine()->setText(QStringLiteral("IT01234567890"));
        QTRY_COMPARE(answers(id).size(), 1);
        CaseSubmission submission;
        submission.intentId = QStringLiteral("one");
        submission.number = m_hit.number.number;
        submission.state = CaseSubmission::State::Refused;
        submission.at = QDateTime::currentDateTimeUtc();
        submission.words = QStringLiteral("Tax number unknown");
        Error refusal;
        refusal.kind = ErrorKind::RequirementMissing;
        const ComplianceCase before = *services().cases.find(id);
        refusal.fields = {{QStringLiteral("requirements.") + before.asked->requirements.constFirst().key,
                           QStringLiteral("Tax number unknown")}};
        services().cases.noteSubmission(before.subject, submission, refusal);
        QTRY_VERIFY(shown().contains(QStringLiteral("Mend what")));
        QTRY_VERIFY(shown().contains(QStringLiteral("rejected this: “Tax number unknown”")));
        // The history of submissions tells it too.
        QVERIFY(shown().contains(QStringLiteral(". “Tax number unknown”")));
        firstLine()->setText(QStringLiteral("IT09876543210"));
        QTRY_VERIFY(!shown().contains(QStringLiteral("Mend what")));
        QVERIFY(shown().contains(QStringLiteral("Changed since")));
        const auto *rejected =
            tests::named<QLineEdit>(m_view.get(), QStringLiteral("%1: what was rejected").arg(m_first));
        QVERIFY(rejected != nullptr && rejected->isVisible());
        QCOMPARE(rejected->text(), QStringLiteral("IT01234567890"));
    }

    void aRejectionOfTheWholeIsSettledAndItsWordsStay()
    {
        const QString id = beginCase();
        QTRY_VERIFY(list("What is missing")->model()->rowCount() > 3);
        const int before = m_view->openGaps();
        CaseSubmission submission;
        submission.intentId = QStringLiteral("one");
        submission.state = CaseSubmission::State::Refused;
        Error refusal;
        refusal.kind = ErrorKind::RequirementMissing;
        refusal.providerText = QStringLiteral("Not eligible");
        services().cases.noteSubmission(services().cases.find(id)->subject, submission, refusal);
        QTRY_COMPARE(m_view->openGaps(), before + 1);
        QVERIFY(missing().contains(QStringLiteral("The whole case")));
        QVERIFY(shown().contains(QStringLiteral("rejected this: “Not eligible”")));
        QVERIFY(!shown().contains(QStringLiteral("changed or settled since")));
        button("I have settled it")->click();
        QTRY_COMPARE(m_view->openGaps(), before);
        QVERIFY(!missing().contains(QStringLiteral("The whole case")));
        QVERIFY(shown().contains(QStringLiteral("“Not eligible” It was changed or settled since")));
        QVERIFY(button("I have settled it") == nullptr || !button("I have settled it")->isVisible());
    }

    void aClosedCaseCanBeDeleted()
    {
        const QString id = beginCase();
        QTRY_VERIFY(list("What is missing")->model()->rowCount() > 3);
        QVERIFY(!button("Delete case…")->isVisible());
        button("Close case")->click();
        QTRY_VERIFY(button("Delete case…")->isVisible());
        const auto answer = [this](const char *words) {
            auto *box = m_view->findChild<QMessageBox *>();
            QVERIFY(box != nullptr);
            const QList<QAbstractButton *> buttons = box->buttons();
            for (QAbstractButton *offered : buttons) {
                if (offered->text() == QLatin1String(words)) {
                    offered->click();
                }
            }
            QTRY_VERIFY(m_view->findChild<QMessageBox *>() == nullptr);
        };
        button("Delete case…")->click();
        answer("Keep");
        QVERIFY(services().cases.find(id));
        button("Delete case…")->click();
        answer("Delete");
        QVERIFY(!services().cases.find(id));
        QTRY_VERIFY(button("Delete case…") == nullptr || !button("Delete case…")->isVisible());
    }

    void aDeadlineIsSetAndTakenAway()
    {
        const QString id = beginCase();
        QTRY_VERIFY(list("What is missing")->model()->rowCount() > 3);
        auto *edit = tests::named<QLineEdit>(m_view.get(), QStringLiteral("Deadline"));
        QVERIFY(edit != nullptr && edit->isVisible());
        enter(edit, QStringLiteral("2026-02-30"));
        QVERIFY(edit->accessibleDescription().startsWith(QStringLiteral("Enter a date")));
        QVERIFY(!services().cases.find(id)->deadline.isValid());
        enter(edit, QStringLiteral("2031-04-30"));
        QCOMPARE(edit->accessibleDescription(), QString());
        QCOMPARE(services().cases.find(id)->deadline, QDate(2031, 4, 30));
        QCOMPARE(edit->text(), QStringLiteral("2031-04-30"));
        // It outlives the view, and the answers are untouched by it.
        m_view = std::make_unique<ComplianceView>(services());
        m_view->show();
        QTRY_VERIFY(tests::named<QLineEdit>(m_view.get(), QStringLiteral("Deadline"))->isVisible());
        edit = tests::named<QLineEdit>(m_view.get(), QStringLiteral("Deadline"));
        QCOMPARE(edit->text(), QStringLiteral("2031-04-30"));
        enter(edit, QString());
        QVERIFY(!services().cases.find(id)->deadline.isValid());
    }

    void aFileThatCannotBeAcceptedStandsInTheListToo()
    {
        const QString id = beginCase();
        QTRY_VERIFY(list("What is missing")->model()->rowCount() > 3);
        const int before = list("What is missing")->model()->rowCount();
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("invoice.exe.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("MZ\x90 a program");
        file.close();
        auto *place = m_view->findChild<FilePlace *>();
        QVERIFY(place != nullptr);
        Q_EMIT place->chosen({file.fileName()});
        QTRY_VERIFY2(missing().contains(QStringLiteral("By its content this is")), qPrintable(missing()));
        QCOMPARE(list("What is missing")->model()->rowCount(), before);
        // It is no answer, and it does not go into the vault.
        QVERIFY(answers(id).isEmpty());
        QCOMPARE(services().vault.vault()->documents().size(), 0);
        Q_EMIT place->removed();
        QTRY_VERIFY(!missing().contains(QStringLiteral("By its content")));
    }

    void theCountryThatTheFormFillsInIsNotMissing()
    {
        beginCase();
        QTRY_VERIFY(list("What is missing")->model()->rowCount() > 3);
        QVERIFY2(!missing().contains(QStringLiteral("Country")), qPrintable(missing()));
    }

    void validateTellsWhatItFound()
    {
        beginCase();
        QTRY_VERIFY(list("What is missing")->model()->rowCount() > 3);
        button("Validate")->click();
        QVERIFY(shown().contains(QStringLiteral("must be filled in or mended")));
    }

    void aCompleteCaseLeadsToItsPurchase()
    {
        const QString id = beginCase();
        ComplianceCase entry = *services().cases.find(id);
        entry.asked->requirements.clear();
        entry.address = italianAddress();
        QVERIFY(services().cases.put(entry).has_value());
        QTRY_VERIFY(shown().contains(QStringLiteral("Find a number and put it into the cart")));
        CartLine line;
        line.accountId = m_hit.accountId;
        line.accountName = m_hit.accountName;
        line.providerId = m_hit.providerId;
        line.providerName = m_hit.providerName;
        line.number = m_hit.number;
        QVERIFY(tests::waitFor(services().cart.add({line})).has_value());
        QTRY_VERIFY(button("Review purchase…")->isVisible());
        QSignalSpy review(m_view.get(), &ComplianceView::reviewRequested);
        button("Review purchase…")->click();
        QCOMPARE(review.size(), 1);
        const auto lines = review.constFirst().constFirst().value<QList<CartLine>>();
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.constFirst().number, m_hit.number);
    }

    void aClosedCaseRestsUntilItIsOpenedAgain()
    {
        const QString id = beginCase();
        QTRY_VERIFY(list("What is missing")->model()->rowCount() > 3);
        button("Close case")->click();
        QCOMPARE(services().cases.find(id)->state, ComplianceCase::State::Closed);
        QTRY_COMPARE(m_view->openGaps(), 0);
        QVERIFY(!firstLine()->isEnabled());
        QTRY_VERIFY(button("Open again") != nullptr);
        button("Open again")->click();
        QTRY_VERIFY(firstLine()->isEnabled());
    }

    void aClosedCaseIsNotOpenedBesideAnotherOfItsKind()
    {
        const QString id = beginCase();
        QTRY_VERIFY(list("What is missing")->model()->rowCount() > 3);
        button("Close case")->click();
        const QString second = beginCase();
        QVERIFY(second != id);
        m_view->showCase(id);
        QTRY_VERIFY(button("Open again")->isVisible());
        button("Open again")->click();
        QVERIFY(shown().contains(QStringLiteral("Another case for the same account, country and type is open.")));
        QCOMPARE(services().cases.find(id)->state, ComplianceCase::State::Closed);
        QVERIFY(button("Open again")->isVisible());
    }

    void aRefusedPurchaseLeadsToItsCaseOrToTheAccountsPlace()
    {
        const QString id = beginCase();
        QTRY_VERIFY(list("What is missing")->model()->rowCount() > 3);
        const SearchHit elsewhere = m_desk->offer(QStringLiteral("dialnexa"), "US");
        m_view->showSubject({elsewhere.accountId, elsewhere.number.country, elsewhere.number.type});
        QVERIFY(shown().contains(QStringLiteral("DialNexa handles requirements in its own dashboard")));
        QVERIFY(tests::named<LinkButton>(m_view.get(), QStringLiteral("Open dialnexa.com")) != nullptr);
        m_view->showSubject({m_hit.accountId, m_hit.number.country, m_hit.number.type});
        QCOMPARE(list("Cases")->currentIndex().data(numberdesk::IdRole).toString(), id);
    }

    void theStatesOfIdentityChecksAreReadAndShown()
    {
        const SearchHit hit = m_desk->offer(QStringLiteral("vobiz"), "US");
        m_view->showSubject({hit.accountId, hit.number.country, hit.number.type});
        QTRY_VERIFY2(shown().contains(QStringLiteral("Delhi desk (SA_9KD3TR7W): pending")), qPrintable(shown()));
        QVERIFY(shown().contains(QStringLiteral("PAN: verified · GST: pending")));
        QVERIFY(shown().contains(QStringLiteral("buying numbers is not")));
        QVERIFY(button("Read again")->isEnabled());
        QVERIFY(m_desk->composition->sandboxServer()
                    ->contract(QStringLiteral("vobiz"))
                    ->set(QStringLiteral("token"), QStringLiteral("refused")));
        button("Read again")->click();
        QTRY_VERIFY2(shown().contains(QStringLiteral("refused the token")), qPrintable(shown()));
    }

    void anotherFieldOfTheProfileCanAnswerARequirement()
    {
        beginCase();
        QTRY_VERIFY(list("What is missing")->model()->rowCount() > 3);
        keepProfile();
        button("Fill from profile…")->click();
        auto *dialog = m_view->findChild<FillDialog *>();
        auto *offers = tests::named<QListWidget>(dialog, QStringLiteral("What the profile fills in"));
        offers->setCurrentRow(0);
        const QString before = offers->item(0)->text();
        QVERIFY2(before.startsWith(m_first), qPrintable(before));
        const auto pick = [dialog](const QString &text) {
            tests::named<QPushButton>(dialog, QStringLiteral("Taken from…"))->click();
            auto *menu = dialog->findChild<QMenu *>();
            for (QAction *action : menu->actions()) {
                if (action->text().startsWith(text)) {
                    action->trigger();
                    menu->close();
                    return true;
                }
            }
            return false;
        };
        QVERIFY(pick(QStringLiteral("Legal name")));
        QVERIFY2(offers->item(0)->text().contains(QStringLiteral("Legal name")), qPrintable(offers->item(0)->text()));
        QVERIFY(!services().profiles.mapping(m_hit.providerId).isEmpty());
        QVERIFY(pick(QStringLiteral("Nothing")));
        QVERIFY2(offers->item(0)->text().contains(QStringLiteral("left empty")), qPrintable(offers->item(0)->text()));
        QVERIFY(pick(QStringLiteral("What Numberdesk finds")));
        QCOMPARE(offers->item(0)->text(), before);
        QVERIFY(services().profiles.mapping(m_hit.providerId).isEmpty());
    }

    void whatAProviderHandlesItselfIsToldWithItsLink()
    {
        auto *cases = list("Cases");
        int elsewhere = 0;
        for (int row = 0; row < cases->model()->rowCount(); ++row) {
            elsewhere += cases->model()->index(row, 0).data().toString() == QStringLiteral("Vobiz") ? 1 : 0;
            if (cases->model()->index(row, 0).data().toString() == QStringLiteral("Vobiz")) {
                cases->setCurrentIndex(cases->model()->index(row, 0));
            }
        }
        QCOMPARE(elsewhere, 1);
        QVERIFY(shown().contains(QStringLiteral("Vobiz handles requirements in its own dashboard")));
        QVERIFY(tests::named<LinkButton>(m_view.get(), QStringLiteral("Open console.vobiz.ai")) != nullptr);
    }

private:
    [[nodiscard]] Services services() const { return m_desk->services(); }
    [[nodiscard]] QListView *list(const char *name) const
    {
        return tests::named<QListView>(m_view.get(), QString::fromLatin1(name));
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return tests::named<QPushButton>(m_view.get(), QString::fromUtf8(name));
    }
    static void enter(QLineEdit *edit, const QString &text)
    {
        edit->setFocus();
        edit->clear();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    /// The field of the first requirement.
    [[nodiscard]] QLineEdit *firstLine() const { return tests::named<QLineEdit>(m_view.get(), m_first); }
    [[nodiscard]] QStringList answers(const QString &id) const
    {
        QStringList values;
        const ComplianceCase entry = *services().cases.find(id);
        for (const auto &answer : entry.answers) {
            values.append(answer.value);
        }
        return values;
    }
    /// Everything that the list of what is missing says.
    [[nodiscard]] QString missing() const
    {
        QStringList rows;
        const QAbstractItemModel *model = list("What is missing")->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            rows.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
        }
        return rows.join(u'\n');
    }
    [[nodiscard]] QString shown() const
    {
        QStringList texts;
        const QList<QLabel *> labels = m_view->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible()) {
                texts.append(label->text());
            }
        }
        return texts.join(u'\n');
    }

    /// A case of an Italian local number.
    QString beginCase()
    {
        m_hit = m_desk->offer(QStringLiteral("mindhunters"), "IT");
        const auto session = tests::waitFor(services().sessions.session(m_hit.accountId, {}));
        const auto asked = tests::waitFor(session->provider->requirements(m_hit.number.country, m_hit.number.type, {}));
        ComplianceCase like;
        like.accountName = m_hit.accountName;
        like.providerId = m_hit.providerId;
        like.providerName = m_hit.providerName;
        const auto begun = services().cases.begin({m_hit.accountId, m_hit.number.country, m_hit.number.type}, like);
        const auto kept = services().cases.setAsked(begun->id, *asked, true);
        m_first = kept->asked->requirements.constFirst().name;
        return begun->id;
    }

    [[nodiscard]] static numberdesk::PostalAddress italianAddress()
    {
        numberdesk::PostalAddress address;
        address.businessName = QStringLiteral("Acme Srl");
        address.streetAddress = QStringLiteral("Via Roma 12");
        address.postalCode = QStringLiteral("07100");
        address.locality = QStringLiteral("Sassari");
        address.country = *numberdesk::CountryCode::fromText(u"IT");
        return address;
    }

    void keepProfile() const
    {
        ComplianceProfile profile;
        profile.name = QStringLiteral("Acme Srl");
        profile.values = {{ProfileAttribute::LegalName, QStringLiteral("Acme Srl")},
                          {ProfileAttribute::VatNumber, QStringLiteral("IT01234567897")},
                          {ProfileAttribute::TaxNumber, QStringLiteral("01234567897")}};
        profile.addresses = {{QStringLiteral("Registered office"), italianAddress()}};
        QVERIFY(services().profiles.add(profile).has_value());
    }

    std::unique_ptr<tests::SampleDesk> m_desk;
    std::unique_ptr<ComplianceView> m_view;
    SearchHit m_hit;
    QString m_first;
};

QTEST_MAIN(ComplianceViewTest)
#include "tst_complianceview.moc"
