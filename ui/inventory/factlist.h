// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inventory/numberfacts.h"

#include <QWidget>

class QGridLayout;
class QToolButton;

namespace numberdesk {

class ElidedLabel;
class TextLabel;

/// What is known about a number, name beside value; values can be selected and copied. A long word that no line can be
/// broken in (an id) is cut in its middle, with its whole as tool tip and a button that copies it.
class FactList : public QWidget
{
    Q_OBJECT

public:
    /// @p name is the accessible name of the list.
    explicit FactList(const QString &name, QWidget *parent = nullptr);

    /// Shows these rows; labels are reused.
    void setFacts(const QList<NumberFact> &facts);
    [[nodiscard]] const QList<NumberFact> &facts() const { return m_facts; }

private:
    struct Row
    {
        TextLabel *label;
        TextLabel *value;
        ElidedLabel *word;
        QToolButton *copy;
    };

    void fitLabels();
    Row makeRow(int position);
    static void show(const Row &row, const NumberFact &fact);

    QGridLayout *m_grid;
    QList<Row> m_rows;
    QList<NumberFact> m_facts;
};

} // namespace numberdesk
