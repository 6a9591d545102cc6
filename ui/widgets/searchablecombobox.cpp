// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchablecombobox.h"

#include "core/domain/countrycode.h"
#include "core/locale/textorder.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTimer>

#include <algorithm>

namespace numberdesk {
namespace {

constexpr int codeRole = Qt::UserRole;
constexpr int alsoRole = Qt::UserRole + 1;
constexpr int shownRows = 12;
constexpr int shownLetters = 16;

bool hasWordBeginning(const QString &name, const QString &beginning)
{
    for (qsizetype at = name.indexOf(beginning); at >= 0; at = name.indexOf(beginning, at + 1)) {
        if (at == 0 || !name.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

/// How well a choice fits, 0 is best; -1 when it doesn't. All texts are folded.
int rankOf(const QString &typed, const QString &code, const QString &name, const QString &also)
{
    const auto fits = [&](const auto &test) { return test(name) || (!also.isEmpty() && test(also)); };
    if (code == typed || fits([&](const QString &text) { return text == typed; }))
        return 0;
    if (fits([&](const QString &text) { return text.startsWith(typed); }))
        return 1;
    if (fits([&](const QString &text) { return hasWordBeginning(text, typed); }))
        return 2;
    return fits([&](const QString &text) { return text.contains(typed); }) ? 3 : -1;
}

/// A list row with its code at the trailing end.
class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->save();
        painter->setPen(Tokens::of(option.palette).dim);
        painter->drawText(
            option.rect.adjusted(metrics::cellPadding, 0, -metrics::cellPadding, 0),
            static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignTrailing) | Qt::AlignVCenter),
            index.data(codeRole).toString());
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int roomForCode = 40;
        return QStyledItemDelegate::sizeHint(option, index) + QSize(roomForCode, 0);
    }
};

} // namespace

SearchableComboBox::SearchableComboBox(QWidget *parent)
    : QComboBox(parent)
    , m_matches(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_matches, this))
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(shownRows);
    setMinimumContentsLength(shownLetters);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setFocusPolicy(Qt::StrongFocus);
    setItemDelegate(new EntryDelegate(this));

    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(shownRows);
    setCompleter(m_completer);
    m_completer->popup()->setItemDelegate(new EntryDelegate(this));

    connect(lineEdit(), &QLineEdit::textEdited, this, &SearchableComboBox::offerMatches);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { choose(index.data(codeRole).toString()); });
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        const QString code = currentCode();
        if (code == m_lastCode)
            return;
        m_lastCode = code;
        Q_EMIT currentCodeChanged(code);
    });
}

void SearchableComboBox::setEntries(const QList<Entry> &entries)
{
    const QString kept = currentCode();
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const Entry &entry : entries) {
            addItem(entry.name, entry.code);
            setItemData(count() - 1, entry.alsoKnownAs, alsoRole);
        }
        const int index = findData(kept, codeRole);
        setCurrentIndex(index >= 0 ? index : (entries.isEmpty() ? -1 : 0));
    }
    if (currentCode() != m_lastCode) {
        m_lastCode = currentCode();
        Q_EMIT currentCodeChanged(m_lastCode);
    }
}

QString SearchableComboBox::currentCode() const { return currentData(codeRole).toString(); }

bool SearchableComboBox::setCurrentCode(const QString &code) { return choose(code); }

bool SearchableComboBox::choose(const QString &code)
{
    const int index = findData(code, codeRole);
    if (index < 0)
        return false;
    setCurrentIndex(index);
    showCurrent();
    return true;
}

QStringList SearchableComboBox::matchingCodes(const QString &typed) const
{
    struct Match
    {
        int rank;
        int index;
    };
    const QString wanted = foldedText(typed.trimmed());
    std::vector<Match> found;
    for (int index = 0; index < count(); ++index) {
        const int rank = rankOf(wanted, foldedText(itemData(index, codeRole).toString()), foldedText(itemText(index)),
                                foldedText(itemData(index, alsoRole).toString()));
        if (rank >= 0)
            found.push_back({rank, index});
    }
    std::ranges::stable_sort(found, {}, &Match::rank);
    QStringList codes;
    for (const Match &match : found)
        codes.append(itemData(match.index, codeRole).toString());
    return codes;
}

void SearchableComboBox::offerMatches(const QString &typed)
{
    m_matches->clear();
    for (const QString &code : matchingCodes(typed)) {
        auto *item = new QStandardItem(itemText(findData(code, codeRole)));
        item->setData(code, codeRole);
        m_matches->appendRow(item);
    }
}

bool SearchableComboBox::isTyping() const { return lineEdit()->text() != itemText(currentIndex()); }

void SearchableComboBox::settle()
{
    if (!isTyping())
        return;
    const QString typed = foldedText(lineEdit()->text().trimmed());
    const QStringList codes = typed.isEmpty() ? QStringList() : matchingCodes(typed);
    const int first = codes.isEmpty() ? -1 : findData(codes.first(), codeRole);
    const bool isNamed = first >= 0 && (codes.size() == 1 || foldedText(codes.first()) == typed ||
                                        foldedText(itemText(first)) == typed ||
                                        foldedText(itemData(first, alsoRole).toString()) == typed);
    if (!isNamed || !choose(codes.first()))
        showCurrent();
}

void SearchableComboBox::showCurrent()
{
    lineEdit()->setText(itemText(currentIndex()));
    lineEdit()->setCursorPosition(0);
}

void SearchableComboBox::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && isTyping()) {
        const QStringList codes = matchingCodes(lineEdit()->text());
        const bool isPicking = m_completer->popup()->isVisible() && m_completer->popup()->currentIndex().isValid();
        if (!isPicking) {
            if (codes.isEmpty() || lineEdit()->text().trimmed().isEmpty() || !choose(codes.first()))
                showCurrent();
            m_completer->popup()->hide();
            lineEdit()->selectAll();
        }
    }
    if (event->key() == Qt::Key_Escape && isTyping()) {
        m_completer->popup()->hide();
        showCurrent();
        lineEdit()->selectAll();
        event->accept();
        return;
    }
    QComboBox::keyPressEvent(event);
}

void SearchableComboBox::focusInEvent(QFocusEvent *event)
{
    QComboBox::focusInEvent(event);
    // What is typed next replaces the old choice; after the click has put the cursor somewhere.
    if (event->reason() == Qt::MouseFocusReason)
        QTimer::singleShot(0, lineEdit(), &QLineEdit::selectAll);
}

void SearchableComboBox::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        settle();
    QComboBox::focusOutEvent(event);
}

void SearchableComboBox::wheelEvent(QWheelEvent *event)
{
    // Scrolling a page must not change a choice that happens to pass under the mouse.
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

QList<SearchableComboBox::Entry> countryEntries()
{
    const QCollator collator = textCollator();
    std::vector<std::pair<QCollatorSortKey, SearchableComboBox::Entry>> keyed;
    for (const CountryCode &country : allCountries()) {
        const QString name = countryName(country);
        const QString english = englishCountryName(country);
        keyed.emplace_back(collator.sortKey(name),
                           SearchableComboBox::Entry{country.text(), name, english == name ? QString() : english});
    }
    std::ranges::sort(keyed, [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<SearchableComboBox::Entry> entries;
    for (const auto &[key, entry] : keyed)
        entries.append(entry);
    return entries;
}

} // namespace numberdesk
