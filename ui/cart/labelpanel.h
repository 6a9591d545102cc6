// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/cartline.h"
#include "core/purchasing/labelpattern.h"
#include "ui/widgets/panel.h"

#include <optional>

class QLineEdit;
class QPushButton;

namespace numberdesk {

class Field;

/// One pattern for the labels of many lines, with a preview of the first ones.
class LabelPanel : public Panel
{
    Q_OBJECT

public:
    explicit LabelPanel(QWidget *parent = nullptr);

    /// So many labels are shown before they are given.
    static constexpr qsizetype Shown = 2;

    /// The first `Shown` of the lines that would be labelled, in the order in which they are numbered, and how many
    /// there are. @param isSelection some of the cart's lines, not all.
    void setLines(const QList<CartLine> &first, int count, bool isSelection);

Q_SIGNALS:
    /// The lines of setLines() are to be called so.
    void labelsWanted(const numberdesk::LabelPattern &pattern);

private:
    void update();
    void apply();
    [[nodiscard]] QString preview(const LabelPattern &pattern) const;

    QList<CartLine> m_first;
    int m_count = 0;
    bool m_isSelection = false;
    std::optional<LabelPattern> m_pattern;
    QLineEdit *m_edit;
    Field *m_field;
    QPushButton *m_apply;
};

} // namespace numberdesk
