// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task.h"
#include "core/purchasing/cartline.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace numberdesk {

/// What the person means to buy, over all accounts, kept in the profile.
///
/// The disk leads: each change is written in a thread of its own, flushed, and shown only then; a change that could not
/// be written has not happened, and its task ends with StorageFailed. Changes take effect in the order of the calls.
/// What was written survives a killed program. Each task ends, with Cancelled when the cart goes first.
class Cart : public QObject
{
    Q_OBJECT

public:
    explicit Cart(QString path, QObject *parent = nullptr);
    /// Waits until what was called for is on the disk.
    ~Cart() override;

    /// Reads the file. The first call of any kind does so too, so that a file that could not be read at the start (full
    /// disk, no rights) is read as soon as it can.
    Task<Result<std::monostate>> load();
    /// Whether the file was read; before, lines() are none.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

    /// In their order.
    [[nodiscard]] const QList<CartLine> &lines() const { return m_lines; }
    [[nodiscard]] qsizetype size() const { return m_lines.size(); }
    [[nodiscard]] std::optional<CartLine> find(const QString &id) const;
    /// Whether this account's offer of this number is in the cart.
    [[nodiscard]] bool contains(const QString &accountId, const PhoneNumber &number) const;
    /// How many lines offer this number, from whichever account.
    [[nodiscard]] int offersOf(const PhoneNumber &number) const { return m_offers.value(number); }

    /// Adds lines behind the others. An account's number that is there already is told and stays as it is.
    /// @error InvalidInput when a line has no number or no account, or too long a label; then none was added.
    Task<Result<CartAddition>> add(QList<CartLine> lines);
    /// Takes lines out and gives them, for putBack(). Ids that are not there are passed over.
    Task<Result<QList<CartLine>>> remove(QStringList ids);
    /// Takes this account's offer of this number out, if it is there: it was bought.
    Task<Result<QList<CartLine>>> removeNumber(QString accountId, PhoneNumber number);
    /// Puts lines back where they were.
    Task<Result<CartAddition>> putBack(QList<CartLine> lines);
    /// Labels by the lines' ids; white space at the ends is dropped. @error InvalidInput for a label that is too long.
    Task<Result<std::monostate>> setLabels(QHash<QString, QString> labels);

    /// What the person must know about the file (it was damaged and set aside); mostly nothing.
    [[nodiscard]] const QStringList &notices() const { return m_notices; }
    /// Why the last call could not read or write; nothing when it could.
    [[nodiscard]] const std::optional<Error> &failed() const { return m_failed; }

    /// Where "now" comes from; tests set a clock of their own.
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };

Q_SIGNALS:
    /// Lines are others than before: they were read, or put back between others.
    void linesReset();
    /// Behind the others.
    void linesAdded(const QList<numberdesk::CartLine> &lines);
    void linesRemoved(const QStringList &ids);
    void linesChanged(const QList<numberdesk::CartLine> &lines);
    /// After each of the above.
    void changed();
    /// failed() is another than before.
    void failedChanged();

private:
    /// Lives in the worker thread.
    struct Keeper;
    struct Reading;
    template <typename T>
    using Work = std::function<Result<T>(Keeper &)>;

    template <typename T>
    Task<Result<T>> carryOut(Work<T> work, std::function<void(Cart &, const T &)> take);
    void takeOver(const Reading &reading);
    void noteFailure(const std::optional<Error> &error);
    void index();
    void append(const CartAddition &addition);
    void takeOut(const QList<CartLine> &lines);

    std::shared_ptr<Keeper> m_keeper;
    QThreadPool m_worker;
    QList<CartLine> m_lines;
    /// Keys of accounts and numbers, for contains().
    QSet<QPair<QString, QString>> m_keys;
    QHash<PhoneNumber, int> m_offers;
    bool m_isLoaded = false;
    QStringList m_notices;
    std::optional<Error> m_failed;
    /// Ends the tasks that wait, by the number of their call.
    QHash<qint64, std::function<void()>> m_waiting;
    qint64 m_calls = 0;
};

} // namespace numberdesk
