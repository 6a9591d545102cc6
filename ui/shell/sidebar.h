// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/glyph.h"

#include <QListWidget>

namespace numberdesk {

/// The list of views. What is set up once stands at the bottom, what is used all day at the top; one list, so that
/// arrow keys and screen readers go through it.
class Sidebar : public QListWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// Adds a view; `key` comes back by viewChosen().
    void addView(const QString &key, Glyph glyph, const QString &name);
    void setViewName(const QString &key, const QString &name);
    /// What follows stands at the bottom.
    void addSpace();
    /// Selects a view without viewChosen().
    void showCurrent(const QString &key);
    /// A count in a pill; 0 takes it away. `isUrgent` paints it as a warning.
    void setBadge(const QString &key, int count, bool isUrgent);
    [[nodiscard]] QStringList keys() const;

Q_SIGNALS:
    void viewChosen(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QListWidgetItem *find(const QString &key) const;
    void describe(QListWidgetItem *item) const;
    void fitWidth();
    void stretchSpace();

    QListWidgetItem *m_space = nullptr;
};

} // namespace numberdesk
