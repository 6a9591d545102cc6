// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace numberdesk {

class TextLabel;

/// How far a list of things is, with a way out of it.
class ProgressRow : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressRow(QWidget *parent = nullptr);

    /// `bar` is its accessible name, `cancel` the word on the button.
    void setTexts(const QString &bar, const QString &cancel);
    /// `sentence` says the same in words.
    void setProgress(int done, int total, const QString &sentence);
    void setCancellable(bool isCancellable);

Q_SIGNALS:
    void cancelled();

private:
    TextLabel *m_sentence;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace numberdesk
