// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/vobiz/vobizaccount.h"

#include "core/http/urlbuilder.h"
#include "core/providers/jsonreader.h"
#include "core/providers/vobiz/vobiztext.h"

namespace numberdesk::vobiz {
namespace {

bool mayBeWrongCase(const HttpReply &reply) { return reply.status == 401 || reply.status == 404; }

/// The error when neither form of the path was accepted and none was known to work.
Error neitherForm(const HttpReply &first, const HttpReply &second)
{
    if (!mayBeWrongCase(second)) {
        return replyError(second, Asked::Read);
    }
    if (first.status == 401 || second.status == 401) {
        return replyError(first.status == 401 ? first : second, Asked::Read);
    }
    Error error = replyError(first, Asked::Read);
    error.advice = Text::tr("Vobiz does not know this Auth ID. Compare it with the one in the Vobiz dashboard.");
    return error;
}

} // namespace

AccountRequests::AccountRequests(ProviderContext context)
    : m_context(std::move(context))
    , m_authId(m_context.fields.value(AuthIdField))
{}

QString AccountRequests::walletCurrency() const { return m_context.fields.value(CurrencyField, QStringLiteral("INR")); }

QString AccountRequests::settledSegment() const
{
    const QString chosen = m_context.fields.value(PathFormField);
    if (chosen == PathFormCapital || chosen == PathFormLower) {
        return chosen;
    }
    const QString known = m_context.memory->fact(SegmentFact);
    return known == PathFormCapital || known == PathFormLower ? known : QString();
}

void AccountRequests::remember(const QString &segment, const HttpReply &reply)
{
    // A sign-in page of a hotel's network is a 200 too, and settles nothing.
    if (reply.body.trimmed().startsWith('{') && m_context.memory->fact(SegmentFact) != segment) {
        m_context.memory->remember(SegmentFact, segment);
    }
}

HttpRequest AccountRequests::request(const QByteArray &method, const QString &segment, const Target &target,
                                     const QByteArray &body) const
{
    Target whole = target;
    whole.segments = QStringList{segment, m_authId} + target.segments;
    return requestAt(method, whole, body);
}

HttpRequest AccountRequests::requestAt(const QByteArray &method, const Target &target, const QByteArray &body) const
{
    UrlBuilder url(m_context.address);
    for (const QString &part : target.segments) {
        url.segment(part);
    }
    for (const auto &[name, value] : target.query) {
        url.query(name, value);
    }
    HttpRequest made;
    made.method = method;
    made.url = url.build();
    made.headers = {
        {"X-Auth-ID", m_authId.toLatin1()}, {"X-Auth-Token", m_context.token.reveal()}, {"Accept", "application/json"}};
    made.effect = method == "GET" ? HttpRequest::Effect::Read : HttpRequest::Effect::Write;
    if (!body.isEmpty()) {
        made.body = BytesBody{body};
    }
    return made;
}

Task<Result<HttpReply>> AccountRequests::send(HttpRequest request, std::stop_token stop)
{
    if (stop.stop_requested()) {
        Error cancelled;
        cancelled.kind = ErrorKind::Cancelled;
        co_return Result<HttpReply>(failure(cancelled));
    }
    auto task = m_context.channel->send(std::move(request), stop);
    Result<HttpReply> reply = co_await std::move(task);
    co_return reply;
}

Task<Result<HttpReply>> AccountRequests::read(Target target, std::stop_token stop)
{
    const bool isChosen = m_context.fields.value(PathFormField, PathFormAutomatic) != PathFormAutomatic;
    const QString known = settledSegment();
    const QString segment = known.isEmpty() ? PathFormCapital : known;

    HttpRequest firstRequest = request("GET", segment, target, {});
    Result<HttpReply> first = co_await send(std::move(firstRequest), stop);
    if (!first) {
        co_return first;
    }
    if (first->isSuccess()) {
        remember(segment, *first);
        co_return first;
    }
    if (isChosen || !mayBeWrongCase(*first)) {
        co_return Result<HttpReply>(failure(replyError(*first, Asked::Read)));
    }

    const QString otherSegment = segment == PathFormCapital ? PathFormLower : PathFormCapital;
    HttpRequest secondRequest = request("GET", otherSegment, target, {});
    Result<HttpReply> second = co_await send(std::move(secondRequest), stop);
    if (!second) {
        co_return second;
    }
    if (second->isSuccess()) {
        remember(otherSegment, *second);
        co_return second;
    }
    // Where the form is known to work its 404 is about the thing that was asked for; the other form's answer, be it a
    // 401, says nothing about the token.
    if (!known.isEmpty() && first->status == 404) {
        co_return Result<HttpReply>(failure(replyError(*first, Asked::Read)));
    }
    co_return Result<HttpReply>(failure(neitherForm(*first, *second)));
}

Task<Result<HttpReply>> AccountRequests::readLowerCase(Target target, std::stop_token stop)
{
    HttpRequest made = request("GET", PathFormLower, target, {});
    Result<HttpReply> reply = co_await send(std::move(made), stop);
    if (reply && !reply->isSuccess()) {
        co_return Result<HttpReply>(failure(replyError(*reply, Asked::Read)));
    }
    co_return reply;
}

Task<Result<HttpReply>> AccountRequests::readAt(Target target, std::stop_token stop)
{
    HttpRequest made = requestAt("GET", target, {});
    Result<HttpReply> reply = co_await send(std::move(made), stop);
    if (reply && !reply->isSuccess()) {
        co_return Result<HttpReply>(failure(replyError(*reply, Asked::Read)));
    }
    co_return reply;
}

Task<Result<HttpReply>> AccountRequests::readAccount(std::stop_token stop)
{
    Target target = Target::at(QStringLiteral("numbers"));
    target.with(QStringLiteral("page"), 1).with(QStringLiteral("per_page"), 1);
    Result<HttpReply> reply = co_await read(std::move(target), stop);
    co_return reply;
}

Task<Result<std::monostate>> AccountRequests::settle(std::stop_token stop)
{
    if (settledSegment().isEmpty()) {
        Result<HttpReply> reply = co_await readAccount(stop);
        if (!reply) {
            Error error = reply.error();
            error.mayHaveHappened = false;
            co_return Result<std::monostate>(failure(error));
        }
        if (settledSegment().isEmpty()) {
            Error error = unusableReply(*reply, QStringLiteral("items"));
            error.mayHaveHappened = false;
            co_return Result<std::monostate>(failure(error));
        }
    }
    co_return Result<std::monostate>(std::monostate());
}

Task<Result<HttpReply>> AccountRequests::write(QByteArray method, Target target, QByteArray body, std::stop_token stop)
{
    Result<std::monostate> settled = co_await settle(stop);
    if (!settled) {
        co_return Result<HttpReply>(failure(settled.error()));
    }
    HttpRequest made = request(method, settledSegment(), target, body);
    Result<HttpReply> reply = co_await send(std::move(made), stop);
    co_return reply;
}

Task<Result<HttpReply>> AccountRequests::writeLowerCase(QByteArray method, Target target, std::stop_token stop)
{
    HttpRequest made = request(method, PathFormLower, target, {});
    Result<HttpReply> reply = co_await send(std::move(made), stop);
    co_return reply;
}

} // namespace numberdesk::vobiz
