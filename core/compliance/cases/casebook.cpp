// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/cases/casebook.h"

#include "core/compliance/cases/caserejections.h"
#include "core/compliance/vault/recordwriter.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "core/storage/rowvalues.h"
#include "core/storage/storageerror.h"

#include <algorithm>
#include <chrono>

namespace numberdesk {
namespace {

using State = ComplianceCase::State;

const QString CaseRecords = QStringLiteral("case");

constexpr std::chrono::milliseconds AutosaveDelay{400};

Error noCase()
{
    Error error;
    error.kind = ErrorKind::NotFound;
    error.advice = CaseBook::tr("The case is not there any more.");
    return error;
}

Error anotherIsOpen()
{
    Error error;
    error.kind = ErrorKind::Conflict;
    error.advice = CaseBook::tr("Another case for the same account, country and type is open. Go on with that one, or "
                                "close it first.");
    return error;
}

Error purchaseIsOpen()
{
    Error error;
    error.kind = ErrorKind::Conflict;
    error.advice =
        CaseBook::tr("A purchase with these answers is under way, or its outcome is not known yet. Wait until "
                     "it is settled, then delete the case.");
    return error;
}

Error closedVault()
{
    return storageFailed({}, CaseBook::tr("The documents are locked, so nothing can be kept. Open them first."));
}

template <typename Entry>
void bound(QList<Entry> &history)
{
    if (history.size() > MaximumCaseHistory) {
        history.remove(0, history.size() - MaximumCaseHistory);
    }
}

bool isBought(const CaseSubmission &submission)
{
    return submission.state != CaseSubmission::State::Sent && submission.state != CaseSubmission::State::Refused;
}

/// How a case is after what became of its submissions.
State stateAfter(const ComplianceCase &entry)
{
    using Sent = CaseSubmission::State;
    const auto hasAny = [&entry](Sent state) {
        return std::any_of(entry.submissions.cbegin(), entry.submissions.cend(),
                           [state](const CaseSubmission &submission) { return submission.state == state; });
    };
    if (entry.state == State::Closed) {
        return State::Closed;
    }
    if (!entry.rejections.isEmpty()) {
        return State::Open;
    }
    return hasAny(Sent::Sent) || hasAny(Sent::InReview) ? State::Waiting
           : hasAny(Sent::Approved)                     ? State::Approved
                                                        : State::Open;
}

/// What went with a submission is held against its outcome, and of no use after it.
void forgetWhatIsDecided(ComplianceCase &entry)
{
    using Sent = CaseSubmission::State;
    for (CaseSubmission &submission : entry.submissions) {
        if (submission.state != Sent::Sent && submission.state != Sent::InReview) {
            submission.sent.reset();
        }
    }
}

} // namespace

CaseBook::CaseBook(VaultKeeper &keeper, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
{
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(AutosaveDelay);
    connect(&m_autosave, &QTimer::timeout, this, &CaseBook::save);
    connect(&keeper, &VaultKeeper::changed, this, &CaseBook::follow);
    follow();
}

CaseBook::~CaseBook() { flush(); }

void CaseBook::follow()
{
    if (!m_isOpen && m_keeper.records() != nullptr) {
        read();
    }
}

void CaseBook::read()
{
    const auto records = m_keeper.records()->load(CaseRecords);
    if (!records) {
        setUnkept(records.error());
        return;
    }
    for (const SealedRecords::Record &record : *records) {
        if (const auto entry = complianceCaseFromJson(record.content)) {
            m_cases.insert(entry->id, *entry);
        }
    }
    m_isOpen = true;
    Q_EMIT openChanged(true);
}

QList<ComplianceCase> CaseBook::cases() const
{
    QList<ComplianceCase> all = m_cases.values();
    std::sort(all.begin(), all.end(), [](const ComplianceCase &left, const ComplianceCase &right) {
        return left.changedAt == right.changedAt ? left.id < right.id : left.changedAt > right.changedAt;
    });
    return all;
}

std::optional<ComplianceCase> CaseBook::find(const QString &id) const
{
    const auto found = m_cases.constFind(id);
    return found == m_cases.cend() ? std::nullopt : std::optional(*found);
}

std::optional<ComplianceCase> CaseBook::findFor(const CaseSubject &subject) const
{
    const auto found = std::find_if(m_cases.cbegin(), m_cases.cend(), [&subject](const ComplianceCase &entry) {
        return entry.subject == subject && entry.state != State::Closed;
    });
    return found == m_cases.cend() ? std::nullopt : std::optional(*found);
}

ComplianceCase &CaseBook::keep(ComplianceCase entry)
{
    entry.changedAt = now();
    entry.changedBy = rowAuthor();
    bound(entry.rejections);
    bound(entry.submissions);
    m_unwritten.insert(entry.id);
    // Who types on and on is saved as well.
    if (!m_autosave.isActive()) {
        m_autosave.start();
    }
    return *m_cases.insert(entry.id, entry);
}

Result<ComplianceCase> CaseBook::begin(const CaseSubject &subject, const ComplianceCase &like)
{
    if (!m_isOpen) {
        return failure(closedVault());
    }
    if (const auto known = findFor(subject)) {
        return *known;
    }
    ComplianceCase fresh;
    const QList<ComplianceCase> all = cases();
    const auto before = std::find_if(all.cbegin(), all.cend(),
                                     [&subject](const ComplianceCase &entry) { return entry.subject == subject; });
    if (before != all.cend()) {
        fresh.asked = before->asked;
        fresh.askedAt = before->askedAt;
        fresh.answers = before->answers;
        fresh.address = before->address;
        fresh.addressProfileId = before->addressProfileId;
        fresh.fields = before->fields;
        fresh.profileId = before->profileId;
    }
    fresh.id = newRowId();
    fresh.subject = subject;
    fresh.accountName = like.accountName;
    fresh.providerId = like.providerId;
    fresh.providerName = like.providerName;
    fresh.createdAt = now();
    const ComplianceCase kept = keep(fresh);
    Q_EMIT added(kept);
    return kept;
}

Result<ComplianceCase> CaseBook::setAsked(const QString &id, const std::optional<RequirementSet> &asked,
                                          bool numberNeedsAddress)
{
    const auto known = find(id);
    if (!known) {
        return failure(noCase());
    }
    ComplianceCase entry = *known;
    entry.asked = asked;
    entry.numberNeedsAddress = entry.numberNeedsAddress || numberNeedsAddress;
    const bool isSame = entry == *known;
    entry.askedAt = now();
    const ComplianceCase kept = keep(entry);
    if (!isSame) {
        Q_EMIT changed(kept);
    }
    return kept;
}

Result<ComplianceCase> CaseBook::put(ComplianceCase entry)
{
    const auto known = find(entry.id);
    if (!known) {
        return failure(noCase());
    }
    entry.submissions = known->submissions;
    entry.rejections = known->rejections;
    if (known->state == State::Closed && entry.state != State::Closed) {
        if (findFor(known->subject)) {
            return failure(anotherIsOpen());
        }
        entry.state = stateAfter(entry);
    }
    if (entry == *known) {
        return entry;
    }
    const ComplianceCase kept = keep(std::move(entry));
    Q_EMIT changed(kept);
    return kept;
}

Result<ComplianceCase> CaseBook::settle(const QString &id)
{
    const auto known = find(id);
    if (!known) {
        return failure(noCase());
    }
    ComplianceCase entry = *known;
    for (CaseRejection &rejection : entry.rejections) {
        rejection.isSettled = rejection.isSettled || rejection.identifier.isEmpty();
    }
    if (entry == *known) {
        return entry;
    }
    const ComplianceCase kept = keep(std::move(entry));
    Q_EMIT changed(kept);
    return kept;
}

Result<void> CaseBook::remove(const QString &id)
{
    if (!m_isOpen) {
        return failure(closedVault());
    }
    if (!m_cases.contains(id)) {
        return failure(noCase());
    }
    const QList<CaseSubmission> submissions = m_cases.value(id).submissions;
    if (std::any_of(submissions.cbegin(), submissions.cend(),
                    [](const CaseSubmission &submission) { return submission.state == CaseSubmission::State::Sent; })) {
        return failure(purchaseIsOpen());
    }
    if (m_writer) {
        // What is being written would put it back.
        m_writer->finish();
    }
    const auto gone = m_keeper.records()->remove(CaseRecords, id);
    if (!gone) {
        return gone;
    }
    m_cases.remove(id);
    m_unwritten.remove(id);
    Q_EMIT removed(id);
    return {};
}

std::optional<ComplianceCase> CaseBook::submittedWith(const QString &intentId, const CaseSubject &subject) const
{
    const auto isIntent = [&intentId](const CaseSubmission &submission) { return submission.intentId == intentId; };
    const auto found = std::find_if(m_cases.cbegin(), m_cases.cend(), [&isIntent](const ComplianceCase &entry) {
        return std::any_of(entry.submissions.cbegin(), entry.submissions.cend(), isIntent);
    });
    return found == m_cases.cend() ? findFor(subject) : std::optional(*found);
}

void CaseBook::noteSubmission(const CaseSubject &subject, const CaseSubmission &submission,
                              const std::optional<Error> &refusal)
{
    const auto known = submittedWith(submission.intentId, subject);
    if (!known) {
        return;
    }
    ComplianceCase entry = *known;
    const auto same = std::find_if(entry.submissions.begin(), entry.submissions.end(),
                                   [&](const CaseSubmission &other) { return other.intentId == submission.intentId; });
    using Sent = CaseSubmission::State;
    bool isTold = false;
    CaseSubmission noted = submission;
    if (same == entry.submissions.end()) {
        if (noted.state == Sent::Sent) {
            noted.sent = givenIn(entry);
        }
        entry.submissions.append(noted);
    } else {
        // What the person changed or settled since is not undone by hearing the same once more.
        isTold = same->state == Sent::Refused && !entry.rejections.isEmpty();
        noted.at = same->at;
        noted.sent = same->sent;
        *same = noted;
    }
    if (submission.state == Sent::InReview || submission.state == Sent::Approved) {
        entry.rejections.clear();
    }
    if (submission.state == Sent::Refused && refusal && !isTold) {
        const QList<CaseRejection> rejections = rejectionsIn(asSubmitted(entry, noted), *refusal, now());
        if (!rejections.isEmpty()) {
            entry.rejections = rejections;
        }
    }
    forgetWhatIsDecided(entry);
    entry.state = stateAfter(entry);
    if (entry == *known) {
        return;
    }
    const ComplianceCase kept = keep(std::move(entry));
    save();
    Q_EMIT changed(kept);
}

QSet<QString> CaseBook::submittedNumbers(const QString &accountId) const
{
    QSet<QString> numbers;
    for (const ComplianceCase &entry : m_cases) {
        if (entry.subject.accountId != accountId) {
            continue;
        }
        for (const CaseSubmission &submission : entry.submissions) {
            if (isBought(submission)) {
                numbers.insert(submission.number.identity());
            }
        }
    }
    return numbers;
}

void CaseBook::noteReview(const QString &accountId, const PhoneNumber &number, const QString &complianceStatus)
{
    using Sent = CaseSubmission::State;
    const ReviewState review = reviewStateOf(complianceStatus);
    if (review == ReviewState::NotTold) {
        return;
    }
    const auto isNumber = [&number](const CaseSubmission &submission) {
        return isBought(submission) && submission.number.identity() == number.identity();
    };
    // Asked for each number of an account: those that are in no case cost no copy.
    QStringList ids;
    for (const ComplianceCase &known : std::as_const(m_cases)) {
        if (known.subject.accountId == accountId &&
            std::any_of(known.submissions.cbegin(), known.submissions.cend(), isNumber)) {
            ids.append(known.id);
        }
    }
    for (const QString &id : std::as_const(ids)) {
        const ComplianceCase known = m_cases.value(id);
        ComplianceCase entry = known;
        // Of what was sent with the number that is rejected now.
        std::optional<QString> rejected;
        for (CaseSubmission &submission : entry.submissions) {
            if (!isNumber(submission)) {
                continue;
            }
            if (review == ReviewState::Rejected && submission.state != Sent::Rejected) {
                rejected = answersMark(asSubmitted(entry, submission));
            }
            submission.state = review == ReviewState::Approved   ? Sent::Approved
                               : review == ReviewState::Rejected ? Sent::Rejected
                                                                 : Sent::InReview;
            submission.words = complianceStatus;
        }
        // Numbers that went with the same answers are rejected one after the other, and told once.
        const bool isTold =
            std::any_of(entry.rejections.cbegin(), entry.rejections.cend(), [&](const CaseRejection &other) {
                return other.reason == complianceStatus && standsAgainstWhole(other, entry);
            });
        const auto hasRejected = [](const ComplianceCase &version) {
            return std::any_of(version.submissions.cbegin(), version.submissions.cend(),
                               [](const CaseSubmission &other) { return other.state == Sent::Rejected; });
        };
        if (rejected && !isTold) {
            CaseAnswer before;
            before.value = *rejected;
            entry.rejections.append({{}, complianceStatus, now(), before});
        } else if (hasRejected(known) && !hasRejected(entry)) {
            entry.rejections.removeIf([](const CaseRejection &other) { return other.identifier.isEmpty(); });
        }
        forgetWhatIsDecided(entry);
        entry.state = stateAfter(entry);
        if (!(entry == known)) {
            const ComplianceCase kept = keep(std::move(entry));
            Q_EMIT changed(kept);
        }
    }
}

void CaseBook::save()
{
    if (!m_underWay.isEmpty()) {
        // One at a time: what is changed meanwhile waits here, and only its last state goes out.
        m_autosave.start();
        return;
    }
    m_autosave.stop();
    if (m_unwritten.isEmpty() || m_keeper.records() == nullptr) {
        return;
    }
    if (!m_writer) {
        m_writer = std::make_unique<RecordWriter>(*m_keeper.records());
        connect(m_writer.get(), &RecordWriter::written, this, &CaseBook::noteWritten);
    }
    m_underWay = std::exchange(m_unwritten, {});
    QList<RecordWriter::Entry> entries;
    entries.reserve(m_underWay.size());
    for (const QString &id : std::as_const(m_underWay)) {
        entries.append({id, [entry = m_cases.value(id)] { return toJson(entry); }});
    }
    m_writer->put(CaseRecords, entries);
}

void CaseBook::noteWritten(const QStringList &ids, const std::optional<Error> &error)
{
    QSet<QString> missed = std::exchange(m_underWay, {});
    missed.subtract(QSet<QString>(ids.cbegin(), ids.cend()));
    m_unwritten.unite(missed);
    setUnkept(error);
}

Result<void> CaseBook::flush()
{
    if (m_writer) {
        m_writer->finish();
    }
    save();
    if (m_writer) {
        m_writer->finish();
    }
    if (!m_unwritten.isEmpty() && m_unkept) {
        return failure(*m_unkept);
    }
    return {};
}

void CaseBook::setUnkept(std::optional<Error> error)
{
    if (m_unkept != error) {
        m_unkept = std::move(error);
        Q_EMIT unkeptChanged();
    }
}

} // namespace numberdesk
