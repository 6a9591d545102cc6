// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reminderbanner.h"

#include "core/compliance/expiry/reminders.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/keeptranslated.h"

#include <QVBoxLayout>

namespace numberdesk {
namespace {

/// More are counted. The board has all of them.
constexpr qsizetype MostShown = 3;

QString inShort(const QStringList &sentences)
{
    QStringList shown = sentences.mid(0, MostShown);
    const auto more = static_cast<int>(sentences.size() - shown.size());
    if (more > 0) {
        shown.append(ReminderBanner::tr("%n more reminder(s).", nullptr, more));
    }
    return shown.join(u'\n');
}

} // namespace

ReminderBanner::ReminderBanner(Reminders &reminders, QWidget *parent)
    : QWidget(parent)
    , m_reminders(reminders)
    , m_message(new InlineMessage(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::grid, 0, 0);
    column->addWidget(m_message);
    connect(&reminders, &Reminders::reminded, this, &ReminderBanner::tell);
    connect(m_message, &InlineMessage::actionTriggered, this, &ReminderBanner::lead);
    connect(m_message, &InlineMessage::dismissed, this, [this] {
        m_unseen.clear();
        m_reminders.noteSeen();
        showUnseen();
    });
    keepTranslated(this, [this] { showUnseen(); });
}

void ReminderBanner::lead()
{
    m_unseen.clear();
    m_reminders.noteSeen();
    showUnseen();
    if (m_caseId.isEmpty()) {
        Q_EMIT boardRequested();
    } else {
        Q_EMIT caseRequested(m_caseId);
    }
}

void ReminderBanner::tell(const QStringList &sentences, const QString &caseId, const QStringList &discreet)
{
    m_caseId = m_unseen.isEmpty() || m_caseId == caseId ? caseId : QString();
    m_unseen += sentences;
    showUnseen();
    m_notifier.notify(tr("Numberdesk: compliance"), inShort(discreet));
}

void ReminderBanner::showUnseen()
{
    setVisible(!m_unseen.isEmpty());
    if (m_unseen.isEmpty()) {
        m_message->clear();
    } else {
        //: Button: goes to the case that a reminder is about.
        m_message->setAction(m_caseId.isEmpty() ? tr("Show due dates") : tr("Show case"));
        m_message->showMessage(Tone::Warning, inShort(m_unseen));
    }
}

} // namespace numberdesk
