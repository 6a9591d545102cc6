// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/due/duedialog.h"

#include "ui/compliance/due/dueboard.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace numberdesk {
namespace {

constexpr QSize UsualSize(860, 460);

} // namespace

DueDialog::DueDialog(Reminders &reminders, QWidget *parent)
    : QDialog(parent)
{
    auto *board = new DueBoard(reminders, this);
    auto *hint = new TextLabel({}, TextSize::Normal, Tone::Dim, this);
    hint->setWrapping(true);
    QPushButton *close = makeButton(QString(), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(hint, 1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::viewMargin, metrics::viewMargin, metrics::viewMargin, 12);
    column->setSpacing(12);
    column->addWidget(board, 1);
    column->addLayout(buttons);
    resize(UsualSize);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(board, &DueBoard::documentRequested, this, &DueDialog::documentRequested);
    connect(board, &DueBoard::caseRequested, this, &DueDialog::caseRequested);
    keepTranslated(this, [this, hint, close] {
        setWindowTitle(tr("Due dates"));
        hint->setText(tr("Enter or a double click goes to the document or the case. The desktop reminds of each 30 and "
                         "7 days before, and on the day."));
        //: Button: closes the board of due dates.
        setWords(close, tr("Close"));
    });
}

} // namespace numberdesk
