// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchablecombobox.h"

#include "core/domain/countrycode.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QCollator>
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
constexpr int shownRows = 12;
constexpr int shownLetters = 16;

/// Without case and accents: "Åland" is found by "aland".
QString plain(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(decomposed.size());
    for (const QChar character : decomposed) {
        if (character.category() != QChar::Mark_NonSpacing)
            result.append(character);
    }
    return result.toCaseFolded();
}

bool hasWordBeginning(const QString &name, const QString &beginning)
{
    for (qsizetype at = name.indexOf(beginning); at >= 0; at = name.indexOf(beginning, at + 1)) {
        if (at == 0 || !name.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

/// How well a choice fits, 0 is best; -1 when it doesn't. Both texts are plain.
int rankOf(const QString &typed, const QString &code, const QString &name)
{
    if (code == typed || name == typed)
        return 0;
    if (name.startsWith(typed))
        return 1;
    if (hasWordBeginning(name, typed))
        return 2;
    return name.contains(typed) ? 3 : -1;
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
        for (const Entry &entry : entries)
            addItem(entry.name, entry.code);
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
    const QString wanted = plain(typed.trimmed());
    std::vector<Match> found;
    for (int index = 0; index < count(); ++index) {
        const int rank = rankOf(wanted, plain(itemData(index, codeRole).toString()), plain(itemText(index)));
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
    const QString typed = plain(lineEdit()->text().trimmed());
    const QStringList codes = typed.isEmpty() ? QStringList() : matchingCodes(typed);
    const bool isNamed = !codes.isEmpty() && (codes.size() == 1 || plain(codes.first()) == typed ||
                                              plain(itemText(findData(codes.first(), codeRole))) == typed);
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
    QList<SearchableComboBox::Entry> entries;
    for (const CountryCode &country : allCountries())
        entries.append({country.text(), countryName(country)});
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(entries, [&collator](const SearchableComboBox::Entry &a, const SearchableComboBox::Entry &b) {
        return collator.compare(a.name, b.name) < 0;
    });
    return entries;
}

} // namespace numberdesk
