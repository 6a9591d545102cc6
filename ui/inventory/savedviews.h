// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inventory/groupby.h"

#include <QByteArray>
#include <QList>
#include <QPushButton>
#include <QString>

#include <functional>

class QMenu;

namespace numberdesk {

class Settings;

/// How a list is looked at: its filter, its columns with their order, widths and sorting, and its groups.
struct SavedView
{
    QString name;
    QString filter;
    QByteArray columns;
    GroupedBy groups = {};

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// Views as the settings keep them; what cannot be read is left out.
QList<SavedView> savedViewsFromJson(const QByteArray &json);
QByteArray savedViewsToJson(const QList<SavedView> &views);

/// A button with the menu of the views that the person saved: one is shown, saved under a name, or removed.
class SavedViews : public QPushButton
{
    Q_OBJECT

public:
    /// Most views, and longest name. @unit UTF-16 code units
    static constexpr qsizetype MaximumViews = 50;
    static constexpr int MaximumName = 60;

    /// `settings` outlives it and keeps the views under `table`.
    SavedViews(Settings &settings, const QString &table, QWidget *parent = nullptr);

    /// What stands there now, for saving it.
    std::function<SavedView()> present;

    /// Keeps what stands there under this name, in place of a view that has it.
    void save(const QString &name);

Q_SIGNALS:
    void viewChosen(const numberdesk::SavedView &view);

private:
    void setTexts();
    void fillMenu();
    void askForName();
    void remove(const QString &name);
    [[nodiscard]] QList<SavedView> views() const;
    void keep(const QList<SavedView> &views);

    Settings &m_settings;
    const QString m_table;
    QMenu *m_menu;
};

} // namespace numberdesk
