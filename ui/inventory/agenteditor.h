// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/inventorynumber.h"
#include "core/providers/provider.h"
#include "ui/inventory/agentdirectory.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace numberdesk {

class Field;
class LinkButton;
class QuietComboBox;
class TextLabel;

/// Who answers a number. Where a number has one agent, it is a choice (or an id to type, where the provider lists none)
/// that is part of the change to be saved; where it has several, each is added and removed by itself.
class AgentEditor : public QWidget
{
    Q_OBJECT

public:
    /// @p agents outlives the editor.
    explicit AgentEditor(AgentDirectory &agents, QWidget *parent = nullptr);

    /// Shows another number, or the same one as it is now; then a choice that the person made stays.
    void setNumber(const InventoryNumber &number, const ProviderTraits &traits, const QString &accountName);
    /// The same number in another language; a choice that the person made stays.
    void retranslate(const ProviderTraits &traits);
    /// Adds what was chosen to a change; nothing where nothing was.
    void addTo(NumberChange &change) const;
    /// Takes up a choice that was made earlier.
    void apply(const NumberChange &draft);
    void setError(const QString &error);

Q_SIGNALS:
    void edited();
    /// An agent is to be added or removed at once.
    void changeRequested(const numberdesk::NumberChange &change);
    void accountRequested(const QString &accountId);

private:
    void setTexts();
    void showSentences();
    void rebuildChoices();
    void rebuildLinked();
    void showListing();
    [[nodiscard]] QString nameOf(const QString &agentId) const;
    [[nodiscard]] QString chosen() const;
    void choose(const QString &agentId);

    AgentDirectory &m_agents;
    InventoryNumber m_number;
    ProviderTraits m_traits;
    QString m_accountName;
    QString m_error;
    /// The agent that the provider told, with one agent per number.
    QString m_told;
    QuietComboBox *m_choice;
    QLineEdit *m_typed;
    Field *m_choiceField;
    Field *m_typedField;
    QPushButton *m_add;
    LinkButton *m_retry;
    TextLabel *m_sentence;
    QWidget *m_linked;
    QVBoxLayout *m_linkedRows;
};

} // namespace numberdesk
