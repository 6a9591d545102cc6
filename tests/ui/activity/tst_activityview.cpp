// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/compliance/cases/casebook.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "tests/ui/activity/activitydesk.h"
#include "tests/ui/purchase/sampledesk.h"
#include "tests/ui/support/find.h"
#include "ui/activity/activityview.h"
#include "ui/activity/decisiondialog.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using numberdesk::ActivityView;
using numberdesk::Composition;
using numberdesk::DecisionDialog;
using numberdesk::InlineMessage;
using numberdesk::JournalEntry;
using numberdesk::Services;
using numberdesk::TableView;
using numberdesk::tests::writeOpenPurchase;
using numberdesk::tests::writeOpenRelease;
using numberdesk::tests::writeRefusedPurchase;

namespace {

const QString Bought = QStringLiteral("+12025550143");
const QString Released = QStringLiteral("+12025550144");

/// The journal of a profile without accounts.
class ActivityDesk
{
public:
    ActivityDesk()
    {
        Composition::Options options;
        options.profileFolder = m_folder.path();
        auto opened = Composition::open(std::move(options));
        if (!opened) {
            qFatal("the profile cannot be opened");
        }
        m_composition = std::move(*opened);
        m_composition->start();
        m_services.emplace(m_composition->services());
    }

    ActivityView &show()
    {
        m_view = std::make_unique<ActivityView>(*m_services);
        m_view->resize(1040, 700);
        m_view->show();
        return *m_view;
    }

    [[nodiscard]] const Services &services() const { return *m_services; }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    template <class W>
    [[nodiscard]] W *control(const QString &name) const
    {
        return numberdesk::tests::named<W>(m_view.get(), name);
    }
    [[nodiscard]] int rows() const { return control<TableView>(QStringLiteral("Activity"))->model()->rowCount(); }
    [[nodiscard]] QString message() const { return m_view->findChild<InlineMessage *>()->text(); }
    [[nodiscard]] bool shows(const QString &words) const
    {
        const QList<QLabel *> labels = m_view->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel *label) { return !label->isHidden() && label->text().contains(words); });
    }
    [[nodiscard]] bool isOffered(const QString &button) const
    {
        const auto *found = control<QPushButton>(button);
        return found && found->isVisible();
    }
    void choose(const QString &field, const QString &words) const
    {
        auto *choice = control<QComboBox>(field);
        choice->setCurrentIndex(choice->findText(words));
    }
    void press(const QString &button) const { QTest::mouseClick(control<QPushButton>(button), Qt::LeftButton); }
    [[nodiscard]] QString newestKind() const { return services().journal.newest(1)->constFirst().kind; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Composition> m_composition;
    std::optional<Services> m_services;
    std::unique_ptr<ActivityView> m_view;
};

} // namespace

class ActivityViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreFilteredByWordsKindAccountAndTime()
    {
        ActivityDesk desk;
        const auto now = desk.services().journal.now;
        desk.services().journal.now = [] { return QDateTime::currentDateTimeUtc().addDays(-20); };
        writeOpenRelease(desk.services(), Released);
        desk.services().journal.now = now;
        writeOpenPurchase(desk.services(), Bought);
        desk.show();
        QCOMPARE(desk.rows(), 5);
        desk.choose(QStringLiteral("About"), QStringLiteral("Releases"));
        QCOMPARE(desk.rows(), 1);
        desk.choose(QStringLiteral("About"), QStringLiteral("Purchases"));
        QCOMPARE(desk.rows(), 4);
        QTest::keyClicks(desk.control<QLineEdit>(QStringLiteral("Filter activity")), QStringLiteral("request sent"));
        QCOMPARE(desk.rows(), 1);
        QVERIFY(desk.shows(QStringLiteral("1 of 4 lines")));
        // What is written meanwhile comes only when it fits.
        writeOpenRelease(desk.services(), QStringLiteral("+12025550145"));
        QCOMPARE(desk.rows(), 1);
        desk.control<QLineEdit>(QStringLiteral("Filter activity"))->setText(QStringLiteral("nothing like it"));
        QVERIFY(desk.shows(QStringLiteral("No line fits")));
        desk.press(QStringLiteral("Show everything"));
        QCOMPARE(desk.rows(), 6);
        desk.choose(QStringLiteral("Time"), QStringLiteral("Last 7 days"));
        QCOMPARE(desk.rows(), 5);
        desk.choose(QStringLiteral("Time"), QStringLiteral("Last 30 days"));
        QCOMPARE(desk.rows(), 6);
        JournalEntry other;
        other.kind = QStringLiteral("number.changed");
        other.accountId = QStringLiteral("rome");
        other.accountName = QStringLiteral("Rome desk");
        QVERIFY(desk.services().journal.append(other));
        desk.choose(QStringLiteral("Account"), QStringLiteral("Rome desk"));
        QCOMPARE(desk.rows(), 1);
    }

    void thePersonDecidesWhatNoLookCouldFindOut_data()
    {
        QTest::addColumn<bool>("isPurchase");
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("kind");
        QTest::newRow("bought") << true << QStringLiteral("Mark as bought") << QStringLiteral("purchase.marked-bought");
        QTest::newRow("not bought") << true << QStringLiteral("Mark as not bought")
                                    << QStringLiteral("purchase.marked-not-bought");
        QTest::newRow("released") << false << QStringLiteral("Mark as released")
                                  << QStringLiteral("release.marked-released");
        QTest::newRow("not released") << false << QStringLiteral("Mark as not released")
                                      << QStringLiteral("release.marked-not-released");
    }

    void thePersonDecidesWhatNoLookCouldFindOut()
    {
        QFETCH(bool, isPurchase);
        QFETCH(QString, button);
        QFETCH(QString, kind);
        ActivityDesk desk;
        if (isPurchase) {
            writeOpenPurchase(desk.services(), Bought);
        } else {
            writeOpenRelease(desk.services(), Released);
        }
        ActivityView &view = desk.show();
        QVERIFY(!desk.isOffered(button + u'…'));
        view.showOpenIntent();
        QVERIFY(desk.isOffered(button + u'…'));
        desk.press(button + u'…');
        auto *dialog = view.findChild<DecisionDialog *>();
        QVERIFY(dialog);
        auto *act = numberdesk::tests::named<QPushButton>(dialog, button);
        auto *reason = numberdesk::tests::named<QLineEdit>(dialog, QStringLiteral("How do you know?"));
        // Without a reason nothing is decided, and Enter alone never decides.
        act->click();
        QVERIFY(dialog->isVisible());
        QTest::keyClicks(reason, QStringLiteral("seen in their console"));
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(desk.services().journal.openIntents()->size(), 1);
        act->click();
        QVERIFY(!dialog->isVisible());
        QCOMPARE(desk.newestKind(), kind);
        QVERIFY(desk.services().journal.openIntents()->isEmpty());
        QVERIFY(!desk.isOffered(button + u'…'));
        QVERIFY(desk.shows(QStringLiteral("“seen in their console”")));
    }

    void aPlannedReleaseIsTakenBack()
    {
        ActivityDesk desk;
        numberdesk::tests::writePlannedRelease(desk.services(), Released);
        ActivityView &view = desk.show();
        // It has no outcome to be found out.
        view.showOpenIntent();
        QVERIFY(!desk.isOffered(QStringLiteral("Take back")));
        desk.control<TableView>(QStringLiteral("Activity"))->selectRow(0);
        QVERIFY(desk.shows(QStringLiteral("Release planned")));
        QVERIFY(desk.isOffered(QStringLiteral("Take back")));
        QVERIFY(!desk.isOffered(QStringLiteral("Mark as released…")));
        desk.press(QStringLiteral("Take back"));
        QCOMPARE(desk.newestKind(), QStringLiteral("release.taken-back"));
        QVERIFY(!desk.isOffered(QStringLiteral("Take back")));
        QVERIFY(desk.services().releaser.planned().isEmpty());
    }

    void lookingAgainSaysWhen()
    {
        ActivityDesk desk;
        const auto intent = writeOpenPurchase(desk.services(), Bought);
        desk.services().reconciler.waits = {std::chrono::seconds(30)};
        desk.show().showOpenIntent();
        desk.press(QStringLiteral("Look again"));
        QVERIFY(desk.services().reconciler.isSettling(intent.id));
        QTRY_VERIFY(desk.shows(QStringLiteral("Numberdesk has looked 1 of 2 times and looks again at ")));
        QVERIFY(!desk.isOffered(QStringLiteral("Mark as bought…")));
    }

    void aPurchaseThatIsAboutComplianceLeadsThere()
    {
        ActivityDesk desk;
        numberdesk::Error refusal;
        refusal.kind = numberdesk::ErrorKind::KycRequired;
        const auto intent = writeRefusedPurchase(desk.services(), Bought, refusal);
        refusal.kind = numberdesk::ErrorKind::NumberTaken;
        writeRefusedPurchase(desk.services(), Released, refusal);
        ActivityView &view = desk.show();
        QSignalSpy asked(&view, &ActivityView::complianceRequested);
        auto *table = desk.control<TableView>(QStringLiteral("Activity"));
        QVERIFY(!desk.isOffered(QStringLiteral("Open Compliance")));
        // That a number was taken is nothing that papers mend.
        table->selectRow(0);
        QVERIFY(desk.shows(QStringLiteral("refused")));
        QVERIFY(!desk.isOffered(QStringLiteral("Open Compliance")));
        table->selectRow(3);
        QVERIFY(desk.isOffered(QStringLiteral("Open Compliance")));
        desk.press(QStringLiteral("Open Compliance"));
        QCOMPARE(asked.size(), 1);
        const numberdesk::CaseSubject wanted{intent.accountId, intent.order.number.country, intent.order.number.type};
        QCOMPARE(asked.constFirst().constFirst().value<numberdesk::CaseSubject>(), wanted);
    }

    void aPurchaseWhoseNumbersHaveACaseLeadsToIt()
    {
        const numberdesk::tests::SampleDesk desk;
        QTRY_COMPARE(desk.services().vault.state(), numberdesk::VaultKeeper::State::Open);
        numberdesk::Error refusal;
        refusal.kind = numberdesk::ErrorKind::NumberTaken;
        const auto intent = writeRefusedPurchase(desk.services(), Bought, refusal);
        const Services services = desk.services();
        ActivityView view(services);
        view.show();
        numberdesk::tests::named<TableView>(&view, QStringLiteral("Activity"))->selectRow(0);
        auto *button = numberdesk::tests::named<QPushButton>(&view, QStringLiteral("Open Compliance"));
        QVERIFY(!button->isVisible());
        const numberdesk::CaseSubject subject{intent.accountId, intent.order.number.country, intent.order.number.type};
        const auto begun = desk.services().cases.begin(subject, {});
        QVERIFY(button->isVisible());
        QVERIFY(desk.services().cases.remove(begun->id).has_value());
        QVERIFY(!button->isVisible());
    }

    void verifyingSaysHowItIs()
    {
        ActivityDesk desk;
        writeOpenPurchase(desk.services(), Bought);
        desk.show();
        desk.press(QStringLiteral("Verify journal"));
        QTRY_VERIFY(desk.message().startsWith(u"The journal is whole: 4 line(s)"));
        const QString hash = desk.services().journal.newest(1)->constFirst().hash;
        QVERIFY2(desk.message().contains(QStringLiteral("the hash of line 4 begins with ") + hash.left(32)),
                 qPrintable(desk.message()));
        QFile notes(desk.services().journal.path() + QStringLiteral(".witness"));
        QVERIFY(notes.open(QIODevice::Append));
        notes.write("6 " + QByteArray(64, 'a') + "\n");
        notes.close();
        desk.press(QStringLiteral("Verify journal"));
        QTRY_VERIFY(desk.message().contains(u"The end is gone: lines 5 to 6 were written."));
        QVERIFY(desk.control<QPushButton>(QStringLiteral("Verify journal"))->isEnabled());
    }

    void linesAreExported()
    {
        ActivityDesk desk;
        writeOpenPurchase(desk.services(), Bought);
        writeOpenRelease(desk.services(), Released);
        ActivityView &view = desk.show();
        const QString target = desk.file(QStringLiteral("lines.csv"));
        view.exportTo(target, false);
        QTRY_VERIFY(desk.message().startsWith(u"5 line(s) were written to "));
        desk.control<QLineEdit>(QStringLiteral("Filter activity"))->setText(QStringLiteral("request sent"));
        view.exportTo(target, true);
        QTRY_VERIFY(desk.message().startsWith(u"1 line(s) were written to "));
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QCOMPARE(content.count('\n'), 2);
        QVERIFY(content.contains(",purchase.sent,"));
        view.exportTo(desk.file(QStringLiteral("no/such/folder.csv")), false);
        QTRY_VERIFY(desk.message().contains(u"could not be written."));
    }

    void theFileIsAskedFor()
    {
        ActivityDesk desk;
        writeOpenPurchase(desk.services(), Bought);
        ActivityView &view = desk.show();
        desk.press(QStringLiteral("Export…"));
        auto *dialog = view.findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->setOption(QFileDialog::DontUseNativeDialog);
        Q_EMIT dialog->fileSelected(desk.file(QStringLiteral("all.json")));
        dialog->close();
        QTRY_VERIFY(desk.message().startsWith(u"4 line(s) were written to "));
        QFile file(desk.file(QStringLiteral("all.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("{\"format\":\"numberdesk-journal\""));
    }
};

QTEST_MAIN(ActivityViewTest)
#include "tst_activityview.moc"
