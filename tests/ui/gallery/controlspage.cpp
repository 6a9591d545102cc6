// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/pages.h"

#include "tests/ui/gallery/samplenumbers.h"
#include "ui/theme/icon.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/glyphlabel.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/roundcorners.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/statusglyph.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTreeWidget>

namespace numberdesk::gallery {
namespace {

QLayout *rowOf(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    return row;
}

QWidget *disabled(QWidget *widget)
{
    widget->setEnabled(false);
    return widget;
}

Panel *makeButtons()
{
    auto *panel = new Panel(SampleNumbers::tr("Buttons"));
    QPushButton *destructive = makeButton(Glyph::Trash2, SampleNumbers::tr("Release numbers"));
    setDestructive(destructive);
    auto *off = makeButton(Glyph::Trash2, SampleNumbers::tr("Release numbers"));
    setDestructive(off);
    panel->body()->addLayout(rowOf({makePrimaryButton(Glyph::Search, SampleNumbers::tr("Search numbers")),
                                    makeButton(Glyph::Download, SampleNumbers::tr("Export…")), destructive,
                                    new LinkButton(SampleNumbers::tr("Enter a new token"))}));
    panel->body()->addLayout(rowOf({disabled(makePrimaryButton(Glyph::Search, SampleNumbers::tr("Search numbers"))),
                                    disabled(makeButton(Glyph::Download, SampleNumbers::tr("Export…"))), disabled(off),
                                    disabled(new LinkButton(SampleNumbers::tr("Enter a new token")))}));
    QPushButton *toggle = makeButton(SampleNumbers::tr("Active 98,410"));
    toggle->setCheckable(true);
    toggle->setChecked(true);
    QPushButton *withMenu = makeButton(SampleNumbers::tr("Columns"));
    withMenu->setMenu(new QMenu(withMenu));
    panel->body()->addLayout(
        rowOf({toggle, withMenu, makeIconButton(Glyph::Settings, SampleNumbers::tr("Settings")),
               makeIconButton(Glyph::Copy, SampleNumbers::tr("Copy")),
               new LinkButton(SampleNumbers::tr("Make a token"), QUrl(QStringLiteral("https://example.com")))}));
    return panel;
}

Panel *makeFields()
{
    auto *panel = new Panel(SampleNumbers::tr("Fields"));
    auto *search = new QLineEdit(QStringLiteral("country:it,in monthly<400 -blocked"));
    search->addAction(glyphIcon(Glyph::Search, Tone::Faint), QLineEdit::LeadingPosition);
    search->setClearButtonEnabled(true);
    search->setAccessibleName(SampleNumbers::tr("Filter inventory"));
    panel->body()->addWidget(search);
    auto *spin = new QSpinBox;
    spin->setValue(5);
    auto *fixed = new QLineEdit(QStringLiteral("https://api.example.com"));
    fixed->setReadOnly(true);
    auto *combo = new QComboBox;
    combo->addItems({SampleNumbers::tr("Group by country"), SampleNumbers::tr("Group by provider")});
    panel->body()->addLayout(
        rowOf({new Field(SampleNumbers::tr("Concurrent requests"), spin),
               new Field(SampleNumbers::tr("API address"), fixed), new Field(SampleNumbers::tr("Group by"), combo),
               disabled(new Field(SampleNumbers::tr("Off"), new QLineEdit(SampleNumbers::tr("Disabled"))))}));
    auto *notes = new QPlainTextEdit(SampleNumbers::tr("Answers the front desk in Sassari."));
    notes->setFixedHeight(64);
    panel->body()->addWidget(new Field(SampleNumbers::tr("Notes"), notes));
    auto *checked = new QCheckBox(SampleNumbers::tr("Voice"));
    checked->setChecked(true);
    auto *partly = new QCheckBox(SampleNumbers::tr("Some"));
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    auto *radio = new QRadioButton(SampleNumbers::tr("System"));
    radio->setChecked(true);
    auto *off = new QCheckBox(SampleNumbers::tr("Fax"));
    off->setChecked(true);
    panel->body()->addLayout(rowOf({checked, new QCheckBox(SampleNumbers::tr("SMS")), partly, disabled(off), radio,
                                    new QRadioButton(SampleNumbers::tr("Dark"))}));
    return panel;
}

Panel *makeStatus()
{
    auto *panel = new Panel(SampleNumbers::tr("Status"));
    panel->body()->addLayout(rowOf({new Chip({Tone::Good, SampleNumbers::tr("Active"), {}}),
                                    new Chip({Tone::Warning, SampleNumbers::tr("Compliance pending"), {}}),
                                    new Chip({Tone::Bad, SampleNumbers::tr("Blocked"), {}}),
                                    new Chip({Tone::Accent, SampleNumbers::tr("Pending"), {}}),
                                    new Chip({Tone::Dim, SampleNumbers::tr("Protected"), Glyph::Lock})}));
    auto *cart = new Badge;
    cart->setCount(3);
    auto *missing = new Badge(Tone::Warning);
    missing->setCount(1204);
    QList<QWidget *> glyphs;
    for (const Status status : {Status::Good, Status::Warning, Status::Bad, Status::Busy, Status::Open}) {
        auto *glyph = new StatusGlyph;
        glyph->setStatus(status);
        glyphs.append(glyph);
    }
    auto *elided = new ElidedLabel(SampleNumbers::tr("A line that is too long for the place it was given"));
    elided->setFixedWidth(180);
    panel->body()->addLayout(rowOf({cart, missing, glyphs[0], glyphs[1], glyphs[2], glyphs[3], glyphs[4], elided}));
    auto *bar = new QProgressBar;
    bar->setValue(62);
    auto *endless = new QProgressBar;
    endless->setRange(0, 0);
    endless->setTextVisible(false);
    panel->body()->addWidget(bar);
    panel->body()->addWidget(endless);
    return panel;
}

QWidget *makeViews()
{
    auto *tabs = new QTabWidget;
    auto *list = new QListWidget;
    list->addItems({SampleNumbers::tr("Italy"), SampleNumbers::tr("India"), SampleNumbers::tr("Lithuania")});
    list->setCurrentRow(1);
    for (int index = 0; index < 30; ++index)
        list->addItem(SampleNumbers::tr("Row %1").arg(index));
    tabs->addTab(list, SampleNumbers::tr("Cases"));
    tabs->addTab(new QWidget, SampleNumbers::tr("Profiles"));
    return tabs;
}

QWidget *makeTree()
{
    auto *tree = new QTreeWidget;
    roundCorners(tree);
    tree->setHeaderLabels({SampleNumbers::tr("Group"), SampleNumbers::tr("Monthly")});
    for (const QString &name : {SampleNumbers::tr("Italy"), SampleNumbers::tr("India")}) {
        auto *group = new QTreeWidgetItem(tree, {name, QStringLiteral("EUR 4.00")});
        new QTreeWidgetItem(group, {QStringLiteral("+39 079 008 0041"), QStringLiteral("EUR 2.00")});
        group->setExpanded(name == SampleNumbers::tr("Italy"));
    }
    tree->topLevelItem(0)->child(0)->setSelected(true);
    return tree;
}

QWidget *makeMenuPicture()
{
    auto *menu = new QMenu;
    menu->addAction(SampleNumbers::tr("Copy"), QKeySequence(QKeySequence::Copy), menu, [] {});
    QAction *shown = menu->addAction(SampleNumbers::tr("Provider"));
    shown->setCheckable(true);
    shown->setChecked(true);
    menu->addAction(SampleNumbers::tr("Place"))->setCheckable(true);
    menu->addSeparator();
    menu->addMenu(SampleNumbers::tr("Export"))->addAction(SampleNumbers::tr("CSV"));
    menu->addAction(SampleNumbers::tr("Release…"))->setEnabled(false);
    menu->setActiveAction(shown);
    menu->setWindowFlags(Qt::Widget);
    return menu;
}

} // namespace

QWidget *makeControlsPage()
{
    auto *page = new QWidget;
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(metrics::viewMargin, 14, metrics::viewMargin, 14);
    columns->setSpacing(16);
    auto *left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(makeButtons());
    left->addWidget(makeFields());
    left->addWidget(makeStatus());
    left->addStretch();
    columns->addLayout(left, 3);
    auto *right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(makeViews(), 2);
    right->addWidget(makeTree(), 2);
    auto *box = new QGroupBox(SampleNumbers::tr("Spending limits"));
    auto *inside = new QVBoxLayout(box);
    inside->addWidget(new QRadioButton(SampleNumbers::tr("Ask above a limit")));
    right->addWidget(box);
    auto *skeleton = new SkeletonRows;
    skeleton->setFixedHeight(96);
    skeleton->setColumns({{0, 160}, {160, 120}, {280, 120}});
    right->addWidget(skeleton);
    auto *menuRow = new QHBoxLayout;
    menuRow->addWidget(makeMenuPicture());
    menuRow->addStretch();
    right->addLayout(menuRow);
    columns->addLayout(right, 2);
    return page;
}

} // namespace numberdesk::gallery
