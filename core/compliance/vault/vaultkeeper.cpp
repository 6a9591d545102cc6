// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/vault/vaultkeeper.h"

#include "core/storage/privatefiles.h"
#include "core/storage/savedfile.h"
#include "core/storage/storageerror.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QPointer>
#include <QtConcurrentRun>

namespace numberdesk {
namespace {

using Opened = Result<VaultKeeper::State>;

/// A locked key is a few hundred bytes.
constexpr qint64 LongestLock = 4096; // @unit bytes

Error busy()
{
    Error error;
    error.kind = ErrorKind::Conflict;
    error.advice = VaultKeeper::tr("The documents are being opened. Wait until that is done.");
    return error;
}

Error ended()
{
    Error error;
    error.kind = ErrorKind::Cancelled;
    return error;
}

Result<LockedKey> readLock(const QString &path)
{
    QFile file(path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.read(LongestLock + 1) : QByteArray();
    const auto locked =
        bytes.size() > LongestLock ? std::nullopt : LockedKey::fromJson(QJsonDocument::fromJson(bytes).object());
    if (!locked) {
        return failure(storageFailed(
            file.errorString(), VaultKeeper::tr("The file %1, which the passphrase opens, cannot be read or was "
                                                "changed. Put it back from a copy: without it the documents cannot "
                                                "be opened.")
                                    .arg(QDir::toNativeSeparators(path))));
    }
    return *locked;
}

Result<void> writeLock(const QString &path, const LockedKey &locked)
{
    if (const auto made = makePrivateFolder(QFileInfo(path).absolutePath()); !made) {
        return made;
    }
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(locked.toJson()).toJson();
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(bytes) != bytes.size() || !commitWhole(file)) {
        return failure(storageFailed(file.errorString(),
                                     VaultKeeper::tr("The documents’ folder could not be prepared: %1 could not be "
                                                     "written. Check that the disk has space and that you may write "
                                                     "there, then try again.")
                                         .arg(QDir::toNativeSeparators(path))));
    }
    return {};
}

/// Why a vault that is there cannot be opened.
Error whyNoKey(const SecretAnswer &answer)
{
    if (answer.outcome == SecretOutcome::Absent) {
        return keychainFailed({},
                              VaultKeeper::tr("The key of the documents has gone from the keychain. Put it back from "
                                              "a copy of the keychain; the documents stay as they are."));
    }
    return answer.error.value_or(keychainFailed({}, {}));
}

Error vaultExists()
{
    Error error;
    error.kind = ErrorKind::Conflict;
    error.advice = VaultKeeper::tr("There are documents in this profile already. Open them instead.");
    return error;
}

} // namespace

VaultKeeper::VaultKeeper(QString folder, SecretStore &keychain, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_keychain(keychain)
{}

VaultKeeper::~VaultKeeper() = default;

QString VaultKeeper::entry() { return QStringLiteral("document-vault"); }

QString VaultKeeper::lockPath() const { return QDir(m_folder).filePath(QStringLiteral("passphrase.json")); }

bool VaultKeeper::isThere() const { return QFileInfo::exists(QDir(m_folder).filePath(QStringLiteral("vault.sqlite"))); }

Opened VaultKeeper::end(State state)
{
    m_state = state;
    Q_EMIT changed();
    return state;
}

Opened VaultKeeper::fail(const Error &error, State state)
{
    m_why = error;
    m_state = state;
    Q_EMIT changed();
    return failure(error);
}

Opened VaultKeeper::openWith(const VaultKey &key)
{
    auto vault = DocumentVault::open(m_folder, key);
    if (!vault) {
        return fail(vault.error());
    }
    auto records = SealedRecords::open(m_folder, key);
    if (!records) {
        return fail(records.error());
    }
    m_vault = std::move(*vault);
    m_records = std::move(*records);
    m_why.reset();
    return end(State::Open);
}

Opened VaultKeeper::openWithSecret(const Secret &secret)
{
    const auto key = VaultKey::fromSecret(secret);
    return key ? openWith(*key)
               : fail(keychainFailed({}, tr("What the keychain has as the key of the documents is no key. Put it back "
                                            "from a copy of the keychain.")));
}

Task<Opened> VaultKeeper::open(std::stop_token stop)
{
    if (m_state == State::Opening) {
        co_return Opened(failure(busy()));
    }
    if (m_state == State::Open) {
        co_return Opened(m_state);
    }
    if (QFileInfo::exists(lockPath())) {
        co_return end(State::AsksPassphrase);
    }
    m_state = State::Opening;
    auto opening = openWithKeychain(stop);
    Opened opened = co_await std::move(opening);
    co_return opened;
}

Task<Opened> VaultKeeper::openWithKeychain(std::stop_token stop)
{
    const QPointer<VaultKeeper> self(this);
    Result<SecretAnswer> answer = co_await m_keychain.read(entry(), stop);
    if (!self) {
        co_return Opened(failure(ended()));
    }
    if (!answer) {
        co_return fail(answer.error());
    }
    if (answer->outcome == SecretOutcome::Found) {
        const Opened opened = openWithSecret(answer->secret);
        co_return opened;
    }
    if (isThere()) {
        const Opened failed = fail(whyNoKey(*answer));
        co_return failed;
    }
    if (answer->outcome == SecretOutcome::Absent) {
        auto making = makeKey(stop);
        Opened made = co_await std::move(making);
        co_return made;
    }
    m_why = answer->error;
    co_return end(State::OffersPassphrase);
}

Task<Opened> VaultKeeper::makeKey(std::stop_token stop)
{
    const QPointer<VaultKeeper> self(this);
    const auto key = VaultKey::generate();
    if (!key) {
        co_return fail(key.error());
    }
    // In the keychain first: a vault whose key is nowhere would be lost.
    Result<SecretAnswer> kept = co_await m_keychain.store(entry(), key->toSecret(), stop);
    if (!self) {
        co_return Opened(failure(ended()));
    }
    if (!kept) {
        co_return fail(kept.error());
    }
    if (kept->outcome != SecretOutcome::Found) {
        m_why = kept->error;
        co_return end(State::OffersPassphrase);
    }
    co_return openWith(*key);
}

Task<Opened> VaultKeeper::unlock(EnteredCode passphrase)
{
    if (m_state == State::Opening) {
        co_return Opened(failure(busy()));
    }
    const QPointer<VaultKeeper> self(this);
    const Result<LockedKey> locked = readLock(lockPath());
    if (!locked) {
        co_return fail(locked.error(), State::AsksPassphrase);
    }
    m_state = State::Opening;
    const LockedKey &lock = *locked;
    auto opening = QtConcurrent::run([lock, passphrase] { return lock.unlock(passphrase); });
    const Result<VaultKey> key = co_await opening;
    if (!self) {
        co_return Opened(failure(ended()));
    }
    if (!key) {
        co_return fail(key.error(), State::AsksPassphrase);
    }
    co_return openWith(*key);
}

Task<Opened> VaultKeeper::createWithPassphrase(EnteredCode passphrase)
{
    if (m_state == State::Opening) {
        co_return Opened(failure(busy()));
    }
    if (isThere() || QFileInfo::exists(lockPath())) {
        co_return Opened(failure(vaultExists()));
    }
    const QPointer<VaultKeeper> self(this);
    const auto key = VaultKey::generate();
    if (!key) {
        co_return fail(key.error());
    }
    const State before = m_state;
    m_state = State::Opening;
    const VaultKey &fresh = *key;
    const HashCost asked = cost;
    auto locking = QtConcurrent::run([fresh, passphrase, asked] { return LockedKey::lock(fresh, passphrase, asked); });
    const Result<LockedKey> locked = co_await locking;
    if (!self) {
        co_return Opened(failure(ended()));
    }
    if (!locked) {
        co_return fail(locked.error(), before);
    }
    if (const Result<void> written = writeLock(lockPath(), *locked); !written) {
        co_return fail(written.error(), before);
    }
    co_return openWith(fresh);
}

} // namespace numberdesk
