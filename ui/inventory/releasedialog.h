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

class QPushButton;

namespace numberdesk {

class BusyIndicator;
class ConfirmButton;
class InlineMessage;
class ReleaseQuestion;
class ReleaseTable;
class SectionHeader;
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
    /// Sorts the numbers out and asks about them.
    ReleaseQuestion *makeQuestion(const QList<InventoryNumber> &numbers);
    void sortOut(const QList<InventoryNumber> &numbers);
    /// Names the agents of an account's numbers, as far as they are known by now.
    void nameAgents(const QString &accountId);
    void buildLayout();
    QWidget *buildAbout();
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
    /// Of the lines that are planned by now.
    [[nodiscard]] QStringList plannedIds() const;

    const Services m_services;
    AgentDirectory m_agents;
    /// Of the accounts of all numbers: made once, for many numbers.
    QHash<QString, ProviderTraits> m_traits;
    /// What is released, if the person confirms it.
    QList<ReleaseRow> m_rows;
    QList<ReleaseRow> m_staying;
    const std::chrono::milliseconds m_delay;
    BulkRelease m_bulk;
    std::stop_source m_stop;
    /// The word that was asked for was typed and the requests are under way or have ended.
    bool m_isSent = false;
    bool m_hasEnded = false;

    ReleaseLinesModel m_model;
    ReleaseLinesModel m_stayingModel;
    SectionHeader *m_head;
    ReleaseQuestion *m_question;
    BusyIndicator *m_wheel;
    TextLabel *m_progress;
    InlineMessage *m_message;
    TextLabel *m_evidence;
    ReleaseTable *m_outcomes;
    ConfirmButton *m_release;
    QPushButton *m_takeBack;
    QPushButton *m_stopButton;
    QPushButton *m_keep;
};

} // namespace numberdesk
