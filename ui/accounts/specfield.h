// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/fieldspec.h"
#include "ui/widgets/field.h"

namespace numberdesk {

/// A FieldSpec as a control under its label: a line to write in, or a list to choose from. It takes what is entered as
/// it is; judging it is the business of ProviderDescription::check.
class SpecField : public Field
{
    Q_OBJECT

public:
    explicit SpecField(const FieldSpec &spec, QWidget *parent = nullptr);

    [[nodiscard]] const FieldSpec &spec() const { return m_spec; }
    /// What stands there, as FieldSpec keeps values.
    [[nodiscard]] QString value() const;
    /// A value that is none of the choices is offered as it is, so that nothing is changed by looking at it.
    void setValue(const QString &value);

Q_SIGNALS:
    void edited();

private:
    FieldSpec m_spec;
};

/// Lets a wheel over a combo or spin box scroll the form, unless the box has the focus.
void leaveWheelToForm(QWidget *control);

} // namespace numberdesk
