// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchase/setasidepanel.h"

#include "core/models/verdictwords.h"
#include "core/models/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/isolated.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace numberdesk {
namespace {

using Verdict = PreflightLine::Verdict;

} // namespace

SetAsidePanel::SetAsidePanel(QWidget *parent)
    : Panel(parent)
    , m_number(new TextLabel({}, TextSize::Section, Tone::Text, this))
    , m_reason(new TextLabel({}, TextSize::Normal, Tone::Text, this))
{
    m_number->setWeight(QFont::DemiBold);
    m_reason->setWrapping(true);
    body()->addWidget(m_number);
    body()->addWidget(m_reason);
    keepTranslated(this, [this] { rebuild(); });
}

void SetAsidePanel::showLine(const PlannedLine *line, const QList<AvailableNumber> &replacements)
{
    m_line = line == nullptr ? std::nullopt : std::optional(*line);
    m_replacements = replacements;
    rebuild();
}

void SetAsidePanel::rebuild()
{
    delete m_choices;
    m_choices = nullptr;
    const bool hasLine = m_line && m_line->check;
    setVisible(hasLine);
    if (!hasLine) {
        return;
    }
    const QString lineId = m_line->line.id;
    m_number->setText(formatInternational(m_line->line.number.number));
    m_reason->setText(words::verdictReason(*m_line->check));
    m_choices = new QWidget(this);
    auto *column = new QVBoxLayout(m_choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    const auto addButton = [this, column](const QString &text, auto act) {
        auto *row = new QHBoxLayout;
        QPushButton *button = makeButton(text, m_choices);
        row->addWidget(button);
        row->addStretch();
        column->addLayout(row);
        // The panel is built anew by what follows: not while the button is still at work.
        connect(button, &QPushButton::clicked, this, act, Qt::QueuedConnection);
    };
    switch (m_line->check->verdict) {
    case Verdict::PriceChanged:
        addButton(tr("Accept the new price"), [this, lineId] { Q_EMIT priceAccepted(lineId); });
        break;
    case Verdict::RequirementsMissing:
        addButton(tr("Fill in the requirements…"), [this, lineId] { Q_EMIT requirementsRequested(lineId); });
        break;
    case Verdict::BeingSettled:
        addButton(tr("Open Activity"), [this] { Q_EMIT activityRequested(); });
        break;
    case Verdict::Gone:
        addReplacements(column);
        break;
    default:
        break;
    }
    body()->addWidget(m_choices);
    m_choices->show();
}

void SetAsidePanel::addReplacements(QVBoxLayout *column)
{
    const QString lineId = m_line->line.id;
    for (const AvailableNumber &number : std::as_const(m_replacements)) {
        const QString shown = isolated(formatInternational(number.number));
        auto *row = new QHBoxLayout;
        row->setSpacing(2 * metrics::grid);
        //: Button: this number is bought in place of another that is gone.
        QPushButton *take = makeButton(tr("Take %1").arg(shown), m_choices);
        connect(
            take, &QPushButton::clicked, this, [this, lineId, number] { Q_EMIT replacementChosen(lineId, number); },
            Qt::QueuedConnection);
        row->addWidget(take);
        row->addWidget(new TextLabel(number.region.isEmpty()
                                         ? words::fees(number)
                                         : number.region + QStringLiteral(" · ") + words::fees(number),
                                     TextSize::Normal, Tone::Dim, m_choices),
                       1);
        column->addLayout(row);
    }
}

} // namespace numberdesk
