// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/changes/changespage.h"

#include "core/inventory/inventory.h"
#include "core/inventory/inventorynumber.h"
#include "core/locale/formats.h"
#include "core/models/accountdirectory.h"
#include "core/models/words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/celldelegates.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/fittedcolumns.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <numeric>

namespace numberdesk {
namespace {

using Kind = NumberNews::Kind;

ChipLook newsLook(const QModelIndex &index)
{
    const QString text = index.data().toString();
    switch (static_cast<Kind>(index.data(NumberNewsModel::KindRole).toInt())) {
    case Kind::Appeared:
        return {Tone::Good, text, Glyph::Plus};
    case Kind::Vanished:
        return {Tone::Warning, text, Glyph::Minus};
    case Kind::Price:
        return {Tone::Accent, text, Glyph::Wallet};
    case Kind::Status:
        return {Tone::Accent, text, Glyph::RefreshCw};
    case Kind::Agent:
        break;
    }
    return {Tone::Accent, text, Glyph::UserRound};
}

} // namespace

ChangesPage::ChangesPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_headline(new TextLabel({}, TextSize::Display, Tone::Text, this))
    , m_readings(new TextLabel({}, TextSize::Small, Tone::Dim, this))
    , m_accounts(new QComboBox)
    , m_accountField(new Field({}, m_accounts, this))
    , m_kinds(new QWidget(this))
    , m_table(new TableView({}, this))
    , m_empty(new EmptyState(Glyph::History, {}))
    , m_notes(new TextLabel({}, TextSize::Small, Tone::Dim, this))
{
    auto *line = new FlowLayout(m_kinds);
    line->setContentsMargins(0, 0, 0, 0);
    for (int place = 0; place <= NumberNews::Kinds; ++place) {
        QPushButton *button = makeButton(QString(), m_kinds);
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this,
                [this, place] { choose(place == 0 ? std::nullopt : std::optional(static_cast<Kind>(place - 1))); });
        line->addWidget(button);
        m_kindButtons.append(button);
    }
    setUpTable();
    buildLayout();
    connectParts();
    keepTranslated(this, [this] { setTexts(); });
}

void ChangesPage::setUpTable()
{
    auto *number = new NumberDelegate(CountryRole, m_table);
    number->setTone(Tone::Accent);
    m_table->setItemDelegateForColumn(NumberNewsModel::Number, number);
    m_table->setItemDelegateForColumn(NumberNewsModel::What, new ChipDelegate(newsLook, m_table));
    auto *quiet = new CellDelegate(m_table);
    quiet->setTone(Tone::Dim);
    m_table->setItemDelegateForColumn(NumberNewsModel::Account, quiet);
    m_table->setItemDelegateForColumn(NumberNewsModel::Before, quiet);
    auto *now = new CellDelegate(m_table);
    now->setDimRole(NotStatedRole);
    m_table->setItemDelegateForColumn(NumberNewsModel::Now, now);
    m_table->setModel(&m_model);
    m_table->setEmptyState(m_empty);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortByColumn(NumberNewsModel::What, Qt::AscendingOrder);
    auto *fitted = new FittedColumns(m_table,
                                     {{NumberNewsModel::Number, 0, 0},
                                      {NumberNewsModel::What, 116, 0},
                                      {NumberNewsModel::Before, 120, 2},
                                      {NumberNewsModel::Now, 120, 2},
                                      {NumberNewsModel::Account, 120, 1}},
                                     {}, {});
    fitted->setMeasure(NumberNewsModel::Number, [this] { return numberColumnWidth(m_table->font()); });
    // Nobody's arrangement is kept: the columns always fit.
    fitted->restore({});
}

void ChangesPage::buildLayout()
{
    constexpr int accountWidth = 220;
    m_headline->setWeight(QFont::DemiBold);
    m_readings->setWrapping(true);
    m_notes->setWrapping(true);
    m_accountField->setMinimumWidth(accountWidth);
    auto *said = new QVBoxLayout;
    said->setSpacing(4);
    said->addWidget(m_headline);
    said->addWidget(m_readings);
    said->addStretch();
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::viewMargin);
    top->addLayout(said, 1);
    top->addWidget(m_accountField, 0, Qt::AlignTop);
    // What stands there when the table is empty stands beside it.
    auto *place = new QWidget(this);
    auto *placed = new QVBoxLayout(place);
    placed->setContentsMargins(0, 0, 0, 0);
    placed->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::viewMargin, metrics::viewMargin, metrics::viewMargin, metrics::viewMargin);
    column->setSpacing(12);
    column->addLayout(top);
    column->addWidget(m_kinds);
    column->addWidget(place, 1);
    column->addWidget(m_notes);
}

void ChangesPage::connectParts()
{
    const auto followSoon = [this] {
        m_isStale = true;
        if (isVisible()) {
            follow();
        }
    };
    connect(&m_services.diffs, &ReadingDiffs::changed, this, followSoon);
    connect(&m_services.directory, &AccountDirectory::changed, this, followSoon);
    connect(&m_model, &NumberNewsModel::arranged, this, &ChangesPage::showEmptiness);
    connect(m_accounts, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling) {
            m_model.setChoice({{}, m_accounts->currentData().toString()});
            showChoice();
        }
    });
    connect(m_table, &QAbstractItemView::activated, this, &ChangesPage::open);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == NumberNewsModel::Number) {
            open(index);
        }
    });
}

void ChangesPage::setTexts()
{
    //: Field: whose changes are shown.
    m_accountField->setLabel(tr("Account"));
    m_table->setName(tr("Changes since the reading before"));
    m_kinds->setAccessibleName(tr("Kinds of changes"));
    m_model.retranslate();
    fillAccounts();
    showChoice();
}

void ChangesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        follow();
    }
}

void ChangesPage::follow()
{
    m_isStale = false;
    NumberNewsModel::Diffs diffs;
    const QStringList accounts = m_services.directory.enabledAccounts();
    for (const QString &accountId : accounts) {
        if (const ReadingDiffs::Diff diff = m_services.diffs.of(accountId)) {
            diffs.append(diff);
        }
    }
    m_model.setDiffs(diffs, m_services.directory.names());
    fillAccounts();
    // An account that went meanwhile is not asked for any more.
    m_model.setChoice({m_model.choice().kind, m_accounts->currentData().toString()});
    showChoice();
}

void ChangesPage::fillAccounts()
{
    m_isFilling = true;
    const QString chosen = m_model.choice().accountId;
    m_accounts->clear();
    //: In place of one account: the changes of all are shown.
    m_accounts->addItem(tr("All accounts"), QString());
    const QHash<QString, AccountNames> names = m_services.directory.names();
    const QStringList accounts = m_services.directory.enabledAccounts();
    for (const QString &accountId : accounts) {
        const ReadingDiffs::Diff diff = m_services.diffs.of(accountId);
        const QString name = names.value(accountId).account;
        //: An account and how many changes its last reading brought.
        m_accounts->addItem(diff && diff->total() > 0 ? tr("%1 · %2").arg(name, formats::number(diff->total())) : name,
                            accountId);
    }
    m_accounts->setCurrentIndex(std::max(0, m_accounts->findData(chosen)));
    m_accountField->setVisible(m_accounts->count() > 2);
    m_isFilling = false;
}

void ChangesPage::choose(std::optional<NumberNews::Kind> kind)
{
    // A second click takes the choice back.
    const bool isTakenBack = kind && kind == m_model.choice().kind;
    m_model.setChoice({isTakenBack ? std::nullopt : kind, m_model.choice().accountId});
    showChoice();
}

void ChangesPage::showChoice()
{
    //: A kind of change, on its button: all of them.
    const QString all = tr("All");
    //: A kind of change, on its button: numbers that the list shows now.
    const QString appeared = tr("Appeared");
    //: A kind of change, on its button: numbers that the list does not show any more.
    const QString vanished = tr("Vanished");
    //: A kind of change, on its button.
    const QString price = tr("Price");
    //: A kind of change, on its button.
    const QString status = tr("Status");
    //: A kind of change, on its button.
    const QString agent = tr("Agent");
    const QStringList words{all, appeared, vanished, price, status, agent};
    const ReadingDiff::Counts counts = m_model.counts();
    const qint64 total = std::accumulate(counts.cbegin(), counts.cend(), qint64(0));
    const auto kind = m_model.choice().kind;
    if (kind && counts.at(static_cast<size_t>(*kind)) == 0) {
        m_model.setChoice({{}, m_model.choice().accountId});
    }
    const int chosen = m_model.choice().kind ? static_cast<int>(*m_model.choice().kind) + 1 : 0;
    for (int place = 0; place < m_kindButtons.size(); ++place) {
        const qint64 count = place == 0 ? total : counts.at(static_cast<size_t>(place - 1));
        QPushButton *button = m_kindButtons.at(place);
        button->setText(tr("%1 · %2").arg(words.at(place), formats::number(count)));
        button->setAccessibleName(words.at(place));
        button->setAccessibleDescription(tr("%n change(s)", nullptr, static_cast<int>(count)));
        button->setEnabled(place == 0 || count > 0);
        button->setChecked(place == chosen);
    }
    m_kinds->setVisible(total > 0);
    m_headline->setText(tr("%n change(s)", nullptr, static_cast<int>(total)));
    m_headline->setVisible(total > 0);
    m_readings->setText(readingsText());
    m_notes->setText(
        tr("%n more change(s) are counted, but not listed.", nullptr, static_cast<int>(m_model.unlisted())));
    m_notes->setVisible(m_model.unlisted() > 0);
    showEmptiness();
}

QString ChangesPage::readingsText() const
{
    const QString accountId = m_model.choice().accountId;
    if (!accountId.isEmpty()) {
        const ReadingDiffs::Diff diff = m_services.diffs.of(accountId);
        const QDateTime readAt = m_services.inventory.reading(accountId).readAt;
        if (diff && !diff->isFirstReading()) {
            //: %1 and %2 are moments.
            return tr("Read on %1, compared with the reading of %2.")
                .arg(words::exactTime(diff->after), words::exactTime(diff->before));
        }
        if (diff) {
            //: %1 is a moment.
            return tr("Read for the first time on %1. The next reading is compared with this one.")
                .arg(words::exactTime(diff->after));
        }
        return readAt.isValid()
                   //: %1 is a moment.
                   ? tr("Read on %1. The next reading is compared with this one.").arg(words::exactTime(readAt))
                   : tr("Not read yet.");
    }
    QDateTime newest;
    int compared = 0;
    int first = 0;
    for (const ReadingDiffs::Diff &diff : m_model.diffs()) {
        newest = newest.isValid() ? std::max(newest, diff->after) : diff->after;
        diff->isFirstReading() ? ++first : ++compared;
    }
    QStringList sentences;
    if (compared > 0) {
        //: %1 is a moment.
        sentences.append(tr("The last readings of %n account(s) are compared with those before, the newest of %1.",
                            nullptr, compared)
                             .arg(words::exactTime(newest)));
    }
    if (first > 0) {
        sentences.append(tr("%n account(s) were read for the first time.", nullptr, first));
    }
    return sentences.join(u' ');
}

void ChangesPage::showEmptiness()
{
    const NumberNewsModel::Diffs &diffs = m_model.diffs();
    const QString accountId = m_model.choice().accountId;
    const bool isCompared = std::any_of(diffs.cbegin(), diffs.cend(), [&](const ReadingDiffs::Diff &diff) {
        return !diff->isFirstReading() && (accountId.isEmpty() || diff->accountId == accountId);
    });
    if (isCompared) {
        m_empty->setText(tr("No changes"), tr("The last reading brought the same as the one before."));
    } else {
        m_empty->setText(tr("Nothing to compare yet"),
                         tr("Here stands what two readings differ in: numbers that appeared or vanished, prices, "
                            "states and agents. It fills when a list is read for the second time."));
    }
    m_table->setLoading(m_model.isArranging() && m_model.rowCount() == 0);
}

void ChangesPage::open(const QModelIndex &index)
{
    const NumberNews &news = m_model.newsAt(index.row());
    Q_EMIT numberRequested(QStringList{m_model.accountAt(index.row()), news.numberKey}.join(u'/'), news.number);
}

} // namespace numberdesk
