// SPDX-License-Identifier: GPL-3.0-or-later
// What the provider knows about its address, and everything it reads. The writes are in mindhunterswrites.cpp.
#include "core/providers/mindhunters/mindhuntersprovider.h"

#include "core/providers/mindhunters/mindhuntersaddress.h"
#include "core/providers/mindhunters/mindhuntersask.h"
#include "core/providers/mindhunters/pageplace.h"
#include "core/providers/mindhunters/texts.h"

#include <algorithm>

namespace numberdesk {

using mindhunters::AssumedPath;
using mindhunters::continues;
using mindhunters::Listing;
using mindhunters::makePage;
using mindhunters::MissingPaths;
using mindhunters::PerPage;
using mindhunters::Place;
using mindhunters::placeFromToken;
using mindhunters::Texts;

namespace {

/// Walks that are kept when nobody finishes them.
constexpr qsizetype MaximumWalks = 8;

Error badPlace() { return invalidInput(QStringLiteral("page"), Texts::tr("The list can’t be continued from there.")); }

} // namespace

MindHuntersProvider::MindHuntersProvider(ProviderContext context, ProviderTraits general)
    : m_generalTraits(std::move(general))
    , m_base(mindhunters::baseAddress(context.fields, context.address))
    , m_token(std::move(context.token))
    , m_channel(context.channel)
    , m_missing(context.memory)
    , m_hasOwnAddress(!context.address.isEmpty())
{
    const QStringList domains = mindhunters::domains();
    m_otherDomain = context.fields.value(QStringLiteral("domain")) == domains.at(1) ? domains.at(0) : domains.at(1);
}

ProviderTraits MindHuntersProvider::traits() const
{
    ProviderTraits traits = m_generalTraits;
    m_missing.applyTo(traits);
    return traits;
}

HttpRequest MindHuntersProvider::makeRequest(const QByteArray &method, const UrlBuilder &address) const
{
    HttpRequest request;
    request.method = method;
    request.url = address.build();
    request.headers = {{"Authorization", "Bearer " + m_token.reveal()}, {"Accept", "application/json"}};
    request.effect = method == "GET" ? HttpRequest::Effect::Read : HttpRequest::Effect::Write;
    return request;
}

HttpRequest MindHuntersProvider::makeJsonRequest(const QByteArray &method, const UrlBuilder &address,
                                                 const QByteArray &json) const
{
    HttpRequest request = makeRequest(method, address);
    request.body = BytesBody{json, "application/json"};
    return request;
}

UrlBuilder MindHuntersProvider::numberAddress(const QString &numberId) const
{
    return UrlBuilder(m_base).path(u"phone-numbers").segment(numberId);
}

Task<Result<AccountCheck>> MindHuntersProvider::checkAccount(std::stop_token stop)
{
    const UrlBuilder address = UrlBuilder(m_base).path(u"phone-numbers").query(u"page", 1).query(u"per_page", 1);
    Result<AccountCheck> check =
        co_await ask<AccountCheck>(makeRequest("GET", address), mindhunters::decodeAccountCheck, stop);
    if (!check) {
        Error error = check.error();
        if (error.kind == ErrorKind::Unreachable && !error.mayHaveHappened && !m_hasOwnAddress) {
            error.advice =
                Texts::tr("Check the subdomain. If it is right, choose the other domain, %1.").arg(m_otherDomain);
        }
        co_return Result<AccountCheck>(failure(error));
    }
    // The address is good: what it lacked may have come meanwhile.
    m_missing.forgetAll();
    co_return check;
}

Task<Result<SearchPage>> MindHuntersProvider::searchNumbers(SearchQuery query, PageToken page, std::stop_token stop)
{
    if (m_missing.contains(AssumedPath::Search)) {
        co_return Result<SearchPage>(failure(MissingPaths::error(AssumedPath::Search)));
    }
    if (query.country.isEmpty()) {
        const Error error = invalidInput(QStringLiteral("country"), Texts::tr("Choose a country."));
        co_return Result<SearchPage>(failure(error));
    }
    const std::optional<Place> place = placeFromToken(page);
    if (!place) {
        co_return Result<SearchPage>(failure(badPlace()));
    }
    const CountryCode country = query.country;
    const NumberType type = query.type;
    const UrlBuilder address = UrlBuilder(m_base)
                                   .path(u"phone-numbers/search")
                                   .query(u"country_code", country.text())
                                   .queryIfSet(u"type", mindhunters::typeToWire(type))
                                   .queryIfSet(u"contains", mindhunters::containsFilter(query.pattern, country))
                                   .queryIfSet(u"locality", query.place.trimmed())
                                   .query(u"page", place->page)
                                   .query(u"per_page", PerPage);
    const std::function<Result<Listing<AvailableNumber>>(const HttpReply &)> decode =
        [country, type](const HttpReply &reply) { return mindhunters::decodeSearch(reply, country, type); };
    Result<Listing<AvailableNumber>> listing =
        co_await ask<Listing<AvailableNumber>>(makeRequest("GET", address), decode, stop);
    if (!listing) {
        co_return Result<SearchPage>(failure(m_missing.learnFrom(listing.error(), AssumedPath::Search)));
    }
    co_return Result<SearchPage>(makePage(std::move(*listing), *place));
}

Task<Result<RequirementSet>> MindHuntersProvider::requirements(CountryCode country, NumberType type,
                                                               std::stop_token stop)
{
    if (m_missing.contains(AssumedPath::Requirements)) {
        co_return Result<RequirementSet>(failure(MissingPaths::error(AssumedPath::Requirements)));
    }
    const UrlBuilder address = UrlBuilder(m_base)
                                   .path(u"phone-numbers/search/requirements")
                                   .query(u"country_code", country.text())
                                   .query(u"type", mindhunters::typeToWire(type));
    const std::function<Result<RequirementSet>(const HttpReply &)> decode = [country, type](const HttpReply &reply) {
        return mindhunters::decodeRequirements(reply, country, type);
    };
    Result<RequirementSet> set = co_await ask<RequirementSet>(makeRequest("GET", address), decode, stop);
    if (!set) {
        co_return Result<RequirementSet>(failure(m_missing.learnFrom(set.error(), AssumedPath::Requirements)));
    }
    co_return set;
}

Task<Result<Listing<OwnedNumber>>> MindHuntersProvider::readNumbers(qint64 page, std::stop_token stop)
{
    const UrlBuilder address =
        UrlBuilder(m_base).path(u"phone-numbers").query(u"page", page).query(u"per_page", PerPage);
    Result<Listing<OwnedNumber>> listing =
        co_await ask<Listing<OwnedNumber>>(makeRequest("GET", address), mindhunters::decodeNumbers, stop);
    co_return listing;
}

Task<Result<Listing<OwnedNumber>>> MindHuntersProvider::readTrunks(std::stop_token stop)
{
    const UrlBuilder address = UrlBuilder(m_base).path(u"phone-numbers/trunks");
    Result<Listing<OwnedNumber>> listing =
        co_await ask<Listing<OwnedNumber>>(makeRequest("GET", address), mindhunters::decodeTrunks, stop);
    if (!listing && listing.error().httpStatus == 404) {
        // Where there is no such list there are no external numbers.
        co_return Result<Listing<OwnedNumber>>(Listing<OwnedNumber>());
    }
    co_return listing;
}

Task<Result<NumberPage>> MindHuntersProvider::listNumbers(PageToken page, std::stop_token stop)
{
    const std::optional<Place> asked = placeFromToken(page);
    if (!asked) {
        co_return Result<NumberPage>(failure(badPlace()));
    }
    Place place = *asked;
    Result<Listing<OwnedNumber>> listing = co_await readNumbers(place.page, stop);
    if (!listing) {
        co_return Result<NumberPage>(failure(listing.error()));
    }
    int skippedTrunks = 0;
    QStringList notices;
    if (page.isEmpty()) {
        Result<Listing<OwnedNumber>> trunks = co_await readTrunks(stop);
        if (trunks) {
            skippedTrunks = trunks->skipped;
            if (!trunks->items.isEmpty()) {
                place.walk = ++m_lastWalk;
                m_walks.insert(place.walk, mindhunters::OwnListWalk(trunks->items));
            }
        } else if (trunks.error().kind == ErrorKind::Cancelled) {
            co_return Result<NumberPage>(failure(trunks.error()));
        } else {
            notices.append(
                trunks.error().providerText.isEmpty()
                    ? Texts::tr("The list of external numbers could not be read.")
                    : Texts::tr("The list of external numbers could not be read: %1").arg(trunks.error().providerText));
        }
    }
    const bool isLast = !continues(listing->pagination, place.page);
    if (const auto walk = m_walks.find(place.walk); walk != m_walks.end()) {
        walk->mergeInto(listing->items, place.page, isLast);
        if (walk->isComplete()) {
            m_walks.erase(walk);
        }
    }
    while (m_walks.size() > MaximumWalks) {
        m_walks.erase(m_walks.begin());
    }
    NumberPage merged = makePage(std::move(*listing), place);
    merged.skipped += skippedTrunks;
    merged.notices += notices;
    co_return Result<NumberPage>(merged);
}

Task<Result<std::optional<OwnedNumber>>> MindHuntersProvider::findNumber(QString id, PhoneNumber number,
                                                                         std::stop_token stop)
{
    using Found = std::optional<OwnedNumber>;
    const auto matches = [id, number](const OwnedNumber &entry) {
        return id.isEmpty() ? entry.number == number : entry.id == id;
    };
    QSet<QString> seen;
    for (qint64 page = 1;; ++page) {
        Result<Listing<OwnedNumber>> listing = co_await readNumbers(page, stop);
        if (!listing) {
            co_return Result<Found>(failure(listing.error()));
        }
        const auto match = std::find_if(listing->items.cbegin(), listing->items.cend(), matches);
        if (match != listing->items.cend()) {
            co_return Result<Found>(Found(*match));
        }
        const qsizetype before = seen.size();
        for (const OwnedNumber &entry : std::as_const(listing->items)) {
            seen.insert(entry.id);
        }
        if (!continues(listing->pagination, page) || seen.size() == before) {
            break;
        }
    }
    Result<Listing<OwnedNumber>> trunks = co_await readTrunks(stop);
    if (!trunks) {
        co_return Result<Found>(failure(trunks.error()));
    }
    const auto match = std::find_if(trunks->items.cbegin(), trunks->items.cend(), matches);
    co_return Result<Found>(match != trunks->items.cend() ? Found(*match) : Found());
}

Task<Error> MindHuntersProvider::explainNotFound(Error error, OwnedNumber number, AssumedPath path,
                                                 std::stop_token stop)
{
    if (error.httpStatus == 405) {
        co_return m_missing.learnFrom(error, path);
    }
    if (error.httpStatus != 404) {
        co_return error;
    }
    Result<std::optional<OwnedNumber>> found = co_await findNumber(number.id, number.number, stop);
    if (found && *found) {
        co_return m_missing.learnFrom(error, path);
    }
    if (found) {
        error.advice = Texts::tr("The number is not in the account’s list any more.");
    }
    co_return error;
}

Task<Result<OwnedNumber>> MindHuntersProvider::getNumber(OwnedNumber number, std::stop_token stop)
{
    Error notThere;
    notThere.kind = ErrorKind::NotFound;
    if (!m_missing.contains(AssumedPath::GetNumber)) {
        const std::function<Result<OwnedNumber>(const HttpReply &)> decode = [](const HttpReply &reply) {
            return mindhunters::decodeNumber(reply, mindhunters::Asked::Read);
        };
        Result<OwnedNumber> read =
            co_await ask<OwnedNumber>(makeRequest("GET", numberAddress(number.id)), decode, stop);
        if (read && read->id != number.id) {
            co_return Result<OwnedNumber>(failure(malformedReply(QStringLiteral("data.phone_number_uuid"))));
        }
        if (read || (read.error().httpStatus != 404 && read.error().httpStatus != 405)) {
            co_return read;
        }
        notThere = read.error();
    }
    Result<std::optional<OwnedNumber>> found = co_await findNumber(number.id, number.number, stop);
    if (!found) {
        co_return Result<OwnedNumber>(failure(found.error()));
    }
    if (*found) {
        m_missing.insert(AssumedPath::GetNumber);
        co_return Result<OwnedNumber>(**found);
    }
    notThere.advice = Texts::tr("The number is not in the account’s list any more.");
    co_return Result<OwnedNumber>(failure(notThere));
}

Task<Result<Listing<Document>>> MindHuntersProvider::readDocuments(qint64 page, std::stop_token stop)
{
    const UrlBuilder address =
        UrlBuilder(m_base).path(u"phone-numbers/documents").query(u"page", page).query(u"per_page", PerPage);
    Result<Listing<Document>> listing =
        co_await ask<Listing<Document>>(makeRequest("GET", address), mindhunters::decodeDocuments, stop);
    if (!listing) {
        co_return Result<Listing<Document>>(failure(m_missing.learnFrom(listing.error(), AssumedPath::DocumentList)));
    }
    co_return listing;
}

Task<Result<DocumentPage>> MindHuntersProvider::listDocuments(PageToken page, std::stop_token stop)
{
    const std::optional<Place> place = placeFromToken(page);
    if (!place) {
        co_return Result<DocumentPage>(failure(badPlace()));
    }
    if (m_missing.contains(AssumedPath::DocumentList)) {
        co_return Result<DocumentPage>(failure(MissingPaths::error(AssumedPath::DocumentList)));
    }
    Result<Listing<Document>> listing = co_await readDocuments(place->page, stop);
    if (!listing) {
        co_return Result<DocumentPage>(failure(listing.error()));
    }
    co_return Result<DocumentPage>(makePage(std::move(*listing), *place));
}

Task<Result<bool>> MindHuntersProvider::hasDocument(QString documentId, std::stop_token stop)
{
    QSet<QString> seen;
    for (qint64 page = 1;; ++page) {
        Result<Listing<Document>> listing = co_await readDocuments(page, stop);
        if (!listing) {
            co_return Result<bool>(failure(listing.error()));
        }
        const qsizetype before = seen.size();
        for (const Document &entry : std::as_const(listing->items)) {
            seen.insert(entry.id);
        }
        if (seen.contains(documentId) || !continues(listing->pagination, page) || seen.size() == before) {
            break;
        }
    }
    co_return Result<bool>(seen.contains(documentId));
}

Task<Result<AgentPage>> MindHuntersProvider::listAgents(PageToken page, std::stop_token stop)
{
    const std::optional<Place> place = placeFromToken(page);
    if (!place) {
        co_return Result<AgentPage>(failure(badPlace()));
    }
    if (m_missing.contains(AssumedPath::Agents)) {
        co_return Result<AgentPage>(failure(MissingPaths::error(AssumedPath::Agents)));
    }
    const UrlBuilder address =
        UrlBuilder(m_base).path(u"agents").query(u"page", place->page).query(u"per_page", PerPage);
    Result<Listing<Agent>> listing =
        co_await ask<Listing<Agent>>(makeRequest("GET", address), mindhunters::decodeAgents, stop);
    if (!listing) {
        co_return Result<AgentPage>(failure(m_missing.learnFrom(listing.error(), AssumedPath::Agents)));
    }
    co_return Result<AgentPage>(makePage(std::move(*listing), *place));
}

} // namespace numberdesk
