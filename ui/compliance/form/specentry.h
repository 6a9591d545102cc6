// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/fieldspec.h"
#include "ui/compliance/form/formentry.h"

#include <functional>

namespace numberdesk {

/// One of ProviderTraits::purchaseFields.
class SpecEntry : public FormEntry
{
    Q_OBJECT

public:
    explicit SpecEntry(FieldSpec spec, QWidget *parent = nullptr);

    /// The same field in another language; what was entered stays.
    void setSpec(const FieldSpec &spec);

    /// As it is sent: trimmed, the default where nothing was entered.
    [[nodiscard]] QString value() const;
    /// Puts a value in without changed(); the default where it is empty. One that cannot be chosen here stays and is
    /// told as a problem.
    void setValue(const QString &value);
    [[nodiscard]] const FieldSpec &spec() const { return m_spec; }

    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] QString problem() const override;

protected:
    [[nodiscard]] QString compared() const override { return value(); }
    [[nodiscard]] QString comparedOf(const Rejection &rejection) const override;

private:
    QWidget *makeControl();
    QWidget *makeChoice();
    QWidget *makeBox();
    void setTexts();
    void entered();

    FieldSpec m_spec;
    /// What was put in and is neither on nor off.
    QString m_neither;
    std::function<QString()> m_read;
    std::function<void(const QString &value)> m_write;
    bool m_isFilling = false;
    Field *m_field;
};

} // namespace numberdesk
