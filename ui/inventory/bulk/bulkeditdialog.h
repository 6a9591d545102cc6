// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/bulk/numberedit.h"
#include "ui/services.h"

#include <QDialog>
#include <QStringList>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace numberdesk {

class EditPanel;
class InlineMessage;

/// Changes label, tags, owner, cost centre, notes and protection of many numbers: asks what to change, shows what
/// becomes of each number and where that is kept, and does it once it was confirmed.
class BulkEditDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param ids of the numbers, as InventoryNumber::id().
    BulkEditDialog(const Services &services, const QStringList &ids, QWidget *parent = nullptr);

    /// Accounts whose providers keep labels.
    static QSet<QString> accountsTakingLabels(const Services &services);

private:
    QWidget *buildForm();
    /// A line of the form: its content counts when its box is ticked, and typing ticks it.
    QCheckBox *addLine(QGridLayout *grid, const QString &words, QWidget *content);
    [[nodiscard]] NumberWish wish() const;
    void updateButtons();
    void plan();

    const Services m_services;
    const QStringList m_ids;
    QStackedWidget *m_pages;
    EditPanel *m_panel;
    InlineMessage *m_message;
    QLineEdit *m_label;
    QComboBox *m_tagsHow;
    QLineEdit *m_tags;
    QLineEdit *m_owner;
    QLineEdit *m_costCentre;
    QPlainTextEdit *m_notes;
    QComboBox *m_protection;
    QCheckBox *m_changesLabel = nullptr;
    QCheckBox *m_changesTags = nullptr;
    QCheckBox *m_changesOwner = nullptr;
    QCheckBox *m_changesCostCentre = nullptr;
    QCheckBox *m_changesNotes = nullptr;
    QCheckBox *m_changesProtection = nullptr;
    QPushButton *m_preview;
};

} // namespace numberdesk
