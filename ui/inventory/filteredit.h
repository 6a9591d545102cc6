// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace numberdesk {

class TextLabel;

/// A line to filter a table by: a magnifying glass, a clear button, and at its end how much is shown.
class FilterEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterEdit(QWidget *parent = nullptr);

    /// "10 shown"; empty says nothing.
    void setCount(const QString &text);
    [[nodiscard]] QString count() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeCount();

    TextLabel *m_count;
};

} // namespace numberdesk
