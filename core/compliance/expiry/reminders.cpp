// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/expiry/reminders.h"

#include "core/compliance/cases/casebook.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "core/storage/rowvalues.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace numberdesk {
namespace {

const QString ReminderRecords = QStringLiteral("reminder");
const QString ToldRecord = QStringLiteral("told");

/// At how many days before the day it is told; the last one is the day itself.
constexpr std::array<qint64, 3> Steps{SoonDays, 7, 0};

/// How many of the steps have come; 0 while it is far away.
int stepsCome(qint64 daysLeft)
{
    return static_cast<int>(
        std::count_if(Steps.cbegin(), Steps.cend(), [daysLeft](qint64 step) { return daysLeft <= step; }));
}

constexpr std::chrono::hours LookInterval{1};
constexpr std::chrono::milliseconds Soon{300};

} // namespace

Reminders::Reminders(CaseBook &book, VaultKeeper &keeper, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_keeper(keeper)
{
    m_daily.setInterval(LookInterval);
    connect(&m_daily, &QTimer::timeout, this, &Reminders::look);
    m_soon.setSingleShot(true);
    m_soon.setInterval(Soon);
    connect(&m_soon, &QTimer::timeout, this, &Reminders::look);
    const auto lookSoon = [this] { m_soon.start(); };
    connect(&book, &CaseBook::openChanged, this, &Reminders::follow);
    connect(&book, &CaseBook::added, this, lookSoon);
    connect(&book, &CaseBook::changed, this, lookSoon);
    connect(&book, &CaseBook::removed, this, lookSoon);
    follow();
}

void Reminders::follow()
{
    if (!m_book.isOpen() || m_keeper.vault() == nullptr || m_followed == m_keeper.vault()) {
        return;
    }
    DocumentVault *vault = m_keeper.vault();
    m_followed = vault;
    const auto lookSoon = [this] { m_soon.start(); };
    connect(vault, &DocumentVault::added, this, lookSoon);
    connect(vault, &DocumentVault::changed, this, lookSoon);
    connect(vault, &DocumentVault::removed, this, lookSoon);
    m_daily.start();
    m_soon.start();
}

QList<DueDate> Reminders::dueDates() const
{
    return m_book.isOpen() && m_keeper.vault() != nullptr
               ? numberdesk::dueDates(m_keeper.vault()->documents(), m_book.cases())
               : QList<DueDate>();
}

bool Reminders::tellOnce(const QString &what, int step)
{
    if (step <= m_told.value(what, 0)) {
        return false;
    }
    m_told.insert(what, step);
    return true;
}

QStringList Reminders::newRejections(QStringList &cases, QStringList &discreet)
{
    QStringList sentences;
    const QList<ComplianceCase> all = m_book.cases();
    for (const ComplianceCase &entry : all) {
        for (const CaseRejection &rejection : entry.rejections) {
            if (tellOnce(QStringList{entry.id, rejection.identifier, momentText(rejection.at)}.join(u'/'), 1)) {
                //: %1 provider, %2 account; %3 is what the provider said.
                sentences.append(tr("%1 did not accept what %2 submitted: “%3”")
                                     .arg(entry.providerName, entry.accountName, rejection.reason));
                //: %1 provider, %2 account.
                discreet.append(tr("%1 did not accept what %2 submitted.").arg(entry.providerName, entry.accountName));
                cases.append(entry.id);
            }
        }
    }
    return sentences;
}

void Reminders::look()
{
    SealedRecords *records = m_keeper.records();
    if (!m_book.isOpen() || records == nullptr) {
        return;
    }
    if (!m_isRead) {
        const auto kept = records->load(ReminderRecords);
        // What cannot be read is told once more, which does no harm.
        for (const SealedRecords::Record &record : kept.value_or(QList<SealedRecords::Record>())) {
            for (auto told = record.content.constBegin(); told != record.content.constEnd(); ++told) {
                m_told.insert(told.key(), told.value().toInt());
            }
        }
        m_isRead = true;
    }
    QStringList about;
    QStringList discreet;
    QStringList sentences = newRejections(about, discreet);
    const QDate day = today();
    const QList<DueDate> all = dueDates();
    for (const DueDate &due : all) {
        if (tellOnce(due.id, stepsCome(due.daysLeft(day)))) {
            sentences.append(dueSentence(due, day));
            discreet.append(discreetDueSentence(due, day));
            about.append(due.caseId);
        }
    }
    Q_EMIT changed();
    if (sentences.isEmpty()) {
        return;
    }
    about.removeDuplicates();
    Q_EMIT reminded(sentences, about.size() == 1 ? about.constFirst() : QString(), discreet);
}

void Reminders::noteSeen()
{
    SealedRecords *records = m_keeper.records();
    if (records == nullptr || !m_isRead) {
        return;
    }
    QJsonObject told;
    for (auto entry = m_told.cbegin(); entry != m_told.cend(); ++entry) {
        told.insert(entry.key(), entry.value());
    }
    // A reminder that could not be kept comes again at the next start.
    static_cast<void>(records->put(ReminderRecords, ToldRecord, told));
}

} // namespace numberdesk
