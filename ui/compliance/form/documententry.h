// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/documentcheck.h"
#include "core/compliance/vault/sealedfile.h"
#include "core/purchasing/purchaser.h"
#include "ui/compliance/form/formentry.h"

#include <QPointer>
#include <QTimer>

#include <memory>
#include <stop_token>

class QVBoxLayout;

namespace numberdesk {

class FilePlace;
class DocumentInspector;
class DocumentIntake;
class VaultKeeper;
struct IntakeResult;

/// The document that a requirement wants, or the documents where it takes several.
///
/// With an open vault a chosen file is looked into and taken into it, and the entry holds the document's id; until it
/// is in, and while the vault is closed, it holds the file's path. A file that cannot be accepted is not taken in; what
/// speaks against one that can is told.
class DocumentEntry : public FormEntry
{
    Q_OBJECT

public:
    /// @p vault and @p inspector may be null, then there are files of the disk only. Both outlive the entry.
    explicit DocumentEntry(Requirement requirement, VaultKeeper *vault = nullptr,
                           DocumentInspector *inspector = nullptr, QWidget *parent = nullptr);
    ~DocumentEntry() override;

    [[nodiscard]] const Requirement &requirement() const { return m_requirement; }
    [[nodiscard]] QList<DocumentValue> documents() const;
    /// Puts documents in without changed(). What is not there any more stays and is told as a problem.
    void setDocuments(const QList<DocumentValue> &documents);
    /// The documents as a purchase takes them.
    [[nodiscard]] QList<RequirementFile> files() const;
    /// Looks at the documents again: a file may have changed or gone since it was chosen.
    void lookAgain();

    /// What was found when the documents were looked at last; nothing about one that is not here.
    [[nodiscard]] std::optional<DocumentCheck> checkOf(const DocumentValue &value) const;

    /// What can be told about a document of the disk or of the vault.
    static DocumentCheck look(const DocumentValue &value, const Requirement &requirement, const VaultKeeper *vault);
    static RequirementFile fileOf(const Requirement &requirement, const DocumentValue &value,
                                  const QByteArray &contentType);

    [[nodiscard]] bool isWide() const override { return true; }
    [[nodiscard]] bool isEmpty() const override { return m_chosen.empty(); }
    [[nodiscard]] QString problem() const override;

    /// A file may be dropped anywhere on the entry; it goes to the first place that is free.
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    [[nodiscard]] QString compared() const override;
    [[nodiscard]] QString comparedOf(const Rejection &rejection) const override;
    [[nodiscard]] QString sentThen(const Rejection &rejection) const override;
    [[nodiscard]] bool takesFiles() const override { return true; }

private:
    struct Chosen;

    void choose(int place, const QStringList &paths);
    void remove(int place);
    void pick(int place);
    void noteIssued(int place, const QDate &day);
    [[nodiscard]] bool isKept(const Chosen &chosen) const;
    void put(int place, DocumentValue value);
    void takeIn(const std::shared_ptr<Chosen> &chosen);
    void takenIn(const std::shared_ptr<Chosen> &chosen, const IntakeResult &taken);
    void followVault();
    void check(Chosen &chosen) const;
    void showAll();
    void showProgress();
    [[nodiscard]] QString wantedAt(int place) const;
    [[nodiscard]] QString hintNow() const;

    Requirement m_requirement;
    VaultKeeper *m_vault;
    std::unique_ptr<DocumentIntake> m_intake;
    QPointer<QObject> m_followed;
    std::vector<std::shared_ptr<Chosen>> m_chosen;
    QTimer m_progressTimer;
    QList<FilePlace *> m_places;
    QWidget *m_ground;
    QVBoxLayout *m_column;
    Field *m_field;
};

} // namespace numberdesk
