// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/answercheck.h"
#include "core/providers/fieldspec.h"
#include "ui/compliance/form/formentry.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace numberdesk {

/// A list to choose from, with an empty choice first.
QComboBox *makeChoiceBox(const QList<FieldSpec::Choice> &choices);
/// Chooses a value of such a list; one that it does not have is added as it is.
void chooseOrAdd(QComboBox *combo, const QString &value);
/// Puts a text into a line, however long it is.
void putText(QLineEdit *line, const QString &text);

/// An answer in words to a requirement: a text, a date, a choice or several. Checked as it is typed.
class AnswerEntry : public FormEntry
{
    Q_OBJECT

public:
    /// @p country is the one whose regulator asks; may be empty.
    explicit AnswerEntry(Requirement requirement, const CountryCode &country = {}, QWidget *parent = nullptr);

    /// The same under a key of its own, for what no requirement asks for.
    AnswerEntry(const QString &key, Requirement requirement, const CountryCode &country, QWidget *parent);

    /// Name and hint in another language, for what is asked in our own words.
    void setWords(const QString &name, const QString &hint = {});
    /// Something to be considered about what is entered that checkAnswer() does not know; empty when nothing is.
    void setDoubt(const QString &doubt);
    [[nodiscard]] const Requirement &requirement() const { return m_requirement; }
    /// As it is sent.
    [[nodiscard]] QString value() const;
    /// Puts a value in without changed(). One that cannot be chosen here stays and is told as a problem.
    void setValue(const QString &value);

    /// Whether an entry of this requirement takes a whole row.
    static bool isWide(const Requirement &requirement);
    [[nodiscard]] bool isWide() const override { return isWide(m_requirement); }
    [[nodiscard]] bool isEmpty() const override { return value().isEmpty(); }
    [[nodiscard]] QString problem() const override { return m_check.problem; }
    /// What checkAnswer() says of what stands here.
    [[nodiscard]] const AnswerCheck &check() const { return m_check; }

protected:
    [[nodiscard]] QString compared() const override { return value(); }
    [[nodiscard]] QString comparedOf(const Rejection &rejection) const override;

private:
    QWidget *makeControl();
    QWidget *makeArea();
    QWidget *makeChoice();
    QWidget *makeChoices();
    void addChoiceBox(QWidget *group, const QString &choice);
    void tick(QWidget *group, const QStringList &chosen);
    void addLink();
    void setTexts();
    void showCheck();
    void entered();

    /// What a box of several stands for.
    static constexpr auto choiceProperty = "choice";

    Requirement m_requirement;
    CountryCode m_country;
    AnswerCheck m_check;
    QString m_doubt;
    std::function<QString()> m_read;
    std::function<void(const QString &value)> m_write;
    bool m_isFilling = false;
    QList<QCheckBox *> m_boxes;
    Field *m_field;
};

} // namespace numberdesk
