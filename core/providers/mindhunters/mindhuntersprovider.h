// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/urlbuilder.h"
#include "core/providers/mindhunters/mindhunterscodec.h"
#include "core/providers/mindhunters/missingpaths.h"
#include "core/providers/mindhunters/ownlistwalk.h"
#include "core/providers/provider.h"

#include <QMap>

namespace numberdesk {

/// One account at MindHunters. Several of its paths are our assumption: one that answers 404 or 405 is remembered as
/// missing at this address, its operation is then not offered, and a successful account check forgets all of that.
/// Source: providers/mindhunters.md.
class MindHuntersProvider : public Provider
{
public:
    /// @param general the traits of every account, to which this one's missing paths are added.
    MindHuntersProvider(ProviderContext context, ProviderTraits general);

    [[nodiscard]] ProviderTraits traits() const override;

    Task<Result<AccountCheck>> checkAccount(std::stop_token stop) override;
    Task<Result<SearchPage>> searchNumbers(SearchQuery query, PageToken page, std::stop_token stop) override;
    Task<Result<RequirementSet>> requirements(CountryCode country, NumberType type, std::stop_token stop) override;
    Task<PurchaseOutcome> purchase(PurchaseOrder order, std::stop_token stop) override;
    /// Own numbers and external ones, each once.
    Task<Result<NumberPage>> listNumbers(PageToken page, std::stop_token stop) override;
    /// Falls back to the list where the address has no such path.
    Task<Result<OwnedNumber>> getNumber(OwnedNumber number, std::stop_token stop) override;
    /// Channel settings first, then the agent; each is one write.
    Task<Result<OwnedNumber>> updateNumber(OwnedNumber number, NumberChange change, std::stop_token stop) override;
    /// Never asked for an external number: that is refused here.
    Task<ReleaseOutcome> release(OwnedNumber number, ReleaseOptions options, std::stop_token stop) override;
    Task<Result<Document>> uploadDocument(DocumentUpload upload, std::stop_token stop) override;
    Task<Result<DocumentPage>> listDocuments(PageToken page, std::stop_token stop) override;
    Task<Result<std::monostate>> deleteDocument(QString documentId, std::stop_token stop) override;
    Task<Result<AgentPage>> listAgents(PageToken page, std::stop_token stop) override;

private:
    [[nodiscard]] HttpRequest makeRequest(const QByteArray &method, const UrlBuilder &address) const;
    [[nodiscard]] HttpRequest makeJsonRequest(const QByteArray &method, const UrlBuilder &address,
                                              const QByteArray &json) const;
    [[nodiscard]] UrlBuilder numberAddress(const QString &numberId) const;

    /// Sends and reads the reply, large ones outside of the GUI thread.
    template <typename T>
    Task<Result<T>> ask(HttpRequest request, std::function<Result<T>(const HttpReply &)> decode, std::stop_token stop);

    Task<Result<mindhunters::Listing<OwnedNumber>>> readNumbers(qint64 page, std::stop_token stop);
    Task<Result<mindhunters::Listing<OwnedNumber>>> readTrunks(std::stop_token stop);
    Task<Result<mindhunters::Listing<Document>>> readDocuments(qint64 page, std::stop_token stop);
    /// The entry of the own list or of the external numbers that has this id, or this number when the id is empty.
    Task<Result<std::optional<OwnedNumber>>> findNumber(QString id, PhoneNumber number, std::stop_token stop);
    Task<Result<bool>> hasDocument(QString documentId, std::stop_token stop);
    /// After a 404 below a number: whether it is the number that is gone, or the path that is missing.
    Task<Error> explainNotFound(Error error, OwnedNumber number, mindhunters::AssumedPath path, std::stop_token stop);

    Task<Result<OwnedNumber>> changeSettings(OwnedNumber number, QMap<QString, QString> settings, std::stop_token stop);
    Task<Result<OwnedNumber>> linkAgent(OwnedNumber number, QString agentId, std::stop_token stop);

    ProviderTraits m_generalTraits;
    QUrl m_base;
    Secret m_token;
    HttpChannel *m_channel;
    mindhunters::MissingPaths m_missing;
    bool m_hasOwnAddress;
    QString m_otherDomain;
    /// Walks through the own list that still have external numbers to merge, by their number.
    QMap<qint64, mindhunters::OwnListWalk> m_walks;
    qint64 m_lastWalk = 0;
};

} // namespace numberdesk
