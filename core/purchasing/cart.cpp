// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/cart.h"

#include "core/purchasing/cartstore.h"
#include "core/purchasing/journal.h"
#include "core/storage/rowvalues.h"

#include <QCoreApplication>
#include <QPromise>

#include <algorithm>

namespace numberdesk {
namespace {

struct CartText
{
    Q_DECLARE_TR_FUNCTIONS(Cart)
};

Error refusedLine(const QString &advice)
{
    Error error;
    error.kind = ErrorKind::InvalidInput;
    error.advice = advice;
    return error;
}

Error cartClosed()
{
    Error error;
    error.kind = ErrorKind::Cancelled;
    return error;
}

std::optional<Error> whyNoLabel(const QString &label)
{
    if (label.size() <= CartLine::MaximumLabel) {
        return std::nullopt;
    }
    return refusedLine(CartText::tr("The label “%1…” is longer than %2 characters. Shorten it.")
                           .arg(label.left(30))
                           .arg(CartLine::MaximumLabel));
}

std::optional<Error> whyNotInCart(const CartLine &line)
{
    if (line.number.number.isEmpty() || line.accountId.isEmpty()) {
        return refusedLine(CartText::tr("An offer without a number or an account cannot be put into the cart."));
    }
    return whyNoLabel(line.label);
}

QPair<QString, QString> keyOf(const CartLine &line) { return {line.accountId, line.numberKey()}; }

bool isBefore(const CartLine &left, const CartLine &right)
{
    return left.position != right.position ? left.position < right.position : left.id < right.id;
}

template <typename T>
Task<Result<T>> answerOf(QFuture<Result<T>> future)
{
    Result<T> answer = co_await future;
    co_return answer;
}

template <typename T>
Task<Result<T>> answerAtOnce(Result<T> answer)
{
    co_return answer;
}

} // namespace

struct Cart::Reading
{
    /// Everything that the file holds; once, from the call that read it.
    std::optional<QList<CartLine>> lines;
    QStringList notices;
};

struct Cart::Keeper
{
    QString path;
    std::unique_ptr<CartStore> store;
    bool isRead = false;
    Reading reading;

    /// Opens and reads what was not yet. A failure is not kept: the next call tries again.
    Result<void> makeReady()
    {
        if (!store) {
            Result<std::unique_ptr<CartStore>> opened = CartStore::open(path);
            if (!opened) {
                return failure(opened.error());
            }
            store = std::move(*opened);
        }
        if (!isRead) {
            Result<QList<CartLine>> lines = store->load();
            if (!lines) {
                return failure(lines.error());
            }
            reading = {std::move(*lines), store->notices()};
            isRead = true;
        }
        return {};
    }
};

Cart::Cart(QString path, QObject *parent)
    : QObject(parent)
    , m_keeper(std::make_shared<Keeper>())
{
    m_keeper->path = std::move(path);
    // One thread that never expires: a database connection belongs to the thread that opened it.
    m_worker.setMaxThreadCount(1);
    m_worker.setExpiryTimeout(-1);
}

Cart::~Cart()
{
    m_worker.start([keeper = m_keeper] { keeper->store.reset(); });
    m_worker.waitForDone();
    const auto waiting = std::exchange(m_waiting, {});
    for (const std::function<void()> &end : waiting) {
        end();
    }
}

template <typename T>
Task<Result<T>> Cart::carryOut(Work<T> work, std::function<void(Cart &, const T &)> take)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const qint64 call = ++m_calls;
    m_waiting.insert(call, [promise] {
        promise->addResult(Result<T>(failure(cartClosed())));
        promise->finish();
    });
    m_worker.start([keeper = m_keeper, receiver = this, call, promise, work = std::move(work), take = std::move(take)] {
        const Result<void> ready = keeper->makeReady();
        const Result<T> done = ready ? work(*keeper) : Result<T>(failure(ready.error()));
        // The destructor waits for the worker, so the receiver is alive here. Its queue keeps the order of the calls.
        QMetaObject::invokeMethod(
            receiver,
            [receiver, call, promise, done, take, reading = std::exchange(keeper->reading, {})] {
                receiver->m_waiting.remove(call);
                receiver->takeOver(reading);
                receiver->noteFailure(done ? std::nullopt : std::optional(done.error()));
                if (done) {
                    take(*receiver, *done);
                }
                promise->addResult(done);
                promise->finish();
            },
            Qt::QueuedConnection);
    });
    return answerOf(promise->future());
}

void Cart::takeOver(const Reading &reading)
{
    if (!reading.lines) {
        return;
    }
    m_lines = *reading.lines;
    m_notices = reading.notices;
    m_isLoaded = true;
    index();
    Q_EMIT linesReset();
    Q_EMIT changed();
}

void Cart::noteFailure(const std::optional<Error> &error)
{
    if (error != m_failed) {
        m_failed = error;
        Q_EMIT failedChanged();
    }
}

void Cart::index()
{
    m_keys.clear();
    m_offers.clear();
    for (const CartLine &line : std::as_const(m_lines)) {
        m_keys.insert(keyOf(line));
        ++m_offers[line.number.number];
    }
}

std::optional<CartLine> Cart::find(const QString &id) const
{
    const auto found =
        std::find_if(m_lines.cbegin(), m_lines.cend(), [&](const CartLine &line) { return line.id == id; });
    return found == m_lines.cend() ? std::nullopt : std::optional(*found);
}

bool Cart::contains(const QString &accountId, const PhoneNumber &number) const
{
    CartLine wanted;
    wanted.accountId = accountId;
    wanted.number.number = number;
    return m_keys.contains(keyOf(wanted));
}

Task<Result<std::monostate>> Cart::load()
{
    const Work<std::monostate> nothing = [](Keeper &) { return Result<std::monostate>(std::monostate()); };
    return carryOut<std::monostate>(nothing, [](Cart &, const std::monostate &) {});
}

Task<Result<CartAddition>> Cart::add(QList<CartLine> lines)
{
    const QDateTime moment = momentFromText(momentText(now()));
    const QString user = journalActor();
    for (CartLine &line : lines) {
        line.label = line.label.trimmed();
        if (const std::optional<Error> refusal = whyNotInCart(line)) {
            return answerAtOnce(Result<CartAddition>(failure(*refusal)));
        }
        line.id = newRowId();
        line.position = 0;
        line.addedAt = moment;
        line.addedBy = user;
    }
    return carryOut<CartAddition>([lines = std::move(lines)](Keeper &keeper) { return keeper.store->add(lines); },
                                  [](Cart &cart, const CartAddition &addition) { cart.append(addition); });
}

Task<Result<CartAddition>> Cart::putBack(QList<CartLine> lines)
{
    return carryOut<CartAddition>([lines = std::move(lines)](Keeper &keeper) { return keeper.store->add(lines); },
                                  [](Cart &cart, const CartAddition &addition) { cart.append(addition); });
}

void Cart::append(const CartAddition &addition)
{
    if (addition.added.isEmpty()) {
        return;
    }
    const bool isBehind = std::is_sorted(addition.added.cbegin(), addition.added.cend(), isBefore) &&
                          (m_lines.isEmpty() || isBefore(m_lines.constLast(), addition.added.constFirst()));
    m_lines += addition.added;
    if (!isBehind) {
        std::sort(m_lines.begin(), m_lines.end(), isBefore);
    }
    for (const CartLine &line : addition.added) {
        m_keys.insert(keyOf(line));
        ++m_offers[line.number.number];
    }
    if (isBehind) {
        Q_EMIT linesAdded(addition.added);
    } else {
        Q_EMIT linesReset();
    }
    Q_EMIT changed();
}

Task<Result<QList<CartLine>>> Cart::remove(QStringList ids)
{
    return carryOut<QList<CartLine>>([ids = std::move(ids)](Keeper &keeper) { return keeper.store->remove(ids); },
                                     [](Cart &cart, const QList<CartLine> &lines) { cart.takeOut(lines); });
}

Task<Result<QList<CartLine>>> Cart::removeNumber(QString accountId, PhoneNumber number)
{
    CartLine wanted;
    wanted.accountId = std::move(accountId);
    wanted.number.number = std::move(number);
    return carryOut<QList<CartLine>>(
        [wanted](Keeper &keeper) { return keeper.store->removeNumber(wanted.accountId, wanted.numberKey()); },
        [](Cart &cart, const QList<CartLine> &lines) { cart.takeOut(lines); });
}

void Cart::takeOut(const QList<CartLine> &lines)
{
    if (lines.isEmpty()) {
        return;
    }
    QSet<QString> gone;
    QStringList ids;
    for (const CartLine &line : lines) {
        gone.insert(line.id);
        ids.append(line.id);
    }
    m_lines.removeIf([&](const CartLine &line) { return gone.contains(line.id); });
    index();
    Q_EMIT linesRemoved(ids);
    Q_EMIT changed();
}

Task<Result<std::monostate>> Cart::setLabels(QHash<QString, QString> labels)
{
    for (QString &label : labels) {
        label = label.trimmed();
        if (const std::optional<Error> refusal = whyNoLabel(label)) {
            return answerAtOnce(Result<std::monostate>(failure(*refusal)));
        }
    }
    return carryOut<std::monostate>(
        [labels](Keeper &keeper) {
            const Result<void> written = keeper.store->setLabels(labels);
            return written ? Result<std::monostate>(std::monostate())
                           : Result<std::monostate>(failure(written.error()));
        },
        [labels](Cart &cart, const std::monostate &) {
            QList<CartLine> labelled;
            for (CartLine &line : cart.m_lines) {
                const auto label = labels.constFind(line.id);
                if (label != labels.cend() && line.label != *label) {
                    line.label = *label;
                    labelled.append(line);
                }
            }
            if (!labelled.isEmpty()) {
                Q_EMIT cart.linesChanged(labelled);
                Q_EMIT cart.changed();
            }
        });
}

} // namespace numberdesk
