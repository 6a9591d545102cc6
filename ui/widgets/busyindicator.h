// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QBasicTimer>
#include <QWidget>

namespace numberdesk {

/// A wheel that turns while something is under way. It stands still when hidden, and where the person wants no motion.
class BusyIndicator : public QWidget
{
    Q_OBJECT

public:
    explicit BusyIndicator(int edge = metrics::iconSize, QWidget *parent = nullptr);

    [[nodiscard]] bool isTurning() const { return m_timer.isActive(); }

    [[nodiscard]] QSize sizeHint() const override { return {m_edge, m_edge}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    int m_edge;
    int m_step = 0;
    QBasicTimer m_timer;
};

} // namespace numberdesk
