// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/secretstore.h"
#include "tests/support/waitfor.h"
#include "tests/ui/support/find.h"
#include "ui/compliance/profiles/vaultgate.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using numberdesk::Result;
using numberdesk::Secret;
using numberdesk::SecretAnswer;
using numberdesk::SecretOutcome;
using numberdesk::Task;
using numberdesk::VaultGate;
using numberdesk::VaultKeeper;
namespace tests = numberdesk::tests;
using State = VaultKeeper::State;

namespace {

class NoKeychain final : public numberdesk::SecretStore
{
public:
    Task<Result<SecretAnswer>> read(QString, std::stop_token) override { return answer(); }
    Task<Result<SecretAnswer>> store(QString, Secret, std::stop_token) override { return answer(); }
    Task<Result<SecretAnswer>> remove(QString, std::stop_token) override { return answer(); }

private:
    static Task<Result<SecretAnswer>> answer()
    {
        SecretAnswer given;
        given.outcome = SecretOutcome::NoKeychain;
        given.error = numberdesk::keychainFailed({}, QStringLiteral("The sample has no keychain."));
        co_return Result<SecretAnswer>(given);
    }
};

} // namespace

/// The page that stands in the place of everything that is kept encrypted.
class VaultGateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        close();
    }

    void beforeAnybodyAskedNothingIsSaid()
    {
        QVERIFY(!m_gate->isNeeded());
        m_gate->openIfClosed();
        QTRY_COMPARE(m_keeper->state(), State::OffersPassphrase);
        QVERIFY(m_gate->isNeeded());
    }

    void withoutAKeychainAPassphraseIsChosenAndOpensItNextTime()
    {
        m_gate->openIfClosed();
        QTRY_VERIFY(edit("Passphrase again")->isVisible());
        QVERIFY2(shown().contains(QStringLiteral("no keychain")), qPrintable(shown()));
        QVERIFY(shown().contains(QStringLiteral("The sample has no keychain.")));

        type("four quiet green numbers", "four quiet green cucumbers");
        QTRY_VERIFY(shown().contains(QStringLiteral("The two are not the same")));
        QCOMPARE(m_keeper->state(), State::OffersPassphrase);
        type("four quiet green numbers", "four quiet green numbers");
        QTRY_COMPARE(m_keeper->state(), State::Open);
        QVERIFY(!m_gate->isNeeded());
        QCOMPARE(edit("Passphrase")->text(), QString());

        close();
        m_gate->openIfClosed();
        QTRY_COMPARE(m_keeper->state(), State::AsksPassphrase);
        QVERIFY(!edit("Passphrase again")->isVisible());
        edit("Passphrase")->setText(QStringLiteral("another one altogether"));
        QTest::keyClick(edit("Passphrase"), Qt::Key_Return);
        QTRY_COMPARE(m_keeper->state(), State::AsksPassphrase);
        QVERIFY(m_gate->isNeeded());
        QTRY_VERIFY(edit("Passphrase")->isVisible());
        edit("Passphrase")->setText(QStringLiteral("four quiet green numbers"));
        QTest::keyClick(edit("Passphrase"), Qt::Key_Return);
        QTRY_COMPARE(m_keeper->state(), State::Open);
    }

private:
    /// As at the next start.
    void close()
    {
        m_gate.reset();
        m_keeper = std::make_unique<VaultKeeper>(m_folder->filePath(QStringLiteral("vault")), m_keychain);
        m_keeper->cost = numberdesk::HashCost::least();
        m_gate = std::make_unique<VaultGate>(*m_keeper);
        m_gate->show();
        QVERIFY(QTest::qWaitForWindowActive(m_gate.get()));
    }
    [[nodiscard]] QLineEdit *edit(const char *name) const
    {
        return tests::named<QLineEdit>(m_gate.get(), QString::fromLatin1(name));
    }
    void type(const char *passphrase, const char *again) const
    {
        edit("Passphrase")->setText(QString::fromLatin1(passphrase));
        edit("Passphrase again")->setText(QString::fromLatin1(again));
        tests::named<QPushButton>(m_gate.get(), QStringLiteral("Set passphrase"))->click();
    }
    [[nodiscard]] QString shown() const
    {
        QStringList texts;
        const QList<QLabel *> labels = m_gate->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            texts.append(label->isVisible() ? label->text() : QString());
        }
        return texts.join(u'\n');
    }

    NoKeychain m_keychain;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<VaultKeeper> m_keeper;
    std::unique_ptr<VaultGate> m_gate;
};

QTEST_MAIN(VaultGateTest)
#include "tst_vaultgate.moc"
