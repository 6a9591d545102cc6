// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/allnumbers.h"

#include "core/http/limits.h"
#include "core/providers/keptpages.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <deque>

namespace numberdesk {
namespace {

/// What makes two entries the same: the provider's id, else the number.
QString keyOf(const OwnedNumber &number)
{
    return number.id.isEmpty() ? QStringLiteral("number:") + number.number.identity() : number.id;
}

/// Pages that are under way at the same time at most, whatever the provider bears.
constexpr int MostPagesAtOnce = 8;
/// A list that changes while it is read is begun anew so often.
constexpr int MostBeginnings = 2;

/// Puts the pages of one reading together, in their order.
class PageCollector
{
public:
    enum class State
    {
        GoesOn,
        Ended,
        /// The provider tells another total than before: pages may have moved.
        Moved
    };

    PageCollector() = default;
    /// Goes on from what was read earlier, before something may have moved.
    PageCollector(AllNumbers numbers, std::optional<qint64> total, PageToken next, const QList<PageToken> &asked)
        : m_all(std::move(numbers))
        , m_asked(asked.cbegin(), asked.cend())
        , m_next(std::move(next))
        , m_isNumbered(true)
    {
        for (const OwnedNumber &number : std::as_const(m_all.numbers)) {
            m_known.insert(keyOf(number));
        }
        m_progress = {m_all.numbers.size(), total};
        m_all.isComplete = false;
    }

    /// @param mayMove another total is no reason to begin anew any more
    State take(NumberPage page, bool mayMove)
    {
        const bool hasMoved = page.total && m_progress.total && *page.total != *m_progress.total;
        if (hasMoved && !mayMove && m_isNumbered) {
            return State::Moved;
        }
        const qsizetype before = m_all.numbers.size();
        for (OwnedNumber &number : page.items) {
            const QString key = keyOf(number);
            if (!m_known.contains(key)) {
                m_known.insert(key);
                m_all.numbers.append(std::move(number));
            }
        }
        m_all.skipped += page.skipped;
        // What moved from a page that was not read yet to one that was is in neither.
        m_all.isComplete = m_all.isComplete && !page.isCutShort && !(hasMoved && m_isNumbered);
        m_all.notices += page.notices;
        m_progress.read = m_all.numbers.size();
        if (page.total) {
            m_progress.total = page.total;
        }
        m_isNumbered = m_isNumbered || !page.others.isEmpty();
        m_next = page.next;
        const bool isTurning =
            m_next && (m_asked.contains(*m_next) || (m_all.numbers.size() == before && !page.items.isEmpty()));
        if (isTurning || m_all.numbers.size() >= limits::ListEntries) {
            m_all.isComplete = false;
            const auto count = static_cast<int>(m_all.numbers.size());
            m_all.notices.append(QCoreApplication::translate(
                "AllNumbers", "The provider’s list repeats itself. It was read up to %n number(s).", nullptr, count));
            m_next.reset();
        }
        return m_next ? State::GoesOn : State::Ended;
    }

    void ask(const PageToken &token) { m_asked.insert(token); }
    [[nodiscard]] const std::optional<PageToken> &next() const { return m_next; }
    [[nodiscard]] const ListProgress &progress() const { return m_progress; }
    AllNumbers takeAll() { return std::move(m_all); }

private:
    AllNumbers m_all;
    QSet<QString> m_known;
    QSet<PageToken> m_asked;
    ListProgress m_progress;
    std::optional<PageToken> m_next;
    bool m_isNumbered = false;
};

/// Pages that were asked for and not looked at yet, in the order in which they were asked for.
using PagesUnderWay = std::deque<Task<Result<NumberPage>>>;

/// Begins what may be under way beside the others.
void askForMore(Provider &provider, QList<PageToken> &others, PagesUnderWay &underWay, int mostAtOnce,
                const std::stop_token &stop)
{
    while (!others.isEmpty() && underWay.size() < static_cast<size_t>(mostAtOnce)) {
        underWay.push_back(provider.listNumbers(others.takeFirst(), stop));
    }
}

/// Ends when all of them have: none outlives its provider.
Task<void> endAll(PagesUnderWay underWay)
{
    while (!underWay.empty()) {
        auto task = std::move(underWay.front());
        underWay.pop_front();
        Result<NumberPage> ignored = co_await std::move(task);
    }
}

QStringList idsOn(const NumberPage &page)
{
    QStringList ids;
    for (const OwnedNumber &number : page.items) {
        ids.append(keyOf(number));
    }
    return ids;
}

/// Whether what was kept goes on from this first page; else it is made ready for the pages behind it.
bool goesOnFrom(const NumberPage &first, KeptPages &kept)
{
    const QStringList ids = idsOn(first);
    const bool isSame = first.total && kept.total == first.total && kept.others == first.others &&
                        kept.firstIds == ids && !kept.until.hasExpired();
    if (!isSame) {
        kept = {first.total, first.others, ids, 0, {}, {}, QDeadlineTimer(KeptPages::Lifetime)};
    }
    return isSame && kept.read > 0;
}

struct NumberedReading
{
    PageCollector pages;
    /// Of the pages that the first one told.
    qsizetype read = 0;
    PageCollector::State state = PageCollector::State::GoesOn;
    std::optional<Error> error;
};

/// Reads the pages that a first page told, several at a time, as far as each leads to the next. The flow needs the
/// provider to live on.
Task<NumberedReading> readNumbered(Provider *provider, QList<PageToken> others, NumberedReading reading, bool mayMove,
                                   std::function<void(ListProgress)> onProgress, std::stop_token stop)
{
    std::stop_source own;
    const std::stop_callback endOwn(stop, [own]() mutable { own.request_stop(); });
    const int mostAtOnce = std::clamp(provider->traits().defaultConcurrency, 1, MostPagesAtOnce);
    PagesUnderWay underWay;
    others.remove(0, reading.read);
    QList<PageToken> expected = others;
    // A page leads to another than the one that was told: then it knows better.
    while (reading.state == PageCollector::State::GoesOn && !expected.isEmpty() &&
           reading.pages.next() == expected.constFirst()) {
        askForMore(*provider, others, underWay, mostAtOnce, own.get_token());
        reading.pages.ask(expected.takeFirst());
        auto task = std::move(underWay.front());
        underWay.pop_front();
        Result<NumberPage> page = co_await std::move(task);
        if (!page) {
            reading.error = page.error();
            break;
        }
        ++reading.read;
        reading.state = reading.pages.take(std::move(*page), mayMove);
        if (onProgress && reading.state != PageCollector::State::Moved) {
            onProgress(reading.pages.progress());
        }
    }
    own.request_stop();
    auto ending = endAll(std::move(underWay));
    co_await std::move(ending);
    co_return reading;
}

} // namespace

Task<Result<AllNumbers>> readAllNumbers(std::shared_ptr<Provider> provider,
                                        std::function<void(ListProgress)> onProgress, std::stop_token stop)
{
    return readAllNumbers(std::move(provider), std::move(onProgress), std::move(stop), std::make_shared<KeptPages>());
}

Task<Result<AllNumbers>> readAllNumbers(std::shared_ptr<Provider> provider,
                                        std::function<void(ListProgress)> onProgress, std::stop_token stop,
                                        std::shared_ptr<KeptPages> kept)
{
    NumberedReading reading;
    int beginnings = 1;
    std::optional<PageToken> token = PageToken();
    while (token) {
        const bool mayMove = beginnings >= MostBeginnings;
        reading.pages.ask(*token);
        Result<NumberPage> page = co_await provider->listNumbers(*token, stop);
        if (!page) {
            co_return Result<AllNumbers>(failure(page.error()));
        }
        const QList<PageToken> others = page->others;
        if (!others.isEmpty() && goesOnFrom(*page, *kept)) {
            reading.read = std::exchange(kept->read, 0);
            reading.pages =
                PageCollector(std::exchange(kept->numbers, {}), kept->total, kept->next, others.first(reading.read));
        } else {
            reading.state = reading.pages.take(std::move(*page), mayMove);
        }
        if (onProgress && reading.state != PageCollector::State::Moved) {
            onProgress(reading.pages.progress());
        }
        if (reading.state == PageCollector::State::GoesOn && !others.isEmpty()) {
            auto numbered = readNumbered(provider.get(), others, std::move(reading), mayMove, onProgress, stop);
            reading = co_await std::move(numbered);
        }
        if (reading.error) {
            kept->read = reading.read;
            kept->next = reading.pages.next().value_or(PageToken());
            kept->numbers = reading.pages.takeAll();
            co_return Result<AllNumbers>(failure(*reading.error));
        }
        token = reading.pages.next();
        if (reading.state == PageCollector::State::Moved) {
            ++beginnings;
            *kept = KeptPages();
            reading = NumberedReading();
            token = PageToken();
        }
    }
    *kept = KeptPages();
    co_return Result<AllNumbers>(reading.pages.takeAll());
}

} // namespace numberdesk
