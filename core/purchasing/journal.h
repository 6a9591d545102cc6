// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/phonenumber.h"
#include "core/domain/result.h"
#include "core/domain/task.h"
#include "core/purchasing/journalcheck.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace numberdesk {

class Database;
class JournalWitness;

/// One line of the journal: what happened, to which number of which account, by whom and when. Lines are only ever
/// added; each carries a hash over itself and the line before, so that a line changed or removed by hand shows.
struct JournalEntry
{
    /// Position from 1, without gaps.
    qint64 sequence = 0;
    QString id;
    QDateTime at;
    /// Name of the operating system's user.
    QString actor;
    /// "purchase.sent", "release.pending", …: what a line is about and what happened.
    QString kind;
    /// The purchase or release that it belongs to; may be empty.
    QString intentId;
    QString accountId;
    QString accountName;
    QString providerId;
    /// As the provider writes it.
    QString number;
    QJsonObject content;
    /// SHA-256 in hexadecimal.
    QString previousHash;
    QString hash;
};

/// An intent as the journal keeps it: its present state beside the lines that led to it. What it is about is the
/// business of PurchaseIntent and ReleaseIntent.
struct IntentRecord
{
    QString id;
    /// "purchase" or "release".
    QString kind;
    QString state;
    /// False while its outcome is not known: such intents are taken up again at the next start.
    bool settled = false;
    QString accountId;
    QString providerId;
    /// PhoneNumber::identity()
    QString numberIdentity;
    QJsonObject content;
    QDateTime createdAt;
};

/// An intent with its place in the journal.
struct JournalledIntent
{
    QString id;
    QString state;
    QString accountId;
    /// Of the line that began it.
    qint64 beganAt = 0;
};

/// Which lines are wanted; what is not set does not matter.
struct JournalFilter
{
    /// What a kind begins with: "purchase." for all that is about purchases.
    QString kind;
    QString accountId;
    /// From this moment on.
    QDateTime from;
    /// Before this moment.
    QDateTime until;

    [[nodiscard]] bool passes(const JournalEntry &entry) const;

    friend bool operator==(const JournalFilter &, const JournalFilter &) = default;
};

/// An account of which the journal tells, under the name that it had last. It may be gone.
struct JournalAccount
{
    QString id;
    QString name;

    friend bool operator==(const JournalAccount &, const JournalAccount &) = default;
};

/// The record of everything that spends, gives away or changes. On disk, flushed, before the wire: record() returns
/// only when its transaction is committed with synchronous=FULL. Then the line is noted in a second file
/// (JournalWitness); a note that cannot be written undoes nothing. Where the notes know of lines that are gone, their
/// numbers are not given again.
class Journal : public QObject
{
    Q_OBJECT

public:
    /// Opens or makes the journal's file. @error StorageFailed; then nothing that needs a journal may be done.
    static Result<std::unique_ptr<Journal>> open(const QString &path);
    /// A journal that could not be opened: everything that needs one is refused with this error, the rest goes on.
    static std::unique_ptr<Journal> unavailable(Error why);
    ~Journal() override;

    [[nodiscard]] const std::optional<Error> &whyUnavailable() const { return m_unavailable; }

    /// Adds a line. Sequence, id, time, actor and hashes are filled in here.
    Result<JournalEntry> append(JournalEntry entry);
    /// Adds a line and keeps the intent's new state, both or neither.
    Result<JournalEntry> record(const IntentRecord &intent, JournalEntry entry);

    /// Lines before a sequence (0: the newest), newest first.
    [[nodiscard]] Result<QList<JournalEntry>> newest(int maximum, qint64 beforeSequence = 0) const;
    /// As newest(), of the lines that pass the filter.
    [[nodiscard]] Result<QList<JournalEntry>> find(const JournalFilter &filter, int maximum,
                                                   qint64 beforeSequence = 0) const;
    /// How many lines pass the filter.
    [[nodiscard]] Result<qint64> count(const JournalFilter &filter = {}) const;
    /// In the order of their names.
    [[nodiscard]] Result<QList<JournalAccount>> accounts() const;
    [[nodiscard]] Result<QList<JournalEntry>> entriesOf(const QString &intentId) const;
    [[nodiscard]] Result<QList<IntentRecord>> openIntents() const;
    /// The states of the open intents by their ids, without what they hold; those that are `leftOut` are passed over.
    [[nodiscard]] Result<QHash<QString, QString>> openStates(const QStringList &leftOut = {}) const;
    [[nodiscard]] Result<std::optional<IntentRecord>> intent(const QString &id) const;
    /// Intents without a known outcome for this number, in any account.
    [[nodiscard]] Result<QList<IntentRecord>> openIntentsFor(const QString &numberIdentity) const;
    /// Intents of a kind ("purchase") in one of these states that began at this moment or later, oldest first.
    [[nodiscard]] Result<QList<IntentRecord>> intentsInStates(const QString &kind, const QStringList &states,
                                                              const QDateTime &since) const;
    /// Lines of these kinds, oldest first.
    [[nodiscard]] Result<QList<JournalEntry>> entriesOfKinds(const QStringList &kinds) const;
    /// Lines about a number, in whatever account, newest first.
    [[nodiscard]] Result<QList<JournalEntry>> entriesOfNumber(const PhoneNumber &number, int maximum) const;
    /// Lines of these kinds after a sequence, oldest first.
    [[nodiscard]] Result<QList<JournalEntry>> entriesAfter(qint64 sequence, const QStringList &kinds,
                                                           int maximum) const;
    /// The latest moment of any line, which is not always that of the newest one: clocks are set. Invalid when empty.
    [[nodiscard]] Result<QDateTime> latestMoment() const;
    /// Sequence of the first line that is as late as `moment` or later; nothing when there is none.
    [[nodiscard]] Result<std::optional<qint64>> firstSequenceSince(const QDateTime &moment) const;
    /// Intents whose line of the kind `beganWith` has this sequence or a later one.
    [[nodiscard]] Result<QList<JournalledIntent>> intentsSince(qint64 sequence, const QString &beganWith) const;
    /// Reads the whole chain here and now.
    [[nodiscard]] Result<ChainCheck> verify() const;
    /// Reads the whole chain in another thread. @error StorageFailed, Cancelled
    [[nodiscard]] Task<Result<ChainCheck>> verifyInBackground(std::stop_token stop) const;

    /// The journal's file; empty when it is unavailable.
    [[nodiscard]] QString path() const;

    /// What the person must know about the opening (a damaged file was set aside, lines are gone); mostly none.
    [[nodiscard]] QStringList notices() const;

    /// Where "now" comes from; tests set a clock of their own.
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };

Q_SIGNALS:
    void appended(const numberdesk::JournalEntry &entry);

private:
    explicit Journal(std::unique_ptr<Database> database);

    Result<void> compareWithWitness();
    Result<void> insert(JournalEntry &entry);
    void committed(const JournalEntry &entry);
    [[nodiscard]] Result<std::pair<qint64, QString>> lastLink() const;

    std::unique_ptr<Database> m_database;
    std::unique_ptr<JournalWitness> m_witness;
    std::optional<Error> m_unavailable;
    /// Greatest sequence that was ever given, as far as the notes know.
    qint64 m_floor = 0;
    QStringList m_notices;
};

/// Name of the operating system's user, as lines carry it.
QString journalActor();

} // namespace numberdesk
