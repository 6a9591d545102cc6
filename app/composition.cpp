// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "app/accountservices.h"
#include "app/sandboxaccounts.h"
#include "core/compliance/delivery/queuedelivery.h"
#include "core/compliance/documents/documentinspector.h"
#include "core/compliance/expiry/reminders.h"
#include "core/compliance/profiles/profilebook.h"
#include "core/compliance/purchases/casepurchases.h"
#include "core/compliance/upload/uploadqueue.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "core/inventory/annotations.h"
#include "core/inventory/changes/readingdiffs.h"
#include "core/inventory/inventory.h"
#include "core/inventory/inventorysync.h"
#include "core/inventory/numbereditor.h"
#include "core/inventory/purchaselabels.h"
#include "core/models/accountdirectory.h"
#include "core/purchasing/approvalcode.h"
#include "core/purchasing/boughtlines.h"
#include "core/purchasing/cart.h"
#include "core/purchasing/cartpurchase.h"
#include "core/purchasing/journal.h"
#include "core/purchasing/preflight.h"
#include "core/purchasing/purchaser.h"
#include "core/purchasing/purchasereconciler.h"
#include "core/purchasing/releaser.h"
#include "core/purchasing/requirementanswers.h"
#include "core/purchasing/spendinglimits.h"
#include "core/sandbox/sandboxserver.h"
#include "core/search/numbersearch.h"

#include <QTemporaryDir>

namespace numberdesk {

/// Everything in the order in which it is built; destroyed in the opposite one, so that nobody outlives what it uses.
struct Composition::Parts
{
    std::unique_ptr<sandbox::SandboxServer> sandbox;
    std::unique_ptr<AccountServices> base;
    /// Of the sandbox, whose keychain is memory: its documents go with it.
    std::unique_ptr<QTemporaryDir> sampleVault;
    std::unique_ptr<VaultKeeper> vault;
    std::unique_ptr<ProfileBook> profiles;
    std::unique_ptr<CaseBook> cases;
    std::unique_ptr<Reminders> reminders;
    std::unique_ptr<DocumentInspector> inspector;
    std::unique_ptr<UploadQueue> uploads;
    std::unique_ptr<QueueDelivery> delivery;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<CasePurchases> casePurchases;
    std::unique_ptr<Cart> cart;
    std::unique_ptr<Inventory> inventory;
    std::unique_ptr<InventorySync> sync;
    std::unique_ptr<ReadingDiffs> diffs;
    std::unique_ptr<NumberEditor> editor;
    std::unique_ptr<NumberSearch> search;
    std::unique_ptr<PurchaseReconciler> reconciler;
    std::unique_ptr<SpendingLimits> limits;
    std::unique_ptr<ApprovalCode> approvalCode;
    std::unique_ptr<Purchaser> purchaser;
    std::unique_ptr<Annotations> annotations;
    std::unique_ptr<PurchaseLabels> purchaseLabels;
    AnsweredRequirements answers;
    std::unique_ptr<Preflight> preflight;
    std::unique_ptr<CartPurchase> cartPurchase;
    std::unique_ptr<Releaser> releaser;
    std::unique_ptr<AccountDirectory> directory;
};

Result<std::unique_ptr<Composition>> Composition::open(Options options)
{
    Result<std::unique_ptr<Profile>> profile = Profile::open(options.kind, options.profileFolder);
    if (!profile) {
        return failure(profile.error());
    }
    return std::unique_ptr<Composition>(new Composition(std::move(*profile), std::move(options)));
}

Composition::Composition(std::unique_ptr<Profile> profile, Options options)
    : m_options(std::move(options))
    , m_profile(std::move(profile))
    , m_settings(
          std::make_unique<Settings>(m_profile->filePath(QStringLiteral("settings.ini")), m_options.systemDefaults))
{}

Composition::~Composition() = default;

sandbox::SandboxServer *Composition::sandboxServer() const { return m_parts ? m_parts->sandbox.get() : nullptr; }

void Composition::start()
{
    m_parts = std::make_unique<Parts>();
    openLog();
    tellProblems();
    buildServices();
    readFiles();
    if (m_profile->isSandbox()) {
        startSandbox();
    }
    takeUpOpenIntents();
    loadCart();
    loadAnnotations();
    openVault();
    loadInventory();
}

void Composition::retranslate()
{
    if (m_parts) {
        m_parts->directory->retranslate();
    }
}

void Composition::openLog()
{
    if (m_options.log) {
        m_log.add(*m_options.log);
    }
    Result<std::unique_ptr<FileLog>> opened = FileLog::openChosen(*m_settings, *m_profile);
    if (!opened) {
        m_notices.append(opened.error().advice);
    } else if (*opened) {
        m_fileLog = std::move(*opened);
        m_log.add(*m_fileLog);
    }
}

void Composition::tellProblems()
{
    m_notices += m_settings->problems();
    for (const QString &problem : m_settings->problems()) {
        m_log.write(problem);
    }
}

void Composition::buildServices()
{
    Parts &parts = *m_parts;
    parts.base = std::make_unique<AccountServices>(*m_profile, *m_settings, &m_log, std::move(m_options.keychain));
    AccountStore &accounts = *parts.base->accounts;
    AccountSessions &sessions = *parts.base->sessions;
    buildVault();

    Result<std::unique_ptr<Journal>> journal = Journal::open(m_profile->filePath(QStringLiteral("journal.sqlite")));
    if (journal) {
        parts.journal = std::move(*journal);
        m_notices += parts.journal->notices();
    } else {
        parts.journal = Journal::unavailable(journal.error());
        m_notices.append(
            tr("The journal cannot be used, so nothing can be bought or released: %1").arg(journal.error().advice));
    }
    parts.cart = std::make_unique<Cart>(m_profile->filePath(QStringLiteral("cart.sqlite")));
    parts.inventory = std::make_unique<Inventory>(m_profile->filePath(QStringLiteral("inventory")));
    connect(parts.inventory.get(), &Inventory::storageFailed, this,
            [this](const Error &error) { m_log.write(error.advice); });
    parts.sync = std::make_unique<InventorySync>(sessions, *parts.inventory);
    parts.diffs = std::make_unique<ReadingDiffs>(*parts.inventory, m_profile->filePath(QStringLiteral("inventory")));
    connect(parts.diffs.get(), &ReadingDiffs::storageFailed, this,
            [this](const Error &error) { m_log.write(error.advice); });
    parts.editor = std::make_unique<NumberEditor>(sessions, *parts.inventory, *parts.journal);
    parts.search = std::make_unique<NumberSearch>(sessions);
    parts.reconciler = std::make_unique<PurchaseReconciler>(sessions, *parts.journal);
    parts.limits = std::make_unique<SpendingLimits>(*parts.journal);
    if (!m_profile->isSandbox()) {
        administrateLimits();
    }
    parts.approvalCode = std::make_unique<ApprovalCode>(*parts.base->keychain, *parts.journal, *parts.limits);
    parts.purchaser = std::make_unique<Purchaser>(sessions, *parts.journal, *parts.reconciler, *parts.limits);
    const auto concurrencyOf = [&accounts, &sessions](const QString &accountId) {
        const auto account = accounts.account(accountId);
        const int chosen = account ? account->concurrentRequests : 0;
        return chosen > 0 ? chosen : sessions.traitsOf(accountId).value_or(ProviderTraits()).defaultConcurrency;
    };
    buildCartPurchase(concurrencyOf);
    buildCases(concurrencyOf);
    parts.annotations =
        std::make_unique<Annotations>(m_profile->filePath(QStringLiteral("annotations.sqlite")), *parts.journal);
    parts.annotations->nameAccount = [&accounts](JournalEntry &line) {
        if (const auto account = accounts.account(line.accountId)) {
            line.accountName = account->name;
            line.providerId = account->providerId;
        }
    };
    parts.purchaseLabels = std::make_unique<PurchaseLabels>(*parts.journal, *parts.annotations);
    connect(parts.purchaseLabels.get(), &PurchaseLabels::failed, this, [this](const Error &error) {
        m_log.write(tr("Labels of purchases could not be kept: %1").arg(error.advice));
    });
    parts.releaser = std::make_unique<Releaser>(sessions, *parts.journal, parts.annotations.get());
    parts.releaser->concurrencyOf = concurrencyOf;
    if (m_options.waits) {
        parts.reconciler->waits = *m_options.waits;
        parts.releaser->waits = *m_options.waits;
    }
    parts.directory =
        std::make_unique<AccountDirectory>(accounts, *parts.base->tokens, sessions, *parts.inventory, *parts.sync);

    // What was bought or released is in the inventory at once, whichever view is shown.
    const auto keepBought = [this](const PurchaseIntent &intent) {
        if (intent.number &&
            (intent.state == PurchaseIntent::State::Bought || intent.state == PurchaseIntent::State::Pending)) {
            m_parts->inventory->put(intent.accountId, *intent.number);
        }
        takeOutOfCart(intent);
    };
    connect(parts.purchaser.get(), &Purchaser::changed, this, keepBought);
    connect(parts.reconciler.get(), &PurchaseReconciler::changed, this, keepBought);
    connect(parts.releaser.get(), &Releaser::changed, this, [this](const ReleaseIntent &intent) {
        if (intent.state == ReleaseIntent::State::Released) {
            m_parts->inventory->remove(InventoryNumber{intent.accountId, intent.number, {}, {}}.id());
        } else if (intent.state == ReleaseIntent::State::PendingRelease) {
            m_parts->sync->refresh({intent.accountId});
        }
    });
    connect(&accounts, &AccountStore::removed, this, [this](const QString &accountId) {
        m_parts->releaser->takeBackAllOf(accountId);
        m_parts->sync->forget(accountId);
        m_parts->inventory->removeAccount(accountId);
    });
}

void Composition::buildVault()
{
    Parts &parts = *m_parts;
    QString folder = m_profile->filePath(QStringLiteral("vault"));
    if (m_profile->isSandbox()) {
        parts.sampleVault = std::make_unique<QTemporaryDir>();
        folder = parts.sampleVault->filePath(QStringLiteral("vault"));
    }
    parts.vault = std::make_unique<VaultKeeper>(folder, *parts.base->keychain);
    parts.profiles = std::make_unique<ProfileBook>(*parts.vault);
    parts.inspector = std::make_unique<DocumentInspector>();
}

void Composition::buildCases(const std::function<int(const QString &)> &concurrencyOf)
{
    Parts &parts = *m_parts;
    parts.cases = std::make_unique<CaseBook>(*parts.vault);
    parts.reminders = std::make_unique<Reminders>(*parts.cases, *parts.vault);
    parts.uploads = std::make_unique<UploadQueue>(*parts.base->sessions, *parts.vault);
    parts.uploads->concurrencyOf = concurrencyOf;
    parts.delivery = std::make_unique<QueueDelivery>(*parts.uploads);
    parts.purchaser->deliverThrough(*parts.delivery);
    const auto fieldsOf = [this](const QString &accountId) {
        return m_parts->base->sessions->traitsOf(accountId).value_or(ProviderTraits()).purchaseFields;
    };
    parts.casePurchases = std::make_unique<CasePurchases>(*parts.cases, *parts.vault, *parts.journal, fieldsOf);
    CasePurchases &purchases = *parts.casePurchases;
    parts.answers.recall = [&purchases](const CartLine &line) { return purchases.answersFor(line); };
    connect(parts.preflight.get(), &Preflight::checked, &purchases, &CasePurchases::take);
    connect(parts.purchaser.get(), &Purchaser::changed, &purchases, &CasePurchases::follow);
    connect(parts.reconciler.get(), &PurchaseReconciler::changed, &purchases, &CasePurchases::follow);
    connect(parts.purchaser.get(), &Purchaser::changed, this, [&parts](const PurchaseIntent &intent) {
        const bool isRejected =
            intent.state == PurchaseIntent::State::Refused && intent.error &&
            (intent.error->kind == ErrorKind::RequirementMissing || intent.error->kind == ErrorKind::ValidationFailed);
        if (isRejected) {
            CartLine line;
            line.accountId = intent.accountId;
            line.number = intent.order.number;
            parts.answers.forget(line);
        }
    });
    const auto followList = [this](const QString &accountId) {
        const QSet<QString> submitted = m_parts->cases->submittedNumbers(accountId);
        if (submitted.isEmpty()) {
            return;
        }
        // By their digits first, which costs next to nothing for all the others.
        QSet<quint64> digits;
        for (const QString &identity : submitted) {
            digits.insert(packedDigits(PhoneNumber(u'+' + identity)));
        }
        const NumberColumns columns = m_parts->inventory->columnsOf(accountId);
        for (NumberRow row = 0; row < columns.rowCount(); ++row) {
            const NumberView entry = columns.view(row);
            const bool mayBe = entry.isLiving() && (entry.digits() == 0 || digits.contains(entry.digits()));
            if (mayBe && submitted.contains(entry.identity())) {
                m_parts->cases->noteReview(accountId, entry.number(), entry.whole().complianceStatus);
            }
        }
    };
    connect(parts.inventory.get(), &Inventory::accountChanged, this, followList);
}

void Composition::buildCartPurchase(const std::function<int(const QString &)> &concurrencyOf)
{
    Parts &parts = *m_parts;
    Preflight::Knowledge knowledge;
    knowledge.ownerOf = [this](const PhoneNumber &number) {
        const QStringList owners = m_parts->inventory->accountsWith(number);
        return owners.isEmpty() ? QString() : m_parts->directory->names().value(owners.constFirst()).account;
    };
    knowledge.isFulfilled = [&parts](const CartLine &line, const RequirementSet &asked) {
        return parts.answers.isFulfilled(line, asked);
    };
    parts.preflight = std::make_unique<Preflight>(*parts.base->sessions, *parts.journal, std::move(knowledge));
    parts.cartPurchase = std::make_unique<CartPurchase>(*parts.purchaser, concurrencyOf);
}

void Composition::administrateLimits()
{
    QList<SpendingLimit> limits;
    QString setWhere;
    for (const auto &[setting, period] :
         {std::pair(Setting::LimitPerPurchase, LimitPeriod::Purchase),
          std::pair(Setting::LimitPerDay, LimitPeriod::Day), std::pair(Setting::LimitPerMonth, LimitPeriod::Month)}) {
        const auto amounts = m_settings->spendingLimit(setting);
        if (!amounts) {
            continue;
        }
        if (const auto lock = m_settings->lock(setting)) {
            setWhere = setByAdministrator(*lock);
        }
        for (auto amount = amounts->cbegin(); amount != amounts->cend(); ++amount) {
            SpendingLimit limit;
            limit.period = period;
            limit.currency = amount.key();
            limit.amount = amount.value();
            limits.append(limit);
        }
    }
    m_parts->limits->administrate(limits, !m_settings->areUnknownPricesAllowed(), setWhere);
}

void Composition::readFiles()
{
    const Result<void> loaded = m_parts->base->accounts->load();
    m_notices += m_parts->base->accounts->notices();
    if (!loaded) {
        m_notices.append(loaded.error().advice);
    }
    // The list was filled without signals.
    m_parts->directory->retranslate();
}

void Composition::startSandbox()
{
    m_parts->sandbox = std::make_unique<sandbox::SandboxServer>();
    const Result<std::monostate> started = m_parts->sandbox->start();
    if (!started) {
        m_notices.append(tr("The sample carriers cannot be started: %1").arg(started.error().providerText));
        return;
    }
    m_notices += prepareSandboxAccounts(*m_parts->sandbox, *m_parts->base->accounts, *m_parts->base->tokens,
                                        *m_parts->base->sessions);
}

void Composition::takeUpOpenIntents()
{
    // A journal that cannot be used has said so already.
    if (m_parts->journal->whyUnavailable()) {
        return;
    }
    if (const auto purchases = m_parts->reconciler->resume(); !purchases) {
        m_notices.append(purchases.error().advice);
    }
    if (const auto releases = m_parts->releaser->resume(); !releases) {
        m_notices.append(releases.error().advice);
    }
}

void Composition::loadCart()
{
    // Also when the file could not be read at the start but later.
    connect(m_parts->cart.get(), &Cart::linesReset, this, &Composition::takeOutBoughtLines);
    // What keeps it from being read is Cart::failed(), which its view shows.
    QCoro::connect(m_parts->cart->load(), this, [](const Result<std::monostate> &) {});
}

void Composition::loadAnnotations()
{
    // What keeps them from being read is Annotations::failed(), which the inventory shows; nothing is released then.
    QCoro::connect(m_parts->annotations->load(), this, [](const Result<std::monostate> &) {});
    // An earlier run may have ended between a purchase and its label.
    QCoro::connect(m_parts->purchaseLabels->take(), this, [](const Result<std::monostate> &) {});
}

void Composition::takeOutOfCart(const PurchaseIntent &intent)
{
    // What is being confirmed stays, and cannot be bought meanwhile: it may turn out not to be bought.
    const bool isBought =
        intent.state == PurchaseIntent::State::Bought || intent.state == PurchaseIntent::State::Pending;
    Cart &cart = *m_parts->cart;
    if (isBought && !intent.place.lineId.isEmpty() && (!cart.isLoaded() || cart.find(intent.place.lineId))) {
        // Another number may have taken the line's place; it was bought all the same.
        QCoro::connect(cart.remove({intent.place.lineId}), this, [](const Result<QList<CartLine>> &) {});
    }
    if (isBought && (!cart.isLoaded() || cart.contains(intent.accountId, intent.order.number.number))) {
        QCoro::connect(cart.removeNumber(intent.accountId, intent.order.number.number), this,
                       [](const Result<QList<CartLine>> &) {});
    }
}

void Composition::takeOutBoughtLines()
{
    const Result<QStringList> bought = boughtLines(m_parts->cart->lines(), *m_parts->journal);
    // Without a journal nothing can be bought, so nothing can be bought again.
    if (bought && !bought->isEmpty()) {
        QCoro::connect(m_parts->cart->remove(*bought), this, [](const Result<QList<CartLine>> &) {});
    }
}

void Composition::openVault()
{
    // Without documents the keychain is left alone until somebody has one. Why it does not open is VaultKeeper::why(),
    // which the views show.
    if (m_parts->vault->isThere() || m_profile->isSandbox()) {
        QCoro::connect(m_parts->vault->open({}), this, [](const Result<VaultKeeper::State> &) {});
    }
}

void Composition::loadInventory()
{
    QCoro::connect(m_parts->inventory->load(), this, [this](const Result<std::monostate> &) {
        m_parts->diffs->load();
        Q_EMIT loaded();
        m_parts->sync->refresh(m_parts->directory->enabledAccounts());
    });
}

Services Composition::services()
{
    Parts &parts = *m_parts;
    return {
        .settings = *m_settings,
        .accounts = *parts.base->accounts,
        .tokens = *parts.base->tokens,
        .sessions = *parts.base->sessions,
        .directory = *parts.directory,
        .search = *parts.search,
        .journal = *parts.journal,
        .cart = *parts.cart,
        .reconciler = *parts.reconciler,
        .limits = *parts.limits,
        .approvalCode = *parts.approvalCode,
        .purchaser = *parts.purchaser,
        .answers = parts.answers,
        .preflight = *parts.preflight,
        .cartPurchase = *parts.cartPurchase,
        .releaser = *parts.releaser,
        .inventory = *parts.inventory,
        .sync = *parts.sync,
        .diffs = *parts.diffs,
        .editor = *parts.editor,
        .annotations = *parts.annotations,
        .vault = *parts.vault,
        .profiles = *parts.profiles,
        .cases = *parts.cases,
        .casePurchases = *parts.casePurchases,
        .uploads = *parts.uploads,
        .reminders = *parts.reminders,
        .inspector = *parts.inspector,
        .isSandbox = m_profile->isSandbox(),
    };
}

} // namespace numberdesk
