// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/rawreplydialog.h"

#include "core/accounts/accountsessions.h"
#include "core/models/accountdirectory.h"
#include "core/models/errorwords.h"
#include "ui/services.h"
#include "ui/widgets/busyindicator.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/isolated.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <qcoro/qcorotask.h>

namespace numberdesk {
namespace {

constexpr QSize replySize(640, 520);

} // namespace

RawReplyDialog::RawReplyDialog(const Services &services, const InventoryNumber &number, QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(this))
    , m_busy(new BusyIndicator(metrics::iconSize, this))
    , m_message(new InlineMessage(this))
    //: Button: copies a text to the clipboard.
    , m_copy(makePrimaryButton(tr("Copy"), this))
{
    //: Title; the reply of a provider as it came.
    setWindowTitle(tr("Raw reply"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    resize(replySize);
    auto *explanation = new TextLabel(
        tr("What was asked and answered about %1, for the provider’s support. Tokens and what names people are hidden; "
           "read it before you pass it on.")
            .arg(isolated(formatInternational(number.number.number))),
        TextSize::Normal, Tone::Text, this);
    explanation->setWrapping(true);
    m_text->setReadOnly(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    // What comes over the wire reads from left to right in every language.
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setAccessibleName(windowTitle());
    m_message->setDismissable(false);
    m_copy->setEnabled(false);
    //: Button: closes a dialog.
    QPushButton *close = makeButton(tr("Close"), this);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_busy);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::viewMargin, metrics::viewMargin, metrics::viewMargin, metrics::viewMargin);
    column->setSpacing(12);
    column->addWidget(new SectionHeader(windowTitle(), this));
    column->addWidget(explanation);
    column->addWidget(m_message);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    read(services, number);
}

RawReplyDialog::~RawReplyDialog() { m_stop.request_stop(); }

void RawReplyDialog::read(const Services &services, const InventoryNumber &number)
{
    const AccountRow account = services.directory.row(number.accountId);
    QCoro::connect(services.sessions.readForSupport(number.accountId, number.number, m_stop.get_token()), this,
                   [this, account](const Result<QString> &text) {
                       m_busy->hide();
                       if (!text) {
                           m_message->showMessage(Tone::Bad,
                                                  describeError(text.error(), account.provider, account.name).sentence);
                           return;
                       }
                       m_text->setPlainText(*text);
                       m_copy->setEnabled(true);
                   });
}

} // namespace numberdesk
