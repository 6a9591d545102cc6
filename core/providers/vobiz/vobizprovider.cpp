// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/vobiz/vobizprovider.h"

#include "core/http/limits.h"
#include "core/providers/decodetask.h"
#include "core/providers/vobiz/vobizbilling.h"
#include "core/providers/vobiz/vobizcodec.h"
#include "core/providers/vobiz/vobizdescription.h"
#include "core/providers/vobiz/vobizreplies.h"
#include "core/providers/vobiz/vobizsearch.h"
#include "core/providers/vobiz/vobiztext.h"

#include <QUuid>

#include <algorithm>

namespace numberdesk::vobiz {
namespace {

/// @error InvalidInput for a token that is none of ours.
Result<qint64> pageNumber(const PageToken &token)
{
    if (token.isEmpty()) {
        return 1;
    }
    bool readable = false;
    const qint64 page = token.toLongLong(&readable);
    if (!readable || page < 1 || page > limits::ListEntries) {
        return failure(invalidInput(QStringLiteral("page"), Text::tr("This page does not exist.")));
    }
    return page;
}

Target numberTarget(const PhoneNumber &number, const QString &action = {})
{
    Target target = Target::at(QStringLiteral("numbers"));
    target.segments.append(number.e164());
    if (!action.isEmpty()) {
        target.segments.append(action);
    }
    return target;
}

Target healthTarget(const PhoneNumber &number)
{
    Target target = numberTarget(number, QStringLiteral("health"));
    return target.with(QStringLiteral("granularity"), QStringLiteral("daily")).with(QStringLiteral("days"), 30);
}

Target releaseTarget(const PhoneNumber &number, ReleaseOptions options)
{
    Target target = numberTarget(number);
    return options.immediately ? target.with(QStringLiteral("immediate"), QStringLiteral("true")) : target;
}

Target numbersTarget(qint64 page, const PhoneNumber &searched = {})
{
    return Target::at(QStringLiteral("numbers"))
        .with(QStringLiteral("page"), page)
        .with(QStringLiteral("per_page"), EntriesPerPage)
        .withIfSet(QStringLiteral("search"), searched.e164());
}

Error noSuchPath(const PhoneNumber &number)
{
    return invalidInput(QStringLiteral("number"),
                        Text::tr("“%1” is not a telephone number in international form.").arg(number.text()));
}

/// Items and what follows, as the figures of a slice tell it.
template <typename T>
Page<T> toPage(Slice<T> slice, qint64 asked)
{
    Page<T> page;
    page.items = std::move(slice.items);
    page.skipped = slice.skipped;
    page.total = slice.total && *slice.total >= 0 ? slice.total : std::nullopt;
    if (!hasMore(slice, asked, EntriesPerPage)) {
        return page;
    }
    if (slice.page && *slice.page != asked) {
        page.notices.append(Text::tr("Vobiz answered page %1 when page %2 was asked for. The list may not be complete.")
                                .arg(*slice.page)
                                .arg(asked));
    } else if (asked * EntriesPerPage >= limits::ListEntries) {
        page.notices.append(
            Text::tr("The list is longer than %L1 entries. The rest is not read.").arg(limits::ListEntries));
    } else {
        page.next = QByteArray::number(asked + 1);
    }
    return page;
}

/// All further pages of a list whose first page is full and tells the total.
QList<PageToken> otherPages(const Slice<OwnedNumber> &first)
{
    const qint64 size = first.perPage.value_or(EntriesPerPage);
    QList<PageToken> pages;
    if (first.total && *first.total <= limits::ListEntries && first.entries == size && size <= EntriesPerPage) {
        for (qint64 page = 2; (page - 1) * size < *first.total; ++page) {
            pages.append(QByteArray::number(page));
        }
    }
    return pages;
}

/// Why a change cannot be sent at all.
std::optional<Error> refusalOfChange(const OwnedNumber &number, const NumberChange &change)
{
    if (!number.number.isE164()) {
        return noSuchPath(number.number);
    }
    for (auto setting = change.settings.cbegin(); setting != change.settings.cend(); ++setting) {
        if (setting.key() != TrunkSetting) {
            return invalidInput(setting.key(), Text::tr("Vobiz has no such setting."));
        }
        if (!setting.value().isEmpty() && QUuid::fromString(setting.value()).isNull()) {
            return invalidInput(TrunkSetting, Text::tr("The id of a trunk is a UUID, such as %1.")
                                                  .arg(QStringLiteral("0c9a5c1e-55b1-4a7e-9d70-2f6c1b8e4a10")));
        }
    }
    if (!change.linkAgent) {
        return std::nullopt;
    }
    const QString &application = *change.linkAgent;
    const bool digits = std::all_of(application.cbegin(), application.cend(),
                                    [](QChar character) { return character >= u'0' && character <= u'9'; });
    if (application.isEmpty() || application.size() > 64 || !digits) {
        return invalidInput(QStringLiteral("agent"), Text::tr("The id of an application has digits only."));
    }
    if (!change.settings.value(TrunkSetting).isEmpty()) {
        return invalidInput(TrunkSetting, Text::tr("A number has an application or a trunk, not both."));
    }
    return std::nullopt;
}

/// What the number is after a change, when it cannot be read again.
void applyChange(OwnedNumber &number, const NumberChange &change, const AgentReference &attached)
{
    if (change.linkAgent || change.unlinkAgent) {
        number.agents.clear();
    }
    if (change.linkAgent) {
        number.agents.append(attached);
    }
    for (auto setting = change.settings.cbegin(); setting != change.settings.cend(); ++setting) {
        number.settings.insert(setting.key(), setting.value());
    }
    if (number.settings.value(TrunkSetting).isEmpty()) {
        number.settings.remove(TrunkSetting);
    }
}

} // namespace

Target inventoryTarget(const CountryCode &country, const QString &digits, qint64 page)
{
    return Target::at(QStringLiteral("inventory/numbers"))
        .withIfSet(QStringLiteral("country"), country.text())
        .withIfSet(QStringLiteral("search"), digits)
        .with(QStringLiteral("page"), page)
        .with(QStringLiteral("per_page"), EntriesPerPage);
}

VobizProvider::VobizProvider(ProviderContext context)
    : m_requests(context)
    , m_cooldowns(context.memory)
{}

ProviderTraits VobizProvider::traits() const
{
    ProviderTraits traits = vobizTraits();
    if (m_requests.isSubAccount()) {
        traits.notOffered.insert(Operation::Balance,
                                 Text::tr("This is a sub-account: the parent account pays, and its balance is shown "
                                          "there."));
    }
    return traits;
}

Task<Result<AccountCheck>> VobizProvider::checkAccount(std::stop_token stop)
{
    Result<HttpReply> reply = co_await m_requests.readAccount(stop);
    if (!reply) {
        co_return Result<AccountCheck>(failure(reply.error()));
    }
    const Result<Slice<OwnedNumber>> numbers = decodeNumbers(reply->body);
    if (!numbers) {
        co_return Result<AccountCheck>(failure(unusableReply(*reply, numbers.error().memberPath)));
    }
    AccountCheck check;
    check.numbers = numbers->total;
    if (m_requests.isSubAccount()) {
        check.notices.append(Text::tr("This is a sub-account: the parent account pays for its numbers."));
    }
    co_return Result<AccountCheck>(check);
}

Task<Result<SearchPage>> VobizProvider::searchNumbers(SearchQuery query, PageToken page, std::stop_token stop)
{
    const Result<qint64> asked = pageNumber(page);
    const Result<NumberPattern> pattern = NumberPattern::fromQuery(query);
    if (!asked || !pattern) {
        co_return Result<SearchPage>(failure(asked ? pattern.error() : asked.error()));
    }
    Target target = inventoryTarget(query.country, pattern->searchedDigits(), *asked);
    Result<HttpReply> reply = co_await m_requests.read(std::move(target), stop);
    if (!reply) {
        co_return Result<SearchPage>(failure(reply.error()));
    }
    const CountryCode country = query.country;
    auto decoding =
        decodeBody(reply->body, [country](const QByteArray &body) { return decodeInventory(body, country); });
    Result<Slice<AvailableNumber>> slice = co_await std::move(decoding);
    if (!slice) {
        co_return Result<SearchPage>(failure(unusableReply(*reply, slice.error().memberPath)));
    }
    SearchPage found = toPage(std::move(*slice), *asked);
    found.items.removeIf([&pattern](const AvailableNumber &offer) { return !pattern->matches(offer.number); });
    if (query.type != NumberType() && *asked == 1) {
        found.notices.append(Text::tr("Vobiz cannot filter by number type or region. Numbers of every type are "
                                      "shown."));
    }
    co_return Result<SearchPage>(found);
}

Task<Result<NumberPage>> VobizProvider::listNumbers(PageToken page, std::stop_token stop)
{
    const Result<qint64> asked = pageNumber(page);
    if (!asked) {
        co_return Result<NumberPage>(failure(asked.error()));
    }
    Result<HttpReply> reply = co_await m_requests.read(numbersTarget(*asked), stop);
    if (!reply) {
        co_return Result<NumberPage>(failure(reply.error()));
    }
    auto decoding = decodeBody(reply->body, [](const QByteArray &body) { return decodeNumbers(body); });
    Result<Slice<OwnedNumber>> slice = co_await std::move(decoding);
    if (!slice) {
        co_return Result<NumberPage>(failure(unusableReply(*reply, slice.error().memberPath)));
    }
    const QList<PageToken> others = *asked == 1 ? otherPages(*slice) : QList<PageToken>();
    NumberPage listed = toPage(std::move(*slice), *asked);
    for (OwnedNumber &number : listed.items) {
        m_cooldowns.addTo(number);
    }
    if (listed.next) {
        listed.others = others;
    }
    co_return Result<NumberPage>(listed);
}

Task<Result<OwnedNumber>> VobizProvider::find(OwnedNumber number, std::stop_token stop)
{
    std::optional<PhoneNumber> firstOfLastPage;
    for (qint64 page = 1; page * EntriesPerPage <= limits::ListEntries; ++page) {
        Result<HttpReply> reply = co_await m_requests.read(numbersTarget(page, number.number), stop);
        if (!reply) {
            co_return Result<OwnedNumber>(failure(reply.error()));
        }
        auto decoding = decodeBody(reply->body, [](const QByteArray &body) { return decodeNumbers(body); });
        Result<Slice<OwnedNumber>> slice = co_await std::move(decoding);
        if (!slice) {
            co_return Result<OwnedNumber>(failure(unusableReply(*reply, slice.error().memberPath)));
        }
        // A number may stand twice, once for each account that had it: the id, then the own account, decides.
        const OwnedNumber *best = nullptr;
        for (const OwnedNumber &candidate : std::as_const(slice->items)) {
            const bool better = best == nullptr || candidate.id == number.id ||
                                (best->id != number.id && best->ownerAccount != m_requests.authId() &&
                                 candidate.ownerAccount == m_requests.authId());
            if (candidate.number == number.number && better) {
                best = &candidate;
            }
        }
        if (best != nullptr) {
            OwnedNumber found = *best;
            m_cooldowns.addTo(found);
            co_return Result<OwnedNumber>(found);
        }
        // A server that does not know `page` answers the same one for ever.
        const bool repeats = (slice->page && *slice->page != page) ||
                             (!slice->items.isEmpty() && firstOfLastPage == slice->items.constFirst().number);
        if (repeats || !hasMore(*slice, page, EntriesPerPage)) {
            break;
        }
        if (!slice->items.isEmpty()) {
            firstOfLastPage = slice->items.constFirst().number;
        }
    }
    Error absent;
    absent.kind = ErrorKind::NotFound;
    absent.advice = Text::tr("Vobiz does not list this number any more. Refresh the list of numbers.");
    co_return Result<OwnedNumber>(failure(absent));
}

Task<Result<OwnedNumber>> VobizProvider::getNumber(OwnedNumber number, std::stop_token stop)
{
    if (!number.number.isE164()) {
        co_return Result<OwnedNumber>(failure(noSuchPath(number.number)));
    }
    Result<OwnedNumber> found = co_await find(number, stop);
    if (!found) {
        co_return found;
    }
    Result<HttpReply> reply = co_await m_requests.readLowerCase(healthTarget(found->number), stop);
    if (!reply && reply.error().kind == ErrorKind::Cancelled) {
        co_return Result<OwnedNumber>(failure(reply.error()));
    }
    const Result<QList<Detail>> health = reply ? decodeHealth(reply->body) : failure(reply.error());
    if (health) {
        found->details += *health;
    } else {
        // The number itself is known; that its health is not is said where it would stand.
        found->details.append({QStringLiteral("health"), Text::tr("Vobiz did not tell it.")});
    }
    co_return found;
}

Task<Result<AgentReference>> VobizProvider::sendChanges(OwnedNumber number, NumberChange change, std::stop_token stop)
{
    const QString application = QStringLiteral("application");
    const QString assign = QStringLiteral("assign");
    const bool hasTrunkChange = change.settings.contains(TrunkSetting);
    const QString trunkId = change.settings.value(TrunkSetting);
    bool changed = false;
    const auto stopped = [&changed](Error error) {
        error.mayHaveHappened = error.mayHaveHappened || changed;
        return failure(std::move(error));
    };

    // What is taken away goes first, because a number has an application or a trunk, not both.
    if (change.unlinkAgent && !change.linkAgent) {
        Result<HttpReply> reply =
            co_await m_requests.write("DELETE", numberTarget(number.number, application), {}, stop);
        const Result<std::monostate> detached =
            reply ? plainOutcome(*reply, Asked::Application) : failure(reply.error());
        if (!detached) {
            co_return Result<AgentReference>(stopped(detached.error()));
        }
        changed = true;
    }
    if (hasTrunkChange && trunkId.isEmpty()) {
        Result<HttpReply> reply = co_await m_requests.write("DELETE", numberTarget(number.number, assign), {}, stop);
        const Result<std::monostate> unassigned =
            reply ? plainOutcome(*reply, Asked::UnassignTrunk) : failure(reply.error());
        if (!unassigned) {
            co_return Result<AgentReference>(stopped(unassigned.error()));
        }
        changed = true;
    }
    if (hasTrunkChange && !trunkId.isEmpty()) {
        Result<HttpReply> reply =
            co_await m_requests.write("POST", numberTarget(number.number, assign), trunkBody(trunkId), stop);
        const Result<std::monostate> assigned =
            reply ? plainOutcome(*reply, Asked::AssignTrunk) : failure(reply.error());
        if (!assigned) {
            co_return Result<AgentReference>(stopped(assigned.error()));
        }
    }
    AgentReference attached;
    if (change.linkAgent) {
        Result<HttpReply> reply = co_await m_requests.write("POST", numberTarget(number.number, application),
                                                            applicationBody(*change.linkAgent), stop);
        Result<AgentReference> agent =
            reply ? attachOutcome(*reply, number.number, *change.linkAgent) : failure(reply.error());
        if (!agent) {
            co_return Result<AgentReference>(stopped(agent.error()));
        }
        attached = std::move(*agent);
    }
    co_return Result<AgentReference>(attached);
}

Task<Result<OwnedNumber>> VobizProvider::updateNumber(OwnedNumber number, NumberChange change, std::stop_token stop)
{
    if (change.label) {
        co_return Result<OwnedNumber>(failure(notOffered(Operation::ChangeLabel)));
    }
    if (const std::optional<Error> refusal = refusalOfChange(number, change)) {
        co_return Result<OwnedNumber>(failure(*refusal));
    }
    Result<AgentReference> attached = co_await sendChanges(number, change, stop);
    if (!attached) {
        co_return Result<OwnedNumber>(failure(attached.error()));
    }

    Result<OwnedNumber> fresh = co_await find(number, stop);
    if (!fresh) {
        applyChange(number, change, *attached);
        co_return Result<OwnedNumber>(number);
    }
    for (AgentReference &agent : fresh->agents) {
        if (agent.id == attached->id) {
            agent.name = attached->name;
        }
    }
    co_return fresh;
}

Task<ReleaseOutcome> VobizProvider::release(OwnedNumber number, ReleaseOptions options, std::stop_token stop)
{
    ReleaseOutcome outcome;
    if (!number.number.isE164()) {
        outcome.state = ReleaseOutcome::State::Refused;
        outcome.error = noSuchPath(number.number);
        co_return outcome;
    }
    Result<HttpReply> reply = co_await m_requests.write("DELETE", releaseTarget(number.number, options), {}, stop);
    if (!reply) {
        outcome.error = reply.error();
        outcome.state =
            reply.error().mayHaveHappened ? ReleaseOutcome::State::Uncertain : ReleaseOutcome::State::Refused;
        co_return outcome;
    }
    outcome = releaseOutcome(*reply, options);
    if (outcome.state == ReleaseOutcome::State::PendingRelease) {
        m_cooldowns.keep(number.number, outcome.cooldownEnds);
    }
    co_return outcome;
}

Task<Result<OwnedNumber>> VobizProvider::cancelRelease(OwnedNumber number, std::stop_token stop)
{
    if (!number.number.isE164()) {
        co_return Result<OwnedNumber>(failure(noSuchPath(number.number)));
    }
    Result<HttpReply> reply =
        co_await m_requests.writeLowerCase("POST", numberTarget(number.number, QStringLiteral("cancel-release")), stop);
    if (!reply) {
        co_return Result<OwnedNumber>(failure(reply.error()));
    }
    const Result<QList<Detail>> refund = cancelReleaseOutcome(*reply);
    if (!refund) {
        co_return Result<OwnedNumber>(failure(refund.error()));
    }
    m_cooldowns.forget(number.number);
    Result<OwnedNumber> fresh = co_await find(number, stop);
    if (!fresh) {
        number.status = {NumberStatus::Kind::Active, QStringLiteral("active")};
        number.releaseCooldownEnds = {};
        number.agents.clear();
        number.settings.remove(TrunkSetting);
        fresh = number;
    }
    fresh->details += *refund;
    co_return fresh;
}

Task<Result<Balance>> VobizProvider::balance(QString currency, std::stop_token stop)
{
    if (m_requests.isSubAccount()) {
        co_return Result<Balance>(failure(notOffered(Operation::Balance)));
    }
    const auto asked = currencyFromText(currency.isEmpty() ? m_requests.walletCurrency() : currency);
    if (!asked) {
        co_return Result<Balance>(
            failure(invalidInput(QStringLiteral("currency"), Text::tr("A currency has three letters, such as INR or "
                                                                      "USD."))));
    }
    Result<HttpReply> reply = co_await m_requests.read(Target::at(QStringLiteral("balance/") + *asked), stop);
    if (!reply) {
        co_return Result<Balance>(failure(reply.error()));
    }
    const Result<Balance> decoded = decodeBalance(reply->body, *asked);
    if (!decoded) {
        co_return Result<Balance>(failure(unusableReply(*reply, decoded.error().memberPath)));
    }
    co_return decoded;
}

} // namespace numberdesk::vobiz
