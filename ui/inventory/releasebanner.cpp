// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/releasebanner.h"

#include "core/models/errorwords.h"
#include "core/models/words.h"
#include "core/purchasing/releaser.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/isolated.h"
#include "ui/widgets/keeptranslated.h"

#include <QVBoxLayout>

namespace numberdesk {
namespace {

using State = ReleaseIntent::State;

QList<ReleaseIntent> inState(const QList<ReleaseIntent> &intents, State state)
{
    QList<ReleaseIntent> found;
    std::copy_if(intents.cbegin(), intents.cend(), std::back_inserter(found),
                 [state](const ReleaseIntent &intent) { return intent.state == state; });
    return found;
}

QString nameOf(const ReleaseIntent &intent) { return isolated(formatInternational(intent.number.number)); }

} // namespace

ReleaseBanner::ReleaseBanner(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_planned(new InlineMessage(this))
    , m_held(new InlineMessage(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::grid, 0, 0);
    column->setSpacing(metrics::grid);
    column->addWidget(m_held);
    column->addWidget(m_planned);
    m_planned->setDismissable(false);
    m_held->setDismissable(false);
    constexpr std::chrono::seconds step(1);
    m_clock.setInterval(step);
    connect(&m_clock, &QTimer::timeout, this, &ReleaseBanner::showReleases);
    connect(m_planned, &InlineMessage::actionTriggered, this, &ReleaseBanner::takeBack);
    connect(m_held, &InlineMessage::actionTriggered, this, &ReleaseBanner::heldRequested);
    // Many change in one turn of the window: said once for all of them.
    auto *soon = new QTimer(this);
    soon->setSingleShot(true);
    connect(soon, &QTimer::timeout, this, &ReleaseBanner::showReleases);
    connect(&m_services.releaser, &Releaser::changed, soon, [soon] { soon->start(0); });
    keepTranslated(this, [this] { showReleases(); });
}

void ReleaseBanner::showReleases()
{
    const QList<ReleaseIntent> all = m_services.releaser.planned();
    const QList<ReleaseIntent> planned = inState(all, State::Scheduled);
    const QList<ReleaseIntent> held = inState(all, State::Held);
    setVisible(!all.isEmpty());
    if (planned.isEmpty()) {
        m_clock.stop();
        m_planned->clear();
    } else {
        m_clock.start();
        const ReleaseIntent &first = planned.constFirst();
        const QString left =
            words::timeLeft(m_services.releaser.timeLeft(first.id).value_or(std::chrono::milliseconds(0)));
        m_planned->setAction(planned.size() == 1 ? tr("Take back") : tr("Take all back"));
        const QString sentence = planned.size() == 1 ? tr("Release of %1 in %2.").arg(nameOf(first), left)
                                                     : tr("%n number(s) are being released, the first of them in %1.",
                                                          nullptr, static_cast<int>(planned.size()))
                                                           .arg(left);
        if (m_planned->isHidden() || m_planned->text() != sentence) {
            m_planned->showMessage(Tone::Accent, sentence);
        }
    }
    if (held.isEmpty()) {
        m_held->clear();
        return;
    }
    const ReleaseIntent &first = held.constFirst();
    //: Button: shows the numbers whose release was not sent.
    m_held->setAction(tr("Decide…"));
    const QString sentence =
        held.size() == 1
            ? tr("The planned release of %1 was not sent: it is still yours. %2 Decide whether to release it.")
                  .arg(nameOf(first), first.evidence.value(first.evidence.size() - 1))
            : tr("%n planned release(s) were not sent: the numbers are still yours. Decide whether to release them.",
                 nullptr, static_cast<int>(held.size()));
    if (m_held->isHidden() || m_held->text() != sentence) {
        m_held->showMessage(Tone::Warning, sentence);
    }
}

void ReleaseBanner::takeBack()
{
    const QList<ReleaseIntent> planned = inState(m_services.releaser.planned(), State::Scheduled);
    for (const ReleaseIntent &intent : planned) {
        // One that cannot be written down is held, which the other message says.
        if (const auto taken = m_services.releaser.takeBack(intent.id); !taken) {
            m_held->showMessage(Tone::Warning,
                                describeError(taken.error(), intent.providerName, intent.accountName).sentence);
        }
    }
}

} // namespace numberdesk
