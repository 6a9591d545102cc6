// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/pages.h"

#include "tests/ui/gallery/samplenumbers.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/field.h"
#include "ui/widgets/glyphlabel.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QProgressBar>

namespace numberdesk::gallery {
namespace {

Field *makeField(const QString &label, const QString &text) { return new Field(label, new QLineEdit(text)); }

QWidget *makeDocument()
{
    auto *place = new Panel;
    place->setDashed(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(new GlyphLabel(Glyph::FileText, Tone::Accent, 22));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *name = new TextLabel(SampleNumbers::tr("Utility bill October.pdf"));
    name->setWeight(QFont::DemiBold);
    words->addWidget(name);
    words->addWidget(
        new TextLabel(SampleNumbers::tr("PDF, 2 pages, 182 KB · from the vault"), TextSize::Normal, Tone::Dim));
    auto *bar = new QProgressBar;
    bar->setAccessibleName(SampleNumbers::tr("Upload"));
    bar->setValue(62);
    words->addWidget(bar);
    row->addLayout(words, 1);
    row->addWidget(makeButton(SampleNumbers::tr("Replace…")));
    place->body()->addLayout(row);
    return place;
}

Panel *makeForm()
{
    auto *panel = new Panel;
    auto *head = new SectionHeader(SampleNumbers::tr("Requirements for Italy, local"));
    head->setDetail(SampleNumbers::tr("from MindHunters, read just now"));
    auto *profile = new QComboBox;
    profile->setAccessibleName(SampleNumbers::tr("Profile"));
    profile->addItem(SampleNumbers::tr("Profile: Acme Srl"));
    head->addAction(profile);
    panel->body()->addWidget(head);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->addWidget(makeField(SampleNumbers::tr("Business name"), QStringLiteral("Acme Srl")), 0, 0, 1, 2);
    Field *tax =
        makeField(SampleNumbers::tr("Tax number (codice fiscale or partita IVA)"), QStringLiteral("IT0123456789"));
    tax->setError(SampleNumbers::tr("A partita IVA has 11 digits; this has 10. Example: IT01234567890"));
    grid->addWidget(tax, 0, 2, 1, 2);
    grid->addWidget(makeField(SampleNumbers::tr("Street and number"), QStringLiteral("Via Roma 12")), 1, 0, 1, 2);
    grid->addWidget(makeField(SampleNumbers::tr("Postal code"), QStringLiteral("07100")), 1, 2);
    auto *province = new QComboBox;
    province->addItem(QStringLiteral("SS"));
    grid->addWidget(new Field(SampleNumbers::tr("Province"), province), 1, 3);
    Field *city = makeField(SampleNumbers::tr("City"), QStringLiteral("Sassari"));
    city->setHint(SampleNumbers::tr("Must lie in the area of +39 079"));
    grid->addWidget(city, 2, 0, 1, 2);
    auto *date = new QDateEdit(QDate(2019, 4, 30));
    date->setCalendarPopup(true);
    auto *dateField = new Field(SampleNumbers::tr("Date of incorporation"), date);
    dateField->setOptional(true);
    grid->addWidget(dateField, 2, 2, 1, 2);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    panel->body()->addLayout(grid);
    auto *proof = new Field(SampleNumbers::tr("Proof of address"), makeDocument());
    proof->setHint(SampleNumbers::tr("Not older than 3 months. PDF, JPEG or PNG, at most 10 MB."));
    panel->body()->addWidget(proof);
    panel->body()->addStretch();
    return panel;
}

QLayout *makeSide()
{
    auto *side = new QVBoxLayout;
    side->setSpacing(16);
    auto *missing = new Panel(SampleNumbers::tr("What is missing"));
    auto *list = new CheckList(SampleNumbers::tr("What is missing"));
    const QString go = SampleNumbers::tr("Go");
    list->setItems(
        {{QStringLiteral("tax"), Status::Bad, SampleNumbers::tr("Tax number: one digit short"), {}, go},
         {QStringLiteral("id"), Status::Warning, SampleNumbers::tr("Identity document"), {}, go},
         {QStringLiteral("proof"), Status::Busy, SampleNumbers::tr("Proof of address is being sent"), {}, {}},
         {QStringLiteral("ok"), Status::Good, SampleNumbers::tr("Address complete"), {}, {}}});
    missing->body()->addWidget(list);
    side->addWidget(missing);
    auto *before = new Panel(SampleNumbers::tr("Before you pay"));
    auto *checks = new CheckList(SampleNumbers::tr("Before you pay"));
    checks->setItems({{QStringLiteral("a"), Status::Good, SampleNumbers::tr("Still offered, same price"), {}, {}},
                      {QStringLiteral("b"),
                       Status::Good,
                       SampleNumbers::tr("Proof of address accepted"),
                       SampleNumbers::tr("to 2 Jan"),
                       {}},
                      {QStringLiteral("c"),
                       Status::Open,
                       SampleNumbers::tr("The balance of this account is read when you confirm, and must cover the "
                                         "first month"),
                       {},
                       {}}});
    before->body()->addWidget(checks);
    side->addWidget(before);
    auto *confirm = new Panel;
    confirm->body()->addWidget(new QCheckBox(SampleNumbers::tr("I confirm these numbers and prices")));
    auto *words =
        new TextLabel(SampleNumbers::tr("The request is sent once. If the answer is lost, Numberdesk reads your "
                                        "list and tells you what happened."),
                      TextSize::Small, Tone::Dim);
    words->setWrapping(true);
    confirm->body()->addWidget(words);
    side->addWidget(confirm);
    side->addStretch();
    return side;
}

} // namespace

QWidget *makeFormPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::viewMargin, 14, metrics::viewMargin, 12);
    column->setSpacing(12);
    column->addWidget(new ViewHeader(SampleNumbers::tr("Review purchase"),
                                     SampleNumbers::tr("1 number · MindHunters · Milan office")));
    for (const auto &[tone, text] : std::initializer_list<std::pair<Tone, QString>>{
             {Tone::Bad,
              SampleNumbers::tr("DialNexa refused the token for Mumbai desk. Enter a new token. DialNexa says: "
                                "“invalid api key”.")},
             {Tone::Accent, SampleNumbers::tr("Two prices changed since the search. Look at them again.")}}) {
        auto *message = new InlineMessage;
        message->showMessage(tone, text);
        if (tone == Tone::Bad)
            message->setAction(SampleNumbers::tr("Enter a new token"));
        column->addWidget(message);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(makeForm(), 2);
    row->addLayout(makeSide(), 1);
    column->addLayout(row, 1);
    auto *actions = new QHBoxLayout;
    actions->addWidget(new TextLabel(SampleNumbers::tr("2 requirements are missing. F8 jumps to the next."),
                                     TextSize::Normal, Tone::Dim));
    actions->addStretch();
    actions->addWidget(makeButton(SampleNumbers::tr("Cancel")));
    QPushButton *confirm = makePrimaryButton(SampleNumbers::tr("Confirm purchase"));
    confirm->setEnabled(false);
    actions->addWidget(confirm);
    column->addLayout(actions);
    return page;
}

} // namespace numberdesk::gallery
