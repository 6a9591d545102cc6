// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tourwalk.h"

#include "core/domain/delay.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QDir>

#include <cstdio>

namespace numberdesk {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds Patience = std::chrono::seconds(40);
constexpr milliseconds Glance(50);
constexpr QSize SmallWindow(1024, 700);

} // namespace

TourWalk::TourWalk(MainWindow &window, Theme &theme, QString folder)
    : m_window(window)
    , m_theme(theme)
    , m_folder(std::move(folder))
{}

void TourWalk::say(const QString &text) const
{
    std::fputs(qUtf8Printable(text + u'\n'), stdout);
    std::fflush(stdout);
}

bool TourWalk::fail(const QString &what)
{
    say(QStringLiteral("Failed: ") + what);
    m_window.grab().save(QDir(m_folder).filePath(QStringLiteral("failed.png")));
    return false;
}

Task<bool> TourWalk::until(QString what, std::function<bool()> isSo)
{
    for (milliseconds waited(0); waited < Patience; waited += Glance) {
        if (isSo()) {
            co_return true;
        }
        co_await delay(Glance, {});
    }
    fail(QStringLiteral("waited in vain for %1").arg(what));
    co_return false;
}

bool TourWalk::save(const QString &name)
{
    const QString path =
        QDir(m_folder).filePath(QStringLiteral("%1-%2.png").arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(name));
    return m_window.grab().save(path) || fail(QStringLiteral("%1 cannot be written").arg(path));
}

Task<bool> TourWalk::picture(QString name)
{
    // Layouts and fades come to rest first.
    co_await delay(milliseconds(300), {});
    const bool saved = save(name);
    co_return saved;
}

void TourWalk::resize(const QSize &size) { m_window.resize(size); }

void TourWalk::darken(bool isDark) { m_theme.setChoice(isDark ? ThemeChoice::Dark : ThemeChoice::Light); }

Task<bool> TourWalk::pictures(QString name)
{
    const QSize usual = m_window.size();
    const QString darkName = name + QStringLiteral("-dark");
    const QString smallName = name + QStringLiteral("-small");
    const bool isSaved = co_await picture(name);
    darken(true);
    const bool isSavedDark = co_await picture(darkName);
    darken(false);
    resize(SmallWindow);
    const bool isSavedSmall = co_await picture(smallName);
    resize(usual);
    const bool areSaved = isSaved && isSavedDark && isSavedSmall;
    co_return areSaved;
}

bool TourWalk::press(const QString &name)
{
    auto *button = named<QAbstractButton>(m_window, name);
    if (!button || !button->isEnabled()) {
        return fail(QStringLiteral("no button “%1” that can be pressed").arg(name));
    }
    button->click();
    return true;
}

} // namespace numberdesk
