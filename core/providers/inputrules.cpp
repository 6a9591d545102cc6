// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/inputrules.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>

namespace numberdesk {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(InputRules)
};

Result<QUrl> wrongAddress(const QString &text) { return failure(invalidInput(QStringLiteral("address"), text)); }

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
               c.category() == QChar::Separator_Paragraph;
    });
}

} // namespace

Result<Secret> checkToken(const Secret &entered)
{
    const auto wrong = [](const QString &text) -> Result<Secret> {
        return failure(invalidInput(QStringLiteral("token"), text));
    };
    // Pasted text may end in a no-break space, which only a QString knows as white space.
    const QByteArray token = QString::fromUtf8(entered.reveal()).trimmed().toUtf8();
    if (token.isEmpty()) {
        return wrong(Text::tr("Enter the token that the provider gave you."));
    }
    if (token.size() > MaximumTokenBytes) {
        return wrong(Text::tr("This is too long for a token: %1 characters at most. Copy the token alone.")
                         .arg(MaximumTokenBytes));
    }
    if (std::any_of(token.begin(), token.end(), [](char c) { return c == '\n' || c == '\r'; })) {
        return wrong(Text::tr("The token has a line break in it. Copy it again, as one line."));
    }
    if (std::any_of(token.begin(), token.end(), [](char c) { return c < 0x20 || c > 0x7e; })) {
        return wrong(Text::tr("The token has a character in it that no token can have. Copy it again."));
    }
    return Secret(token);
}

bool isLoopbackHost(const QString &host)
{
    if (host.compare(u"localhost", Qt::CaseInsensitive) == 0) {
        return true;
    }
    QHostAddress address;
    if (!address.setAddress(host) || !address.scopeId().isEmpty()) {
        return false;
    }
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        return address == QHostAddress(QHostAddress::LocalHostIPv6);
    }
    return address.isInSubnet(QHostAddress(QStringLiteral("127.0.0.0")), 8);
}

Result<QUrl> checkAddress(const QString &entered)
{
    const QString text = entered.trimmed();
    if (text.isEmpty()) {
        return QUrl();
    }
    if (text.size() > MaximumAddressCharacters) {
        return wrongAddress(Text::tr("This address is too long."));
    }
    QUrl url(text, QUrl::StrictMode);
    const bool secure = url.scheme() == u"https";
    if (!secure && url.scheme() != u"http") {
        return wrongAddress(Text::tr("Begin the API address with https://."));
    }
    if (!url.isValid() || url.host().isEmpty() || url.port() == 0) {
        return wrongAddress(Text::tr("This is not an address that can be asked. Example: https://api.example.com/v1"));
    }
    if (!secure && !isLoopbackHost(url.host())) {
        return wrongAddress(Text::tr("Only https:// keeps the token secret on its way. http:// is possible for this "
                                     "computer alone (localhost)."));
    }
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@')) {
        return wrongAddress(Text::tr("The API address must not have a user name or password in it."));
    }
    if (url.hasQuery() || url.hasFragment()) {
        return wrongAddress(Text::tr("Leave out everything from the question mark or the number sign on."));
    }
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    url.setPath(path, QUrl::StrictMode);
    return url;
}

Result<QString> checkField(const FieldSpec &field, const QString &entered)
{
    const auto wrong = [&field](const QString &text) -> Result<QString> {
        return failure(invalidInput(field.key, text));
    };
    QString value = entered.trimmed();
    if (value.isEmpty()) {
        value = field.defaultValue;
    }
    if (value.isEmpty()) {
        if (field.required) {
            return wrong(Text::tr("%1: this is needed. %2").arg(field.label, field.hint).trimmed());
        }
        return value;
    }
    if (value.size() > MaximumFieldCharacters) {
        return wrong(Text::tr("%1: at most %2 characters.").arg(field.label).arg(MaximumFieldCharacters));
    }
    if (hasControlCharacter(value)) {
        return wrong(Text::tr("%1: a line break or control character is in it. Copy it again.").arg(field.label));
    }
    switch (field.kind) {
    case FieldSpec::Kind::Text:
        break;
    case FieldSpec::Kind::Integer: {
        bool isNumber = false;
        const qlonglong number = value.toLongLong(&isNumber);
        if (!isNumber) {
            return wrong(Text::tr("%1: enter a whole number.").arg(field.label));
        }
        value = QString::number(number);
        break;
    }
    case FieldSpec::Kind::Choice:
        if (std::none_of(field.choices.begin(), field.choices.end(),
                         [&value](const FieldSpec::Choice &choice) { return choice.value == value; })) {
            return wrong(Text::tr("%1: choose one of the offered values.").arg(field.label));
        }
        break;
    case FieldSpec::Kind::Boolean:
        if (value != u"true" && value != u"false") {
            return wrong(Text::tr("%1: choose yes or no.").arg(field.label));
        }
        break;
    }
    return value;
}

Result<AccountInput> checkAccountInput(const ProviderTraits &traits, const AccountInput &entered)
{
    AccountInput checked;
    Error error;
    error.kind = ErrorKind::InvalidInput;

    for (const FieldSpec &field : traits.accountFields) {
        const Result<QString> value = checkField(field, entered.fields.value(field.key));
        if (!value) {
            error.fields += value.error().fields;
        } else if (!value->isEmpty()) {
            checked.fields.insert(field.key, *value);
        }
    }
    if (const Result<Secret> token = checkToken(entered.token)) {
        checked.token = *token;
    } else {
        error.fields += token.error().fields;
    }
    if (const Result<QUrl> address = checkAddress(entered.address)) {
        checked.address = address->toString(QUrl::FullyEncoded);
    } else {
        error.fields += address.error().fields;
    }

    if (!error.fields.isEmpty()) {
        return failure(error);
    }
    return checked;
}

} // namespace numberdesk
