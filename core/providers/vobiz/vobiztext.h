// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace numberdesk::vobiz {

/// Where the visible texts of this folder are translated: `Text::tr("...")`.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Vobiz)
};

} // namespace numberdesk::vobiz
