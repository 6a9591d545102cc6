// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/sessionsecretstore.h"
#include "tests/ui/support/accessiblenames.h"
#include "tests/ui/support/find.h"
#include "ui/approval/approvaldialog.h"
#include "ui/approval/approvalpanel.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/inlinemessage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using numberdesk::ApprovalCode;
using numberdesk::ApprovalDialog;
using numberdesk::ApprovalPanel;
using numberdesk::InlineMessage;
using numberdesk::Journal;
using numberdesk::SpendingLimits;
using numberdesk::SpendingRules;
using numberdesk::tests::named;
using Asked = numberdesk::ApprovalRule::Asked;

/// A second person before the settings.
class ApprovalPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_journal = std::move(*Journal::open(m_folder->filePath(QStringLiteral("journal.sqlite"))));
        m_secrets = std::make_unique<numberdesk::SessionSecretStore>();
        m_limits = std::make_unique<SpendingLimits>(*m_journal);
        m_code = std::make_unique<ApprovalCode>(*m_secrets, *m_journal, *m_limits);
        m_code->cost = numberdesk::HashCost::least();
        m_panel = std::make_unique<ApprovalPanel>(*m_limits, *m_code);
        m_panel->show();
    }

    void cleanup()
    {
        m_panel.reset();
        m_code.reset();
        m_limits.reset();
        m_secrets.reset();
        m_journal.reset();
    }

    void aCodeIsSetChangedAndRemoved()
    {
        QVERIFY(!edit("Present code")->isVisible());
        QVERIFY(!button("Remove code")->isVisible());
        set(QStringLiteral("first long code"), QStringLiteral("first long code"));
        button("Set code")->click();
        QTRY_VERIFY(rules().hasCode);
        QTRY_COMPARE(said(), QStringLiteral("The code is set. Choose below when it is asked for."));
        QVERIFY(edit("New code")->text().isEmpty());

        set(QStringLiteral("second long code"), QStringLiteral("second long code"));
        edit("Present code")->setText(QStringLiteral("not the code at all"));
        button("Change code")->click();
        QTRY_COMPARE(said(), QStringLiteral("The code is wrong."));
        set(QStringLiteral("second long code"), QStringLiteral("second long code"));
        edit("Present code")->setText(QStringLiteral("first long code"));
        button("Change code")->click();
        QTRY_COMPARE(said(), QStringLiteral("The code is set. Choose below when it is asked for."));

        edit("Present code")->setText(QStringLiteral("second long code"));
        button("Remove code")->click();
        QTRY_VERIFY(!rules().hasCode);
        QTRY_VERIFY(!edit("Present code")->isVisible());
    }

    void twoDifferentCodesAreNone()
    {
        set(QStringLiteral("first long code"), QStringLiteral("first lung code"));
        button("Set code")->click();
        QVERIFY(isShown(QStringLiteral("The two codes differ. Enter the same one twice.")));
        QVERIFY(!rules().hasCode);
    }

    void aShortCodeIsRefusedAtItsField()
    {
        set(QStringLiteral("short"), QStringLiteral("short"));
        button("Set code")->click();
        QTRY_VERIFY(!edit("New code")->accessibleDescription().isEmpty());
        QVERIFY(!rules().hasCode);
    }

    void askingLessNeedsTheCodeItself()
    {
        set(QStringLiteral("first long code"), QStringLiteral("first long code"));
        button("Set code")->click();
        QTRY_VERIFY(rules().hasCode);
        choose(1);
        QCOMPARE(rules().approval.asked, Asked::Always);
        choose(0);
        QTRY_VERIFY(dialog() != nullptr);
        QCOMPARE(rules().approval.asked, Asked::Always);
        dialog()->reject();
        QTRY_COMPARE(named<QComboBox>(m_panel.get(), QStringLiteral("Ask for the code"))->currentIndex(), 1);
        QTRY_VERIFY(dialog() == nullptr);
        choose(2);
        QTRY_VERIFY(dialog() != nullptr);
        approve();
        QTRY_COMPARE(rules().approval.asked, Asked::Above);
        QTRY_VERIFY(edit("Amount without the code")->isVisible());
        QTRY_VERIFY(dialog() == nullptr);
        edit("Amount without the code")->setText(QStringLiteral("25"));
        edit("Currency of the amount")->setText(QStringLiteral("eur"));
        button("Set amount")->click();
        QTRY_VERIFY(dialog() != nullptr);
        approve();
        QTRY_COMPARE(rules().approval.above.value(QStringLiteral("EUR")), numberdesk::Decimal(25));
        auto *amounts = named<numberdesk::CheckList>(m_panel.get(), QStringLiteral("Amounts without the code"));
        QVERIFY(amounts->items().constFirst().text.contains(QStringLiteral("EUR")));
        Q_EMIT amounts->linkActivated(QStringLiteral("EUR"));
        QVERIFY(rules().approval.above.isEmpty());
    }

    void everyControlHasItsName()
    {
        const QStringList nameless = numberdesk::tests::namelessControls(*m_panel);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

private:
    SpendingRules rules() const { return *m_limits->rules(); }
    QLineEdit *edit(const char *name) { return named<QLineEdit>(m_panel.get(), QString::fromUtf8(name)); }
    QPushButton *button(const char *name) { return named<QPushButton>(m_panel.get(), QString::fromUtf8(name)); }
    QString said() { return m_panel->findChild<InlineMessage *>()->text(); }
    ApprovalDialog *dialog() { return m_panel->findChild<ApprovalDialog *>(); }
    void set(const QString &code, const QString &repeated)
    {
        edit("New code")->setText(code);
        edit("New code once more")->setText(repeated);
    }
    void choose(int index)
    {
        auto *box = named<QComboBox>(m_panel.get(), QStringLiteral("Ask for the code"));
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    void approve()
    {
        edit("Code of the second person")->setText(QStringLiteral("first long code"));
        button("Approve")->click();
    }
    bool isShown(const QString &text)
    {
        const QList<QLabel *> labels = m_panel->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<numberdesk::SessionSecretStore> m_secrets;
    std::unique_ptr<SpendingLimits> m_limits;
    std::unique_ptr<ApprovalCode> m_code;
    std::unique_ptr<ApprovalPanel> m_panel;
};

QTEST_MAIN(ApprovalPanelTest)
#include "tst_approvalpanel.moc"
