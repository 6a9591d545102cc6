// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/fakeprovider.h"

#include "core/domain/delay.h"

namespace numberdesk::tests {
namespace {

template <typename T>
T stopped()
{
    if constexpr (std::is_same_v<T, PurchaseOutcome>) {
        PurchaseOutcome outcome;
        outcome.error = error(ErrorKind::Cancelled, true);
        return outcome;
    } else if constexpr (std::is_same_v<T, ReleaseOutcome>) {
        ReleaseOutcome outcome;
        outcome.error = error(ErrorKind::Cancelled, true);
        return outcome;
    } else {
        return T(failure(error(ErrorKind::Cancelled, true)));
    }
}

template <typename T>
T unscripted()
{
    Error surprise = error(ErrorKind::ProviderFault, true);
    surprise.providerText = QStringLiteral("not in the script");
    if constexpr (std::is_same_v<T, PurchaseOutcome>) {
        PurchaseOutcome outcome;
        outcome.error = surprise;
        return outcome;
    } else if constexpr (std::is_same_v<T, ReleaseOutcome>) {
        ReleaseOutcome outcome;
        outcome.error = surprise;
        return outcome;
    } else {
        return T(failure(surprise));
    }
}

template <typename T>
std::optional<Scripted<T>> take(std::deque<Scripted<T>> &script)
{
    if (script.empty()) {
        return std::nullopt;
    }
    Scripted<T> next = std::move(script.front());
    script.pop_front();
    return next;
}

template <typename T>
Task<T> play(std::optional<Scripted<T>> step, std::stop_token stop)
{
    using Behaviour = typename Scripted<T>::Behaviour;
    if (!step) {
        co_return unscripted<T>();
    }
    const std::chrono::milliseconds time =
        step->behaviour == Behaviour::Hang ? std::chrono::milliseconds(std::chrono::hours(1)) : step->delay;
    const bool passed = co_await delay(time, stop);
    if (!passed) {
        co_return stopped<T>();
    }
    co_return std::move(step->value);
}

} // namespace

FakeProvider::FakeProvider(QString name, QStringList &log)
    : m_name(std::move(name))
    , m_log(log)
{
    fakeTraits.id = m_name;
    fakeTraits.name = m_name;
    fakeTraits.notOffered.insert(Operation::Balance, QStringLiteral("no balance here"));
}

Task<Result<AccountCheck>> FakeProvider::checkAccount(std::stop_token stop)
{
    m_log.append(m_name + QStringLiteral(" check"));
    return play(take(checks), stop);
}

Task<Result<SearchPage>> FakeProvider::searchNumbers(SearchQuery query, PageToken page, std::stop_token stop)
{
    m_log.append(
        QStringLiteral("%1 search %2 %3").arg(m_name, query.country.text(), QString::fromUtf8(page)).trimmed());
    return play(take(searches), stop);
}

Task<Result<RequirementSet>> FakeProvider::requirements(CountryCode country, NumberType type, std::stop_token stop)
{
    m_log.append(QStringLiteral("%1 requirements %2 %3").arg(m_name, country.text(), numberTypeName(type)));
    return play(take(requirementSets), stop);
}

Task<PurchaseOutcome> FakeProvider::purchase(PurchaseOrder order, std::stop_token stop)
{
    m_log.append(QStringLiteral("%1 purchase %2").arg(m_name, order.number.number.text()));
    return play(take(purchases), stop);
}

Task<Result<PurchaseEvidence>> FakeProvider::purchaseEvidence(PurchaseOrder order, QDateTime, std::stop_token stop)
{
    m_log.append(QStringLiteral("%1 evidence %2").arg(m_name, order.number.number.text()));
    if (evidences.empty()) {
        evidences.push_back({Scripted<Result<PurchaseEvidence>>::Behaviour::Answer, PurchaseEvidence(), {}});
    }
    return play(take(evidences), stop);
}

Task<Result<NumberPage>> FakeProvider::listNumbers(PageToken page, std::stop_token stop)
{
    m_log.append(QStringLiteral("%1 list %2").arg(m_name, QString::fromUtf8(page)).trimmed());
    if (lists.empty() && standingList) {
        return play(std::optional(Scripted<Result<NumberPage>>{
                        Scripted<Result<NumberPage>>::Behaviour::Answer, *standingList, {}}),
                    stop);
    }
    return play(take(lists), stop);
}

Task<Result<OwnedNumber>> FakeProvider::updateNumber(OwnedNumber number, NumberChange, std::stop_token stop)
{
    m_log.append(QStringLiteral("%1 update %2").arg(m_name, number.id));
    return play(take(updates), stop);
}

Task<ReleaseOutcome> FakeProvider::release(OwnedNumber number, ReleaseOptions, std::stop_token stop)
{
    m_log.append(QStringLiteral("%1 release %2").arg(m_name, number.id));
    return play(take(releases), stop);
}

Task<Result<OwnedNumber>> FakeProvider::cancelRelease(OwnedNumber number, std::stop_token stop)
{
    m_log.append(QStringLiteral("%1 cancel-release %2").arg(m_name, number.id));
    return play(take(cancelledReleases), stop);
}

Task<Result<Document>> FakeProvider::uploadDocument(DocumentUpload upload, std::stop_token stop)
{
    m_log.append(QStringLiteral("%1 upload %2").arg(m_name, upload.fileName));
    if (uploads.empty() && receive) {
        return play(std::optional(
                        Scripted<Result<Document>>{Scripted<Result<Document>>::Behaviour::Answer, receive(upload), {}}),
                    stop);
    }
    return play(take(uploads), stop);
}

Task<Result<DocumentPage>> FakeProvider::listDocuments(PageToken page, std::stop_token stop)
{
    m_log.append(QStringLiteral("%1 documents %2").arg(m_name, QString::fromUtf8(page)).trimmed());
    if (documentLists.empty() && standingDocuments) {
        return play(std::optional(Scripted<Result<DocumentPage>>{
                        Scripted<Result<DocumentPage>>::Behaviour::Answer, *standingDocuments, {}}),
                    stop);
    }
    return play(take(documentLists), stop);
}

Task<Result<std::monostate>> FakeProvider::deleteDocument(QString documentId, std::stop_token stop)
{
    m_log.append(QStringLiteral("%1 delete-document %2").arg(m_name, documentId));
    return play(take(documentDeletions), stop);
}

Task<Result<Balance>> FakeProvider::balance(QString currency, std::stop_token stop)
{
    m_log.append(QStringLiteral("%1 balance %2").arg(m_name, currency).trimmed());
    return play(take(balances), stop);
}

FakeProvider &FakeSource::add(const QString &id)
{
    auto provider = std::make_shared<FakeProvider>(id, log);
    m_providers.insert(id, provider);
    return *provider;
}

Task<Result<AccountSession>> FakeSource::session(QString accountId, std::stop_token stop)
{
    if (sessionDelay.count() > 0) {
        const bool passed = co_await delay(sessionDelay, stop);
        if (!passed) {
            co_return Result<AccountSession>(failure(error(ErrorKind::Cancelled)));
        }
    }
    if (const auto failing = failures.constFind(accountId); failing != failures.constEnd()) {
        co_return Result<AccountSession>(failure(*failing));
    }
    const std::shared_ptr<FakeProvider> provider = m_providers.value(accountId);
    if (!provider) {
        co_return Result<AccountSession>(failure(error(ErrorKind::NotFound)));
    }
    AccountSession session{accountId, accountId, accountId, accountId, provider};
    co_return Result<AccountSession>(session);
}

OwnedNumber ownedNumber(const QString &id, const QString &number)
{
    OwnedNumber owned;
    owned.id = id;
    owned.number = PhoneNumber(number);
    owned.status = {NumberStatus::Kind::Active, QStringLiteral("active")};
    return owned;
}

AvailableNumber availableNumber(const QString &number)
{
    AvailableNumber available;
    available.number = PhoneNumber(number);
    available.country = countryOf(available.number);
    available.type = NumberType::Kind::Local;
    available.setupFee = Money{Decimal(0), QStringLiteral("EUR")};
    available.monthlyFee = Money{Decimal::fromUnits(250, 2), QStringLiteral("EUR")};
    return available;
}

Error error(ErrorKind kind, bool mayHaveHappened)
{
    Error made;
    made.kind = kind;
    made.mayHaveHappened = mayHaveHappened;
    return made;
}

} // namespace numberdesk::tests
