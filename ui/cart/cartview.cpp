// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cart/cartview.h"

#include "core/locale/formats.h"
#include "core/models/accountdirectory.h"
#include "core/models/errorwords.h"
#include "core/purchasing/carttotals.h"
#include "core/purchasing/journal.h"
#include "ui/cart/carttable.h"
#include "ui/cart/labelpanel.h"
#include "ui/cart/totalspanel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>

#include <numeric>

namespace numberdesk {
namespace {

bool canBeReviewed(CartLineState state)
{
    return state != CartLineState::OutcomeUnknown && state != CartLineState::AccountRemoved &&
           state != CartLineState::AccountOff;
}

} // namespace

CartView::CartView(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(services.cart)
    , m_header(new ViewHeader({}, {}, this))
    , m_columns(makeIconButton(Glyph::Columns3, {}, this))
    , m_message(new InlineMessage(this))
    , m_table(new CartTable(services.settings, m_model, this))
    , m_empty(new EmptyState(Glyph::ShoppingCart, {}, {}, this))
    , m_totals(new TotalsPanel(this))
    , m_labels(new LabelPanel(this))
    , m_count(new TextLabel({}, TextSize::Normal, Tone::Text, this))
    , m_reason(new ElidedLabel({}, TextSize::Normal, Tone::Dim, this))
    , m_remove(makeButton(Glyph::Trash2, {}, this))
    , m_check(makeButton(QString(), this))
    , m_review(makePrimaryButton(QString(), this))
{
    buildTable();
    buildLayout();
    connectCart();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CartView::updateSelection);
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != CartModel::Label) {
            review();
        }
    });
    connect(&m_model, &CartModel::labelTyped, this, [this](const QString &lineId, const QString &typed) {
        setLabels({{lineId, typed}}, [] {});
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &CartView::searchRequested);
    connect(m_labels, &LabelPanel::labelsWanted, this, &CartView::label);
    connect(m_remove, &QPushButton::clicked, this, &CartView::remove);
    connect(m_check, &QPushButton::clicked, this, &CartView::check);
    connect(m_review, &QPushButton::clicked, this, &CartView::review);
    connect(&services.preflight, &Preflight::checked, this, &CartView::noteVerdict);
    connect(m_message, &InlineMessage::actionTriggered, this, &CartView::takeAction);
    connect(m_message, &InlineMessage::dismissed, this, [this] { m_said = Said::Nothing; });
    keepTranslated(this, [this] { setTexts(); });
}

CartView::~CartView() { m_lookStop.request_stop(); }

void CartView::buildTable()
{
    m_table->setEmptyState(m_empty);
    const auto act = [this](const QList<QKeySequence> &keys, void (CartView::*slot)()) {
        auto *action = new QAction(m_table);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setAutoRepeat(false);
        m_table->addAction(action);
        connect(action, &QAction::triggered, this, slot);
    };
    act({QKeySequence(Qt::Key_Delete)}, &CartView::remove);
    act({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)}, &CartView::review);
}

void CartView::buildLayout()
{
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setMenu(m_table->makeColumnsMenu(m_columns));
    m_header->addAction(m_columns);
    m_count->setWeight(QFont::DemiBold);
    m_count->setObjectName(QStringLiteral("cartCount"));
    m_reason->setObjectName(QStringLiteral("cartReason"));
    m_reason->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    auto *panels = new QHBoxLayout;
    panels->setSpacing(2 * metrics::grid);
    panels->addWidget(m_totals, 3);
    panels->addWidget(m_labels, 3);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(metrics::grid);
    bar->addWidget(m_count);
    bar->addWidget(m_reason, 1);
    bar->addWidget(m_remove);
    bar->addWidget(m_check);
    bar->addWidget(m_review);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::viewMargin, metrics::viewMargin, metrics::viewMargin, metrics::viewMargin);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_table, 1);
    column->addLayout(panels);
    column->addLayout(bar);
}

void CartView::connectCart()
{
    const Cart &cart = m_services.cart;
    connect(&cart, &Cart::changed, this, &CartView::updateAll);
    connect(&cart, &Cart::linesReset, this, [this] {
        if (!m_services.cart.notices().isEmpty() && m_said == Said::Nothing) {
            say(Said::Notices);
        }
    });
    connect(&cart, &Cart::failedChanged, this, [this] {
        if (const std::optional<Error> &failed = m_services.cart.failed()) {
            sayFault(*failed);
        } else if (m_said == Said::Fault) {
            say(Said::Nothing);
        }
        updateAll();
    });
    connect(&m_services.directory, &AccountDirectory::changed, this, &CartView::updateAccounts);
    connect(&m_services.journal, &Journal::appended, this, [this](const JournalEntry &entry) {
        if (entry.kind.startsWith(u"purchase.")) {
            updateOpenNumbers();
        }
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CartView::updateSelection);
    updateAccounts();
    updateOpenNumbers();
    if (cart.failed()) {
        sayFault(*cart.failed());
    } else if (!cart.notices().isEmpty()) {
        say(Said::Notices);
    }
}

void CartView::setTexts()
{
    //: Title of a view: the numbers that one means to buy.
    m_header->setTitle(tr("Cart"));
    m_table->setName(tr("Cart lines"));
    //: Button: chooses which columns of the table are shown.
    setWords(m_columns, tr("Columns"));
    //: Button: takes the selected lines out of the cart.
    setWords(m_remove, tr("Remove"));
    setWords(m_check, tr("Check availability"));
    setWords(m_review, tr("Review purchase…"));
    m_empty->setText(tr("The cart is empty"), tr("Search for numbers and add those that you want to buy."));
    m_empty->setAction(tr("Search numbers"));
    m_model.retranslate();
    showMessage();
    updateAll();
}

void CartView::say(Said said, int count)
{
    m_said = said;
    m_saidCount = count;
    showMessage();
}

void CartView::sayFault(const Error &error)
{
    m_fault = error;
    say(Said::Fault);
}

void CartView::showMessage()
{
    m_message->setAction({});
    switch (m_said) {
    case Said::Nothing:
        m_message->clear();
        return;
    case Said::Notices:
        m_message->showMessage(Tone::Warning, m_services.cart.notices().join(u'\n'));
        return;
    case Said::Fault:
        m_message->showMessage(
            Tone::Bad, tr("The cart could not be changed or read. %1").arg(describeError(*m_fault, {}, {}).sentence));
        if (!m_services.cart.isLoaded()) {
            m_message->setAction(tr("Try again"));
        }
        return;
    case Said::Removed:
        m_message->showMessage(Tone::Accent, tr("%n line(s) were taken out of the cart.", nullptr, m_saidCount));
        //: Button: the lines that were taken out come back.
        m_message->setAction(tr("Put back"));
        return;
    case Said::Labelled: {
        QStringList sentences{tr("%n line(s) were labelled.", nullptr, m_saidCount)};
        if (m_incomplete > 0) {
            sentences.append(
                tr("%n of them do not state everything that the pattern asks for.", nullptr, m_incomplete));
        }
        m_message->showMessage(m_incomplete > 0 ? Tone::Warning : Tone::Accent, sentences.join(u' '));
        //: Button: the labels become what they were.
        m_message->setAction(tr("Undo"));
        return;
    }
    case Said::Checking:
        m_message->showMessage(Tone::Accent,
                               tr("Checking: %1 of %n line(s).", nullptr, static_cast<int>(m_looked.size()))
                                   .arg(formats::number(m_verdicts.size())));
        //: Button: stops looking whether the lines can be bought.
        m_message->setAction(tr("Stop"));
        return;
    case Said::Checked:
        m_message->showMessage(m_saidCount == m_looked.size() ? Tone::Good : Tone::Warning, checkedText());
        return;
    }
}

void CartView::takeAction()
{
    switch (m_said) {
    case Said::Fault:
        QCoro::connect(m_services.cart.load(), this, [](const Result<std::monostate> &) {});
        break;
    case Said::Removed:
        QCoro::connect(m_services.cart.putBack(m_removed), this, [this](const Result<CartAddition> &back) {
            if (back) {
                say(Said::Nothing);
            } else {
                sayFault(back.error());
            }
        });
        break;
    case Said::Labelled:
        setLabels(m_labelsBefore, [this] { say(Said::Nothing); });
        break;
    case Said::Checking:
        m_lookStop.request_stop();
        break;
    case Said::Checked:
    case Said::Nothing:
    case Said::Notices:
        break;
    }
}

void CartView::updateAccounts()
{
    const QStringList enabled = m_services.directory.enabledAccounts();
    m_model.setAccounts(m_services.directory.names(), {enabled.cbegin(), enabled.cend()});
    updateSelection();
}

void CartView::updateOpenNumbers()
{
    // A journal that cannot be used has said so above all views, and buys nothing.
    const Result<QList<IntentRecord>> open = m_services.journal.openIntents();
    QSet<QString> identities;
    if (open) {
        for (const IntentRecord &intent : *open) {
            if (intent.kind == u"purchase") {
                identities.insert(intent.numberIdentity);
            }
        }
    }
    m_model.setOpenNumbers(identities);
    updateSelection();
}

void CartView::updateAll()
{
    const Cart &cart = m_services.cart;
    m_table->setLoading(!cart.isLoaded() && !cart.failed());
    m_header->setSubtitle(cart.size() > 0 ? tr("%n line(s)", nullptr, static_cast<int>(cart.size())) : QString());
    m_totals->setTotals(cartTotals(cart.lines()));
    const bool hasLines = cart.size() > 0;
    m_totals->setVisible(hasLines);
    m_labels->setVisible(hasLines);
    m_remove->setVisible(hasLines);
    m_check->setVisible(hasLines);
    m_review->setVisible(hasLines);
    updateSelection();
}

QList<int> CartView::meantRows() const
{
    QList<int> rows = m_table->selectedRows();
    if (rows.isEmpty()) {
        rows.resize(m_model.rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    return rows;
}

QList<CartLine> CartView::meantLines() const
{
    QList<CartLine> lines;
    const QList<int> rows = meantRows();
    for (const int row : rows) {
        lines.append(m_model.rowAt(row));
    }
    return lines;
}

QString CartView::whyNoReview() const
{
    const QList<int> meant = meantRows();
    if (meant.size() != 1) {
        // The check before the purchase tells those apart that cannot be bought.
        return {};
    }
    const CartLine &line = m_model.rowAt(meant.constFirst());
    return canBeReviewed(m_model.stateOf(line)) ? QString() : m_model.reasonOf(line);
}

void CartView::updateSelection()
{
    const auto selected = static_cast<int>(m_table->selectedRows().size());
    const bool hasLines = m_model.rowCount() > 0;
    m_remove->setEnabled(selected > 0);
    QList<CartLine> first;
    const QList<int> meant = meantRows();
    for (const int row : meant.first(std::min(LabelPanel::Shown, meant.size()))) {
        first.append(m_model.rowAt(row));
    }
    m_labels->setLines(first, static_cast<int>(meant.size()), selected > 0);
    m_count->setVisible(selected > 0);
    m_count->setText(tr("%n selected", nullptr, selected));
    const QString reason = hasLines ? whyNoReview() : QString();
    m_reason->setText(reason);
    m_check->setEnabled(hasLines && m_said != Said::Checking);
    m_review->setEnabled(hasLines && reason.isEmpty());
    m_review->setAccessibleDescription(reason);
}

void CartView::remove()
{
    QStringList ids;
    const QList<int> selected = m_table->selectedRows();
    for (const int row : selected) {
        ids.append(m_model.rowAt(row).id);
    }
    if (ids.isEmpty()) {
        return;
    }
    QCoro::connect(m_services.cart.remove(ids), this, [this](const Result<QList<CartLine>> &removed) {
        if (removed) {
            m_removed = *removed;
            say(Said::Removed, static_cast<int>(removed->size()));
        } else {
            sayFault(removed.error());
        }
    });
}

void CartView::setLabels(const QHash<QString, QString> &labels, const std::function<void()> &done)
{
    QCoro::connect(m_services.cart.setLabels(labels), this, [this, done](const Result<std::monostate> &kept) {
        if (kept) {
            done();
        } else {
            sayFault(kept.error());
        }
    });
}

void CartView::label(const LabelPattern &pattern)
{
    QHash<QString, QString> labels;
    QHash<QString, QString> before;
    int incomplete = 0;
    qint64 runningNumber = 0;
    const QList<int> meant = meantRows();
    for (const int row : meant) {
        const CartLine &line = m_model.rowAt(row);
        const LabelParts parts = CartModel::labelParts(line);
        labels.insert(line.id, pattern.labelFor(parts, ++runningNumber));
        before.insert(line.id, line.label);
        incomplete += pattern.isComplete(parts) ? 0 : 1;
    }
    setLabels(labels, [this, before, incomplete] {
        m_labelsBefore = before;
        m_incomplete = incomplete;
        say(Said::Labelled, static_cast<int>(before.size()));
    });
}

void CartView::check()
{
    const QList<CartLine> lines = meantLines();
    if (lines.isEmpty() || m_said == Said::Checking) {
        return;
    }
    m_looked.clear();
    m_verdicts.clear();
    for (const CartLine &line : lines) {
        m_looked.insert(line.id);
    }
    m_lookStop = std::stop_source();
    say(Said::Checking);
    m_check->setEnabled(false);
    QCoro::connect(
        m_services.preflight.check(lines, m_lookStop.get_token()), this, [this](const QList<PreflightLine> &) {
            const auto ready = std::count(m_verdicts.cbegin(), m_verdicts.cend(), PreflightLine::Verdict::Ready);
            say(Said::Checked, static_cast<int>(ready));
            updateSelection();
        });
}

void CartView::noteVerdict(const PreflightLine &verdict)
{
    m_model.noteVerdict(verdict);
    if (m_said == Said::Checking && m_looked.contains(verdict.line.id)) {
        m_verdicts.insert(verdict.line.id, verdict.verdict);
        showMessage();
    }
}

QString CartView::checkedText() const
{
    const auto all = static_cast<int>(m_looked.size());
    if (m_saidCount == all) {
        return tr("%n line(s) were checked: all are offered at these prices.", nullptr, all);
    }
    return tr("%n line(s) were checked, and %1 of them cannot be bought as they are. The state of each says why.",
              nullptr, all)
        .arg(formats::number(all - m_saidCount));
}

void CartView::review()
{
    const QList<CartLine> lines = meantLines();
    if (lines.isEmpty() || !whyNoReview().isEmpty()) {
        return;
    }
    if (lines.size() > 1) {
        Q_EMIT purchaseRequested(lines);
        return;
    }
    const CartLine &line = lines.constFirst();
    const AccountNames names = m_services.directory.names().value(line.accountId);
    const SearchHit hit{line.accountId, names.account, line.providerId, names.provider, line.number};
    Q_EMIT reviewRequested(hit, line.label);
}

} // namespace numberdesk
