// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/cases/compliancecase.h"
#include "core/purchasing/journal.h"
#include "core/purchasing/purchaseintent.h"
#include "core/purchasing/releaseintent.h"
#include "ui/services.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace numberdesk {

class Panel;
class TextLabel;

/// Everything that is known about one line of the journal: the story of its purchase or release, what was seen while it
/// was settled, and what the line can be proven by. While an outcome is open it says when it is looked at again; when
/// every look came to nothing, the person says here what became of it.
class EntryDetails : public QWidget
{
    Q_OBJECT

public:
    explicit EntryDetails(const Services &services, QWidget *parent = nullptr);

    /// Nothing: no line is selected.
    void showEntry(const std::optional<JournalEntry> &entry);

Q_SIGNALS:
    /// The person wants to see what is asked for with such a purchase.
    void complianceRequested(const numberdesk::CaseSubject &subject);

private:
    void setTexts();
    void refresh();
    void showLooks();
    template <typename Intent>
    void showLooksOf(const std::optional<Intent> &settling);
    void showButtons();
    void lookAgain();
    void takeBack();
    void decide(bool hasHappened);
    /// The lines of one purchase or release as sentences, oldest first, and what was seen.
    [[nodiscard]] QStringList story() const;
    /// What the shown line itself has.
    [[nodiscard]] QStringList proof() const;
    /// Whether a case, or what a provider asks for, has to do with the purchase.
    [[nodiscard]] bool hasToDoWithCompliance() const;
    [[nodiscard]] QString errorSentence(const JournalEntry &entry) const;

    const Services &m_services;
    std::optional<JournalEntry> m_entry;
    /// The purchase or release that the line belongs to, as it is now; at most one of them.
    std::optional<PurchaseIntent> m_purchase;
    std::optional<ReleaseIntent> m_release;
    Panel *m_panel;
    TextLabel *m_story;
    TextLabel *m_looks;
    TextLabel *m_proof;
    QPushButton *m_look;
    QPushButton *m_notHappened;
    QPushButton *m_happened;
    QPushButton *m_takeBack;
    QPushButton *m_compliance;
};

} // namespace numberdesk
