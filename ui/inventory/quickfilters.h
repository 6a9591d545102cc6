// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/inventory/inventoryfacets.h"

#include <QTimer>
#include <QWidget>

class QMenu;
class QPushButton;

namespace numberdesk {

class FlowLayout;
class InventoryModel;

/// Conditions that are one click away, each with how many numbers would be left: the states, what has no agent, what is
/// protected, and in a menu all values of the other fields. A click writes its condition into the filter's text, or
/// takes it out; the text is the only place where the filter is kept.
class QuickFilters : public QWidget
{
    Q_OBJECT

public:
    /// `model` outlives it.
    explicit QuickFilters(InventoryModel &model, QWidget *parent = nullptr);

    /// The filter as it stands in its field.
    void setFilterText(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    /// The person wants this filter.
    void filterRequested(const QString &text);

private:
    struct Key
    {
        FilterField field;
        QString value;

        friend bool operator==(const Key &, const Key &) = default;
    };

    void setTexts();
    /// Only while it is shown: a look at all rows of all accounts is for somebody to see.
    void count();
    void show(const QList<InventoryFacet> &facets);
    void showButtons();
    void fillMenu();
    /// What stands beside each other, in their order.
    [[nodiscard]] QList<QPair<Key, InventoryFacet::Value>> shortlist() const;
    [[nodiscard]] InventoryFacet facet(FilterField field) const;
    void toggle(const Key &key);

    InventoryModel &m_model;
    QString m_text;
    QList<InventoryFacet> m_facets;
    QTimer m_later;
    bool m_isCounting = false;
    /// What was counted is not what is there now.
    bool m_isStale = false;
    FlowLayout *m_line;
    QList<QPushButton *> m_buttons;
    QList<Key> m_keys;
    QPushButton *m_more;
    QMenu *m_menu;
};

} // namespace numberdesk
