// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the provider changes. Each write is one request that is never repeated.
#include "core/providers/mindhunters/mindhuntersask.h"
#include "core/providers/mindhunters/mindhuntersprovider.h"
#include "core/providers/mindhunters/texts.h"

namespace numberdesk {

using mindhunters::Asked;
using mindhunters::AssumedPath;
using mindhunters::MissingPaths;
using mindhunters::Texts;

Task<PurchaseOutcome> MindHuntersProvider::purchase(PurchaseOrder order, std::stop_token stop)
{
    PurchaseOutcome refused;
    refused.state = PurchaseOutcome::State::Refused;
    if (!order.number.number.isE164() || order.number.country.isEmpty()) {
        refused.error =
            invalidInput(QStringLiteral("number"),
                         Texts::tr("Only a number with its country, as the search found it, can be bought."));
        co_return refused;
    }
    if (stop.stop_requested()) {
        refused.error = Error();
        refused.error->kind = ErrorKind::Cancelled;
        co_return refused;
    }
    const UrlBuilder address = UrlBuilder(m_base).path(u"phone-numbers");
    const PhoneNumber requested = order.number.number;
    HttpRequest request = makeJsonRequest("POST", address, mindhunters::encodePurchase(order));
    Result<HttpReply> reply = co_await m_channel->send(std::move(request), stop);
    if (!reply) {
        co_return mindhunters::purchaseWithoutReply(reply.error());
    }
    mindhunters::PurchaseAnswer answer = mindhunters::decodePurchase(*reply, requested);
    if (answer.ownListDecides) {
        Result<std::optional<OwnedNumber>> found = co_await findNumber(QString(), requested, stop);
        // Nothing was bought either way; where the list can't be read the refusal stays a plain conflict.
        if (found) {
            answer.outcome.error->kind = *found ? ErrorKind::Conflict : ErrorKind::NumberTaken;
        }
    }
    co_return answer.outcome;
}

Task<Result<OwnedNumber>> MindHuntersProvider::changeSettings(OwnedNumber number, QMap<QString, QString> settings,
                                                              std::stop_token stop)
{
    const Result<QByteArray> body = mindhunters::encodeSettings(number.settings, settings);
    if (!body) {
        co_return Result<OwnedNumber>(failure(body.error()));
    }
    if (body->isEmpty()) {
        co_return Result<OwnedNumber>(number);
    }
    const std::function<Result<OwnedNumber>(const HttpReply &)> decode = [](const HttpReply &reply) {
        return mindhunters::decodeNumber(reply, Asked::Write);
    };
    HttpRequest request = makeJsonRequest("PATCH", numberAddress(number.id), *body);
    Result<OwnedNumber> changed = co_await ask<OwnedNumber>(std::move(request), decode, stop);
    if (!changed) {
        const Error error = co_await explainNotFound(changed.error(), number, AssumedPath::ChannelSettings, stop);
        co_return Result<OwnedNumber>(failure(error));
    }
    if (changed->id != number.id) {
        co_return Result<OwnedNumber>(failure(malformedReply(QStringLiteral("data.phone_number_uuid"))));
    }
    // Whether this reply repeats the moments is not documented.
    if (changed->purchasedAt.isEmpty()) {
        changed->purchasedAt = number.purchasedAt;
    }
    co_return changed;
}

Task<Result<OwnedNumber>> MindHuntersProvider::linkAgent(OwnedNumber number, QString agentId, std::stop_token stop)
{
    const UrlBuilder address = UrlBuilder(m_base).path(u"agents").segment(agentId).path(u"channels/call/provision");
    HttpRequest request = makeJsonRequest("POST", address, mindhunters::encodeBinding(number.id));
    Result<Agent> linked = co_await ask<Agent>(std::move(request), mindhunters::decodeBinding, stop);
    if (!linked) {
        Error error = linked.error();
        if (error.kind == ErrorKind::NotFound) {
            error.advice = Texts::tr("Check the agent’s UUID, and that the number is still in the account.");
        }
        co_return Result<OwnedNumber>(failure(error));
    }
    if (!linked->id.isEmpty() && linked->id != agentId) {
        co_return Result<OwnedNumber>(failure(malformedReply(QStringLiteral("data.agent.agent_uuid"))));
    }
    Result<OwnedNumber> read = co_await getNumber(number, stop);
    if (read) {
        co_return read;
    }
    // The agent answers the number, whatever kept us from reading it again.
    number.agents = {AgentReference{agentId, linked->name}};
    co_return Result<OwnedNumber>(number);
}

Task<Result<OwnedNumber>> MindHuntersProvider::updateNumber(OwnedNumber number, NumberChange change,
                                                            std::stop_token stop)
{
    if (change.label || change.unlinkAgent) {
        const Operation operation = change.label ? Operation::ChangeLabel : Operation::UnlinkAgent;
        co_return Result<OwnedNumber>(failure(notOffered(operation)));
    }
    if (!change.settings.isEmpty() && m_missing.contains(AssumedPath::ChannelSettings)) {
        co_return Result<OwnedNumber>(failure(MissingPaths::error(AssumedPath::ChannelSettings)));
    }
    if (change.linkAgent && change.linkAgent->trimmed().isEmpty()) {
        const Error error = invalidInput(QStringLiteral("agent"), Texts::tr("Enter the agent’s UUID."));
        co_return Result<OwnedNumber>(failure(error));
    }
    if (change.settings.isEmpty() && !change.linkAgent) {
        Result<OwnedNumber> read = co_await getNumber(number, stop);
        co_return read;
    }
    Result<OwnedNumber> changed = co_await changeSettings(number, change.settings, stop);
    if (!changed || !change.linkAgent) {
        co_return changed;
    }
    Result<OwnedNumber> linked = co_await linkAgent(*changed, change.linkAgent->trimmed(), stop);
    if (!linked && !change.settings.isEmpty()) {
        Error error = linked.error();
        error.advice =
            error.advice.isEmpty()
                ? Texts::tr("The channel settings were changed, but the agent was not linked.")
                : Texts::tr("The channel settings were changed, but the agent was not linked. %1").arg(error.advice);
        co_return Result<OwnedNumber>(failure(error));
    }
    co_return linked;
}

Task<ReleaseOutcome> MindHuntersProvider::release(OwnedNumber number, ReleaseOptions, std::stop_token stop)
{
    ReleaseOutcome refused;
    refused.state = ReleaseOutcome::State::Refused;
    if (number.isExternal) {
        refused.error = Error();
        refused.error->kind = ErrorKind::NotOffered;
        refused.error->advice =
            Texts::tr("This number comes from another carrier and can’t be released at MindHunters.");
        co_return refused;
    }
    if (m_missing.contains(AssumedPath::Release)) {
        refused.error = MissingPaths::error(AssumedPath::Release);
        co_return refused;
    }
    if (stop.stop_requested()) {
        refused.error = Error();
        refused.error->kind = ErrorKind::Cancelled;
        co_return refused;
    }
    UrlBuilder address = numberAddress(number.id);
    address.path(u"release");
    Result<HttpReply> reply = co_await m_channel->send(makeRequest("POST", address), stop);
    if (!reply) {
        co_return mindhunters::releaseWithoutReply(reply.error());
    }
    ReleaseOutcome outcome = mindhunters::decodeRelease(*reply, number);
    if (outcome.state == ReleaseOutcome::State::Refused) {
        const Error error = co_await explainNotFound(*outcome.error, number, AssumedPath::Release, stop);
        outcome.error = error;
    }
    co_return outcome;
}

Task<Result<Document>> MindHuntersProvider::uploadDocument(DocumentUpload upload, std::stop_token stop)
{
    if (m_missing.contains(AssumedPath::Upload)) {
        co_return Result<Document>(failure(MissingPaths::error(AssumedPath::Upload)));
    }
    if (!upload.open || upload.size <= 0) {
        const Error error = invalidInput(QStringLiteral("file"), Texts::tr("The file is empty or can’t be opened."));
        co_return Result<Document>(failure(error));
    }
    MultipartBody body;
    const QString name = upload.name.trimmed();
    if (!name.isEmpty()) {
        body.texts.append({QStringLiteral("name"), name});
    }
    body.fileField = QStringLiteral("file");
    body.fileName = upload.fileName;
    body.contentType = upload.contentType.isEmpty() ? QByteArray("application/octet-stream") : upload.contentType;
    body.fileSize = upload.size;
    body.open = upload.open;

    const UrlBuilder address = UrlBuilder(m_base).path(u"phone-numbers/documents");
    HttpRequest request = makeRequest("POST", address);
    request.body = body;
    request.onProgress = upload.onProgress;
    Result<Document> document = co_await ask<Document>(std::move(request), mindhunters::decodeDocument, stop);
    if (!document) {
        co_return Result<Document>(failure(m_missing.learnFrom(document.error(), AssumedPath::Upload)));
    }
    co_return document;
}

Task<Result<std::monostate>> MindHuntersProvider::deleteDocument(QString documentId, std::stop_token stop)
{
    if (m_missing.contains(AssumedPath::DocumentDelete)) {
        co_return Result<std::monostate>(failure(MissingPaths::error(AssumedPath::DocumentDelete)));
    }
    const UrlBuilder address = UrlBuilder(m_base).path(u"phone-numbers/documents").segment(documentId);
    Result<std::monostate> deleted =
        co_await ask<std::monostate>(makeRequest("DELETE", address), mindhunters::decodeConfirmation, stop);
    if (deleted) {
        co_return deleted;
    }
    const Error error = deleted.error();
    bool isPathMissing = error.httpStatus == 405;
    if (error.httpStatus == 404) {
        // The document may be gone, or the path missing: the list tells.
        Result<bool> present = co_await hasDocument(documentId, stop);
        isPathMissing = present && *present;
    }
    if (isPathMissing) {
        co_return Result<std::monostate>(failure(m_missing.learnFrom(error, AssumedPath::DocumentDelete)));
    }
    co_return Result<std::monostate>(failure(error));
}

} // namespace numberdesk
