// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/costlinesmodel.h"
#include "ui/widgets/tabulartext.h"

#include <QWidget>

namespace numberdesk {

/// Monthly costs as bars, the largest on top: a section for each currency, for bars of two currencies do not compare. A
/// click on a bar asks for its group. Whoever does not see it reads the table of the same lines.
class CostChart : public QWidget
{
    Q_OBJECT

public:
    /// Most bars of one currency; the rest is put together in the last.
    static constexpr qsizetype MostBars = 12;

    explicit CostChart(QWidget *parent = nullptr);

    void setLines(const QList<CostLine> &lines);

    /// The bars of all sections from above, for who asks what is painted.
    [[nodiscard]] QStringList barNames() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person wants to see the numbers of this group.
    void groupChosen(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Bar
    {
        QString key;
        QString name;
        Decimal amount;
        /// Several groups, that cannot be asked for.
        bool isRest = false;
    };
    struct Section
    {
        QString currency;
        QList<Bar> bars;
        Decimal largest;
    };

    static Section sectionOf(const QString &currency, QList<Bar> bars);
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int totalHeight() const;
    /// The bar at this place, if it can be asked for; counted over all sections.
    [[nodiscard]] int barAt(const QPoint &place) const;
    [[nodiscard]] const Bar *bar(int place) const;
    void setHovered(int place);

    QList<Section> m_sections;
    TabularText m_figures;
    int m_hovered = -1;
};

} // namespace numberdesk
