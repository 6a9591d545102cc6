// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task.h"

#include <QObject>
#include <QString>
#include <QWidget>

#include <functional>

namespace numberdesk {

class MainWindow;
class Theme;

/// What every part of the tour does: find controls by their accessible names, press them, wait, and take pictures.
class TourWalk : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the walk. @param folder for the pictures.
    TourWalk(MainWindow &window, Theme &theme, QString folder);

    [[nodiscard]] MainWindow &window() const { return m_window; }
    [[nodiscard]] Theme &theme() const { return m_theme; }
    [[nodiscard]] const QString &folder() const { return m_folder; }

    /// Waits until something is so; false after a while, which is then said.
    Task<bool> until(QString what, std::function<bool()> isSo);
    /// A picture of the window, numbered.
    Task<bool> picture(QString name);
    /// The same in light, in dark, and in the smallest window that is promised to be readable.
    Task<bool> pictures(QString name);
    /// Presses the button of that name; false when it cannot be pressed, which is then said.
    bool press(const QString &name);
    /// Says what went wrong and keeps a picture of it. @return false
    bool fail(const QString &what);
    void say(const QString &text) const;

    /// The visible control of that accessible name.
    template <typename Widget>
    [[nodiscard]] static Widget *named(const QWidget &root, const QString &name)
    {
        const QList<Widget *> all = root.findChildren<Widget *>();
        for (Widget *widget : all) {
            if (widget->isVisible() && widget->accessibleName() == name) {
                return widget;
            }
        }
        return nullptr;
    }

private:
    bool save(const QString &name);
    void resize(const QSize &size);
    void darken(bool isDark);

    MainWindow &m_window;
    Theme &m_theme;
    QString m_folder;
    int m_pictures = 0;
};

} // namespace numberdesk
