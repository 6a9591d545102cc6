// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/progressline.h"

#include "ui/widgets/busyindicator.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace numberdesk {

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new TextLabel({}, TextSize::Normal, Tone::Dim, this))
    , m_stop(makeButton(QString(), this))
{
    m_sentence->setWrapping(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(new BusyIndicator(metrics::iconSize, this));
    row->addWidget(m_sentence, 1);
    row->addWidget(m_stop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
    //: Button: stops what is under way.
    keepTranslated(this, [this] { setWords(m_stop, tr("Stop")); });
    connect(m_stop, &QPushButton::clicked, this, &ProgressLine::stopRequested);
}

void ProgressLine::begin(const QString &sentence, Way way)
{
    m_sentence->setText(sentence);
    m_stop->setVisible(way == Way::Stop);
    setAccessibleName(sentence);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace numberdesk
