// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/cases/compliancecase.h"
#include "core/domain/error.h"
#include "core/domain/result.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

namespace numberdesk {

class RecordWriter;
class VaultKeeper;

/// The compliance cases of a profile, sealed beside the documents.
///
/// A change holds at once here. It is written within half a second (autosave), beside the thread that changes it, so
/// that nobody waits for the disk; flush() waits until it is there, and the book goes not before. Of several changes
/// the last one is what is on disk. What could not be written is tried again with the next change; until then unkept()
/// says why. Without an open vault there are no cases, and every change is an error.
class CaseBook : public QObject
{
    Q_OBJECT

public:
    /// `keeper` outlives the book.
    explicit CaseBook(VaultKeeper &keeper, QObject *parent = nullptr);
    /// Writes what was not written yet.
    ~CaseBook() override;

    /// The vault is open and the cases were read.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// Why they could not be read though the vault is open, or written; nothing while all is well.
    [[nodiscard]] const std::optional<Error> &unkept() const { return m_unkept; }

    /// Changed last first.
    [[nodiscard]] QList<ComplianceCase> cases() const;
    [[nodiscard]] std::optional<ComplianceCase> find(const QString &id) const;
    /// The case that numbers of this kind go with: the one that is not put away.
    [[nodiscard]] std::optional<ComplianceCase> findFor(const CaseSubject &subject) const;

    /// The case of a subject, or a new one. A new one takes over what the last one that was put away was answered.
    /// `like` gives the names of account and provider. @error StorageFailed without an open vault
    Result<ComplianceCase> begin(const CaseSubject &subject, const ComplianceCase &like);
    /// What the provider asks for now; answers stay. @error NotFound; StorageFailed
    Result<ComplianceCase> setAsked(const QString &id, const std::optional<RequirementSet> &asked,
                                    bool numberNeedsAddress);
    /// Takes the place of the case with its id. Submissions and rejections stay those of the book, and one that is
    /// opened again stands as its submissions do. @error NotFound; Conflict when it was closed and another case of its
    /// subject is open
    Result<ComplianceCase> put(ComplianceCase entry);
    /// The person has settled what the provider said against the whole case: it can be submitted again. The words stay
    /// until then. @error NotFound
    Result<ComplianceCase> settle(const QString &id);
    /// Forgets it, its answers and its history. @error NotFound; Conflict while the outcome of a purchase with it is
    /// not known; StorageFailed
    Result<void> remove(const QString &id);

    /// A purchase that the case's answers went with, and how it is now: a submission with this intent's id is changed,
    /// else added. A refusal's rejections reopen the case; what is approved needs nothing more.
    void noteSubmission(const CaseSubject &subject, const CaseSubmission &submission,
                        const std::optional<Error> &refusal = {});
    /// Identities of the numbers of an account that were bought with a case's answers.
    [[nodiscard]] QSet<QString> submittedNumbers(const QString &accountId) const;
    /// The account's list shows the provider's word about a number that was submitted with a case.
    void noteReview(const QString &accountId, const PhoneNumber &number, const QString &complianceStatus);

    /// Waits until everything that was not written yet is on disk. @error StorageFailed
    Result<void> flush();

    /// Where "now" comes from; tests set a clock of their own.
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };

Q_SIGNALS:
    /// The cases were read, or are not there any more.
    void openChanged(bool isOpen);
    void added(const numberdesk::ComplianceCase &entry);
    void changed(const numberdesk::ComplianceCase &entry);
    void removed(const QString &id);
    /// Writing began to fail, or works again.
    void unkeptChanged();

private:
    void follow();
    void read();
    /// The case that the purchase went with, even if it was closed since; else the one that is open for the subject.
    [[nodiscard]] std::optional<ComplianceCase> submittedWith(const QString &intentId,
                                                              const CaseSubject &subject) const;
    ComplianceCase &keep(ComplianceCase entry);
    void save();
    void noteWritten(const QStringList &ids, const std::optional<Error> &error);
    void setUnkept(std::optional<Error> error);

    VaultKeeper &m_keeper;
    QHash<QString, ComplianceCase> m_cases;
    /// Changed since they were given to the writer.
    QSet<QString> m_unwritten;
    /// Given to the writer, which has not told yet what became of them.
    QSet<QString> m_underWay;
    /// Made for the first change.
    std::unique_ptr<RecordWriter> m_writer;
    QTimer m_autosave;
    bool m_isOpen = false;
    std::optional<Error> m_unkept;
};

} // namespace numberdesk
