// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/sandboxcontract.h"
#include "core/sandbox/sandboxserver.h"
#include "ui/sandbox/choicewords.h"
#include "ui/sandbox/sandboxpanel.h"

#include <QComboBox>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using numberdesk::SandboxPanel;
using numberdesk::switchChoice;
using numberdesk::sandbox::SandboxServer;
using numberdesk::sandbox::Switch;

class SandboxPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChoiceHasWords()
    {
        // Status codes and the names that a documentation gives its forms.
        static const QRegularExpression wire(QStringLiteral("^(\\d{3}|[AB]\\d?)$"));
        const SandboxServer server;
        int seen = 0;
        const QStringList ids = server.providerIds();
        for (const QString &id : ids) {
            const QList<Switch> switches = server.contract(id)->switches();
            for (const Switch &entry : switches) {
                QSet<QString> words;
                for (const QString &choice : entry.choices) {
                    const QString text = switchChoice(entry.key, choice);
                    const QString where = QStringLiteral("%1, %2: %3").arg(id, entry.key, choice);
                    QVERIFY2(text != choice || wire.match(choice).hasMatch(), qUtf8Printable(where));
                    QVERIFY2(!words.contains(text), qUtf8Printable(where));
                    words.insert(text);
                    ++seen;
                }
            }
        }
        QVERIFY(seen > 100);
    }

    void aChosenWordSetsItsValue()
    {
        SandboxServer server;
        const SandboxPanel panel(server);
        QComboBox *purchases = nullptr;
        for (auto *combo : panel.findChildren<QComboBox *>()) {
            if (!purchases && combo->findData(QStringLiteral("garbage-after-effect")) >= 0) {
                purchases = combo;
            }
        }
        QVERIFY(purchases);
        QCOMPARE(purchases->currentData().toString(), QStringLiteral("works"));
        const int fault = purchases->findText(QStringLiteral("Fault after the effect"));
        purchases->setCurrentIndex(fault);
        Q_EMIT purchases->activated(fault);
        const QStringList ids = server.providerIds();
        QCOMPARE(std::count_if(ids.cbegin(), ids.cend(),
                               [&server](const QString &id) {
                                   return server.contract(id)->setting(QStringLiteral("purchase")) ==
                                          QStringLiteral("fault-after-effect");
                               }),
                 1);
        // Opened again it shows what is set.
        const SandboxPanel again(server);
        bool isShown = false;
        for (auto *combo : again.findChildren<QComboBox *>()) {
            isShown = isShown || combo->currentData() == QStringLiteral("fault-after-effect");
        }
        QVERIFY(isShown);
    }
};

QTEST_MAIN(SandboxPanelTest)
#include "tst_sandboxpanel.moc"
