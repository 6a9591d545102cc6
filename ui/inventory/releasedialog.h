// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/inventorynumber.h"
#include "core/providers/providertraits.h"
#include "core/purchasing/releaseintent.h"
#include "ui/services.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace numberdesk {

class BusyIndicator;
class Field;
class InlineMessage;
class LinkButton;
class SectionHeader;
class TextLabel;

/// Gives one number back: shows exactly which one, who uses it and what that means, asks for a typed word, sends one
/// request, and tells in the same place how it ended. Closing it after the request has left stops nothing: the outcome
/// is settled and journalled without it.
class ReleaseDialog : public QDialog
{
    Q_OBJECT

public:
    ReleaseDialog(const Services &services, const InventoryNumber &number, QWidget *parent = nullptr);

Q_SIGNALS:
    void accountRequested(const QString &accountId);
    void activityRequested();

private:
    void buildLayout();
    QWidget *buildQuestion();
    void updateButton();
    void send();
    void showOutcome(const ReleaseIntent &intent);
    void showNotSent(const Error &error);
    [[nodiscard]] QString usersSentence() const;
    [[nodiscard]] QStringList consequences() const;

    const Services m_services;
    InventoryNumber m_number;
    ProviderTraits m_traits;
    /// The word that was asked for was typed and the request is under way or has ended.
    bool m_isSent = false;
    std::optional<QString> m_intentId;

    SectionHeader *m_head;
    QWidget *m_question;
    QLineEdit *m_word;
    Field *m_wordField;
    LinkButton *m_advanced;
    QCheckBox *m_immediately;
    BusyIndicator *m_wheel;
    TextLabel *m_progress;
    InlineMessage *m_message;
    TextLabel *m_evidence;
    QPushButton *m_release;
    QPushButton *m_keep;
};

} // namespace numberdesk
