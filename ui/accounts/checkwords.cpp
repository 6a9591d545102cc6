// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/checkwords.h"

#include <QCoreApplication>

namespace numberdesk {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CheckWords)
};

//: Stands for the name of an account that has none yet: "DialNexa accepted the token of this account."
QString nameOf(const QString &account) { return account.isEmpty() ? Text::tr("this account") : account; }

} // namespace

QString describeCheck(const AccountCheck &check, const ProviderTraits &traits, const QString &account)
{
    QStringList sentences;
    if (check.numbers) {
        //: %1 is a provider, %2 an account.
        sentences.append(
            Text::tr("%1 accepted the token of %2 and lists %n number(s).", nullptr, static_cast<int>(*check.numbers))
                .arg(traits.name, nameOf(account)));
    } else {
        sentences.append(Text::tr("%1 accepted the token of %2.").arg(traits.name, nameOf(account)));
    }
    sentences += check.notices;
    if (!check.notices.contains(traits.checkNote)) {
        sentences.append(traits.checkNote);
    }
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

ErrorWords describeAccountError(const Error &error, const ProviderTraits &traits, const QString &account)
{
    return describeError(error, traits.name, nameOf(account));
}

} // namespace numberdesk
