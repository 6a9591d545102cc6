// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandbox/switchwords.h"

#include <QCoreApplication>

namespace numberdesk {
namespace {

/// For translation: what the contracts call their switches, in English.
[[maybe_unused]] constexpr const char *Labels[]{
    QT_TRANSLATE_NOOP("SandboxSwitch", "Agents are found at"),
    QT_TRANSLATE_NOOP("SandboxSwitch", "Answer to a purchase"),
    QT_TRANSLATE_NOOP("SandboxSwitch", "Answer to a release"),
    QT_TRANSLATE_NOOP("SandboxSwitch", "Answer to adding an operator"),
    QT_TRANSLATE_NOOP("SandboxSwitch", "Answer to assigning a trunk"),
    QT_TRANSLATE_NOOP("SandboxSwitch", "Answer to attaching an application"),
    QT_TRANSLATE_NOOP("SandboxSwitch", "Answer to removing an operator"),
    QT_TRANSLATE_NOOP("SandboxSwitch", "Answer when the balance is not sufficient"),
    QT_TRANSLATE_NOOP("SandboxSwitch", "Case of the account’s path"),
    QT_TRANSLATE_NOOP("SandboxSwitch", "Changing a number"),
    QT_TRANSLATE_NOOP("SandboxSwitch", "Code of a conflict"),
    QT_TRANSLATE_NOOP("SandboxSwitch", "Countries in Telephony Config"),
    QT_TRANSLATE_NOOP("SandboxSwitch", "Cursors of lists"),
    QT_TRANSLATE_NOOP("SandboxSwitch", "Entries of the inventory"),
    QT_TRANSLATE_NOOP("SandboxSwitch", "Form of a refused change"),
    QT_TRANSLATE_NOOP("SandboxSwitch", "Form of error bodies"),
    QT_TRANSLATE_NOOP("SandboxSwitch", "Form of numbers in a search"),
    QT_TRANSLATE_NOOP("SandboxSwitch", "Form of the answers"),
    QT_TRANSLATE_NOOP("SandboxSwitch", "KYC for India"),
    QT_TRANSLATE_NOOP("SandboxSwitch", "List of external numbers"),
    QT_TRANSLATE_NOOP("SandboxSwitch", "New numbers are active"),
    QT_TRANSLATE_NOOP("SandboxSwitch", "Number search"),
    QT_TRANSLATE_NOOP("SandboxSwitch", "Paging of lists"),
    QT_TRANSLATE_NOOP("SandboxSwitch", "Papers of a purchase"),
    QT_TRANSLATE_NOOP("SandboxSwitch", "Paths that sell numbers"),
    QT_TRANSLATE_NOOP("SandboxSwitch", "Place of the limit’s figures"),
    QT_TRANSLATE_NOOP("SandboxSwitch", "Purchase contracts understood"),
    //: Switch of a sample carrier: how it answers purchases
    QT_TRANSLATE_NOOP("SandboxSwitch", "Purchases"),
    QT_TRANSLATE_NOOP("SandboxSwitch", "Refund of a cancelled release"),
    //: Switch of a sample carrier: how it answers releases of numbers
    QT_TRANSLATE_NOOP("SandboxSwitch", "Releases"),
    QT_TRANSLATE_NOOP("SandboxSwitch", "Reply to a release"),
    QT_TRANSLATE_NOOP("SandboxSwitch", "Request rate"),
    QT_TRANSLATE_NOOP("SandboxSwitch", "Search in the list of numbers"),
    QT_TRANSLATE_NOOP("SandboxSwitch", "Status of a purchase"),
    QT_TRANSLATE_NOOP("SandboxSwitch", "Status of every answer"),
    QT_TRANSLATE_NOOP("SandboxSwitch", "Status when a number is taken"),
    //: Switch of a sample carrier: whether it accepts the API token
    QT_TRANSLATE_NOOP("SandboxSwitch", "Token"),
    QT_TRANSLATE_NOOP("SandboxSwitch", "Type of own numbers"),
    QT_TRANSLATE_NOOP("SandboxSwitch", "Undocumented paths"),
    QT_TRANSLATE_NOOP("SandboxSwitch", "X-RateLimit-Reset holds"),
};

} // namespace

QString switchLabel(const QString &english)
{
    return QCoreApplication::translate("SandboxSwitch", english.toUtf8().constData());
}

} // namespace numberdesk
