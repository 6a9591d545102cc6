// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchase/numberpanel.h"

#include "core/domain/charges.h"
#include "core/models/availablenumbersmodel.h"
#include "core/models/words.h"
#include "ui/settings/settings.h"
#include "ui/widgets/celldelegates.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/fittedcolumns.h"
#include "ui/widgets/glyphlabel.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QScrollBar>

namespace numberdesk {
namespace {

/// Panels below this width are cut off. @unit logical pixels
constexpr int SmallestWidth = 300;
constexpr int FigureGap = 22;

QString linesName() { return QStringLiteral("Purchase lines"); }

} // namespace

/// A fee under its label.
class NumberPanel::Figure : public QWidget
{
public:
    Figure(TextSize size, QWidget *parent)
        : QWidget(parent)
        , m_label(new TextLabel({}, TextSize::Normal, Tone::Dim, this))
        , m_stated(new TextLabel({}, size, Tone::Text, this))
        , m_unknown(new TextLabel({}, TextSize::Normal, Tone::Dim, this))
    {
        m_stated->setWeight(QFont::DemiBold);
        m_stated->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(1);
        for (TextLabel *label : {m_label, m_stated, m_unknown}) {
            label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
            column->addWidget(label);
        }
    }

    void show(const QString &label, const std::optional<Money> &money)
    {
        m_label->setText(label);
        m_stated->setVisible(money.has_value());
        m_unknown->setVisible(!money.has_value());
        m_stated->setText(!money ? QString() : money->currency ? words::money(money) : words::amount(money));
        m_unknown->setText(words::notStated());
        //: A figure for screen readers: what it is, and how much.
        setAccessibleName(NumberPanel::tr("%1: %2").arg(label, words::money(money)));
    }

    void align(Qt::Alignment alignment)
    {
        for (TextLabel *label : {m_label, m_stated, m_unknown}) {
            label->setAlignment(alignment | Qt::AlignVCenter);
        }
    }

private:
    TextLabel *m_label;
    TextLabel *m_stated;
    TextLabel *m_unknown;
};

NumberPanel::NumberPanel(Settings &settings, QWidget *parent)
    : Panel(parent)
    , m_settings(settings)
    , m_model(new AvailableNumbersModel(this))
    , m_country(new Chip({}, this))
    , m_number(new TextLabel({}, TextSize::Display, Tone::Text, this))
    , m_about(new TextLabel({}, TextSize::Normal, Tone::Dim, this))
    , m_head(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_figuresEnd(new QSpacerItem(0, 0, QSizePolicy::Fixed, QSizePolicy::Minimum))
    , m_figures(new QWidget(this))
    , m_setup(new Figure(TextSize::Normal, m_figures))
    , m_monthly(new Figure(TextSize::Display, m_figures))
    , m_firstYear(new Figure(TextSize::Normal, m_figures))
    , m_currency(new TextLabel({}, TextSize::Small, Tone::Dim, this))
    , m_warnings(new QVBoxLayout)
    , m_lines(new TableView({}, this))
{
    // Otherwise the figures beside the number would keep the panel from becoming so narrow that they move below it.
    setMinimumWidth(SmallestWidth);
    m_number->setWeight(QFont::DemiBold);
    m_number->setLayoutDirection(Qt::LeftToRight);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_about->setWrapping(true);

    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_country, 0, Qt::AlignVCenter);
    title->addWidget(m_number);
    title->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(title);
    words->addWidget(m_about);

    auto *figures = new QHBoxLayout(m_figures);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(FigureGap);
    for (Figure *figure : {m_setup, m_monthly, m_firstYear}) {
        figures->addWidget(figure, 0, Qt::AlignBottom);
    }
    figures->addItem(m_figuresEnd);
    m_head->setSpacing(12);
    m_head->addLayout(words, 1);
    m_head->addWidget(m_figures);
    m_warnings->setSpacing(6);

    body()->setSpacing(10);
    body()->addLayout(m_head);
    body()->addWidget(m_currency, 0, Qt::AlignTrailing);
    body()->addLayout(m_warnings);
    body()->addWidget(m_lines);
    buildLines();
    keepTranslated(this, [this] { m_lines->setName(tr("Purchase lines")); });
}

NumberPanel::~NumberPanel()
{
    if (const QByteArray arranged = m_columns->arrangement(); !arranged.isEmpty()) {
        m_settings.setColumns(linesName(), arranged);
    }
}

void NumberPanel::buildLines()
{
    using Model = AvailableNumbersModel;
    m_lines->setModel(m_model);
    auto *number = new NumberDelegate(CountryRole, m_lines);
    m_lines->setItemDelegateForColumn(Model::Number, number);
    for (const int column : {Model::SetupFee, Model::MonthlyFee}) {
        auto *fee = new MoneyDelegate(m_lines);
        fee->setDimRole(NotStatedRole);
        m_lines->setItemDelegateForColumn(column, fee);
    }
    for (const int column : {Model::Country, Model::Place, Model::Type, Model::Capabilities}) {
        m_lines->setColumnHidden(column, true);
    }
    m_lines->setSquare(true);
    m_lines->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_lines->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &NumberPanel::fitLines);
    m_columns = new FittedColumns(m_lines,
                                  {{Model::Number, 0, 0}, // measured
                                   {Model::Provider, 104, 1},
                                   {Model::Account, 110, 2},
                                   {Model::SetupFee, 76, 0},
                                   {Model::MonthlyFee, 76, 0},
                                   {Model::Currency, 70, 0}},
                                  {Model::Account}, [](int) { return words::notStated(); });
    m_columns->setMeasure(Model::Number, [this] { return numberColumnWidth(m_lines->font()); });
    m_columns->restore(m_settings.columns(linesName()));
    fitLines();
}

void NumberPanel::fitLines()
{
    const QScrollBar *bar = m_lines->horizontalScrollBar();
    const int barHeight = bar->maximum() > bar->minimum() ? bar->sizeHint().height() : 0;
    m_lines->setFixedHeight(m_lines->horizontalHeader()->sizeHint().height() +
                            m_lines->verticalHeader()->defaultSectionSize() + 2 * m_lines->frameWidth() + barHeight);
}

void NumberPanel::show(const SearchHit &hit)
{
    m_hit = hit;
    const AvailableNumber &number = hit.number;
    m_country->setLook({Tone::Dim, number.country.text(), std::nullopt});
    m_country->setToolTip(words::country(number.country));
    m_country->setAccessibleName(words::country(number.country));
    m_country->setVisible(!number.country.isEmpty());
    m_number->setText(formatInternational(number.number));
    const QStringList can = words::capabilities(number.capabilities);
    QStringList about{number.region.isEmpty() ? words::country(number.country) : number.region,
                      number.type.kind == NumberType::Kind::Unknown ? tr("type not stated")
                                                                    : words::numberType(number.type),
                      can.isEmpty() ? tr("capabilities not stated") : can.join(QStringLiteral(", "))};
    about.removeAll(QString());
    m_about->setText(about.join(QStringLiteral(" · ")));
    showFigures(number);
    showWarnings(number);
    m_model->setRows({hit});
    arrangeFigures();
}

void NumberPanel::showFigures(const AvailableNumber &number)
{
    //: Label of a fee that is paid once.
    m_setup->show(tr("Set-up"), number.setupFee);
    //: Label of a fee that is paid each month.
    m_monthly->show(tr("Monthly"), number.monthlyFee);
    m_firstYear->show(tr("First year"), firstYear(number));
    const bool hasFee = number.setupFee || number.monthlyFee;
    const bool allStated =
        (!number.setupFee || number.setupFee->currency) && (!number.monthlyFee || number.monthlyFee->currency);
    m_currency->setText(tr("The currency is not stated."));
    m_currency->setVisible(hasFee && !allStated);
}

void NumberPanel::showWarnings(const AvailableNumber &number)
{
    while (QLayoutItem *row = m_warnings->takeAt(0)) {
        delete row->widget();
        delete row;
    }
    QStringList sentences = number.warnings;
    if (number.minimumCommitmentMonths > 0) {
        sentences.prepend(tr("It is rented for at least %n month(s).", nullptr, number.minimumCommitmentMonths));
    }
    if (number.number.isE164() && !looksPossible(number.number)) {
        sentences.append(tr("The numbering plan that Numberdesk knows has no such number. The plan may have changed."));
    }
    for (const QString &sentence : std::as_const(sentences)) {
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(new GlyphLabel(Glyph::TriangleAlert, Tone::Warning), 0, Qt::AlignTop);
        auto *words = new TextLabel(sentence);
        words->setWrapping(true);
        line->addWidget(words, 1);
        m_warnings->addWidget(row);
    }
}

void NumberPanel::retranslate()
{
    m_model->retranslate();
    if (m_model->rowCount() > 0) {
        show(m_hit);
    }
}

void NumberPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    // Not from within the layout that is giving this size.
    QMetaObject::invokeMethod(this, &NumberPanel::arrangeFigures, Qt::QueuedConnection);
}

void NumberPanel::arrangeFigures()
{
    const int needed = m_country->sizeHint().width() + m_number->sizeHint().width() + m_figures->sizeHint().width() +
                       2 * (metrics::panelPadding + FigureGap);
    const bool isNarrow = width() < needed;
    const auto direction = isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_head->direction() == direction) {
        return;
    }
    m_head->setDirection(direction);
    m_figuresEnd->changeSize(0, 0, isNarrow ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Minimum);
    for (Figure *figure : {m_setup, m_monthly, m_firstYear}) {
        figure->align(isNarrow ? Qt::AlignLeading : Qt::AlignTrailing);
    }
}

} // namespace numberdesk
