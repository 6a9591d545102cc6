// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountstore.h"
#include "core/accounts/sessionsecretstore.h"
#include "core/models/spendinglimitsmodel.h"
#include "core/purchasing/approvalcode.h"
#include "ui/settings/limitspanel.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using numberdesk::AccountStore;
using numberdesk::Journal;
using numberdesk::LimitsPanel;
using numberdesk::SpendingLimits;

/// A panel over a journal on disk.
struct Desk
{
    explicit Desk(std::unique_ptr<Journal> made, const QString &folder)
        : journal(std::move(made))
        , limits(*journal)
        , code(secrets, *journal, limits)
        , accounts(folder + QStringLiteral("/accounts.json"))
        , panel(limits, code, accounts)
        , tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest)
    {}

    template <typename T>
    T *control(const char *name) const
    {
        const QList<T *> all = panel.findChildren<T *>();
        const auto found = std::find_if(all.begin(), all.end(),
                                        [name](const T *one) { return one->accessibleName() == QLatin1String(name); });
        return found == all.end() ? nullptr : *found;
    }

    numberdesk::TableView *table() const { return control<numberdesk::TableView>("Spending limits"); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }

    void enter(int period, const QString &amount, const QString &currency) const
    {
        control<QComboBox>("Limit for")->setCurrentIndex(period);
        control<QLineEdit>("Highest amount")->setText(amount);
        control<QLineEdit>("Currency of the limit")->setText(currency);
        control<QPushButton>("Set limit")->click();
    }

    std::unique_ptr<Journal> journal;
    SpendingLimits limits;
    numberdesk::SessionSecretStore secrets;
    numberdesk::ApprovalCode code;
    AccountStore accounts;
    LimitsPanel panel;
    QAbstractItemModelTester tester;
};

class LimitsPanelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    std::unique_ptr<Desk> open() const
    {
        return std::make_unique<Desk>(std::move(*Journal::open(m_folder->filePath(QStringLiteral("journal.sqlite")))),
                                      m_folder->path());
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aLimitIsSetChangedAndRemoved()
    {
        const auto desk = open();
        desk->enter(1, QStringLiteral("50"), QStringLiteral("eur"));
        QCOMPARE(desk->table()->model()->rowCount(), 1);
        QCOMPARE(desk->cell(0, 0), QStringLiteral("A day"));
        QCOMPARE(desk->cell(0, 1), QStringLiteral("All accounts"));
        QCOMPARE(desk->cell(0, 2), QStringLiteral("EUR 50.00"));
        QVERIFY(!desk->cell(0, 3).isEmpty());
        // The same kind again is the same limit.
        desk->enter(1, QStringLiteral("20"), QStringLiteral("EUR"));
        QCOMPARE(desk->table()->model()->rowCount(), 1);
        QCOMPARE(desk->cell(0, 2), QStringLiteral("EUR 20.00"));
        desk->enter(2, QStringLiteral("0"), QStringLiteral("EUR"));
        QCOMPARE(desk->table()->model()->rowCount(), 2);
        QVERIFY(!desk->control<QPushButton>("Remove limit")->isEnabled());
        desk->table()->selectRow(0);
        QCOMPARE(desk->control<QLineEdit>("Highest amount")->text(), QStringLiteral("20.00"));
        desk->control<QPushButton>("Remove limit")->click();
        QCOMPARE(desk->table()->model()->rowCount(), 1);
        QCOMPARE(desk->limits.rules()->limits.size(), 1);
        QCOMPARE(desk->journal->newest(1)->constFirst().kind, QStringLiteral("limits.loosened"));
    }

    void whatIsNoLimitIsSaidAtItsField()
    {
        const auto desk = open();
        desk->enter(0, QStringLiteral("ten"), QStringLiteral("EUR"));
        desk->enter(0, QStringLiteral("10"), QStringLiteral("EU"));
        desk->enter(0, QStringLiteral("-1"), QStringLiteral("EUR"));
        QVERIFY(desk->limits.rules()->limits.isEmpty());
        QVERIFY(desk->journal->newest(1)->isEmpty());
        QVERIFY(!desk->control<QLineEdit>("Highest amount")->accessibleDescription().isEmpty());
    }

    void unknownPricesAreAllowedByTheBox()
    {
        const auto desk = open();
        auto *box = desk->control<QCheckBox>("Allow numbers whose price or currency is not stated");
        QVERIFY(!box->isChecked());
        box->click();
        QVERIFY(desk->limits.rules()->allowsUnknownCharges);
        QVERIFY(open()->control<QCheckBox>("Allow numbers whose price or currency is not stated")->isChecked());
    }

    void aJournalThatCannotBeReadIsSaidAndNothingCanBeSet()
    {
        numberdesk::Error why;
        why.kind = numberdesk::ErrorKind::StorageFailed;
        why.advice = QStringLiteral("The journal is of a newer version.");
        Desk desk(Journal::unavailable(why), m_folder->path());
        QVERIFY(!desk.control<QPushButton>("Set limit")->isEnabled());
        QCOMPARE(desk.panel.findChild<numberdesk::InlineMessage *>()->text(), why.advice);
    }
};

QTEST_MAIN(LimitsPanelTest)
#include "tst_limitspanel.moc"
