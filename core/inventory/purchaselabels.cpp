// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/purchaselabels.h"

#include "core/domain/delay.h"
#include "core/inventory/annotations.h"
#include "core/purchasing/purchaseintent.h"

#include <QPointer>

namespace numberdesk {
namespace {

using State = PurchaseIntent::State;

/// Lines that are looked at in one go: few enough for a window that answers meanwhile.
constexpr int LinesAtOnce = 20;

/// Kinds of lines that say that a number is there.
const QStringList &boughtKinds()
{
    static const QStringList kinds{QStringLiteral("purchase.bought"), QStringLiteral("purchase.pending"),
                                   QStringLiteral("purchase.marked-bought")};
    return kinds;
}

/// The labels that these lines' purchases left to be kept here.
Result<QList<BoughtLabel>> labelsOf(const QList<JournalEntry> &lines, const Journal &journal)
{
    QList<BoughtLabel> labels;
    for (const JournalEntry &line : lines) {
        const Result<std::optional<IntentRecord>> record = journal.intent(line.intentId);
        if (!record) {
            return failure(record.error());
        }
        const auto intent = *record ? purchaseIntentFrom(**record) : std::nullopt;
        if (!intent || intent->keptLabel.isEmpty()) {
            continue;
        }
        AnnotationChange named;
        named.label = intent->keptLabel.left(NumberAnnotation::MaximumLabel);
        if (const auto clean = cleaned(named); clean && !clean->label->isEmpty()) {
            labels.append({{intent->accountId, intent->order.number.number}, *clean->label, intent->consentedAt});
        }
    }
    return labels;
}

Error ended()
{
    Error error;
    error.kind = ErrorKind::Cancelled;
    return error;
}

} // namespace

PurchaseLabels::PurchaseLabels(const Journal &journal, Annotations &annotations, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_annotations(annotations)
{
    // Not at once: whoever wrote the line is not done with it.
    connect(
        &journal, &Journal::appended, this,
        [this](const JournalEntry &line) {
            if (boughtKinds().contains(line.kind)) {
                QCoro::connect(take(), this, [](const Result<std::monostate> &) {});
            }
        },
        Qt::QueuedConnection);
}

PurchaseLabels::~PurchaseLabels() { m_shutdown.request_stop(); }

Task<Result<std::monostate>> PurchaseLabels::take()
{
    using Done = Result<std::monostate>;
    const QPointer<PurchaseLabels> self(this);
    m_isAskedAgain = true;
    if (m_isTaking) {
        co_return Done(std::monostate());
    }
    m_isTaking = true;
    Done taken = std::monostate();
    while (self && taken && m_isAskedAgain) {
        m_isAskedAgain = false;
        Done round = co_await takeAll(m_shutdown.get_token());
        taken = round;
    }
    if (!self) {
        co_return Done(failure(ended()));
    }
    m_isTaking = false;
    if (!taken) {
        Q_EMIT failed(taken.error());
    }
    co_return taken;
}

Task<Result<std::monostate>> PurchaseLabels::takeAll(std::stop_token stop)
{
    using Done = Result<std::monostate>;
    const QPointer<PurchaseLabels> self(this);
    if (!m_annotations.isLoaded()) {
        Result<std::monostate> read = co_await m_annotations.load();
        if (!self || !read) {
            co_return self ? read : Done(failure(ended()));
        }
    }
    const Result<QList<JournalEntry>> newest = m_journal.newest(1);
    if (!newest) {
        co_return Done(failure(newest.error()));
    }
    const qint64 last = newest->isEmpty() ? 0 : newest->constFirst().sequence;
    const qint64 taken = m_annotations.labelsTakenUntil();
    // A journal that is shorter than what was read of it is another one, begun anew.
    qint64 until = taken <= last ? taken : 0;
    while (true) {
        const Result<QList<JournalEntry>> lines = m_journal.entriesAfter(until, boughtKinds(), LinesAtOnce);
        if (!lines) {
            co_return Done(failure(lines.error()));
        }
        const Result<QList<BoughtLabel>> labels = labelsOf(*lines, m_journal);
        if (!labels) {
            co_return Done(failure(labels.error()));
        }
        const bool isEnd = lines->isEmpty();
        until = isEnd ? last : lines->constLast().sequence;
        if (!labels->isEmpty() || (isEnd && m_annotations.labelsTakenUntil() != until)) {
            Result<std::monostate> kept = co_await m_annotations.takeLabels(*labels, until);
            if (!self || !kept) {
                co_return self ? kept : Done(failure(ended()));
            }
        }
        if (isEnd) {
            co_return Done(std::monostate());
        }
        const bool passed = co_await delay(std::chrono::milliseconds(0), stop);
        if (!self || !passed) {
            co_return Done(failure(ended()));
        }
    }
}

} // namespace numberdesk
