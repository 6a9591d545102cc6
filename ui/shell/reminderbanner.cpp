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
    , m_message(new InlineMessage(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_message);
    connect(&reminders, &Reminders::reminded, this, &ReminderBanner::tell);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        m_unseen.clear();
        m_message->clear();
        Q_EMIT boardRequested();
    });
    connect(m_message, &InlineMessage::dismissed, this, [this] { m_unseen.clear(); });
    keepTranslated(this, [this] {
        m_message->setAction(tr("Show due dates"));
        showUnseen();
    });
}

void ReminderBanner::tell(const QStringList &sentences)
{
    m_unseen += sentences;
    showUnseen();
    m_notifier.notify(tr("Numberdesk: compliance"), inShort(sentences));
}

void ReminderBanner::showUnseen()
{
    if (m_unseen.isEmpty()) {
        m_message->clear();
    } else {
        m_message->showMessage(Tone::Warning, inShort(m_unseen));
    }
}

} // namespace numberdesk
