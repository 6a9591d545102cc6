// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace numberdesk {

/// Places items one after another in reading order and begins a new line where the width ends.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr, int spacing = 8);
    ~FlowLayout() override;

    /// Gives all items of all lines the same width, at least @p smallestWidth logical pixels and what each needs, and
    /// fills each line; 0 lets each have its own.
    void setEvenWidth(int smallestWidth);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

private:
    /// Lays out inside @p rect and returns the height used; only measures unless @p isPlacing.
    int arrange(const QRect &rect, bool isPlacing) const;
    /// How many items of even width stand in a line.
    [[nodiscard]] int evenColumns(int width, qsizetype visible) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_evenWidth = 0;
};

} // namespace numberdesk
