// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/fieldspec.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace numberdesk {

class Field;
class QuietComboBox;

/// One setting of a number, made from what the provider says about it: a line of text or digits, a choice, or a check
/// box. It knows what the provider told last and whether the person changed it.
class SettingInput : public QWidget
{
    Q_OBJECT

public:
    explicit SettingInput(const FieldSpec &spec, QWidget *parent = nullptr);

    [[nodiscard]] const QString &key() const { return m_spec.key; }
    /// As it would be sent; empty where nothing is stated.
    [[nodiscard]] QString value() const;
    void setValue(const QString &value);

    /// What the provider told. A value that the person changed stays.
    void setTold(const QString &value);
    [[nodiscard]] bool isChanged() const { return value() != m_told; }

    /// What is wrong with the value, in a sentence; empty when it can be sent.
    [[nodiscard]] QString problem() const;
    void setError(const QString &error);

Q_SIGNALS:
    void edited();

private:
    void buildControl();
    void showUnknown(bool isUnknown);

    FieldSpec m_spec;
    QString m_told;
    Field *m_field = nullptr;
    QLineEdit *m_line = nullptr;
    QuietComboBox *m_choice = nullptr;
    QCheckBox *m_switch = nullptr;
};

} // namespace numberdesk
