// SPDX-License-Identifier: GPL-3.0-or-later
// Long because the whole life of a number and every switch of the sample carrier are one story.
// The real provider against the sample carrier: a number's whole life, and every way the carrier can misbehave.
#include "core/providers/mindhunters/mindhuntersdescription.h"
#include "core/sandbox/mindhunters/multipartform.h"
#include "core/sandbox/sandboxcontract.h"
#include "tests/support/contractchannel.h"
#include "tests/support/scriptedchannel.h"
#include "tests/support/waitfor.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>

using numberdesk::AvailableNumber;
using numberdesk::CountryCode;
using numberdesk::Document;
using numberdesk::DocumentUpload;
using numberdesk::ErrorKind;
using numberdesk::NumberChange;
using numberdesk::NumberPage;
using numberdesk::NumberStatus;
using numberdesk::NumberType;
using numberdesk::Operation;
using numberdesk::OwnedNumber;
using numberdesk::PageToken;
using numberdesk::PhoneNumber;
using numberdesk::PostalAddress;
using numberdesk::Provider;
using numberdesk::ProviderContext;
using numberdesk::PurchaseOrder;
using numberdesk::PurchaseOutcome;
using numberdesk::ReleaseOutcome;
using numberdesk::Requirement;
using numberdesk::RequirementAnswer;
using numberdesk::RequirementSet;
using numberdesk::SearchQuery;
using numberdesk::Secret;
using numberdesk::tests::ContractChannel;
using numberdesk::tests::MapMemory;
using Qt::StringLiterals::operator""_s;

namespace sandbox = numberdesk::sandbox;
// Qualified where it is called: QCoro has one of the same name.
namespace tests = numberdesk::tests;

namespace {

std::stop_token never() { return {}; }

CountryCode country(const QString &code) { return *CountryCode::fromText(code); }

SearchQuery queryFor(const QString &code, NumberType::Kind type)
{
    SearchQuery query;
    query.country = country(code);
    query.type = type;
    return query;
}

DocumentUpload pdf(qint64 size = 2048, const QByteArray &contentType = "application/pdf")
{
    DocumentUpload upload;
    upload.name = u"Bolletta, \"Sassari\""_s;
    upload.fileName = u"bolletta ottobre.pdf"_s;
    upload.contentType = contentType;
    upload.size = size;
    upload.open = [size] {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(QByteArray(size, '-'));
        buffer->open(QIODevice::ReadOnly);
        return std::unique_ptr<QIODevice>(std::move(buffer));
    };
    return upload;
}

PostalAddress acme()
{
    PostalAddress address;
    address.businessName = u"Acme Srl"_s;
    address.streetAddress = u"Via Roma 12"_s;
    address.locality = u"Sassari"_s;
    address.postalCode = u"07100"_s;
    return address;
}

} // namespace

class MindHuntersContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void livesAWholeLife();
    void beginsWithAWorkspace();
    void isTheSameAtEveryStart();
    void searchesInPagesAndByFilter();
    void wantsOtherThingsInOtherCountries_data();
    void wantsOtherThingsInOtherCountries();
    void buysInGermanyAndWaits();
    void refusesMissingAndWrongAnswers();
    void takesAnotherScanForOneThatIsNotLegible();
    void rejectsPapersAfterThePurchase();
    void takesDocumentsOnlyAsItSays();
    void changesSettingsInWholeBlocks();
    void refusesANumberThatIsThere();

    void misbehavesAtPurchases_data();
    void misbehavesAtPurchases();
    void tellsTheLimitInThreePlaces_data();
    void tellsTheLimitInThreePlaces();
    void endsAtTheLimit();
    void tellsConflictsWithoutCode();
    void misbehavesAtTheDoor_data();
    void misbehavesAtTheDoor();
    void releasesInThreeWays_data();
    void releasesInThreeWays();
    void hasNoAssumedPaths();
    void hasNoTrunkList();

    void refusesWhatTheDocumentationDoesNotSay_data();
    void refusesWhatTheDocumentationDoesNotSay();
    void readsOnlyWholeForms();

private:
    /// Every own number over all pages.
    QList<OwnedNumber> allNumbers();
    /// First number that the search finds.
    AvailableNumber firstOf(const QString &code, NumberType::Kind type);
    /// An order that a US local number needs nothing for.
    PurchaseOrder usOrder();
    /// Good answers to everything that is required.
    PurchaseOrder italianOrder();
    sandbox::Reply raw(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                       const QByteArray &contentType = "application/json");

    std::unique_ptr<sandbox::Contract> m_contract;
    std::unique_ptr<ContractChannel> m_channel;
    std::unique_ptr<MapMemory> m_memory;
    std::unique_ptr<Provider> m_provider;
};

void MindHuntersContractTest::init()
{
    m_contract = sandbox::makeMindHuntersContract();
    m_contract->now = [] { return QDateTime::fromString(u"2026-10-02T08:20:11Z"_s, Qt::ISODate); };
    m_channel = std::make_unique<ContractChannel>(*m_contract);
    m_memory = std::make_unique<MapMemory>();
    ProviderContext context;
    context.fields = m_contract->accountFields();
    context.token = Secret(m_contract->token());
    context.address = QUrl(u"http://127.0.0.1:4711"_s + m_contract->basePath());
    context.channel = m_channel.get();
    context.memory = m_memory.get();
    m_provider = numberdesk::mindHuntersDescription().create(std::move(context));
}

QList<OwnedNumber> MindHuntersContractTest::allNumbers()
{
    QList<OwnedNumber> all;
    PageToken token;
    for (;;) {
        const auto page = tests::waitFor(m_provider->listNumbers(token, never()));
        if (!page) {
            qFatal("the list can't be read");
        }
        all += page->items;
        if (!page->next) {
            return all;
        }
        token = *page->next;
    }
}

AvailableNumber MindHuntersContractTest::firstOf(const QString &code, NumberType::Kind type)
{
    const auto page = tests::waitFor(m_provider->searchNumbers(queryFor(code, type), {}, never()));
    if (!page || page->items.isEmpty()) {
        qFatal("nothing is for sale");
    }
    return page->items.constFirst();
}

PurchaseOrder MindHuntersContractTest::usOrder()
{
    PurchaseOrder order;
    order.number = firstOf(u"US"_s, NumberType::Kind::Local);
    return order;
}

PurchaseOrder MindHuntersContractTest::italianOrder()
{
    PurchaseOrder order;
    order.number = firstOf(u"IT"_s, NumberType::Kind::Local);
    order.address = acme();
    const auto set = tests::waitFor(m_provider->requirements(country(u"IT"_s), NumberType::Kind::Local, never()));
    for (const Requirement &requirement : set->requirements) {
        if (requirement.kind == Requirement::Kind::Document) {
            const auto document = tests::waitFor(m_provider->uploadDocument(pdf(), never()));
            order.answers.append({requirement.id, requirement.key, {}, document->id});
        } else {
            order.answers.append({requirement.id, requirement.key, requirement.example, {}});
        }
    }
    return order;
}

sandbox::Reply MindHuntersContractTest::raw(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                                            const QByteArray &contentType)
{
    sandbox::Request request;
    request.method = method;
    const qsizetype question = target.indexOf('?');
    request.path = question < 0 ? target : target.left(question);
    request.query = question < 0 ? QByteArray() : target.mid(question + 1);
    request.headers = {{"authorization", "Bearer " + m_contract->token()}, {"accept", "application/json"}};
    if (!body.isEmpty()) {
        request.headers.append({"content-type", contentType});
    }
    request.body = body;
    return m_contract->answer(request);
}

void MindHuntersContractTest::livesAWholeLife()
{
    const auto check = tests::waitFor(m_provider->checkAccount(never()));
    QVERIFY(check);
    const qsizetype before = allNumbers().size();

    const PurchaseOrder order = italianOrder();
    const PurchaseOutcome outcome = tests::waitFor(m_provider->purchase(order, never()));
    QCOMPARE(outcome.state, PurchaseOutcome::State::Bought);
    QCOMPARE(outcome.number->number, order.number.number);
    QCOMPARE(outcome.number->monthlyFee, order.number.monthlyFee);
    QCOMPARE(outcome.number->region, order.number.region);
    QCOMPARE(outcome.number->complianceItems.size(), 4);
    QCOMPARE(allNumbers().size(), before + 1);

    const auto agents = tests::waitFor(m_provider->listAgents({}, never()));
    QCOMPARE(agents->items.size(), 3);
    NumberChange change;
    change.linkAgent = agents->items.at(2).id;
    change.settings = {{u"voice_channel_limit"_s, u"7"_s}};
    const auto linked = tests::waitFor(m_provider->updateNumber(*outcome.number, change, never()));
    QVERIFY(linked);
    QCOMPARE(linked->agents.constFirst().name, u"Ventas España"_s);
    QCOMPARE(linked->settings.value(u"voice_channel_limit"_s), u"7"_s);
    QCOMPARE(*tests::waitFor(m_provider->getNumber(*outcome.number, never())), *linked);

    const ReleaseOutcome released = tests::waitFor(m_provider->release(*linked, {}, never()));
    QCOMPARE(released.state, ReleaseOutcome::State::Released);
    QCOMPARE(allNumbers().size(), before);
    QCOMPARE(tests::waitFor(m_provider->getNumber(*linked, never())).error().kind, ErrorKind::NotFound);
    QCOMPARE(tests::waitFor(m_provider->release(*linked, {}, never())).error->kind, ErrorKind::NotFound);
    QVERIFY(m_memory->facts.isEmpty());
    // What was released is for sale again.
    QCOMPARE(firstOf(u"IT"_s, NumberType::Kind::Local).number, order.number.number);
}

void MindHuntersContractTest::beginsWithAWorkspace()
{
    const QList<OwnedNumber> numbers = allNumbers();
    QSet<QString> ids;
    for (const OwnedNumber &number : numbers) {
        ids.insert(number.id);
    }
    QCOMPARE(ids.size(), numbers.size());
    const auto count = [&](auto matches) { return std::count_if(numbers.cbegin(), numbers.cend(), matches); };
    QCOMPARE(count([](const OwnedNumber &number) { return number.isExternal; }), 2);
    QCOMPARE(count([](const OwnedNumber &number) { return number.complianceStatus == u"pending_review"; }), 1);
    QCOMPARE(count([](const OwnedNumber &number) { return number.status.kind == NumberStatus::Kind::Other; }), 1);
    QVERIFY(count([](const OwnedNumber &number) { return number.monthlyFee && number.monthlyFee->amount.isZero(); }) ==
            1);

    // The external number that only the trunk list knows, with both of its channels.
    const auto trunk = std::find_if(numbers.cbegin(), numbers.cend(), [](const OwnedNumber &number) {
        return number.isExternal && number.country.text() == u"US";
    });
    QVERIFY(trunk != numbers.cend());
    QCOMPARE(trunk->agents.size(), 1);
    QVERIFY(std::any_of(trunk->details.cbegin(), trunk->details.cend(),
                        [](const numberdesk::Detail &detail) { return detail.name == u"bindings.whatsapp"; }));
    QCOMPARE(tests::waitFor(m_provider->release(*trunk, {}, never())).error->kind, ErrorKind::NotOffered);
    OwnedNumber disguised = *trunk;
    disguised.isExternal = false;
    QCOMPARE(tests::waitFor(m_provider->release(disguised, {}, never())).error->kind, ErrorKind::Conflict);
    QCOMPARE(tests::waitFor(m_provider->listDocuments({}, never()))->items.size(), 1);
}

void MindHuntersContractTest::isTheSameAtEveryStart()
{
    const QList<OwnedNumber> first = allNumbers();
    const AvailableNumber offer = firstOf(u"GB"_s, NumberType::Kind::Mobile);
    init();
    QCOMPARE(allNumbers(), first);
    QCOMPARE(firstOf(u"GB"_s, NumberType::Kind::Mobile), offer);
}

void MindHuntersContractTest::searchesInPagesAndByFilter()
{
    const auto first =
        tests::waitFor(m_provider->searchNumbers(queryFor(u"IT"_s, NumberType::Kind::Local), {}, never()));
    QCOMPARE(first->items.size(), 50);
    QCOMPARE(first->total, std::optional<qint64>(58));
    QCOMPARE(first->others, QList<PageToken>{"2"});
    const auto second =
        tests::waitFor(m_provider->searchNumbers(queryFor(u"IT"_s, NumberType::Kind::Local), *first->next, never()));
    QCOMPARE(second->items.size(), 8);
    QVERIFY(!second->next);
    QSet<QString> seen;
    for (const AvailableNumber &number : first->items + second->items) {
        seen.insert(number.number.e164());
        QCOMPARE(number.type, NumberType(NumberType::Kind::Local));
        QVERIFY(number.monthlyFee->currency == u"EUR"_s);
    }
    QCOMPARE(seen.size(), 58);

    SearchQuery roma = queryFor(u"IT"_s, NumberType::Kind::Local);
    roma.place = u"roma"_s;
    roma.pattern = u"+39 06*"_s;
    const auto filtered = tests::waitFor(m_provider->searchNumbers(roma, {}, never()));
    QVERIFY(!filtered->items.isEmpty());
    for (const AvailableNumber &number : filtered->items) {
        QVERIFY(number.region.contains(u"Roma"));
        QVERIFY(number.number.e164().contains(u"06"));
    }

    const auto anyType =
        tests::waitFor(m_provider->searchNumbers(queryFor(u"IT"_s, NumberType::Kind::Unknown), {}, never()));
    QVERIFY(*anyType->total > 200);
    const auto nowhere =
        tests::waitFor(m_provider->searchNumbers(queryFor(u"JP"_s, NumberType::Kind::Local), {}, never()));
    QVERIFY(nowhere && nowhere->items.isEmpty());
    SearchQuery shared = queryFor(u"IT"_s, NumberType::Kind::SharedCost);
    const auto unknownType = tests::waitFor(m_provider->searchNumbers(shared, {}, never()));
    QCOMPARE(unknownType.error().kind, ErrorKind::ValidationFailed);
    QCOMPARE(unknownType.error().fields.constFirst().field, u"type"_s);
}

void MindHuntersContractTest::wantsOtherThingsInOtherCountries_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<NumberType>("type");
    QTest::addColumn<bool>("address");
    QTest::addColumn<QStringList>("keys");
    using Kind = NumberType::Kind;
    QTest::newRow("IT local") << u"IT"_s << NumberType(Kind::Local) << true
                              << QStringList{u"tax_id"_s, u"proof_of_address"_s, u"identity_document"_s,
                                             u"incorporation_date"_s};
    QTest::newRow("IT mobile") << u"IT"_s << NumberType(Kind::Mobile) << false
                               << QStringList{u"tax_id"_s, u"identity_document"_s, u"usage_declaration"_s};
    QTest::newRow("DE local") << u"DE"_s << NumberType(Kind::Local) << true
                              << QStringList{u"business_name"_s, u"register_extract"_s, u"registered_address"_s};
    QTest::newRow("IN local") << u"IN"_s << NumberType(Kind::Local) << false << QStringList{u"pan"_s, u"gstin"_s};
    QTest::newRow("US local") << u"US"_s << NumberType(Kind::Local) << false << QStringList();
    QTest::newRow("GB local") << u"GB"_s << NumberType(Kind::Local) << true << QStringList();
    QTest::newRow("not sold") << u"JP"_s << NumberType(Kind::TollFree) << false << QStringList();
}

void MindHuntersContractTest::wantsOtherThingsInOtherCountries()
{
    QFETCH(QString, code);
    QFETCH(NumberType, type);
    QFETCH(bool, address);
    QFETCH(QStringList, keys);
    const auto set = tests::waitFor(m_provider->requirements(country(code), type, never()));
    QVERIFY(set);
    QCOMPARE(set->country, country(code));
    QCOMPARE(set->type, type);
    QCOMPARE(set->addressRequired, address);
    QStringList told;
    for (const Requirement &requirement : set->requirements) {
        told.append(requirement.key);
        QCOMPARE(requirement.id.isEmpty(), requirement.key == u"gstin");
        QCOMPARE(requirement.kind == Requirement::Kind::Other, requirement.key == u"usage_declaration");
    }
    QCOMPARE(told, keys);
}

void MindHuntersContractTest::buysInGermanyAndWaits()
{
    const auto document = tests::waitFor(m_provider->uploadDocument(pdf(), never()));
    const auto set = tests::waitFor(m_provider->requirements(country(u"DE"_s), NumberType::Kind::Local, never()));
    PurchaseOrder order;
    order.number = firstOf(u"DE"_s, NumberType::Kind::Local);
    order.address = acme();
    order.answers = {{set->requirements.at(0).id, {}, u"Acme GmbH"_s, {}},
                     {set->requirements.at(1).id, {}, {}, document->id}};
    const PurchaseOutcome outcome = tests::waitFor(m_provider->purchase(order, never()));
    QCOMPARE(outcome.state, PurchaseOutcome::State::Pending);
    QCOMPARE(outcome.number->complianceStatus, u"pending_review"_s);
}

void MindHuntersContractTest::refusesMissingAndWrongAnswers()
{
    const PurchaseOrder good = italianOrder();

    PurchaseOrder order = good;
    order.address.reset();
    order.answers.removeAt(1);
    PurchaseOutcome outcome = tests::waitFor(m_provider->purchase(order, never()));
    QCOMPARE(outcome.state, PurchaseOutcome::State::Refused);
    QCOMPARE(outcome.error->kind, ErrorKind::RequirementMissing);
    QStringList fields;
    for (const numberdesk::FieldMessage &message : outcome.error->fields) {
        fields.append(message.field);
    }
    QVERIFY(fields.contains(u"address.postal_code"_s));
    QVERIFY(fields.contains(u"requirements.proof_of_address"_s));

    order = good;
    order.answers[0].value = u"short"_s;
    order.answers[1].documentId = u"doc_unknown"_s;
    order.answers[3].value = u"30.04.2019"_s;
    outcome = tests::waitFor(m_provider->purchase(order, never()));
    QCOMPARE(outcome.error->kind, ErrorKind::RequirementMissing);
    fields.clear();
    for (const numberdesk::FieldMessage &message : outcome.error->fields) {
        fields.append(message.field);
    }
    fields.removeDuplicates();
    fields.sort();
    QCOMPARE(fields, (QStringList{u"requirements.incorporation_date"_s, u"requirements.proof_of_address"_s,
                                  u"requirements.tax_id"_s}));

    order = good;
    order.answers.removeLast();
    QCOMPARE(tests::waitFor(m_provider->purchase(order, never())).state, PurchaseOutcome::State::Bought);
}

void MindHuntersContractTest::takesAnotherScanForOneThatIsNotLegible()
{
    QVERIFY(m_contract->set(u"papers"_s, u"illegible"_s));
    PurchaseOrder order = italianOrder();
    for (int i = 0; i < 2; ++i) {
        const PurchaseOutcome refused = tests::waitFor(m_provider->purchase(order, never()));
        QCOMPARE(refused.state, PurchaseOutcome::State::Refused);
        QCOMPARE(refused.error->fields.size(), 1);
        QCOMPARE(refused.error->fields.constFirst().field, u"requirements.proof_of_address"_s);
    }
    const auto another = tests::waitFor(m_provider->uploadDocument(pdf(), never()));
    for (RequirementAnswer &answer : order.answers) {
        if (answer.requirementKey == u"proof_of_address") {
            answer.documentId = another->id;
        }
    }
    QCOMPARE(tests::waitFor(m_provider->purchase(order, never())).state, PurchaseOutcome::State::Bought);
}

void MindHuntersContractTest::rejectsPapersAfterThePurchase()
{
    QVERIFY(m_contract->set(u"papers"_s, u"rejected-later"_s));
    const PurchaseOutcome outcome = tests::waitFor(m_provider->purchase(italianOrder(), never()));
    QCOMPARE(outcome.state, PurchaseOutcome::State::Pending);
    QCOMPARE(outcome.number->complianceStatus, u"rejected"_s);
}

void MindHuntersContractTest::takesDocumentsOnlyAsItSays()
{
    const auto document = tests::waitFor(m_provider->uploadDocument(pdf(), never()));
    QVERIFY(document);
    QCOMPARE(document->name, u"Bolletta, \"Sassari\""_s);
    QCOMPARE(document->size, std::optional<qint64>(2048));
    const auto list = tests::waitFor(m_provider->listDocuments({}, never()));
    QVERIFY(list->items.contains(*document));
    QVERIFY(tests::waitFor(m_provider->deleteDocument(document->id, never())));
    QCOMPARE(tests::waitFor(m_provider->deleteDocument(document->id, never())).error().kind, ErrorKind::NotFound);
    QVERIFY(m_memory->facts.isEmpty());

    const auto large = tests::waitFor(m_provider->uploadDocument(pdf(10 * 1024 * 1024 + 1), never()));
    QCOMPARE(large.error().httpStatus, 413);
    QCOMPARE(large.error().kind, ErrorKind::ValidationFailed);
    QCOMPARE(large.error().fields.constFirst().field, u"file"_s);
    QVERIFY(tests::waitFor(m_provider->uploadDocument(pdf(10 * 1024 * 1024), never())));
    const auto word = tests::waitFor(m_provider->uploadDocument(pdf(10, "application/msword"), never()));
    QCOMPARE(word.error().httpStatus, 415);
    QCOMPARE(word.error().fields.constFirst().field, u"file"_s);
}

void MindHuntersContractTest::changesSettingsInWholeBlocks()
{
    const QList<OwnedNumber> numbers = allNumbers();
    NumberChange change;
    change.settings = {{u"sms_enabled"_s, u"false"_s}, {u"sms_whitelisted_destinations"_s, u"it, fr"_s}};
    const auto changed = tests::waitFor(m_provider->updateNumber(numbers.at(1), change, never()));
    QVERIFY(changed);
    QCOMPARE(changed->settings.value(u"sms_whitelisted_destinations"_s), u"IT, FR"_s);
    QCOMPARE(changed->settings.value(u"voice_enabled"_s), numbers.at(1).settings.value(u"voice_enabled"_s));

    change.settings = {{u"voice_whitelisted_destinations"_s, u"Italy"_s}};
    const auto refused = tests::waitFor(m_provider->updateNumber(numbers.at(1), change, never()));
    QCOMPARE(refused.error().kind, ErrorKind::ValidationFailed);
    QCOMPARE(refused.error().fields.constFirst().field, u"channel_settings.voice"_s);

    change = {};
    change.linkAgent = u"nobody"_s;
    QCOMPARE(tests::waitFor(m_provider->updateNumber(numbers.at(1), change, never())).error().kind,
             ErrorKind::NotFound);
}

void MindHuntersContractTest::refusesANumberThatIsThere()
{
    PurchaseOrder order = usOrder();
    order.number.number = allNumbers().constFirst().number;
    QCOMPARE(tests::waitFor(m_provider->purchase(order, never())).error->kind, ErrorKind::Conflict);
    order.number.number = PhoneNumber(u"+12025550199"_s);
    QCOMPARE(tests::waitFor(m_provider->purchase(order, never())).error->kind, ErrorKind::NumberTaken);
    order = usOrder();
    order.number.type = NumberType::Kind::Mobile;
    QCOMPARE(tests::waitFor(m_provider->purchase(order, never())).error->kind, ErrorKind::ValidationFailed);
}

void MindHuntersContractTest::misbehavesAtPurchases_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<PurchaseOutcome::State>("state");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("isThereAfterwards");
    using State = PurchaseOutcome::State;
    QTest::newRow("works") << u"works"_s << State::Bought << ErrorKind() << true;
    QTest::newRow("taken") << u"taken"_s << State::Refused << ErrorKind::NumberTaken << false;
    QTest::newRow("balance") << u"out-of-balance"_s << State::Refused << ErrorKind::InsufficientBalance << false;
    QTest::newRow("limit") << u"limit-reached"_s << State::Refused << ErrorKind::PurchaseLimitReached << false;
    QTest::newRow("identity") << u"kyc-required"_s << State::Refused << ErrorKind::KycRequired << false;
    QTest::newRow("fault") << u"fault"_s << State::Uncertain << ErrorKind::ProviderFault << false;
    QTest::newRow("fault after") << u"fault-after-effect"_s << State::Uncertain << ErrorKind::ProviderFault << true;
    QTest::newRow("garbage after") << u"garbage-after-effect"_s << State::Uncertain << ErrorKind::MalformedReply
                                   << true;
}

void MindHuntersContractTest::misbehavesAtPurchases()
{
    QFETCH(QString, choice);
    QFETCH(PurchaseOutcome::State, state);
    QFETCH(ErrorKind, kind);
    QFETCH(bool, isThereAfterwards);
    const PurchaseOrder order = usOrder();
    QVERIFY(m_contract->set(u"purchase"_s, choice));
    const PurchaseOutcome outcome = tests::waitFor(m_provider->purchase(order, never()));
    QCOMPARE(outcome.state, state);
    if (outcome.error) {
        QCOMPARE(outcome.error->kind, kind);
    }
    const QList<OwnedNumber> numbers = allNumbers();
    QCOMPARE(std::any_of(numbers.cbegin(), numbers.cend(),
                         [&](const OwnedNumber &number) { return number.number == order.number.number; }),
             isThereAfterwards);
    // Taken means that a search does not find it any more.
    QCOMPARE(usOrder().number.number == order.number.number, !isThereAfterwards && choice != u"taken");
}

void MindHuntersContractTest::tellsTheLimitInThreePlaces_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("data") << u"data"_s;
    QTest::newRow("top level") << u"top-level"_s;
    QTest::newRow("texts") << u"strings"_s;
}

void MindHuntersContractTest::tellsTheLimitInThreePlaces()
{
    QFETCH(QString, place);
    const PurchaseOrder order = usOrder();
    QVERIFY(m_contract->set(u"purchase"_s, u"limit-reached"_s));
    QVERIFY(m_contract->set(u"limit-place"_s, place));
    const PurchaseOutcome outcome = tests::waitFor(m_provider->purchase(order, never()));
    QCOMPARE(outcome.error->kind, ErrorKind::PurchaseLimitReached);
    QVERIFY(outcome.error->limit && *outcome.error->limit > 0);
    QCOMPARE(outcome.error->current, outcome.error->limit);
}

void MindHuntersContractTest::endsAtTheLimit()
{
    QVERIFY(m_contract->set(u"created-status"_s, u"200"_s));
    int bought = 0;
    for (;;) {
        const PurchaseOutcome outcome = tests::waitFor(m_provider->purchase(usOrder(), never()));
        if (outcome.state != PurchaseOutcome::State::Bought) {
            QCOMPARE(outcome.error->kind, ErrorKind::PurchaseLimitReached);
            QCOMPARE(outcome.error->limit, std::optional<qint64>(25));
            QCOMPARE(outcome.error->current, std::optional<qint64>(25));
            break;
        }
        ++bought;
    }
    QCOMPARE(bought, 19);
}

void MindHuntersContractTest::tellsConflictsWithoutCode()
{
    QVERIFY(m_contract->set(u"conflict-code"_s, u"not-told"_s));
    PurchaseOrder order = usOrder();
    QVERIFY(m_contract->set(u"purchase"_s, u"taken"_s));
    QCOMPARE(tests::waitFor(m_provider->purchase(order, never())).error->kind, ErrorKind::NumberTaken);
    for (const OwnedNumber &number : allNumbers()) {
        order.number.number = number.number;
        QCOMPARE(tests::waitFor(m_provider->purchase(order, never())).error->kind, ErrorKind::Conflict);
    }
}

void MindHuntersContractTest::misbehavesAtTheDoor_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<ErrorKind>("atRead");
    QTest::addColumn<ErrorKind>("atWrite");
    QTest::addColumn<int>("seconds");
    QTest::newRow("refused") << u"token"_s << u"refused"_s << ErrorKind::Unauthorized << ErrorKind::Unauthorized << -1;
    QTest::newRow("read-only") << u"token"_s << u"read-only"_s << ErrorKind() << ErrorKind::PermissionDenied << -1;
    QTest::newRow("limited") << u"rate"_s << u"limited"_s << ErrorKind::RateLimited << ErrorKind::RateLimited << 2;
    QTest::newRow("limited without hint")
        << u"rate"_s << u"limited-without-hint"_s << ErrorKind::RateLimited << ErrorKind::RateLimited << -1;
}

void MindHuntersContractTest::misbehavesAtTheDoor()
{
    QFETCH(QString, key);
    QFETCH(QString, choice);
    QFETCH(ErrorKind, atRead);
    QFETCH(ErrorKind, atWrite);
    QFETCH(int, seconds);
    const PurchaseOrder order = usOrder();
    QVERIFY(m_contract->set(key, choice));
    const auto check = tests::waitFor(m_provider->checkAccount(never()));
    QCOMPARE(check.has_value(), atRead == ErrorKind() && choice == u"read-only");
    if (!check) {
        QCOMPARE(check.error().kind, atRead);
    }
    const PurchaseOutcome outcome = tests::waitFor(m_provider->purchase(order, never()));
    QCOMPARE(outcome.state, PurchaseOutcome::State::Refused);
    QCOMPARE(outcome.error->kind, atWrite);
    QCOMPARE(outcome.error->retryAfter, seconds < 0 ? std::nullopt : std::optional(std::chrono::seconds(seconds)));
    QCOMPARE(tests::waitFor(m_provider->uploadDocument(pdf(), never())).error().kind, atWrite);
}

void MindHuntersContractTest::releasesInThreeWays_data()
{
    QTest::addColumn<QString>("form");
    QTest::newRow("with data") << u"with-data"_s;
    QTest::newRow("without data") << u"without-data"_s;
    QTest::newRow("204") << u"no-content"_s;
}

void MindHuntersContractTest::releasesInThreeWays()
{
    QFETCH(QString, form);
    QVERIFY(m_contract->set(u"release-reply"_s, form));
    const QList<OwnedNumber> before = allNumbers();
    const ReleaseOutcome outcome = tests::waitFor(m_provider->release(before.constFirst(), {}, never()));
    QCOMPARE(outcome.state, ReleaseOutcome::State::Released);
    QCOMPARE(allNumbers(), before.mid(1));
}

void MindHuntersContractTest::hasNoAssumedPaths()
{
    const OwnedNumber number = allNumbers().at(1);
    QVERIFY(m_contract->set(u"assumed-paths"_s, u"absent"_s));
    QVERIFY(!tests::waitFor(m_provider->searchNumbers(queryFor(u"IT"_s, NumberType::Kind::Local), {}, never())));
    QVERIFY(!tests::waitFor(m_provider->requirements(country(u"IT"_s), NumberType::Kind::Local, never())));
    QVERIFY(!tests::waitFor(m_provider->uploadDocument(pdf(), never())));
    QVERIFY(!tests::waitFor(m_provider->listAgents({}, never())));
    QCOMPARE(tests::waitFor(m_provider->release(number, {}, never())).state, ReleaseOutcome::State::Refused);
    QCOMPARE(*tests::waitFor(m_provider->getNumber(number, never())), number);
    for (const Operation operation : {Operation::Search, Operation::Requirements, Operation::Documents,
                                      Operation::ListAgents, Operation::Release}) {
        QVERIFY(!m_provider->traits().offers(operation));
    }
    QVERIFY(m_provider->traits().offers(Operation::Purchase));
    QVERIFY(m_provider->traits().offers(Operation::GetNumber));

    // A test of the account finds out that they are there now.
    QVERIFY(m_contract->set(u"assumed-paths"_s, u"served"_s));
    QVERIFY(tests::waitFor(m_provider->checkAccount(never())));
    QVERIFY(tests::waitFor(m_provider->listAgents({}, never())));
}

void MindHuntersContractTest::hasNoTrunkList()
{
    const qsizetype all = allNumbers().size();
    QVERIFY(m_contract->set(u"trunk-list"_s, u"absent"_s));
    QCOMPARE(allNumbers().size(), all - 1);
}

void MindHuntersContractTest::refusesWhatTheDocumentationDoesNotSay_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("field");
    const QByteArray json("application/json");
    const QByteArray numbers("/api/v1/phone-numbers");
    const auto row = [&](const char *name, const char *method, const QByteArray &target, const QByteArray &body,
                         int status, const QString &field = {}, const QByteArray &contentType = "application/json") {
        QTest::newRow(name) << QByteArray(method) << target << body << contentType << status << field;
    };
    row("capitals in the path", "GET", "/api/v1/Phone-Numbers", {}, 404);
    row("no version", "GET", "/phone-numbers", {}, 404);
    row("slash at the end", "GET", numbers + "/", {}, 404);
    row("PUT", "PUT", numbers, "{}", 405);
    row("DELETE of a number", "DELETE", numbers + "/search", {}, 405);
    row("page 0", "GET", numbers + "?page=0", {}, 422, u"page"_s);
    row("201 per page", "GET", numbers + "?per_page=201", {}, 422, u"page"_s);
    row("search without country", "GET", numbers + "/search", {}, 422, u"country_code"_s);
    row("search for letters", "GET", numbers + "/search?country_code=IT&contains=abc", {}, 422, u"contains"_s);
    row("requirements without type", "GET", numbers + "/search/requirements?country_code=IT", {}, 422, u"type"_s);
    row("purchase as a form", "POST", numbers, "number=1", 415, {}, "application/x-www-form-urlencoded");
    row("purchase, broken", "POST", numbers, "{", 400);
    row("purchase, a list", "POST", numbers, "[]", 400);
    row("purchase, empty", "POST", numbers, "{}", 422, u"country_code"_s);
    row("purchase, unknown member", "POST", numbers,
        R"({"number":"+12025550100","country_code":"US","type":"local","quantity":1})", 422, u"quantity"_s);
    row("purchase, fee as text", "POST", numbers,
        R"({"number":"+12025550100","country_code":"US","type":"local","monthly_fee":"1"})", 422, u"monthly_fee"_s);
    row("purchase, no plus", "POST", numbers, R"({"number":"12025550100","country_code":"US","type":"local"})", 422,
        u"number"_s);
    row("purchase, both of a pair", "POST", numbers,
        R"({"number":"+12025550100","country_code":"US","type":"local",
            "requirements":[{"key":"a","requirement_id":"b","value":"c"}]})",
        422, u"requirements.0"_s);
    row("purchase, empty part of an address", "POST", numbers,
        R"({"number":"+12025550100","country_code":"US","type":"local","address":{"locality":""}})", 422,
        u"address.locality"_s);
    row("upload as JSON", "POST", numbers + "/documents", "{}", 415);
    row("upload without boundary", "POST", numbers + "/documents", "x", 400, {}, "multipart/form-data");
    row("upload without file", "POST", numbers + "/documents",
        "--b\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nBill\r\n--b--\r\n", 422, u"file"_s,
        "multipart/form-data; boundary=b");
    row("provision without number", "POST",
        "/api/v1/agents/1f6e2c8a-0b1d-4a5e-9c7f-3d2b1a0e9f8c/channels/call/provision", "{}", 422,
        u"phone_number_uuid"_s);
}

void MindHuntersContractTest::refusesWhatTheDocumentationDoesNotSay()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, contentType);
    QFETCH(int, status);
    QFETCH(QString, field);
    const sandbox::Reply reply = raw(method, target, body, contentType);
    QCOMPARE(reply.status, status);
    const QJsonObject object = QJsonDocument::fromJson(reply.body).object();
    QCOMPARE(object.value(u"success"), QJsonValue(false));
    QVERIFY(!object.value(u"message").toString().isEmpty());
    QCOMPARE(object.value(u"error").toObject().value(u"field").toString(), field);

    sandbox::Request naked;
    naked.path = "/api/v1/phone-numbers";
    naked.method = "GET";
    QCOMPARE(m_contract->answer(naked).status, 401);
    naked.headers = {{"Authorization", "Bearer " + m_contract->token()}, {"Accept", "text/html"}};
    QCOMPARE(m_contract->answer(naked).status, 406);
}

void MindHuntersContractTest::readsOnlyWholeForms()
{
    const QByteArray header = R"(multipart/form-data; boundary="b 1")";
    const QByteArray body = "--b 1\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nBill; \"October\"\r\n"
                            "--b 1\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a;\\\"b\\\".pdf\"\r\n"
                            "Content-Type: application/pdf\r\n\r\nx\r\n--b\r\ny\r\n--b 1--\r\n";
    const auto parts = sandbox::mindhunters::parseForm(header, body);
    QVERIFY(parts);
    QCOMPARE(parts->size(), 2);
    QCOMPARE(parts->at(0).content, QByteArray("Bill; \"October\""));
    QCOMPARE(parts->at(1).fileName, u"a;\"b\".pdf"_s);
    QCOMPARE(parts->at(1).contentType, QByteArray("application/pdf"));
    QCOMPARE(parts->at(1).content, QByteArray("x\r\n--b\r\ny"));
    const qsizetype end = body.lastIndexOf("--b 1--");
    for (qsizetype length = 0; length < end + 7; ++length) {
        QVERIFY(!sandbox::mindhunters::parseForm(header, body.left(length)));
    }
    QVERIFY(!sandbox::mindhunters::parseForm("application/json", body));
}

QTEST_GUILESS_MAIN(MindHuntersContractTest)
#include "tst_mindhunterscontract.moc"
