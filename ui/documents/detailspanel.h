// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/documents/documentintake.h"
#include "core/compliance/vault/vaultkeeper.h"

#include <QFrame>

#include <stop_token>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace numberdesk {

class EmptyState;
class Field;
class InlineMessage;
class PreviewBox;
class TextLabel;

/// One document: what it looks like, what may be wrong with it, and what the person says of it.
class DocumentDetailsPanel : public QFrame
{
    Q_OBJECT

public:
    /// All outlive this.
    DocumentDetailsPanel(VaultKeeper &keeper, DocumentInspector &inspector, DocumentIntake &intake,
                         QWidget *parent = nullptr);
    ~DocumentDetailsPanel() override;

    /// Shows a document, or that none or several are selected.
    void showDocuments(const QStringList &documentIds);
    /// It was changed elsewhere; what is being entered stays.
    void refresh();

Q_SIGNALS:
    /// A smaller copy is in the vault.
    void smallerMade(const QString &documentId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildPage();
    void setTexts();
    void fillFields(const DocumentDetails &details);
    void showDocument();
    void showFacts();
    void look();
    void save();
    void makeSmaller();
    /// Before another document is shown: what was typed and not saved goes with the one that it is about.
    void keepWhatIsTyped();
    void updateSave();
    [[nodiscard]] bool isEdited() const;
    [[nodiscard]] std::optional<VaultDocument> document() const;
    /// What the fields say; nothing while a date is none.
    [[nodiscard]] std::optional<DocumentDetails> entered();

    VaultKeeper &m_keeper;
    DocumentInspector &m_inspector;
    DocumentIntake &m_intake;
    std::stop_source m_lookStop;
    std::stop_source m_shrinkStop;
    QString m_id;
    qsizetype m_selected = 0;
    /// What the fields were filled with.
    DocumentDetails m_filled;
    Inspection m_inspection;
    bool m_isLooking = false;
    bool m_isShrinking = false;

    QStackedWidget *m_pages;
    EmptyState *m_nothing;
    PreviewBox *m_preview;
    TextLabel *m_name;
    TextLabel *m_facts;
    InlineMessage *m_doubts;
    InlineMessage *m_message;
    QPushButton *m_smaller;
    QLineEdit *m_kind;
    QLineEdit *m_holder;
    QLineEdit *m_issued;
    QLineEdit *m_expires;
    Field *m_kindField;
    Field *m_holderField;
    Field *m_issuedField;
    Field *m_expiresField;
    QPushButton *m_save;
};

} // namespace numberdesk
