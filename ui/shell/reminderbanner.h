// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desktopnotifier.h"

#include <QStringList>
#include <QWidget>

namespace numberdesk {

class InlineMessage;
class Reminders;

/// Says above the views, and by the desktop, what comes due and what a provider did not accept, until the person has
/// seen it.
class ReminderBanner : public QWidget
{
    Q_OBJECT

public:
    /// `reminders` outlives the banner.
    explicit ReminderBanner(Reminders &reminders, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person wants to see what comes due, or the case that it is all about.
    void boardRequested();
    void caseRequested(const QString &caseId);

private:
    void tell(const QStringList &sentences, const QString &caseId, const QStringList &discreet);
    void lead();
    void showUnseen();

    Reminders &m_reminders;
    DesktopNotifier m_notifier;
    QStringList m_unseen;
    /// The one that all of it is about.
    QString m_caseId;
    InlineMessage *m_message;
};

} // namespace numberdesk
