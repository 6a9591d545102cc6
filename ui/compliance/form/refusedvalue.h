// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace numberdesk {

class Field;

/// What a provider rejected, with its words: to be read and copied, not to be changed. Stands beside the entry where
/// something else is entered.
class RefusedValue : public QWidget
{
    Q_OBJECT

public:
    /// @p value is what was sent, several files each in a line.
    RefusedValue(const QString &value, bool isFile, QWidget *parent = nullptr);

    [[nodiscard]] const QString &value() const { return m_value; }
    /// @p name is the name of what was asked for; @p said is what the provider said against the value. It is marked as
    /// bad while it @p isStanding.
    void setWords(const QString &name, const QString &said, bool isStanding);
    /// What Tab stops at.
    [[nodiscard]] QWidget *control() const;

private:
    QString m_value;
    Field *m_field;
};

} // namespace numberdesk
