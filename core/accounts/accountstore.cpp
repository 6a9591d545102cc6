// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountstore.h"

#include "core/storage/privatefiles.h"
#include "core/storage/rowvalues.h"
#include "core/storage/savedfile.h"
#include "core/storage/storageerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace numberdesk {
namespace {

/// Rises when an older version could no longer keep what it does not understand.
constexpr int Format = 1;
/// A file beyond it is not ours. @unit bytes
constexpr qint64 LargestFile = 16 * 1024 * 1024;
constexpr std::chrono::milliseconds FactsDelay{500};

Error noSuchAccount()
{
    Error error;
    error.kind = ErrorKind::NotFound;
    error.advice = AccountStore::tr("This account does not exist any more.");
    return error;
}

} // namespace

class AccountStore::Memory final : public AccountMemory
{
public:
    Memory(AccountStore &store, QString id)
        : m_store(&store)
        , m_id(std::move(id))
    {}

    [[nodiscard]] QString fact(const QString &key) const override
    {
        const auto account = m_store ? m_store->account(m_id) : std::nullopt;
        return account ? account->facts.value(key) : QString();
    }
    void remember(const QString &key, const QString &value) override
    {
        if (m_store) {
            m_store->remember(m_id, key, value);
        }
    }

private:
    // A reading that the end of the program cuts short ends after the store is gone.
    QPointer<AccountStore> m_store;
    const QString m_id;
};

AccountStore::AccountStore(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    m_factsTimer.setSingleShot(true);
    m_factsTimer.setInterval(FactsDelay);
    connect(&m_factsTimer, &QTimer::timeout, this, &AccountStore::saveFacts);
}

AccountStore::~AccountStore() { saveFacts(); }

Result<void> AccountStore::refuse(const QString &reason, const QString &sentence)
{
    m_unusable = storageFailed(reason, sentence.arg(QDir::toNativeSeparators(m_path)));
    return failure(*m_unusable);
}

Result<void> AccountStore::load()
{
    QFile file(m_path);
    if (!file.exists()) {
        return {};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return refuse(file.errorString(),
                      tr("The accounts in %1 cannot be read. Check the rights of the file, then start again."));
    }
    const QByteArray bytes = file.size() > LargestFile ? QByteArray() : file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return refuse(file.errorString(), tr("The accounts in %1 cannot be read. Check the disk, then start again."));
    }
    file.close();

    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    const QJsonObject root = document.object();
    if (!root.value(u"format").isDouble() || !root.value(u"accounts").isArray()) {
        const Result<QString> kept = setAside(m_path);
        if (!kept) {
            m_unusable = kept.error();
            return failure(kept.error());
        }
        m_notices.append(
            tr("The accounts in %1 could not be understood. The file was kept as %2; add your accounts again.")
                .arg(QDir::toNativeSeparators(m_path), QDir::toNativeSeparators(*kept)));
        return {};
    }
    if (root.value(u"format").toInt(Format + 1) > Format) {
        return refuse({}, tr("The accounts in %1 were written by a newer version of this program and were left as they "
                             "are. Install the newer version again."));
    }

    QList<Entry> entries;
    int strange = 0;
    for (const QJsonValue &value : root.value(u"accounts").toArray()) {
        Entry entry{accountFromJson(value.toObject()), value};
        const bool isDuplicate =
            entry.account && std::any_of(entries.cbegin(), entries.cend(), [&](const Entry &other) {
                return other.account && other.account->id == entry.account->id;
            });
        if (isDuplicate) {
            entry.account.reset();
        }
        strange += entry.account ? 0 : 1;
        entries.append(entry);
    }
    if (strange > 0) {
        m_notices.append(
            tr("%n account(s) in the settings could not be understood and are not shown.", nullptr, strange));
    }
    m_root = root;
    m_entries = entries;
    return {};
}

QList<Account> AccountStore::accounts() const
{
    QList<Account> found;
    for (const Entry &entry : m_entries) {
        if (entry.account) {
            found.append(*entry.account);
        }
    }
    return found;
}

std::optional<Account> AccountStore::account(const QString &id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? std::nullopt : m_entries.at(index).account;
}

qsizetype AccountStore::indexOf(const QString &id) const
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).account && m_entries.at(i).account->id == id) {
            return i;
        }
    }
    return -1;
}

Result<Account> AccountStore::checked(Account account) const
{
    account.name = account.name.simplified();
    if (account.providerId.isEmpty()) {
        return failure(invalidInput(QStringLiteral("provider"), tr("Choose a provider.")));
    }
    if (account.name.isEmpty()) {
        return failure(invalidInput(QStringLiteral("name"), tr("Give the account a name.")));
    }
    if (account.name.size() > MaximumAccountName) {
        return failure(invalidInput(QStringLiteral("name"),
                                    tr("The name may have at most %1 characters.").arg(MaximumAccountName)));
    }
    const bool nameIsTaken = std::any_of(m_entries.cbegin(), m_entries.cend(), [&account](const Entry &entry) {
        return entry.account && entry.account->id != account.id &&
               entry.account->name.compare(account.name, Qt::CaseInsensitive) == 0;
    });
    if (nameIsTaken) {
        return failure(
            invalidInput(QStringLiteral("name"), tr("There is an account of this name. Choose another one.")));
    }
    if (account.concurrentRequests < 0 || account.concurrentRequests > MaximumConcurrency) {
        return failure(
            invalidInput(QStringLiteral("concurrentRequests"),
                         tr("Choose a number from 1 to %1, or 0 for the provider’s own.").arg(MaximumConcurrency)));
    }
    return account;
}

Result<Account> AccountStore::add(Account account)
{
    if (account.id.isEmpty()) {
        account.id = newRowId();
    }
    if (!account.createdAt.isValid()) {
        account.createdAt = momentFromText(momentText(QDateTime::currentDateTimeUtc()));
    }
    Result<Account> accepted = checked(account);
    if (!accepted) {
        return accepted;
    }
    if (indexOf(accepted->id) >= 0) {
        return failure(invalidInput(QStringLiteral("id"), tr("This account exists already.")));
    }
    QList<Entry> entries = m_entries;
    entries.append({*accepted, QJsonObject()});
    if (auto done = commit(entries); !done) {
        return failure(done.error());
    }
    Q_EMIT added(accepted->id);
    return accepted;
}

Result<Account> AccountStore::update(Account account)
{
    const qsizetype index = indexOf(account.id);
    if (index < 0) {
        return failure(noSuchAccount());
    }
    const Account present = *m_entries.at(index).account;
    account.providerId = present.providerId;
    account.createdAt = present.createdAt;
    account.tokenBackend = present.tokenBackend;
    account.facts = present.facts;
    if (account.fields != present.fields || account.address != present.address) {
        account.facts.clear();
    }
    Result<Account> accepted = checked(account);
    if (!accepted || *accepted == present) {
        return accepted;
    }
    if (auto done = replaceAt(index, *accepted); !done) {
        return failure(done.error());
    }
    Q_EMIT changed(accepted->id);
    return accepted;
}

Result<void> AccountStore::remove(const QString &id)
{
    const qsizetype index = indexOf(id);
    if (index < 0) {
        return failure(noSuchAccount());
    }
    QList<Entry> entries = m_entries;
    entries.removeAt(index);
    if (auto done = commit(entries); !done) {
        return done;
    }
    Q_EMIT removed(id);
    return {};
}

Result<void> AccountStore::setTokenBackend(const QString &id, const QString &backend)
{
    const qsizetype index = indexOf(id);
    if (index < 0) {
        return failure(noSuchAccount());
    }
    Account account = *m_entries.at(index).account;
    if (account.tokenBackend == backend) {
        return {};
    }
    account.tokenBackend = backend;
    if (auto done = replaceAt(index, account); !done) {
        return done;
    }
    Q_EMIT changed(id);
    return {};
}

std::unique_ptr<AccountMemory> AccountStore::memory(const QString &id) { return std::make_unique<Memory>(*this, id); }

void AccountStore::remember(const QString &id, const QString &key, const QString &value)
{
    const qsizetype index = indexOf(id);
    if (index < 0) {
        return;
    }
    QMap<QString, QString> &facts = m_entries[index].account->facts;
    if (facts.value(key) == value) {
        return;
    }
    if (value.isEmpty()) {
        facts.remove(key);
    } else {
        facts.insert(key, value);
    }
    m_factsWaiting = true;
    if (!m_factsTimer.isActive()) {
        m_factsTimer.start();
    }
}

void AccountStore::saveFacts()
{
    if (!m_factsWaiting) {
        return;
    }
    if (auto done = commit(m_entries); !done) {
        Q_EMIT saveFailed(done.error());
    }
}

Result<void> AccountStore::replaceAt(qsizetype index, const Account &account)
{
    QList<Entry> entries = m_entries;
    entries[index].account = account;
    return commit(entries);
}

Result<void> AccountStore::commit(QList<Entry> entries)
{
    if (auto done = write(entries); !done) {
        return done;
    }
    m_entries = std::move(entries);
    m_factsWaiting = false;
    m_factsTimer.stop();
    return {};
}

Result<void> AccountStore::write(const QList<Entry> &entries) const
{
    if (m_unusable) {
        return failure(*m_unusable);
    }
    if (auto folder = makePrivateFolder(QFileInfo(m_path).absolutePath()); !folder) {
        return folder;
    }
    QJsonArray array;
    for (const Entry &entry : entries) {
        array.append(entry.account ? QJsonValue(accountToJson(*entry.account, entry.kept.toObject())) : entry.kept);
    }
    QJsonObject root = m_root;
    root.insert(u"format", Format);
    root.insert(u"accounts", array);
    const QByteArray bytes = QJsonDocument(root).toJson();

    QSaveFile file(m_path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(bytes) == bytes.size() && commitWhole(file);
    if (!written) {
        return failure(storageFailed(file.errorString(), tr("The accounts could not be written to %1, so nothing was "
                                                            "changed. Check that the disk has space and that "
                                                            "you may write there, then try again.")
                                                             .arg(QDir::toNativeSeparators(m_path))));
    }
    return {};
}

} // namespace numberdesk
