// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/samplecarriers.h"

namespace numberdesk::tests {

QStringList carrierIds()
{
    return {QStringLiteral("mindhunters"), QStringLiteral("identitycall"), QStringLiteral("vobiz"),
            QStringLiteral("dialnexa"), QStringLiteral("vogent")};
}

std::unique_ptr<sandbox::Contract> makeContract(const QString &providerId)
{
    const QMap<QString, std::unique_ptr<sandbox::Contract> (*)()> makers{
        {QStringLiteral("mindhunters"), sandbox::makeMindHuntersContract},
        {QStringLiteral("identitycall"), sandbox::makeIdentityCallContract},
        {QStringLiteral("vobiz"), sandbox::makeVobizContract},
        {QStringLiteral("dialnexa"), sandbox::makeDialNexaContract},
        {QStringLiteral("vogent"), sandbox::makeVogentContract}};
    return makers.value(providerId)();
}

bool isSpending(const sandbox::Request &request)
{
    // Vogent's search is a POST that only reads.
    return request.method == "DELETE" || (request.method == "POST" && !request.path.endsWith("/search"));
}

bool isRelease(const sandbox::Request &request)
{
    return request.method == "DELETE" || (request.method == "POST" && request.path.endsWith("/release"));
}

SearchQuery searchWithAnswers()
{
    SearchQuery query;
    query.country = *CountryCode::fromText(u"US");
    query.type = NumberType::Kind::Local;
    query.pattern = QStringLiteral("415");
    query.match = SearchQuery::Match::StartsWith;
    return query;
}

} // namespace numberdesk::tests
