// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace numberdesk {

class TextLabel;

/// One line that says what is under way, with a way out of it. Hidden while nothing is.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    enum class Way
    {
        Stop,     ///< a button "Stop"
        Elsewhere ///< the way out is somewhere else (a dialog's Cancel)
    };

    explicit ProgressLine(QWidget *parent = nullptr);

    void begin(const QString &sentence, Way way = Way::Stop);
    void end() { hide(); }

Q_SIGNALS:
    void stopRequested();

private:
    TextLabel *m_sentence;
    QPushButton *m_stop;
};

} // namespace numberdesk
