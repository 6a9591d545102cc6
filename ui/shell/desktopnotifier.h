// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QSystemTrayIcon;

namespace numberdesk {

/// Tells something by the desktop, so that it is seen while another program is in front. On Linux through the desktop's
/// notification service, elsewhere through the system's tray. A desktop that has neither shows nothing: whoever
/// notifies shows it in the window as well.
class DesktopNotifier : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotifier(QObject *parent = nullptr);
    ~DesktopNotifier() override;

    /// Both translated; `text` is plain, whatever it looks like.
    void notify(const QString &title, const QString &text);

private:
    /// @return false when there is no such service.
    bool notifyByService(const QString &title, const QString &text);

    QSystemTrayIcon *m_tray = nullptr;
};

} // namespace numberdesk
