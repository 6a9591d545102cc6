// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/savedviews.h"

#include "core/locale/textorder.h"
#include "ui/settings/settings.h"
#include "ui/theme/icon.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/keeptranslated.h"

#include <QInputDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace numberdesk {
namespace {

const QString NameMember = QStringLiteral("name");
const QString FilterMember = QStringLiteral("filter");
const QString ColumnsMember = QStringLiteral("columns");
const QString GroupsMember = QStringLiteral("groups");
const QString FieldMember = QStringLiteral("field");
const QString CollapsedMember = QStringLiteral("collapsed");

GroupedBy groupsFromJson(const QJsonObject &json)
{
    GroupedBy groups{json[FieldMember].toString(), {}};
    const QJsonArray collapsed = json[CollapsedMember].toArray();
    for (const QJsonValue &key : collapsed) {
        groups.collapsed.append(key.toString());
    }
    return groups;
}

QJsonObject groupsToJson(const GroupedBy &groups)
{
    return {{FieldMember, groups.field}, {CollapsedMember, QJsonArray::fromStringList(groups.collapsed)}};
}

/// A text as a menu shows it, without making a letter a shortcut.
QString inMenu(const QString &text) { return QString(text).replace(u'&', QStringLiteral("&&")); }

} // namespace

QList<SavedView> savedViewsFromJson(const QByteArray &json)
{
    QList<SavedView> views;
    const QJsonArray all = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &each : all) {
        const SavedView view{each[NameMember].toString().left(SavedViews::MaximumName), each[FilterMember].toString(),
                             QByteArray::fromBase64(each[ColumnsMember].toString().toLatin1()),
                             groupsFromJson(each[GroupsMember].toObject())};
        if (!view.name.isEmpty() && views.size() < SavedViews::MaximumViews) {
            views.append(view);
        }
    }
    return views;
}

QByteArray savedViewsToJson(const QList<SavedView> &views)
{
    QJsonArray all;
    for (const SavedView &view : views) {
        all.append(QJsonObject{{NameMember, view.name},
                               {FilterMember, view.filter},
                               {ColumnsMember, QString::fromLatin1(view.columns.toBase64())},
                               {GroupsMember, groupsToJson(view.groups)}});
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

SavedViews::SavedViews(Settings &settings, const QString &table, QWidget *parent)
    : QPushButton(parent)
    , m_settings(settings)
    , m_table(table)
    , m_menu(new QMenu(this))
{
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SavedViews::fillMenu);
    keepTranslated(this, [this] { setTexts(); });
}

void SavedViews::setTexts()
{
    //: Button with a menu: ways of looking at a list that the person saved.
    setText(tr("Views"));
    setAccessibleName(text());
}

QList<SavedView> SavedViews::views() const { return savedViewsFromJson(m_settings.views(m_table)); }

void SavedViews::keep(const QList<SavedView> &views) { m_settings.setViews(m_table, savedViewsToJson(views)); }

void SavedViews::fillMenu()
{
    m_menu->clear();
    const QList<SavedView> all = views();
    for (const SavedView &view : all) {
        connect(m_menu->addAction(inMenu(view.name)), &QAction::triggered, this,
                [this, view] { Q_EMIT viewChosen(view); });
    }
    if (!all.isEmpty()) {
        m_menu->addSeparator();
    }
    QAction *saving = m_menu->addAction(tr("Save this view…"));
    saving->setEnabled(present != nullptr && all.size() < MaximumViews);
    connect(saving, &QAction::triggered, this, &SavedViews::askForName);
    if (!all.isEmpty()) {
        QMenu *removing = m_menu->addMenu(tr("Remove a view"));
        for (const SavedView &view : all) {
            connect(removing->addAction(inMenu(view.name)), &QAction::triggered, this,
                    [this, name = view.name] { remove(name); });
        }
    }
}

void SavedViews::askForName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save view"));
    dialog->setLabelText(
        tr("Filter, columns, sorting and groups are kept under this name; a view that has it is replaced."));
    //: Button: keeps the view under its name.
    dialog->setOkButtonText(tr("Save"));
    //: Button: closes a dialog, and nothing happens.
    dialog->setCancelButtonText(tr("Cancel"));
    if (auto *line = dialog->findChild<QLineEdit *>()) {
        line->setMaxLength(MaximumName);
    }
    connect(dialog, &QInputDialog::textValueSelected, this, &SavedViews::save);
    dialog->open();
}

void SavedViews::save(const QString &name)
{
    const QString kept = name.simplified().left(MaximumName);
    if (kept.isEmpty() || !present) {
        return;
    }
    SavedView view = present();
    view.name = kept;
    QList<SavedView> all = views();
    all.removeIf([&](const SavedView &known) { return foldedText(known.name) == foldedText(kept); });
    if (all.size() < MaximumViews) {
        all.append(view);
        const QCollator order = textCollator();
        std::sort(all.begin(), all.end(), [&](const SavedView &left, const SavedView &right) {
            return order.compare(left.name, right.name) < 0;
        });
        keep(all);
    }
}

void SavedViews::remove(const QString &name)
{
    QList<SavedView> all = views();
    all.removeIf([&](const SavedView &known) { return known.name == name; });
    keep(all);
}

} // namespace numberdesk
