// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/sessionsecretstore.h"
#include "core/compliance/profiles/profilebook.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "tests/support/waitfor.h"
#include "tests/ui/support/accessiblenames.h"
#include "tests/ui/support/find.h"
#include "ui/compliance/profiles/fillbar.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using numberdesk::ComplianceProfile;
using numberdesk::FillBar;
using numberdesk::ProfileBook;
using numberdesk::ProfileFill;
using numberdesk::tests::named;
namespace tests = numberdesk::tests;

class FillBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keychain = std::make_unique<numberdesk::SessionSecretStore>();
        m_keeper = std::make_unique<numberdesk::VaultKeeper>(m_folder->filePath(QStringLiteral("vault")), *m_keychain);
        m_book = std::make_unique<ProfileBook>(*m_keeper);
        m_bar = std::make_unique<FillBar>(*m_book);
        m_bar->show();
        QVERIFY(tests::waitFor(m_keeper->open({})));
    }

    void cleanup()
    {
        m_bar.reset();
        m_book.reset();
        m_keeper.reset();
    }

    void itOffersTheProfilesAsTheyAre()
    {
        QCOMPARE(tests::namelessControls(*m_bar), QStringList());
        QCOMPARE(names(), QStringList{QStringLiteral("Choose…")});
        QVERIFY(!button("Fill from profile")->isEnabled());
        const QString bolt = add(QStringLiteral("Bolt"));
        add(QStringLiteral("Acme"));
        QCOMPARE(names(), (QStringList{QStringLiteral("Choose…"), QStringLiteral("Acme"), QStringLiteral("Bolt")}));
        m_bar->setProfile(bolt);
        // The choice stays with its profile, whatever comes before it.
        add(QStringLiteral("Able"));
        QCOMPARE(m_bar->profileId(), bolt);
        QVERIFY(m_book->remove(bolt));
        QCOMPARE(m_bar->profileId(), QString());
        QVERIFY(!button("Fill from profile")->isEnabled());
    }

    void itAsksToFill()
    {
        const QString acme = add(QStringLiteral("Acme"));
        QSignalSpy asked(m_bar.get(), &FillBar::fillRequested);
        QSignalSpy profiles(m_bar.get(), &FillBar::profilesRequested);
        m_bar->setProfile(acme);
        button("Fill from profile")->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.constFirst().constFirst().toString(), acme);
        button("Profiles…")->click();
        QCOMPARE(profiles.count(), 1);
    }

    void itTellsWhatCameFromWhere()
    {
        const QString acme = add(QStringLiteral("Acme"));
        m_bar->setProfile(acme);
        ProfileFill filled;
        filled.words = QStringLiteral("Tax number: from “VAT number” of Acme.");
        ProfileFill refused;
        refused.words = QStringLiteral("PAN: from “Tax number” of Acme.");
        refused.problem = QStringLiteral("Too long.");
        m_bar->tell({filled}, {refused});
        QCOMPARE(said(), (QStringList{filled.words, QStringLiteral("PAN: from “Tax number” of Acme. Not filled in: "
                                                                   "Too long.")}));
        m_bar->tell({}, {});
        QCOMPARE(said(), QStringList{QStringLiteral("The profile has nothing for what is still open.")});
        // It was about another profile.
        m_bar->setProfile({});
        QCOMPARE(said(), QStringList());
    }

private:
    QString add(const QString &name)
    {
        ComplianceProfile profile;
        profile.name = name;
        return m_book->add(profile)->id;
    }

    [[nodiscard]] QPushButton *button(const char *name)
    {
        return named<QPushButton>(m_bar.get(), QString::fromUtf8(name));
    }

    [[nodiscard]] QStringList names()
    {
        auto *combo = named<QComboBox>(m_bar.get(), QStringLiteral("Profile"));
        QStringList found;
        for (int index = 0; index < combo->count(); ++index) {
            found.append(combo->itemText(index));
        }
        return found;
    }

    /// Sentences that are shown, without labels.
    [[nodiscard]] QStringList said()
    {
        QStringList found;
        const QList<QLabel *> labels = m_bar->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
        for (const QLabel *label : labels) {
            if (label->isVisible() && !label->buddy()) {
                found.append(label->text());
            }
        }
        return found;
    }

    std::unique_ptr<numberdesk::SessionSecretStore> m_keychain;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<numberdesk::VaultKeeper> m_keeper;
    std::unique_ptr<ProfileBook> m_book;
    std::unique_ptr<FillBar> m_bar;
};

QTEST_MAIN(FillBarTest)
#include "tst_fillbar.moc"
