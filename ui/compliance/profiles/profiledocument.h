// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/vault/vaultdocument.h"

#include <QWidget>

namespace numberdesk {

class CheckedField;

/// One document of a profile: what it answers, and which one of those that are kept it is.
class ProfileDocument : public QWidget
{
    Q_OBJECT

public:
    /// @p document is nothing when it was removed since.
    ProfileDocument(const QString &kind, QString documentId, const std::optional<VaultDocument> &document,
                    QWidget *parent = nullptr);

    /// What forms call it; tidied.
    [[nodiscard]] QString kind() const;
    /// Below the kind; stands until it changes.
    void showProblem(const QString &problem);
    [[nodiscard]] const QString &documentId() const { return m_documentId; }

Q_SIGNALS:
    void edited();
    void removeRequested();

private:
    QString m_documentId;
    CheckedField *m_kind;
};

} // namespace numberdesk
