// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inventory/numberfacts.h"

#include <QWidget>

class QGridLayout;

namespace numberdesk {

class TextLabel;

/// What is known about a number, name beside value; values can be selected and copied.
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
    };

    QGridLayout *m_grid;
    QList<Row> m_rows;
    QList<NumberFact> m_facts;
};

} // namespace numberdesk
