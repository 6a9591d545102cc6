// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/inventorynumber.h"
#include "core/providers/provider.h"

#include <QList>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace numberdesk {

class AgentDirectory;
class AgentEditor;
class Field;
class LinkButton;
class SettingInput;
class TextLabel;

/// What can be changed of a number: label, agent and the provider's own settings. What the provider does not offer is
/// said in its own sentence. The label is the provider's where it takes one, else the one that is kept on this
/// computer; one that is kept while the provider has none is shown too, and can be written to the provider.
class NumberForm : public QWidget
{
    Q_OBJECT

public:
    /// @p agents outlives the form.
    explicit NumberForm(AgentDirectory &agents, QWidget *parent = nullptr);

    /// Shows another number, or the same one as it is now; then what the person changed and did not save stays.
    /// @p keptLabel is the label that is kept on this computer.
    void setNumber(const InventoryNumber &number, const ProviderTraits &traits, const QString &accountName,
                   const QString &keptLabel);
    /// The same number in another language; what was changed is forgotten, so take change() before and apply() it
    /// after.
    void retranslate(const ProviderTraits &traits);
    /// Only what differs from what the provider told.
    [[nodiscard]] NumberChange change() const;
    /// What the label that is kept on this computer is to be; nothing when it stays.
    [[nodiscard]] std::optional<QString> keptLabelChange() const;
    /// Takes up changes that were made earlier and not saved.
    void apply(const NumberChange &draft, const std::optional<QString> &keptLabel = {});

    /// Says under the fields what is wrong before anything is sent. @return false when something is.
    bool check();
    /// Shows a refusal under the fields that it names. @return what it says of none of them.
    QList<FieldMessage> showErrors(const QList<FieldMessage> &messages);
    void clearErrors();

Q_SIGNALS:
    void edited();
    /// An agent is to be added or removed at once.
    void changeRequested(const numberdesk::NumberChange &change);
    void accountRequested(const QString &accountId);

private:
    void showSentences();
    void showWhereTheLabelIs();
    void rebuildSettings();
    /// The label that is there, at the provider or here.
    [[nodiscard]] QString presentLabel() const;
    [[nodiscard]] bool writesLabel() const;

    OwnedNumber m_told;
    QString m_id;
    ProviderTraits m_traits;
    QString m_keptLabel;
    QLineEdit *m_label;
    Field *m_labelField;
    LinkButton *m_writeLabel;
    TextLabel *m_sentences;
    AgentEditor *m_agent;
    QVBoxLayout *m_settingRows;
    QList<SettingInput *> m_settings;
};

/// Whether a change says anything.
[[nodiscard]] bool isEmpty(const NumberChange &change);

} // namespace numberdesk
