// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchase/progresspage.h"

#include "core/domain/phonenumber.h"
#include "core/locale/formats.h"
#include "core/models/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/isolated.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace numberdesk {

ProgressPage::ProgressPage(QWidget *parent)
    : QWidget(parent)
    , m_header(new ViewHeader({}, {}, this))
    , m_notice(new InlineMessage(this))
    , m_number(new TextLabel({}, TextSize::Display, Tone::Text, this))
    , m_steps(new CheckList({}, this))
    , m_footer(new TextLabel({}, TextSize::Normal, Tone::Dim, this))
    , m_cancel(makeButton(QString(), this))
{
    m_number->setWeight(QFont::DemiBold);
    m_footer->setWrapping(true);
    auto *panel = new Panel(this);
    panel->body()->addWidget(m_number);
    panel->body()->addWidget(m_steps);
    auto *footer = new QHBoxLayout;
    footer->setSpacing(12);
    footer->addWidget(m_footer, 1);
    footer->addWidget(m_cancel);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(metrics::viewMargin, 14, metrics::viewMargin, 12);
    page->setSpacing(12);
    page->addWidget(m_header);
    page->addWidget(m_notice);
    page->addWidget(panel);
    page->addStretch(1);
    page->addLayout(footer);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressPage::cancel);
    connect(m_notice, &InlineMessage::dismissed, this, [this] { m_hasNotice = false; });
    keepTranslated(this, [this] { setTexts(); });
}

void ProgressPage::setTexts()
{
    //: Title: a purchase is under way.
    m_header->setTitle(tr("Buying"));
    m_steps->setAccessibleName(tr("Steps of the purchase"));
    //: Button: gives up a purchase before its request is sent.
    setWords(m_cancel, tr("Cancel"));
    if (m_hit.number.number.isEmpty()) {
        return;
    }
    m_header->setSubtitle(tr("1 number · %1 · %2").arg(m_hit.providerName, m_hit.accountName));
    if (m_hasNotice) {
        m_notice->showMessage(Tone::Accent, tr("%1 is being bought. Review the next number when that is done.")
                                                .arg(isolated(formatInternational(m_hit.number.number))));
    }
    refresh();
}

void ProgressPage::begin(const SearchHit &hit, int documents)
{
    m_hit = hit;
    m_documents = documents;
    m_step = Step::List;
    m_isSent = false;
    m_isCancelled = false;
    m_fileName.clear();
    m_percent = -1;
    m_hasNotice = false;
    m_notice->clear();
    m_number->setText(formatInternational(hit.number.number));
    setTexts();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void ProgressPage::reach(Step step)
{
    m_step = std::max(m_step, step);
    refresh();
}

void ProgressPage::showState(PurchaseIntent::State state)
{
    switch (state) {
    case PurchaseIntent::State::Prepared:
        reach(Step::List);
        return;
    case PurchaseIntent::State::Sent:
        m_isSent = true;
        reach(Step::Request);
        return;
    case PurchaseIntent::State::Refused:
        return;
    default:
        reach(Step::Confirmation);
    }
}

void ProgressPage::showUpload(const QString &fileName, qint64 sent, qint64 total)
{
    m_fileName = fileName;
    constexpr int whole = 100;
    m_percent = total > 0 ? static_cast<int>(sent * whole / total) : -1;
    reach(Step::Documents);
}

void ProgressPage::sayThatBusy()
{
    m_hasNotice = true;
    setTexts();
}

void ProgressPage::refresh()
{
    const auto statusOf = [this](Step step) {
        return step < m_step ? Status::Good : step == m_step ? Status::Busy : Status::Open;
    };
    QList<CheckItem> items;
    items.append({QStringLiteral("list"),
                  statusOf(Step::List),
                  tr("Looking at your numbers and balance at %1").arg(m_hit.providerName),
                  {},
                  {}});
    if (m_documents > 0) {
        const bool isSending = m_step == Step::Documents && !m_fileName.isEmpty();
        //: A file that is being sent, and how much of it is.
        const QString progress = !isSending      ? QString()
                                 : m_percent < 0 ? m_fileName
                                                 : tr("%1, %2 %").arg(m_fileName, formats::number(m_percent));
        items.append({QStringLiteral("documents"),
                      statusOf(Step::Documents),
                      tr("Sending %n document(s)", nullptr, m_documents),
                      progress,
                      {}});
    }
    items.append(
        {QStringLiteral("request"), statusOf(Step::Request), tr("Sending the purchase request, once"), {}, {}});
    items.append(
        {QStringLiteral("confirmation"), statusOf(Step::Confirmation), tr("Finding the number in your list"), {}, {}});
    m_steps->setItems(items);
    m_cancel->setEnabled(!m_isSent && !m_isCancelled);
    m_cancel->setVisible(!m_isSent);
    m_footer->setText(m_isSent        ? tr("The request is on its way and cannot be called back. You may leave this "
                                                  "page: the outcome is kept in Activity.")
                      : m_isCancelled ?
                                      //: The purchase was cancelled and is about to end.
                          tr("Stopping…")
                                      : tr("Until the request is sent nothing is bought and you can cancel."));
}

void ProgressPage::cancel()
{
    m_isCancelled = true;
    refresh();
    Q_EMIT cancelled();
}

} // namespace numberdesk
