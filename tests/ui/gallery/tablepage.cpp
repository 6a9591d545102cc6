// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/pages.h"

#include "tests/ui/gallery/samplenumbers.h"
#include "ui/theme/icon.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/cardrow.h"
#include "ui/widgets/celldelegates.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/searchablecombobox.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>

namespace numberdesk::gallery {
namespace {

ChipLook lookOf(const QModelIndex &index)
{
    const QString word = index.data().toString();
    if (word == QLatin1String("Active"))
        return {Tone::Good, word, {}};
    if (word == QLatin1String("Blocked"))
        return {Tone::Bad, word, {}};
    if (word == QLatin1String("Pending"))
        return {Tone::Accent, word, {}};
    if (word == QLatin1String("Unknown"))
        return {Tone::Dim, word, Glyph::CircleHelp};
    return {Tone::Warning, word, {}};
}

TableView *makeTable(TableState state)
{
    auto *table = new TableView(SampleNumbers::tr("Available numbers"));
    table->setModel(new SampleNumbers(state == TableState::Filled ? 3 : 0, table));
    table->setItemDelegateForColumn(SampleNumbers::Number, new NumberDelegate(SampleNumbers::CountryRole, table));
    table->setItemDelegateForColumn(SampleNumbers::Status, new ChipDelegate(lookOf, table));
    table->setItemDelegateForColumn(SampleNumbers::Capabilities, new CapabilitiesDelegate(Qt::DisplayRole, table));
    for (const int column : {SampleNumbers::Account, SampleNumbers::Currency}) {
        auto *quiet = new CellDelegate(table);
        quiet->setTone(Tone::Dim);
        table->setItemDelegateForColumn(column, quiet);
    }
    auto *type = new CellDelegate(table);
    type->setDimRole(SampleNumbers::IsUnknownRole);
    table->setItemDelegateForColumn(SampleNumbers::Type, type);
    table->setItemDelegateForColumn(SampleNumbers::Setup, new MoneyDelegate(table));
    auto *monthly = new MoneyDelegate(table);
    monthly->setWeight(QFont::DemiBold);
    table->setItemDelegateForColumn(SampleNumbers::Monthly, monthly);
    const QList<int> widths{196, 118, 110, 140, 90, 166, 130, 84, 90, 90};
    for (int column = 0; column < SampleNumbers::ColumnCount; ++column)
        table->setColumnWidth(column, widths.at(column));

    auto *empty = new EmptyState(Glyph::Search, SampleNumbers::tr("No account has such a number."),
                                 SampleNumbers::tr("Shorten the number pattern, or ask for any place."));
    empty->setAction(SampleNumbers::tr("Clear filters"));
    table->setEmptyState(empty);
    table->setLoading(state == TableState::Waiting);
    if (state == TableState::Filled) {
        table->horizontalHeader()->setSortIndicator(SampleNumbers::Monthly, Qt::AscendingOrder);
        for (const int row : {0, 2, 5})
            table->selectionModel()->select(table->model()->index(row, 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    return table;
}

QLayout *makeFilters(QWidget *page)
{
    auto *filters = new QHBoxLayout;
    filters->setSpacing(12);
    auto *country = new SearchableComboBox(page);
    country->setEntries(countryEntries());
    country->setCurrentCode(QStringLiteral("IT"));
    filters->addWidget(new Field(SampleNumbers::tr("Country"), country, page), 3);
    auto *type = new QComboBox(page);
    type->addItems({SampleNumbers::tr("Local"), SampleNumbers::tr("Mobile")});
    filters->addWidget(new Field(SampleNumbers::tr("Type"), type, page), 2);
    auto *pattern = new QLineEdit(QStringLiteral("39079*"), page);
    pattern->setClearButtonEnabled(true);
    filters->addWidget(new Field(SampleNumbers::tr("Number pattern"), pattern, page), 3);
    auto *match = new QComboBox(page);
    match->addItems({SampleNumbers::tr("Starts with"), SampleNumbers::tr("Contains")});
    filters->addWidget(new Field(SampleNumbers::tr("Match"), match, page), 2);
    filters->addStretch(1);
    filters->addWidget(makeButton(Glyph::Square, SampleNumbers::tr("Stop"), page), 0, Qt::AlignBottom);
    filters->addWidget(makePrimaryButton(Glyph::Search, SampleNumbers::tr("Search numbers"), page), 0, Qt::AlignBottom);
    return filters;
}

QLayout *makeSwitches(QWidget *page)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    for (const QString &word :
         {SampleNumbers::tr("Voice"), SampleNumbers::tr("SMS"), SampleNumbers::tr("MMS"), SampleNumbers::tr("Fax")}) {
        auto *box = new QCheckBox(word, page);
        box->setChecked(word == SampleNumbers::tr("Voice"));
        row->addWidget(box);
    }
    auto *price = new QLineEdit(page);
    price->setPlaceholderText(SampleNumbers::tr("Highest monthly price"));
    price->setAccessibleName(SampleNumbers::tr("Highest monthly price"));
    price->setFixedWidth(190);
    row->addWidget(price);
    row->addStretch();
    QPushButton *accounts = makeButton(SampleNumbers::tr("5 accounts to ask"), page);
    auto *menu = new QMenu(accounts);
    menu->addAction(SampleNumbers::tr("Milan office"))->setCheckable(true);
    accounts->setMenu(menu);
    row->addWidget(accounts);
    return row;
}

QList<CardContent> sampleCards()
{
    return {
        {QStringLiteral("1"),
         Status::Good,
         QStringLiteral("MindHunters"),
         SampleNumbers::tr("60 found · Milan office"),
         {},
         {}},
        {QStringLiteral("2"),
         Status::Good,
         QStringLiteral("IdentityCall"),
         SampleNumbers::tr("84 found · currency not stated"),
         {},
         {}},
        {QStringLiteral("3"),
         Status::Busy,
         QStringLiteral("Vobiz"),
         SampleNumbers::tr("252 found, filtering here by place"),
         {},
         0.62},
        {QStringLiteral("4"),
         Status::Bad,
         QStringLiteral("DialNexa"),
         SampleNumbers::tr("Token refused."),
         SampleNumbers::tr("Enter a new token"),
         {}},
        {QStringLiteral("5"),
         Status::Warning,
         QStringLiteral("Vogent"),
         SampleNumbers::tr("Needs an area code."),
         SampleNumbers::tr("Enter one"),
         {}},
    };
}

} // namespace

QWidget *makeTablePage(TableState state)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::viewMargin, 14, metrics::viewMargin, 12);
    column->setSpacing(12);
    auto *header = new ViewHeader(SampleNumbers::tr("Search"), SampleNumbers::tr("one query, every account"), page);
    header->addAction(makeButton(Glyph::RefreshCw, SampleNumbers::tr("Refresh"), page));
    header->addAction(makeButton(Glyph::Download, SampleNumbers::tr("Export…"), page));
    column->addWidget(header);
    column->addLayout(makeFilters(page));
    column->addLayout(makeSwitches(page));

    auto *quick = new FlowLayout(nullptr);
    for (const QString &word : {SampleNumbers::tr("Active 98,410"), SampleNumbers::tr("Compliance pending 214"),
                                SampleNumbers::tr("No agent 5,582")}) {
        QPushButton *filter = makeButton(word, page);
        filter->setCheckable(true);
        filter->setChecked(quick->count() == 0);
        quick->addWidget(filter);
    }
    column->addLayout(quick);

    auto *cards = new CardRow(SampleNumbers::tr("Account status"), page);
    cards->setCards(sampleCards());
    column->addWidget(cards);
    column->addWidget(makeTable(state), 1);

    auto *actions = new QHBoxLayout;
    auto *selected = new TextLabel(SampleNumbers::tr("3 selected"), TextSize::Normal, Tone::Text, page);
    selected->setWeight(QFont::DemiBold);
    actions->addWidget(selected);
    actions->addWidget(
        new TextLabel(SampleNumbers::tr("of 396 · monthly EUR 2.00 + INR 300.00"), TextSize::Normal, Tone::Dim, page));
    actions->addStretch();
    actions->addWidget(makeButton(Glyph::ShoppingCart, SampleNumbers::tr("Add to cart"), page));
    actions->addWidget(makePrimaryButton(SampleNumbers::tr("Buy now…"), page));
    column->addLayout(actions);
    return page;
}

} // namespace numberdesk::gallery
