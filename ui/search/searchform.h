// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/searchquery.h"
#include "ui/search/accountsbutton.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace numberdesk {

class Field;
class SearchableComboBox;
class TextLabel;

/// What is looked for and who is asked. Enter in any field searches. What is wrong is said under its field.
class SearchForm : public QWidget
{
    Q_OBJECT

public:
    /// @param country the country to begin with; empty: the person must choose one.
    explicit SearchForm(const QString &country, QWidget *parent = nullptr);

    void setAccounts(const QList<AccountsButton::Choice> &accounts);
    [[nodiscard]] QStringList accountsToAsk() const { return m_accounts->chosen(); }
    /// Whether there is something to stop.
    void setRunning(bool isRunning);

    /// What is looked for; nothing when something is wrong: that is said in its place then, and the first such field
    /// has the focus.
    [[nodiscard]] std::optional<SearchQuery> checkedQuery();

    /// Empties all filters but the country.
    void clearFilters();
    void focusFirstField();
    void focusPattern();

Q_SIGNALS:
    void searchRequested();
    void stopRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setTexts();
    /// What is wrong with what was entered, in the language that is spoken now.
    void renewProblems();
    void buildFields();
    void buildLayout();
    /// One row where there is room for it, else two.
    void arrangeRows();
    [[nodiscard]] bool checkCountry();
    [[nodiscard]] bool checkPattern();
    [[nodiscard]] bool checkPrice();
    [[nodiscard]] bool checkAccounts();
    [[nodiscard]] Channels channels() const;

    SearchableComboBox *m_country;
    QComboBox *m_type;
    QLineEdit *m_pattern;
    QComboBox *m_match;
    QLineEdit *m_place;
    QLineEdit *m_price;
    QList<QCheckBox *> m_channels;
    AccountsButton *m_accounts;
    TextLabel *m_accountsError;
    QPushButton *m_stop;
    QPushButton *m_search;
    Field *m_countryField;
    Field *m_typeField;
    Field *m_patternField;
    Field *m_matchField;
    Field *m_placeField;
    Field *m_priceField;
    /// Two rows where the width is too small for one.
    QBoxLayout *m_fields;
    QBoxLayout *m_actions;
};

} // namespace numberdesk
