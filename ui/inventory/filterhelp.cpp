// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/filterhelp.h"

#include "core/inventory/filter/numberfilter.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/textlabel.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace numberdesk {
namespace {

constexpr int Width = 520;

/// What a field is called in the language of the program.
QString nameOf(FilterField field)
{
    const QList<FilterFieldName> names = filterFieldNames();
    const auto found = std::find_if(names.cbegin(), names.cend(),
                                    [field](const FilterFieldName &name) { return name.field == field; });
    return found == names.cend() ? QString() : found->translated;
}

QString condition(FilterField field, QLatin1String rest) { return nameOf(field) + rest; }

TextLabel *makeWords(const QString &text, Tone tone)
{
    auto *label = new TextLabel(text, TextSize::Normal, tone);
    label->setWrapping(true);
    return label;
}

} // namespace

QList<FilterHelp::Example> FilterHelp::examples()
{
    const QString none = QCoreApplication::translate("NumberFilter", "none", "in a filter");
    return {
        //: An example of what is typed into the filter of the numbers: two words.
        {tr("milan sales"), tr("Numbers with all of these words, wherever they stand.")},
        //: An example of what is typed into the filter of the numbers: two words in straight quotes.
        {tr("\"front desk\""), tr("Words that stand together.")},
        {condition(FilterField::Country, QLatin1String(":IT,DE")), tr("One of several values of a field.")},
        {QStringLiteral("%1:%2").arg(nameOf(FilterField::Agent), none), tr("Nothing is stated there.")},
        {condition(FilterField::Price, QLatin1String(">5")), tr("A monthly price above 5, in any currency.")},
        {condition(FilterField::Price, QLatin1String(":2..5")), tr("A monthly price from 2 to 5.")},
        {condition(FilterField::Renewal, QLatin1String("<+1m")), tr("Billed within a month from today.")},
        {condition(FilterField::Bought, QLatin1String(":2026-03")), tr("Bought in March 2026; days are written as "
                                                                       "2026-03-31.")},
        {QStringLiteral("-%1:DE").arg(nameOf(FilterField::Country)), tr("A minus leaves out what meets it.")},
    };
}

FilterHelp::FilterHelp(QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    //: Head of what explains the filter of the numbers.
    const QString title = tr("How to filter");
    setAccessibleName(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(Width);
    auto *head = new TextLabel(title, TextSize::Section);
    head->setWeight(QFont::DemiBold);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::viewMargin);
    grid->setVerticalSpacing(metrics::grid);
    grid->setColumnStretch(1, 1);
    const QList<Example> all = examples();
    for (const Example &example : all) {
        auto *link = new LinkButton(example.filter, this);
        link->setAccessibleDescription(example.meaning);
        connect(link, &QPushButton::clicked, this, [this, filter = example.filter] {
            Q_EMIT exampleChosen(filter);
            close();
        });
        const int row = grid->rowCount();
        grid->addWidget(link, row, 0, Qt::AlignTop | Qt::AlignLeading);
        grid->addWidget(makeWords(example.meaning, Tone::Dim), row, 1);
    }
    QStringList names;
    const QList<FilterFieldName> fields = filterFieldNames();
    for (const FilterFieldName &field : fields) {
        names.append(field.translated);
    }
    TextLabel *rest = makeWords(
        tr("Fields: %1. A click on an example puts it into the filter.").arg(names.join(QStringLiteral(", "))),
        Tone::Dim);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::panelPadding, metrics::panelPadding - 2, metrics::panelPadding,
                               metrics::panelPadding);
    column->setSpacing(12);
    column->addWidget(head);
    column->addLayout(grid);
    column->addWidget(rest);
}

void FilterHelp::showBelow(const QWidget *button)
{
    const QRect free = button->screen()->availableGeometry();
    const int height = heightForWidth(Width);
    resize(Width, height);
    const bool isMirrored = button->layoutDirection() == Qt::RightToLeft;
    const QPoint corner = button->mapToGlobal(QPoint(isMirrored ? 0 : button->width() - Width, button->height() + 4));
    move(std::clamp(corner.x(), free.left(), std::max(free.left(), free.right() - Width)),
         std::clamp(corner.y(), free.top(), std::max(free.top(), free.bottom() - height)));
    show();
    findChild<LinkButton *>()->setFocus(Qt::PopupFocusReason);
}

void FilterHelp::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = Tokens::of(palette());
    painter.setPen(tokens.strongLine);
    painter.setBrush(tokens.panel);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace numberdesk
