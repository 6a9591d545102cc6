// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approval/approvaldialog.h"

#include "core/models/errorwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/textlabel.h"

#include <qcoro/qcorotask.h>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace numberdesk {
namespace {

constexpr int DialogWidth = 440;

} // namespace

ApprovalDialog::ApprovalDialog(ApprovalCode &code, const QString &what, QWidget *parent)
    : QDialog(parent)
    , m_code(code)
    , m_entry(new QLineEdit)
    , m_message(new InlineMessage(this))
    //: Button: leaves the question for the second person's code; nothing is approved.
    , m_cancel(makeButton(tr("Cancel"), this))
    //: Button: the second person agrees to a purchase.
    , m_approve(makePrimaryButton(tr("Approve"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Second person’s code"));
    setMinimumWidth(DialogWidth);
    m_entry->setEchoMode(QLineEdit::Password);
    m_entry->setMaxLength(static_cast<int>(EnteredCode::Longest));
    m_cancel->setAutoDefault(false);
    m_message->setDismissable(false);
    auto *sentence = new TextLabel(what, TextSize::Normal, Tone::Text, this);
    sentence->setWrapping(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_approve);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::viewMargin, metrics::viewMargin, metrics::viewMargin, metrics::viewMargin);
    column->setSpacing(12);
    column->addWidget(sentence);
    column->addWidget(new Field(tr("Code of the second person"), m_entry, this));
    column->addWidget(m_message);
    column->addLayout(buttons);

    constexpr int second = 1000;
    m_clock.setInterval(second);
    connect(&m_clock, &QTimer::timeout, this, &ApprovalDialog::refresh);
    connect(m_entry, &QLineEdit::textChanged, this, &ApprovalDialog::refresh);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_approve, &QPushButton::clicked, this, &ApprovalDialog::check);
    m_entry->setFocus();
    refresh();
}

ApprovalDialog::~ApprovalDialog() { m_stop.request_stop(); }

void ApprovalDialog::check()
{
    if (m_isChecking) {
        return;
    }
    m_isChecking = true;
    m_message->clear();
    QString typed = m_entry->text();
    m_entry->clear();
    const EnteredCode entered = EnteredCode::take(typed);
    QCoro::connect(m_code.check(entered, m_stop.get_token()), this,
                   [this](const Result<ApprovalPassPointer> &checked) { end(checked); });
    refresh();
}

void ApprovalDialog::end(const Result<ApprovalPassPointer> &checked)
{
    m_isChecking = false;
    if (checked) {
        Q_EMIT approved(*checked);
        accept();
        return;
    }
    m_message->showMessage(Tone::Bad, describeError(checked.error(), {}, {}).sentence);
    refresh();
    m_entry->setFocus();
}

void ApprovalDialog::refresh()
{
    const Result<std::chrono::seconds> pause = m_code.pause();
    const bool mustWait = pause && pause->count() > 0;
    if (mustWait) {
        m_message->showMessage(Tone::Bad,
                               tr("The code was wrong several times. The next attempt can be made in %n second(s).",
                                  nullptr, static_cast<int>(pause->count())));
        m_clock.start();
    } else if (m_clock.isActive()) {
        m_clock.stop();
        m_message->clear();
    }
    m_entry->setEnabled(!m_isChecking && !mustWait);
    m_approve->setEnabled(!m_isChecking && !mustWait && !m_entry->text().isEmpty());
}

} // namespace numberdesk
