// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/secret.h"
#include "core/providers/provider.h"

#include <QString>
#include <QUrl>

/// The rules that every provider has for what a person enters for an account. A ProviderDescription::check calls
/// checkAccountInput() and adds what only that provider knows.
namespace numberdesk {

/// Longest token. Windows keeps at most 2,560 bytes in one credential. @unit bytes
inline constexpr qsizetype MaximumTokenBytes = 2048;
/// Longest value of an account field. @unit characters
inline constexpr qsizetype MaximumFieldCharacters = 256;
/// Longest API address. @unit characters
inline constexpr qsizetype MaximumAddressCharacters = 1024;

/// The token without white space around it. @error InvalidInput (field "token") when it is empty, too long, or holds a
/// line break or any other character that an HTTP header cannot carry (only visible ASCII and the blank can).
/// The message never repeats the token. Source: providers/README.md, shared rule 1; RFC 9110, section 5.5.
Result<Secret> checkToken(const Secret &entered);

/// An API address that may be asked: https, or http on loopback, with a host, without user name, query and fragment.
/// White space around it and slashes at its end are dropped; an empty text is an empty address (the provider's own).
/// @error InvalidInput (field "address"). Source: providers/README.md, shared rules 2 and 12.
Result<QUrl> checkAddress(const QString &entered);

/// Whether a URL's host is this machine by definition: 127.0.0.0/8, ::1 or localhost. Names that merely begin so, and
/// names that would have to be looked up, are not.
bool isLoopbackHost(const QString &host);

/// One value as its FieldSpec wants it, without white space around it; the default where nothing was entered.
/// @error InvalidInput with the field's key: missing, too long, control characters, not a whole number, no such choice.
Result<QString> checkField(const FieldSpec &field, const QString &entered);

/// All of it by the traits' accountFields: fields, token, address. Fields that the traits do not know are dropped. On
/// error every field that is wrong is named, not only the first.
Result<AccountInput> checkAccountInput(const ProviderTraits &traits, const AccountInput &entered);

} // namespace numberdesk
