// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace numberdesk {

/// One input that a provider asks for: of an account, of a purchase, or a setting of a number. The window renders it
/// without knowing the provider. Texts are translated.
struct FieldSpec
{
    enum class Kind
    {
        Text,
        Integer,
        Choice,  ///< one of `choices`
        Boolean, ///< value "true" or "false"
    };
    struct Choice
    {
        QString value;
        QString label;
    };

    /// Stable key, the same in storage and on no wire ("subdomain").
    QString key;
    /// Accessible name and visible label ("Subdomain").
    QString label;
    /// Where to find it, or what it is for; one or two sentences.
    QString hint;
    /// An example of a value.
    QString placeholder;
    Kind kind = Kind::Text;
    QList<Choice> choices;
    QString defaultValue;
    bool required = false;
    /// Belongs under "Advanced".
    bool advanced = false;
};

} // namespace numberdesk
