// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/numbernewsmodel.h"
#include "ui/services.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace numberdesk {

class EmptyState;
class Field;
class TableView;
class TextLabel;

/// What the last two readings of each account's list differ in: numbers that appeared or vanished, prices, states,
/// agents; of one account or of all, of one kind or of all. Follows the readings while it is visible.
class ChangesPage : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesPage(const Services &services, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person wants to see this number in the list. @param id InventoryNumber::id()
    void numberRequested(const QString &id, const numberdesk::PhoneNumber &number);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    void setUpTable();
    void connectParts();
    void setTexts();
    void follow();
    void fillAccounts();
    void choose(std::optional<NumberNews::Kind> kind);
    void showChoice();
    void showEmptiness();
    void open(const QModelIndex &index);
    /// When the chosen account was read, or how many of all were.
    [[nodiscard]] QString readingsText() const;

    const Services m_services;
    NumberNewsModel m_model;
    bool m_isStale = true;
    bool m_isFilling = false;
    TextLabel *m_headline;
    TextLabel *m_readings;
    QComboBox *m_accounts;
    Field *m_accountField;
    QWidget *m_kinds;
    /// All, then one for each kind in its order.
    QList<QPushButton *> m_kindButtons;
    TableView *m_table;
    EmptyState *m_empty;
    TextLabel *m_notes;
};

} // namespace numberdesk
