// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QToolButton;

namespace numberdesk {

/// The field of a token: covered, unless the person presses the button at its end, which the keyboard reaches after the
/// field. The button is named by what it does: "Show token" or "Hide token".
class TokenEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit TokenEdit(QWidget *parent = nullptr);

    /// Takes the token out of the field and covers what is entered next.
    void drop();

    [[nodiscard]] QToolButton *showButton() const { return m_show; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setTokenShown(bool isShown);
    void placeButton();

    QToolButton *m_show;
};

} // namespace numberdesk
