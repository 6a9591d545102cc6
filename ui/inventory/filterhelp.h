// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

namespace numberdesk {

/// What can be written into the filter of the numbers, by examples: one that is pressed is put behind what stands
/// there. Closes by Escape or a click elsewhere, and is gone then.
class FilterHelp : public QFrame
{
    Q_OBJECT

public:
    explicit FilterHelp(QWidget *parent = nullptr);

    struct Example
    {
        /// As it is typed, in the language of the program.
        QString filter;
        /// What it finds, in a sentence.
        QString meaning;
    };
    /// One of each kind of condition.
    static QList<Example> examples();

    /// Shows it below @p button, at its trailing edge, and inside the screen.
    void showBelow(const QWidget *button);

Q_SIGNALS:
    void exampleChosen(const QString &filter);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace numberdesk
