// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace numberdesk {

/// A button whose act cannot be taken back (buying, releasing): never a default, deaf to keys that repeat themselves,
/// and a double click is one click.
class ConfirmButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ConfirmButton(const QString &text, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
};

} // namespace numberdesk
