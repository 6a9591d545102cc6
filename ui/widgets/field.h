// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace numberdesk {

class TextLabel;

/// A control with its label above it and a hint or an error below. The label is the control's buddy and its accessible
/// name; hint or error is its accessible description.
class Field : public QWidget
{
    Q_OBJECT

public:
    /// Takes @p control as its child. @p label is stable whatever the state: tests and screen readers find the control
    /// by it.
    Field(const QString &label, QWidget *control, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *control() const { return m_control; }
    [[nodiscard]] QString label() const { return m_name; }
    /// The label in another language.
    void setLabel(const QString &label);

    /// Says beside the label that nothing need be entered.
    void setOptional(bool isOptional);
    /// What helps to fill it in; an error takes its place.
    void setHint(const QString &hint);
    /// What may be wrong and stands in nobody's way, in a sentence; takes the place of the hint.
    void setDoubt(const QString &doubt);
    [[nodiscard]] QString doubt() const { return m_doubt; }
    /// What is wrong and how to mend it, in a sentence; empty when all is well.
    void setError(const QString &error);
    [[nodiscard]] QString error() const { return m_error; }
    /// What was said against what stands here before and still stands, in a sentence; takes the place of doubt and
    /// hint, an error its. @p spoken is for those who hear it, where more is seen beside the field.
    void setRefusal(const QString &refusal, const QString &spoken);
    /// Keeps the line below free although nothing is said there, so that nothing jumps when an error arrives.
    void setKeepsSpaceForMessage(bool keeps);

private:
    void showLabel();
    void showMessage();

    QString m_name;
    bool m_isOptional = false;
    QString m_hint;
    QString m_doubt;
    QString m_error;
    QString m_refusal;
    QString m_spokenRefusal;
    bool m_keepsSpace = false;
    QWidget *m_control;
    TextLabel *m_label;
    TextLabel *m_message;
};

} // namespace numberdesk
