// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressrow.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/busyindicator.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>

#include <algorithm>

namespace numberdesk {
namespace {

constexpr int ProgressBarWidth = 220;

} // namespace

ProgressRow::ProgressRow(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new TextLabel({}, TextSize::Normal, Tone::Text, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(makeButton(QString(), this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(ProgressBarWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new BusyIndicator(metrics::iconSize, this));
    row->addWidget(m_sentence);
    row->addWidget(m_bar);
    row->addStretch();
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressRow::cancelled);
}

void ProgressRow::setTexts(const QString &bar, const QString &cancel)
{
    m_bar->setAccessibleName(bar);
    setWords(m_cancel, cancel);
}

void ProgressRow::setProgress(int done, int total, const QString &sentence)
{
    m_bar->setRange(0, std::max(1, total));
    m_bar->setValue(done);
    m_sentence->setText(sentence);
}

void ProgressRow::setCancellable(bool isCancellable) { m_cancel->setEnabled(isCancellable); }

} // namespace numberdesk
