// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/languages/visibletexts.h"

#include "ui/inventory/factlist.h"
#include "ui/shell/sidebar.h"
#include "ui/widgets/searchablecombobox.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QTableView>
#include <QToolButton>

namespace numberdesk::tests {
namespace {

QString placeOf(const QWidget &widget, const char *kind)
{
    QStringList path;
    for (const QWidget *part = &widget; part && path.size() < 4; part = part->parentWidget()) {
        path.prepend(QString::fromLatin1(part->metaObject()->className()));
    }
    return QStringLiteral("%1 of %2").arg(QLatin1String(kind), path.join(QStringLiteral(" > ")));
}

void addTable(QList<VisibleText> &texts, const QTableView &table)
{
    for (int column = 0; table.model() && column < table.model()->columnCount(); ++column) {
        texts.append({table.model()->headerData(column, Qt::Horizontal).toString(), placeOf(table, "head")});
    }
}

void addMenu(QList<VisibleText> &texts, const QMenu &menu)
{
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        texts.append({action->text(), placeOf(menu, "entry")});
    }
}

bool isQtsOwn(const QWidget &widget)
{
    // Scroll bars and the inner parts of combo and spin boxes have names that Qt gives them.
    return qobject_cast<const QScrollBar *>(&widget) || widget.objectName().startsWith(QLatin1String("qt_")) ||
           (qobject_cast<const QLineEdit *>(&widget) && qobject_cast<const QAbstractSpinBox *>(widget.parentWidget()));
}

void addWidget(QList<VisibleText> &texts, const QWidget &widget)
{
    const auto add = [&](const QString &text, const char *kind) { texts.append({text, placeOf(widget, kind)}); };
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        add(label->text(), "text");
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        add(button->text(), "text");
    } else if (const auto *edit = qobject_cast<const QLineEdit *>(&widget)) {
        add(edit->placeholderText(), "placeholder");
    } else if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
        for (int row = 0; row < combo->count(); ++row) {
            add(combo->itemText(row), "choice");
        }
    } else if (const auto *sidebar = qobject_cast<const Sidebar *>(&widget)) {
        for (int row = 0; row < sidebar->count(); ++row) {
            add(sidebar->item(row)->text(), "entry");
        }
    } else if (const auto *table = qobject_cast<const QTableView *>(&widget)) {
        addTable(texts, *table);
    } else if (const auto *menu = qobject_cast<const QMenu *>(&widget)) {
        addMenu(texts, *menu);
    }
    add(widget.toolTip(), "tool tip");
    add(widget.accessibleName(), "accessible name");
    add(widget.accessibleDescription(), "accessible description");
}

bool isInFacts(const QWidget &widget)
{
    for (const QWidget *part = widget.parentWidget(); part; part = part->parentWidget()) {
        if (qobject_cast<const FactList *>(part)) {
            return true;
        }
    }
    return false;
}

void addCutHeads(QStringList &cut, const QTableView &table)
{
    constexpr int padding = 12;
    constexpr int sortMark = 16;
    const QHeaderView *head = table.horizontalHeader();
    QFont font(head->font());
    font.setWeight(QFont::Medium);
    for (int column = 0; table.model() && head->isVisible() && column < head->count(); ++column) {
        const QString text = table.model()->headerData(column, Qt::Horizontal).toString();
        const bool isSorted = head->isSortIndicatorShown() && head->sortIndicatorSection() == column;
        const int needed = QFontMetrics(font).horizontalAdvance(text) + 2 * padding + (isSorted ? sortMark : 0);
        if (!head->isSectionHidden(column) && head->sectionSize(column) < needed) {
            cut.append(QStringLiteral("“%1” needs %2 and has %3, %4")
                           .arg(text)
                           .arg(needed)
                           .arg(head->sectionSize(column))
                           .arg(placeOf(table, "head")));
        }
    }
}

/// What is chosen, or what asks for a choice.
void addCutChoice(QStringList &cut, const QComboBox &combo)
{
    const QLineEdit *edit = combo.lineEdit();
    const QString text = edit && edit->text().isEmpty() ? edit->placeholderText() : combo.currentText();
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.editable = combo.isEditable();
    const QRect room =
        combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    if (combo.fontMetrics().horizontalAdvance(text) > room.width()) {
        cut.append(QStringLiteral("“%1”, %2").arg(text, placeOf(combo, "choice")));
    }
}

/// Content that is wider than its pane is cut at the pane's edge.
void addTooWide(QStringList &cut, const QScrollArea &area)
{
    if (!area.widget() || area.widget()->width() <= area.viewport()->width()) {
        return;
    }
    QString widest;
    int width = 0;
    for (const auto *part : area.widget()->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(part);
        const auto *button = qobject_cast<const QAbstractButton *>(part);
        const QString text = label ? label->text() : button ? button->text() : QString();
        if (part->isVisible() && !text.isEmpty() && part->minimumSizeHint().width() > width) {
            width = part->minimumSizeHint().width();
            widest = text;
        }
    }
    cut.append(QStringLiteral("%1 instead of %2, “%3” needs %4, %5")
                   .arg(area.widget()->width())
                   .arg(area.viewport()->width())
                   .arg(widest)
                   .arg(width)
                   .arg(placeOf(area, "too wide")));
}

} // namespace

QList<VisibleText> visibleTexts(const QWidget &root)
{
    QList<VisibleText> texts;
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool isShown = widget->isVisible() || qobject_cast<const QMenu *>(widget);
        if (isShown && !isQtsOwn(*widget) && !isInFacts(*widget)) {
            addWidget(texts, *widget);
        }
    }
    texts.removeIf([](const VisibleText &text) { return text.text.isEmpty(); });
    return texts;
}

bool isData(const QString &text, const QStringList &names)
{
    static const QRegularExpression letters(QStringLiteral("\\p{L}{4,}"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression path(QStringLiteral("^(/|https?://)\\S+$"));
    return names.contains(text) || path.match(text).hasMatch() || !letters.match(text).hasMatch();
}

QStringList cutTexts(const QWidget &root)
{
    QStringList cut;
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty()) {
            continue;
        }
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (label && !qobject_cast<const ElidedLabel *>(label) && !label->text().isEmpty()) {
            const bool fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height()
                                                : label->sizeHint().width() <= label->width();
            if (!fits) {
                cut.append(QStringLiteral("“%1”, %2").arg(label->text(), placeOf(*label, "text")));
            }
        } else if (button && !button->text().isEmpty() && !qobject_cast<const QToolButton *>(button) &&
                   button->sizeHint().width() > button->width()) {
            cut.append(QStringLiteral("“%1”, %2").arg(button->text(), placeOf(*button, "text")));
        } else if (const auto *table = qobject_cast<const QTableView *>(widget)) {
            addCutHeads(cut, *table);
        } else if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
            addCutChoice(cut, *combo);
        } else if (const auto *area = qobject_cast<const QScrollArea *>(widget)) {
            addTooWide(cut, *area);
        }
    }
    return cut;
}

} // namespace numberdesk::tests
