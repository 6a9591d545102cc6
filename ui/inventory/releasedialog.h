// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/inventorynumber.h"
#include "core/models/releaselinesmodel.h"
#include "core/providers/providertraits.h"
#include "core/purchasing/bulkrelease.h"
#include "ui/inventory/agentdirectory.h"
#include "ui/services.h"

#include <QDialog>

#include <optional>
#include <stop_token>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace numberdesk {

class BusyIndicator;
class ConfirmButton;
class Field;
class InlineMessage;
class LinkButton;
class SectionHeader;
class TableView;
class TextLabel;

/// Gives numbers back: shows exactly which ones, who uses them and what that means, and sets those apart that stay,
/// with the reason. Asks for a typed word, then plans the releases or sends them, one request each, and tells in the
/// same place how each ended. It can be closed while outcomes are settled, which goes on without it; while numbers of
/// many have not had their turn, closing stops those first.
class ReleaseDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param numbers as the person knows them, agents by name; at least one.
    ReleaseDialog(const Services &services, const QList<InventoryNumber> &numbers, QWidget *parent = nullptr);
    /// Stops what has not been sent.
    ~ReleaseDialog() override;

    void reject() override;

Q_SIGNALS:
    void accountRequested(const QString &accountId);
    void activityRequested();

private:
    void sortOut(const QList<InventoryNumber> &numbers);
    /// Names the agents of an account's numbers, as far as they are known by now.
    void nameAgents(const QString &accountId);
    void buildLayout();
    QWidget *buildQuestion();
    QWidget *buildAbout();
    QWidget *buildStaying();
    QWidget *buildConsequences();
    TableView *makeTable(const QString &name, ReleaseLinesModel &model, const QList<int> &columns);
    void connectParts();
    void updateButton();
    void send();
    void showLine(const ReleaseLine &line);
    void showEnd(const QList<ReleaseLine> &lines);
    void showProgress();
    /// The one outcome in words, for one number.
    void showOutcome();
    void showOutcomes();
    /// What became of the selected number, in full.
    void showWhole();
    void showNotSent(const Error &error);
    void takeBack();
    void fit();
    [[nodiscard]] bool isOne() const { return m_rows.size() == 1; }
    [[nodiscard]] QString delaySentence() const;
    [[nodiscard]] QStringList consequences() const;
    /// Of the lines that are planned by now.
    [[nodiscard]] QStringList plannedIds() const;

    const Services m_services;
    AgentDirectory m_agents;
    /// Of the accounts of all numbers: made once, for many numbers.
    QHash<QString, ProviderTraits> m_traits;
    /// What is released, if the person confirms it.
    QList<ReleaseRow> m_rows;
    QList<ReleaseRow> m_staying;
    /// Some provider has a time in which a release can be cancelled.
    bool m_hasCooldown = false;
    const std::chrono::milliseconds m_delay;
    BulkRelease m_bulk;
    std::stop_source m_stop;
    /// The word that was asked for was typed and the requests are under way or have ended.
    bool m_isSent = false;
    bool m_hasEnded = false;

    ReleaseLinesModel m_model;
    ReleaseLinesModel m_stayingModel;
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
    TableView *m_outcomes;
    ConfirmButton *m_release;
    QPushButton *m_takeBack;
    QPushButton *m_stopButton;
    QPushButton *m_keep;
};

} // namespace numberdesk
