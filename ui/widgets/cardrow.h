// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/statusglyph.h"

#include <QFrame>
#include <QList>

#include <optional>

namespace numberdesk {

/// What a status card says of one account.
struct CardContent
{
    /// Told back by linkActivated(); unique in the row.
    QString key;
    Status status = Status::Open;
    QString title;
    QString text;
    /// What can be done about it, after the text; none when empty.
    QString link;
    /// Share done, 0 to 1, as a thin bar; none when not known.
    std::optional<double> progress;
    /// The whole story, for the tool tip and for screen readers.
    QString detail = {};

    friend bool operator==(const CardContent &, const CardContent &) = default;
};

/// Cards of the same width side by side, one for each account, wrapping where the window is narrow. All keep the same
/// height whatever they say, so that nothing jumps.
class CardRow : public QWidget
{
    Q_OBJECT

public:
    /// @p name is the accessible name of the list.
    explicit CardRow(const QString &name, QWidget *parent = nullptr);

    /// Shows these cards; those that stay keep their widgets.
    void setCards(const QList<CardContent> &cards);
    [[nodiscard]] const QList<CardContent> &cards() const { return m_contents; }

Q_SIGNALS:
    void linkActivated(const QString &key);

private:
    class Card;

    void showAll();

    QList<CardContent> m_contents;
    QList<Card *> m_cards;
};

} // namespace numberdesk
