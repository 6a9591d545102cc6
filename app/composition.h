// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filelog.h"
#include "core/accounts/profile.h"
#include "core/accounts/secretstore.h"
#include "core/domain/result.h"
#include "core/http/httplog.h"
#include "ui/services.h"
#include "ui/settings/settings.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace numberdesk {

struct PurchaseIntent;

namespace sandbox {
class SandboxServer;
}

/// The composition root: the one place that builds the services and hands them to the window.
///
/// open() takes the profile's lock and reads the settings, which is quick. start() builds everything else and is called
/// after the window's first frame: nothing that could wait (keychain, network, database) runs before.
class Composition : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        Profile::Kind kind = Profile::Kind::Ordinary;
        /// Empty: the default folder.
        QString profileFolder;
        /// May be null; outlives the composition.
        HttpLog *log = nullptr;
        /// What the administrator set; nothing unless the program read it.
        SystemDefaults systemDefaults;
        /// Instead of the system's keychain; for tests.
        std::unique_ptr<SecretStore> keychain;
        /// Instead of the waits between looks at an unknown outcome; for tests.
        std::optional<QList<std::chrono::milliseconds>> waits;
    };

    /// @error Conflict when another copy has the profile; StorageFailed when its folder cannot be used.
    static Result<std::unique_ptr<Composition>> open(Options options);
    ~Composition() override;

    /// What the services hold in words, in the language that is spoken now.
    void retranslate();

    /// Builds the services. What could not be read is in notices(); the services are there in any case.
    void start();

    [[nodiscard]] Settings &settings() { return *m_settings; }
    [[nodiscard]] const Profile &profile() const { return *m_profile; }
    /// After start().
    [[nodiscard]] Services services();
    /// What the person must know about the start; translated sentences.
    [[nodiscard]] const QStringList &notices() const { return m_notices; }
    /// The sample carriers; null outside the sandbox.
    [[nodiscard]] sandbox::SandboxServer *sandboxServer() const;

Q_SIGNALS:
    /// The cached inventory is there; the first reading of the accounts begins.
    void loaded();

private:
    Composition(std::unique_ptr<Profile> profile, Options options);

    void openLog();
    void tellProblems();
    void buildServices();
    void buildVault();
    /// What buys many numbers at once. @param concurrencyOf requests at the same time that an account bears.
    void buildCartPurchase(const std::function<int(const QString &accountId)> &concurrencyOf);
    /// What regulators want, and the documents for it.
    void buildCases(const std::function<int(const QString &accountId)> &concurrencyOf);
    /// The limits of whoever administers the computer; the sandbox spends nothing.
    void administrateLimits();
    void readFiles();
    void startSandbox();
    void takeUpOpenIntents();
    void loadCart();
    void loadAnnotations();
    void openVault();
    /// What was bought is no line of the cart any more.
    void takeOutOfCart(const PurchaseIntent &intent);
    /// What an earlier run bought without living long enough to take it out of the cart.
    void takeOutBoughtLines();
    void loadInventory();

    struct Parts;

    Options m_options;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<Settings> m_settings;
    SharedLog m_log;
    std::unique_ptr<FileLog> m_fileLog;
    std::unique_ptr<Parts> m_parts;
    QStringList m_notices;
};

} // namespace numberdesk
