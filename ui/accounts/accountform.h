// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/providers/provider.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace numberdesk {

class Field;
class LinkButton;
class SpecField;
class TokenEdit;

/// The fields of an account: provider, name, what the provider's traits ask for, the token, and the rest under
/// "Advanced". It knows no provider by name and judges nothing; what is wrong is shown by showErrors().
class AccountForm : public QWidget
{
    Q_OBJECT

public:
    /// @param providers in the order in which they are offered; they outlive the form.
    explicit AccountForm(const QList<ProviderDescription> &providers, QWidget *parent = nullptr);

    /// Shows a stored account, whose provider is fixed. Its token is never shown; `hasToken`: one is kept.
    void setAccount(const Account &account, bool hasToken);
    /// Says in the token's field that one is kept, or that it is not for the address that was entered.
    void showKeptToken(bool fitsAddress);

    /// The chosen provider.
    [[nodiscard]] const ProviderDescription &description() const;
    [[nodiscard]] const ProviderTraits &traits() const { return m_traits; }
    [[nodiscard]] QString name() const;
    /// What was entered, as it was entered.
    [[nodiscard]] AccountInput input() const;
    [[nodiscard]] int concurrentRequests() const;

    /// Shows each message at its field, opens "Advanced" where needed, and puts the focus on the first. @return what
    /// belongs to no field.
    QStringList showErrors(const QList<FieldMessage> &messages);
    void clearErrors();
    void focusToken();
    void focusName();
    /// Takes the token out of the form.
    void dropToken();

    /// The height that everything needs at this width. @unit logical pixels
    [[nodiscard]] int heightAt(int width) const;

Q_SIGNALS:
    void edited();
    /// "Advanced" was opened or closed, or another provider has other fields.
    void shapeChanged();

private:
    void buildToken();
    void buildAdvanced();
    void showProvider();
    void setAdvancedShown(bool isShown);
    [[nodiscard]] bool isAdvancedInUse() const;

    QList<ProviderDescription> m_providers;
    ProviderTraits m_traits;
    QComboBox *m_provider;
    QLineEdit *m_name;
    TokenEdit *m_token;
    QLineEdit *m_address;
    QSpinBox *m_concurrency;
    Field *m_tokenField = nullptr;
    Field *m_addressField = nullptr;
    QWidget *m_tokenPage;
    LinkButton *m_advancedSwitch;
    QWidget *m_advanced;
    /// Where the provider's own fields stand.
    QVBoxLayout *m_ownFields;
    QVBoxLayout *m_ownAdvancedFields;
    QList<SpecField *> m_specFields;
    /// By the keys of ProviderDescription::check and AccountStore.
    QHash<QString, Field *> m_fields;
};

} // namespace numberdesk
