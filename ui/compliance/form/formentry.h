// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/requirement.h"
#include "core/providers/fieldspec.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace numberdesk {

class Field;
class SearchableComboBox;

/// One thing to enter on a form, with its label, its hint and what is wrong with it.
class FormEntry : public QWidget
{
    Q_OBJECT

public:
    /// @p key is unique on the form; @p name is the label.
    FormEntry(QString key, QString name, bool isRequired, QWidget *parent = nullptr);

    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] bool isRequired() const { return m_isRequired; }
    /// Takes a whole row of the form.
    [[nodiscard]] virtual bool isWide() const { return false; }

    [[nodiscard]] virtual bool isEmpty() const = 0;
    /// What is wrong with what was entered, and how to mend it; empty when all is well or nothing was entered.
    [[nodiscard]] virtual QString problem() const = 0;

Q_SIGNALS:
    /// The person changed what is entered.
    void changed();

protected:
    /// Another name for the label, in another language.
    void setName(const QString &name);
    /// Puts a control under its label into this entry; the entry's focus goes to it.
    Field *place(QWidget *control);

private:
    QString m_key;
    QString m_name;
    bool m_isRequired;
    Field *m_labelled = nullptr;
};

/// An answer in words to a requirement: a text, a date, a choice or several. Checked as it is typed.
class AnswerEntry : public FormEntry
{
    Q_OBJECT

public:
    explicit AnswerEntry(Requirement requirement, QWidget *parent = nullptr);

    /// Name and hint in another language, for what is asked in our own words.
    void setWords(const QString &name, const QString &hint = {});
    [[nodiscard]] const Requirement &requirement() const { return m_requirement; }
    /// As it is sent.
    [[nodiscard]] QString value() const;

    [[nodiscard]] bool isWide() const override;
    [[nodiscard]] bool isEmpty() const override { return value().isEmpty(); }
    [[nodiscard]] QString problem() const override;

private:
    QWidget *makeControl();
    QWidget *makeChoice();
    QWidget *makeChoices();
    [[nodiscard]] bool isLong() const;
    void setTexts();
    void showCheck();
    void entered();

    Requirement m_requirement;
    std::function<QString()> m_read;
    Field *m_field;
};

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
    [[nodiscard]] const FieldSpec &spec() const { return m_spec; }

    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] QString problem() const override;

private:
    QWidget *makeControl();
    void setTexts();
    void entered();

    FieldSpec m_spec;
    std::function<QString()> m_read;
    Field *m_field;
};

/// A country.
class CountryEntry : public FormEntry
{
    Q_OBJECT

public:
    CountryEntry(QString key, QString name, const CountryCode &country, QWidget *parent = nullptr);

    using FormEntry::setName;

    [[nodiscard]] CountryCode value() const;
    [[nodiscard]] bool isEmpty() const override { return value().isEmpty(); }
    [[nodiscard]] QString problem() const override { return {}; }

private:
    SearchableComboBox *m_combo;
};

} // namespace numberdesk
