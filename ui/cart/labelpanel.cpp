// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cart/labelpanel.h"

#include "core/models/cartmodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keeptranslated.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace numberdesk {

LabelPanel::LabelPanel(QWidget *parent)
    // The title is set with the other texts; the panel is made with one so that it has a head.
    : Panel(QStringLiteral(" "), parent)
    , m_edit(new QLineEdit)
    , m_field(new Field(QString(), m_edit))
    , m_apply(makeButton(Glyph::Tag, {}))
{
    m_edit->setMaxLength(static_cast<int>(CartLine::MaximumLabel));
    m_field->setKeepsSpaceForMessage(true);
    body()->addWidget(m_field);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_apply);
    body()->addLayout(row);
    body()->addStretch(1);
    connect(m_edit, &QLineEdit::textChanged, this, &LabelPanel::update);
    connect(m_edit, &QLineEdit::returnPressed, this, &LabelPanel::apply);
    connect(m_apply, &QPushButton::clicked, this, &LabelPanel::apply);
    keepTranslated(this, [this] {
        //: Head of a section: what the numbers of the cart are to be called.
        setTitle(tr("Labels"));
        m_field->setLabel(tr("Label pattern"));
        //: An example of a pattern of labels; what stands in braces stays as it is.
        m_edit->setPlaceholderText(tr("Sales {city} {n}"));
        //: Button: gives the lines of the cart the labels of the pattern.
        setWords(m_apply, tr("Apply labels"));
        update();
    });
}

void LabelPanel::setLines(const QList<CartLine> &first, int count, bool isSelection)
{
    m_first = first;
    m_count = count;
    m_isSelection = isSelection;
    update();
}

QString LabelPanel::preview(const LabelPattern &pattern) const
{
    if (m_first.isEmpty()) {
        return {};
    }
    QStringList first;
    for (qsizetype place = 0; place < m_first.size(); ++place) {
        first.append(pattern.labelFor(CartModel::labelParts(m_first.at(place)), place + 1));
    }
    //: After "Sales Sassari 1, Sales Roma 2": which lines are called so.
    const QString whom =
        m_isSelection ? tr("for %n selected line(s)", nullptr, m_count) : tr("for %n line(s)", nullptr, m_count);
    //: %1 is the first labels, %2 is "for 12 lines".
    const QString some = m_count > first.size() ? tr("%1, … %2") : tr("%1 %2");
    return some.arg(first.join(QStringLiteral(", ")), whom);
}

void LabelPanel::update()
{
    m_pattern.reset();
    QString error;
    QString hint = tr("Use %1; {n:3} counts 001, 002.").arg(LabelPattern::placeholders().join(u' '));
    if (!m_edit->text().trimmed().isEmpty()) {
        const Result<LabelPattern> parsed = LabelPattern::parse(m_edit->text());
        if (parsed) {
            m_pattern = *parsed;
            hint = preview(*parsed);
        } else {
            error = parsed.error().advice;
        }
    }
    m_field->setHint(hint);
    m_field->setError(error);
    m_apply->setEnabled(m_pattern && m_count > 0);
}

void LabelPanel::apply()
{
    if (m_pattern && m_count > 0) {
        Q_EMIT labelsWanted(*m_pattern);
    }
}

} // namespace numberdesk
