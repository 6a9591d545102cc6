// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/groupby.h"

#include "core/models/inventorymodel.h"
#include "ui/settings/settings.h"
#include "ui/widgets/keeptranslated.h"

#include <QActionGroup>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>

#include <algorithm>

namespace numberdesk {
namespace {

const QString FieldMember = QStringLiteral("field");
const QString CollapsedMember = QStringLiteral("collapsed");

QString settingsName() { return QStringLiteral("Groups of numbers"); }

QString nameOf(FilterField field)
{
    const QList<FilterFieldName> names = filterFieldNames();
    const auto found = std::find_if(names.cbegin(), names.cend(),
                                    [field](const FilterFieldName &known) { return known.field == field; });
    return found == names.cend() ? QString() : found->name;
}

/// FilterField::Any for what is no field to group by.
FilterField groupFieldFromName(const QString &name)
{
    const QList<FilterField> fields = InventoryGroups::fields();
    const auto found =
        std::find_if(fields.cbegin(), fields.cend(), [&name](FilterField field) { return nameOf(field) == name; });
    return found == fields.cend() ? FilterField::Any : *found;
}

/// In one order, so that what is kept is the same for the same groups.
QStringList listOf(const QSet<QString> &keys)
{
    QStringList list(keys.cbegin(), keys.cend());
    list.sort();
    return list.mid(0, GroupBy::MaximumKept);
}

QSet<QString> setOf(const QStringList &keys)
{
    const QStringList kept = keys.mid(0, GroupBy::MaximumKept);
    return {kept.cbegin(), kept.cend()};
}

} // namespace

GroupBy::GroupBy(Settings &settings, InventoryModel &model, QWidget *parent)
    : QPushButton(parent)
    , m_settings(settings)
    , m_model(model)
    , m_menu(new QMenu(this))
{
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &GroupBy::fillMenu);
    restore();
    keepTranslated(this, [this] { setTexts(); });
}

void GroupBy::setTexts()
{
    const auto words = [this] {
        switch (m_model.grouping()) {
        case FilterField::Provider:
            return tr("Group by provider");
        case FilterField::Account:
            return tr("Group by account");
        case FilterField::Country:
            return tr("Group by country");
        case FilterField::Type:
            return tr("Group by type");
        case FilterField::Status:
            return tr("Group by status");
        case FilterField::Capability:
            return tr("Group by capabilities");
        case FilterField::Tag:
            return tr("Group by tags");
        case FilterField::Agent:
            return tr("Group by agent");
        default:
            return tr("Group by");
        }
    };
    setText(words());
    // The name stays whatever is chosen.
    setAccessibleName(tr("Group by"));
    setAccessibleDescription(m_model.grouping() == FilterField::Any ? tr("No grouping") : words());
}

void GroupBy::fillMenu()
{
    m_menu->clear();
    auto *choices = new QActionGroup(m_menu);
    const QList<FilterField> fields = InventoryGroups::fields();
    for (const FilterField field : fields) {
        const QString name = field == FilterField::Any
                                 ? tr("No grouping")
                                 : m_model.headerData(columnOf(field), Qt::Horizontal, Qt::DisplayRole).toString();
        QAction *action = m_menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(field == m_model.grouping());
        choices->addAction(action);
        connect(action, &QAction::triggered, this, [this, field] { choose(field, m_collapsed.value(field)); });
    }
    m_menu->addSeparator();
    const bool isGrouped = m_model.grouping() != FilterField::Any;
    for (const bool areCollapsed : {false, true}) {
        QAction *action = m_menu->addAction(areCollapsed ? tr("Collapse all groups") : tr("Expand all groups"));
        action->setEnabled(isGrouped);
        connect(action, &QAction::triggered, &m_model, [this, areCollapsed] { m_model.setAllCollapsed(areCollapsed); });
    }
}

void GroupBy::choose(FilterField field, const QSet<QString> &collapsed)
{
    if (m_model.grouping() != FilterField::Any) {
        m_collapsed.insert(m_model.grouping(), m_model.collapsedGroups());
    }
    m_model.setGrouping(field);
    m_model.setCollapsedGroups(collapsed);
    setTexts();
    keep();
    Q_EMIT grouped();
}

GroupedBy GroupBy::grouping() const { return {nameOf(m_model.grouping()), listOf(m_model.collapsedGroups())}; }

void GroupBy::setGrouping(const GroupedBy &grouping)
{
    choose(groupFieldFromName(grouping.field), setOf(grouping.collapsed));
}

void GroupBy::restore()
{
    const QJsonObject kept = QJsonDocument::fromJson(m_settings.columns(settingsName())).object();
    const QJsonObject collapsed = kept[CollapsedMember].toObject();
    for (auto each = collapsed.constBegin(); each != collapsed.constEnd(); ++each) {
        QStringList keys;
        const QJsonArray all = each->toArray();
        for (const QJsonValue &key : all) {
            keys.append(key.toString());
        }
        if (const FilterField field = groupFieldFromName(each.key()); field != FilterField::Any) {
            m_collapsed.insert(field, setOf(keys));
        }
    }
    const FilterField field = groupFieldFromName(kept[FieldMember].toString());
    m_model.setGrouping(field);
    m_model.setCollapsedGroups(m_collapsed.value(field));
}

void GroupBy::keep()
{
    Collapsed all = m_collapsed;
    if (m_model.grouping() != FilterField::Any) {
        all.insert(m_model.grouping(), m_model.collapsedGroups());
    }
    QJsonObject collapsed;
    for (auto each = all.cbegin(); each != all.cend(); ++each) {
        if (!each->isEmpty()) {
            collapsed.insert(nameOf(each.key()), QJsonArray::fromStringList(listOf(*each)));
        }
    }
    const QJsonObject kept{{FieldMember, nameOf(m_model.grouping())}, {CollapsedMember, collapsed}};
    m_settings.setColumns(settingsName(), QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

} // namespace numberdesk
