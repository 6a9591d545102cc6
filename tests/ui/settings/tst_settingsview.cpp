// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/find.h"
#include "ui/settings/settings.h"
#include "ui/settings/settingsview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinemessage.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using numberdesk::Settings;
using numberdesk::SettingsView;
using numberdesk::SystemDefaults;

class SettingsViewTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    SystemDefaults read(const QByteArray &text) const
    {
        QFile file(path(QStringLiteral("defaults.ini")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("the administrator's file could not be written");
        }
        file.close();
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return SystemDefaults::read({file.fileName()});
    }

    static bool says(const QWidget &view, const QString &words)
    {
        const QList<QLabel *> labels = view.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&words](const QLabel *label) { return label->text().contains(words); });
    }

private Q_SLOTS:
    void init() { QFile::remove(path(QStringLiteral("settings.ini"))); }

    void whatIsLockedCannotBeChangedAndSaysWhy()
    {
        Settings settings(path(QStringLiteral("settings.ini")),
                          read("[locked]\nappearance/theme=dark\nnetwork/proxy=http://proxy.example.com:8080\n"
                               "log/file=desk.log\naccounts/allowedProviders=vobiz\n"));
        SettingsView view(settings, m_folder.path());
        const QString file = path(QStringLiteral("defaults.ini"));
        for (const char *name : {"Colours", "Proxy", "Log of requests"}) {
            QWidget *control = nullptr;
            for (QWidget *widget : view.findChildren<QWidget *>()) {
                if (widget->accessibleName() == QLatin1String(name)) {
                    control = widget;
                }
            }
            QVERIFY2(control, name);
            QVERIFY2(!control->isEnabled(), name);
            QVERIFY2(control->accessibleDescription().contains(QStringLiteral("Locked.")), name);
            QVERIFY2(control->accessibleDescription().contains(file), name);
        }
        QCOMPARE(numberdesk::tests::named<QComboBox>(&view, QStringLiteral("Colours"))->currentData(),
                 QStringLiteral("dark"));
        QCOMPARE(numberdesk::tests::named<QLineEdit>(&view, QStringLiteral("Proxy address"))->text(),
                 QStringLiteral("http://proxy.example.com:8080"));
        QVERIFY(!numberdesk::tests::named<QLineEdit>(&view, QStringLiteral("Proxy address"))->isEnabled());
        QVERIFY(
            numberdesk::tests::named<QSpinBox>(&view, QStringLiteral("Longest wait for the keychain"))->isEnabled());
        QVERIFY(says(view, QStringLiteral("Set by your administrator in ")));
        QVERIFY(says(view, QStringLiteral("at these providers: Vobiz.")));
    }

    void whatIsWrongWithTheFileIsSaid()
    {
        Settings settings(path(QStringLiteral("settings.ini")), read("[locked]\nsandbox/allowed=perhaps\n"));
        SettingsView view(settings, m_folder.path());
        QCOMPARE(view.findChildren<numberdesk::InlineMessage *>().size(), 1);
        QVERIFY(view.findChild<numberdesk::InlineMessage *>()->text().contains(QStringLiteral("sandbox/allowed")));
        QVERIFY(says(view, QStringLiteral("The sample carriers are not offered.")));
    }

    void theWaitOfAReleaseIsChosenOrLocked()
    {
        const QString name = QStringLiteral("Wait before a release is sent");
        {
            Settings settings(path(QStringLiteral("settings.ini")));
            QCOMPARE(settings.releaseDelay(), std::chrono::minutes(10));
            SettingsView view(settings, m_folder.path());
            auto *wait = numberdesk::tests::named<QSpinBox>(&view, name);
            QCOMPARE(wait->value(), 10);
            wait->setValue(0);
            QCOMPARE(wait->text(), QStringLiteral("Send at once"));
            QCOMPARE(settings.releaseDelay(), std::chrono::minutes(0));
            wait->setValue(100000);
            QCOMPARE(settings.releaseDelay(), std::chrono::minutes(1440));
        }
        Settings settings(path(QStringLiteral("settings.ini")), read("[locked]\nrelease/delayMinutes=30\n"));
        SettingsView view(settings, m_folder.path());
        auto *wait = numberdesk::tests::named<QSpinBox>(&view, name);
        QVERIFY(!wait->isEnabled());
        QCOMPARE(settings.releaseDelay(), std::chrono::minutes(30));
        settings.setReleaseDelay(std::chrono::minutes(0));
        QCOMPARE(settings.releaseDelay(), std::chrono::minutes(30));
    }

    void withoutAnAdministratorNothingIsLocked()
    {
        Settings settings(path(QStringLiteral("settings.ini")));
        SettingsView view(settings, m_folder.path());
        QVERIFY(view.findChildren<numberdesk::InlineMessage *>().isEmpty());
        QVERIFY(numberdesk::tests::named<QComboBox>(&view, QStringLiteral("Colours"))->isEnabled());
        QVERIFY(!says(view, QStringLiteral("administrator")));
    }

    void aProxyIsChosen()
    {
        Settings settings(path(QStringLiteral("settings.ini")));
        SettingsView view(settings, m_folder.path());
        auto *kind = numberdesk::tests::named<QComboBox>(&view, QStringLiteral("Proxy"));
        auto *address = numberdesk::tests::named<QLineEdit>(&view, QStringLiteral("Proxy address"));
        kind->setCurrentIndex(2);
        Q_EMIT kind->activated(2);
        address->setText(QStringLiteral("http://desk:hush@proxy.example.com:8080"));
        Q_EMIT address->editingFinished();
        QVERIFY(address->accessibleDescription().contains(QStringLiteral("stays")));
        QCOMPARE(settings.proxy().text(), QStringLiteral("system"));
        address->setText(QStringLiteral(" http://proxy.example.com:8080/ "));
        Q_EMIT address->editingFinished();
        QCOMPARE(settings.proxy().text(), QStringLiteral("http://proxy.example.com:8080"));
        kind->setCurrentIndex(1);
        Q_EMIT kind->activated(1);
        QCOMPARE(settings.proxy().text(), QStringLiteral("none"));
        QCOMPARE(Settings(path(QStringLiteral("settings.ini"))).proxy().text(), QStringLiteral("none"));
    }
};

QTEST_MAIN(SettingsViewTest)
#include "tst_settingsview.moc"
