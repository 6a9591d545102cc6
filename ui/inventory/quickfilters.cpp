// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/quickfilters.h"

#include "core/locale/formats.h"
#include "core/models/inventorymodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keeptranslated.h"

#include <QMenu>
#include <QPushButton>
#include <QtConcurrentRun>

#include <qcoro/qcorofuture.h>
#include <qcoro/qcorotask.h>

namespace numberdesk {
namespace {

/// Counting begins when typing and merging have paused.
constexpr int CountPause = 150;
/// Most states that stand beside each other; the menu has all.
constexpr qsizetype MostStates = 4;
/// Most values of a field in the menu.
constexpr qsizetype MostValues = 25;

using Facets = QList<InventoryFacet>;

Task<Facets> countedFacets(InventoryModel::FacetQuestion question)
{
    auto counting = QtConcurrent::run(
        [question] { return inventoryFacets(question.texts, question.filter, question.passingWords); });
    Facets facets = co_await counting;
    co_return facets;
}

} // namespace

QuickFilters::QuickFilters(InventoryModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_line(new FlowLayout(this))
    , m_more(makeButton(Glyph::Filter, {}, this))
    , m_menu(new QMenu(m_more))
{
    m_line->setContentsMargins(0, 0, 0, 0);
    m_more->setMenu(m_menu);
    m_line->addWidget(m_more);
    m_later.setSingleShot(true);
    m_later.setInterval(CountPause);
    connect(&m_later, &QTimer::timeout, this, &QuickFilters::count);
    connect(m_menu, &QMenu::aboutToShow, this, &QuickFilters::fillMenu);
    const auto countSoon = qOverload<>(&QTimer::start);
    connect(&model, &QAbstractItemModel::modelReset, &m_later, countSoon);
    connect(&model, &InventoryModel::merged, &m_later, countSoon);
    connect(&model, &QAbstractItemModel::dataChanged, &m_later, countSoon);
    keepTranslated(this, [this] { setTexts(); });
}

void QuickFilters::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        m_later.start();
    }
}

void QuickFilters::setTexts()
{
    setAccessibleName(tr("Quick filters"));
    //: Button with a menu: shows only numbers that have a value that one chooses there.
    m_more->setText(tr("Filter by"));
    m_more->setAccessibleName(m_more->text());
    m_later.start();
}

void QuickFilters::setFilterText(const QString &text)
{
    m_text = text;
    showButtons();
}

void QuickFilters::count()
{
    if (m_isCounting || !isVisible()) {
        m_isStale = true;
        return;
    }
    m_isCounting = true;
    m_isStale = false;
    QCoro::connect(countedFacets(m_model.facetQuestion()), this, [this](const Facets &facets) {
        m_isCounting = false;
        m_model.texts().rows.releasePages();
        if (m_isStale) {
            m_later.start();
        }
        show(facets);
    });
}

void QuickFilters::show(const QList<InventoryFacet> &facets)
{
    if (facets != m_facets) {
        m_facets = facets;
        showButtons();
    }
}

InventoryFacet QuickFilters::facet(FilterField field) const
{
    const auto found = std::find_if(m_facets.cbegin(), m_facets.cend(),
                                    [field](const InventoryFacet &each) { return each.field == field; });
    return found == m_facets.cend() ? InventoryFacet{field, {}} : *found;
}

QList<QPair<QuickFilters::Key, InventoryFacet::Value>> QuickFilters::shortlist() const
{
    QList<QPair<Key, InventoryFacet::Value>> list;
    const QStringList asked = valuesAskedFor(m_text, FilterField::Status);
    const QList<InventoryFacet::Value> states = facet(FilterField::Status).values;
    for (const InventoryFacet::Value &state : states) {
        const bool isAsked = asked.contains(state.value, Qt::CaseInsensitive);
        if (!state.value.isEmpty() && (list.size() < MostStates || isAsked)) {
            list.append({{FilterField::Status, state.value}, state});
        }
    }
    const auto addOne = [&](FilterField field, const QString &value, const QString &shown) {
        const QList<InventoryFacet::Value> values = facet(field).values;
        const auto found = std::find_if(values.cbegin(), values.cend(),
                                        [&](const InventoryFacet::Value &each) { return each.value == value; });
        const bool isAsked = valuesAskedFor(m_text, field).contains(value);
        if (found != values.cend() || isAsked) {
            list.append({{field, value}, {value, shown, found == values.cend() ? 0 : found->count}});
        }
    };
    //: Quick filter: numbers that nobody answers.
    const QString noAgent = tr("No agent");
    addOne(FilterField::Agent, {}, noAgent);
    //: Quick filter: numbers that must not be released.
    const QString isProtected = tr("Protected");
    addOne(FilterField::Protected, QStringLiteral("yes"), isProtected);
    return list;
}

void QuickFilters::showButtons()
{
    const auto list = shortlist();
    QList<Key> keys;
    for (const auto &entry : list) {
        keys.append(entry.first);
    }
    if (keys != m_keys) {
        // The one that has the focus stays the same one as long as there are enough.
        while (m_buttons.size() > keys.size()) {
            delete m_buttons.takeLast();
        }
        while (m_buttons.size() < keys.size()) {
            QPushButton *button = makeButton(QString(), this);
            button->setCheckable(true);
            connect(button, &QPushButton::clicked, this,
                    [this, place = m_buttons.size()] { toggle(m_keys.at(place)); });
            m_line->addWidget(button);
            button->show();
            m_buttons.append(button);
        }
        m_keys = keys;
    }
    for (qsizetype place = 0; place < list.size(); ++place) {
        const auto &[key, value] = list.at(place);
        QPushButton *button = m_buttons.at(place);
        //: A quick filter: %1 is what it asks for ("Active"), %2 how many numbers have it.
        const QString words = tr("%1 · %2").arg(value.shown, formats::number(value.count));
        if (button->text() != words) {
            button->setText(words);
            button->setAccessibleName(words);
        }
        button->setChecked(valuesAskedFor(m_text, key.field).contains(key.value, Qt::CaseInsensitive));
    }
}

void QuickFilters::fillMenu()
{
    m_menu->clear();
    for (const InventoryFacet &facet : std::as_const(m_facets)) {
        if (facet.field == FilterField::Protected || facet.values.isEmpty()) {
            continue;
        }
        QMenu *part =
            m_menu->addMenu(m_model.headerData(columnOf(facet.field), Qt::Horizontal, Qt::DisplayRole).toString());
        const QStringList asked = valuesAskedFor(m_text, facet.field);
        for (const InventoryFacet::Value &value : facet.values.first(std::min(facet.values.size(), MostValues))) {
            //: A value of a field that no provider stated.
            const QString shown =
                value.value.isEmpty() ? tr("Not stated") : QString(value.shown).replace(u'&', QStringLiteral("&&"));
            QAction *action = part->addAction(tr("%1 · %2").arg(shown, formats::number(value.count)));
            action->setCheckable(true);
            action->setChecked(asked.contains(value.value, Qt::CaseInsensitive));
            connect(action, &QAction::triggered, this, [this, key = Key{facet.field, value.value}] { toggle(key); });
        }
        if (facet.values.size() > MostValues) {
            QAction *others = part->addAction(
                tr("%n more can be typed", nullptr, static_cast<int>(facet.values.size() - MostValues)));
            others->setEnabled(false);
        }
    }
    if (m_menu->isEmpty()) {
        //: In place of a menu's entries: there are no numbers.
        m_menu->addAction(tr("Nothing to filter"))->setEnabled(false);
    }
}

void QuickFilters::toggle(const Key &key)
{
    Q_EMIT filterRequested(withToggledValue(m_text, key.field, key.value));
    // The button is as the text says, whatever a click made of it.
    showButtons();
}

} // namespace numberdesk
