// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/decisiondialog.h"

#include "core/models/errorwords.h"
#include "core/purchasing/personsdecision.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace numberdesk {
namespace {

constexpr int decisionWidth = 480;

} // namespace

DecisionDialog::DecisionDialog(const Question &question, std::function<Result<void>(const QString &reason)> decide,
                               QWidget *parent)
    : QDialog(parent)
    , m_decide(std::move(decide))
    , m_reason(new QLineEdit)
    , m_reasonField(new Field(tr("How do you know?"), m_reason, this))
    , m_message(new InlineMessage(this))
{
    setWindowTitle(question.title);
    setAccessibleName(question.title);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(decisionWidth);
    m_reason->setMaxLength(static_cast<int>(PersonsDecision::LongestReason));
    m_reasonField->setHint(
        tr("For example the answer of the provider’s support. The journal keeps it with your name."));
    m_reasonField->setKeepsSpaceForMessage(true);
    m_message->setDismissable(false);

    auto *consequence = new TextLabel(question.consequence, TextSize::Normal, Tone::Text, this);
    consequence->setWrapping(true);
    QPushButton *act = makeButton(question.action, this);
    //: Button: closes a dialog, and nothing happens.
    QPushButton *cancel = makeButton(tr("Cancel"), this);
    // Enter in the field writes nothing: the button must be meant.
    act->setAutoDefault(false);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(act);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::viewMargin, metrics::viewMargin, metrics::viewMargin, metrics::viewMargin);
    column->setSpacing(12);
    column->addWidget(new SectionHeader(question.title, this));
    column->addWidget(consequence);
    column->addWidget(m_reasonField);
    column->addWidget(m_message);
    column->addLayout(buttons);

    connect(act, &QPushButton::clicked, this, &DecisionDialog::send);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_reason, &QLineEdit::textChanged, this, [this] { m_reasonField->setError({}); });
    m_reason->setFocus();
}

void DecisionDialog::send()
{
    const Result<void> decided = m_decide(m_reason->text());
    if (decided) {
        accept();
        return;
    }
    const Error &error = decided.error();
    if (error.kind == ErrorKind::InvalidInput && !error.fields.isEmpty()) {
        m_reasonField->setError(error.fields.constFirst().text);
        m_reason->setFocus();
        return;
    }
    m_message->showMessage(Tone::Bad, describeError(error, {}, {}).sentence);
}

} // namespace numberdesk
