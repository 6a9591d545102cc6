// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/statusglyph.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace numberdesk {

/// One line of a check list.
struct CheckItem
{
    /// Told back by linkActivated(); unique in the list.
    QString key;
    Status status = Status::Open;
    QString text;
    /// Dim words at the trailing end, for instance "to 2 Jan".
    QString detail;
    /// A link at the trailing end, for instance "Go"; none when empty.
    QString link;

    friend bool operator==(const CheckItem &, const CheckItem &) = default;
};

/// Lines that say what is done, what is missing and what is under way: "What is missing", "Before you pay".
class CheckList : public QWidget
{
    Q_OBJECT

public:
    /// @p name is the accessible name of the list.
    explicit CheckList(const QString &name, QWidget *parent = nullptr);

    /// Shows these lines. Lines that stay keep their widgets, and with them the focus.
    void setItems(const QList<CheckItem> &items);
    [[nodiscard]] const QList<CheckItem> &items() const { return m_items; }

Q_SIGNALS:
    void linkActivated(const QString &key);

private:
    class Row;

    void showAll();

    QList<CheckItem> m_items;
    QList<Row *> m_rows;
    QVBoxLayout *m_column;
};

} // namespace numberdesk
