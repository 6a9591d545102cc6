// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/profiles/addressrules.h"
#include "ui/compliance/form/formvalues.h"

#include <QWidget>

namespace numberdesk {

class Field;
class FlowLayout;
class InlineMessage;
class RefusedValue;
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
    /// What is entered wants a whole row of the form.
    [[nodiscard]] virtual bool isWide() const { return false; }
    /// Takes a whole row of the form: for what is entered, or because what was rejected stands beside it.
    [[nodiscard]] bool takesRow() const { return isWide() || m_refused != nullptr; }

    [[nodiscard]] virtual bool isEmpty() const = 0;
    /// What is wrong with what was entered, and how to mend it; empty when all is well or nothing was entered.
    [[nodiscard]] virtual QString problem() const = 0;

    /// What Tab stops at here, in order.
    [[nodiscard]] QList<QWidget *> tabStops() const;

    /// Shows what was sent and what the provider @p providerName said against it, beside what is entered now, or above
    /// it where there is no room for both; nothing the person does takes it away.
    void setRejection(const std::optional<Rejection> &rejection, const QString &providerName);
    /// The provider's words while what it rejected still stands here; empty when there is no rejection or the person
    /// changed the entry since.
    [[nodiscard]] QString standingRejection() const;
    /// A provider's words against what was sent, as they are quoted.
    static QString rejectionInWords(const QString &providerName, const QString &reason);

Q_SIGNALS:
    /// The person changed what is entered.
    void changed();
    /// What the person entered is the same and lies elsewhere now, a file was taken into the vault; or more is known of
    /// it.
    void movedToVault();
    /// takesRow() is another.
    void rowChanged();

protected:
    /// Another name for the label, in another language.
    void setName(const QString &name);
    /// Puts a control under its label into this entry; the entry's focus goes to it.
    Field *place(QWidget *control);
    /// Puts something that belongs to the control below it.
    void placeBelow(QWidget *widget);
    /// To be called whenever what is entered changed.
    void showRejection();
    [[nodiscard]] const std::optional<Rejection> &rejection() const { return m_rejection; }
    /// What is entered, as a text that can be compared.
    [[nodiscard]] virtual QString compared() const = 0;
    /// What was rejected, as compared() would have it.
    [[nodiscard]] virtual QString comparedOf(const Rejection &rejection) const = 0;
    /// What was sent then, for people; several files each in a line.
    [[nodiscard]] virtual QString sentThen(const Rejection &rejection) const { return rejection.oldValue; }
    /// What is entered here are files.
    [[nodiscard]] virtual bool takesFiles() const { return false; }

    bool event(QEvent *event) override;

private:
    void showRefused(const QString &sent, const QString &said, bool isStanding);
    void removeRefused();
    void setPairWidth();
    [[nodiscard]] QWidget *stopBefore();

    QString m_key;
    QString m_name;
    bool m_isRequired;
    Field *m_labelled = nullptr;
    FlowLayout *m_pair = nullptr;
    RefusedValue *m_refused = nullptr;
    std::optional<Rejection> m_rejection;
    QString m_rejectedBy;
    QString m_rejected;
    InlineMessage *m_said = nullptr;
};

/// A country.
class CountryEntry : public FormEntry
{
    Q_OBJECT

public:
    CountryEntry(QString key, QString name, const CountryCode &country, QWidget *parent = nullptr);

    using FormEntry::setName;
    /// Where the address must lie that it belongs to.
    void setPlace(const AddressPlace &place);

    [[nodiscard]] CountryCode value() const;
    /// Puts a country in without changed(). One that has no name here stays and is told as a problem.
    void setValue(const CountryCode &country);
    [[nodiscard]] bool isEmpty() const override { return value().isEmpty(); }
    [[nodiscard]] QString problem() const override;

protected:
    [[nodiscard]] QString compared() const override { return value().text(); }
    [[nodiscard]] QString comparedOf(const Rejection &rejection) const override;

private:
    void setChoices();

    SearchableComboBox *m_combo;
    Field *m_field;
    /// A country that the list does not have.
    CountryCode m_unknown;
    AddressPlace m_place;
    bool m_isFilling = false;
};

} // namespace numberdesk
