// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/cartmodel.h"
#include "core/search/searchhit.h"
#include "ui/services.h"

#include <QWidget>

#include <optional>
#include <stop_token>

class QPushButton;
class QToolButton;

namespace numberdesk {

class CartTable;
class ElidedLabel;
class EmptyState;
class InlineMessage;
class LabelPanel;
class TextLabel;
class TotalsPanel;
class ViewHeader;

/// The cart: what is to be bought, how each line stands, what it costs in each currency, and what the numbers are to be
/// called. What is taken out or labelled can be undone.
class CartView : public QWidget
{
    Q_OBJECT

public:
    explicit CartView(const Services &services, QWidget *parent = nullptr);
    ~CartView() override;

Q_SIGNALS:
    /// The purchase of this line is to be reviewed.
    void reviewRequested(const numberdesk::SearchHit &hit, const QString &label);
    /// The purchase of these lines, several, is to be prepared.
    void purchaseRequested(const QList<numberdesk::CartLine> &lines);
    /// The person wants to look for numbers.
    void searchRequested();

private:
    /// What the message above the table says.
    enum class Said
    {
        Nothing,
        Notices,
        Fault,
        Removed,
        Labelled,
        Checking,
        Checked
    };

    void buildTable();
    void buildLayout();
    void connectCart();
    void setTexts();
    void showMessage();
    void say(Said said, int count = 0);
    void sayFault(const Error &error);
    void takeAction();

    void updateAll();
    void updateSelection();
    void updateAccounts();
    void updateOpenNumbers();
    void remove();
    /// Looks whether the meant lines are still offered, at the same price.
    void check();
    void noteVerdict(const PreflightLine &verdict);
    [[nodiscard]] QString checkedText() const;
    void label(const LabelPattern &pattern);
    void setLabels(const QHash<QString, QString> &labels, const std::function<void()> &done);
    void review();
    /// The places of the lines that are meant: those selected, or all when none is.
    [[nodiscard]] QList<int> meantRows() const;
    [[nodiscard]] QList<CartLine> meantLines() const;
    /// Why nothing can be reviewed now; empty when it can.
    [[nodiscard]] QString whyNoReview() const;

    const Services m_services;
    CartModel m_model;
    ViewHeader *m_header;
    QToolButton *m_columns;
    InlineMessage *m_message;
    CartTable *m_table;
    EmptyState *m_empty;
    TotalsPanel *m_totals;
    LabelPanel *m_labels;
    TextLabel *m_count;
    ElidedLabel *m_reason;
    QPushButton *m_remove;
    QPushButton *m_check;
    QPushButton *m_review;

    Said m_said = Said::Nothing;
    int m_saidCount = 0;
    /// Of the labelled lines, those that do not state everything that the pattern asks for.
    int m_incomplete = 0;
    std::optional<Error> m_fault;
    QList<CartLine> m_removed;
    QHash<QString, QString> m_labelsBefore;
    /// Of the look that is under way, or was last: the lines, and what was found so far.
    QSet<QString> m_looked;
    QHash<QString, PreflightLine::Verdict> m_verdicts;
    std::stop_source m_lookStop;
};

} // namespace numberdesk
