// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace numberdesk::identitycall {

/// Translated sentences of this folder: `Text::tr("…")`.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(IdentityCall)
};

} // namespace numberdesk::identitycall
