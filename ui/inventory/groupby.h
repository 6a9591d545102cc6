// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/filter/numberfilter.h"

#include <QHash>
#include <QPushButton>
#include <QSet>

class QMenu;

namespace numberdesk {

class InventoryModel;
class Settings;

/// By what a list of numbers is put together, and which of its groups are collapsed.
struct GroupedBy
{
    /// FilterFieldName::name; empty: by nothing.
    QString field;
    /// Keys of groups (InventoryGroups::Group::key).
    QStringList collapsed;

    friend bool operator==(const GroupedBy &, const GroupedBy &) = default;
};

/// A button with the menu of what numbers can be put together by. What was chosen is remembered between runs, and for
/// each choice which of its groups were collapsed.
class GroupBy : public QPushButton
{
    Q_OBJECT

public:
    /// Most groups of one field that are remembered as collapsed.
    static constexpr qsizetype MaximumKept = 500;

    /// `settings` outlives it; without `model` it is only destroyed.
    GroupBy(Settings &settings, InventoryModel &model, QWidget *parent = nullptr);

    [[nodiscard]] GroupedBy grouping() const;
    /// A field that is not known here is none.
    void setGrouping(const GroupedBy &grouping);
    /// Remembers what is chosen and collapsed now.
    void keep();

Q_SIGNALS:
    /// The list was put together by something else.
    void grouped();

private:
    using Collapsed = QHash<FilterField, QSet<QString>>;

    void setTexts();
    void fillMenu();
    void choose(FilterField field, const QSet<QString> &collapsed);
    void restore();

    Settings &m_settings;
    InventoryModel &m_model;
    /// Of the fields that are not chosen now.
    Collapsed m_collapsed;
    QMenu *m_menu;
};

} // namespace numberdesk
