// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace numberdesk::mindhunters {

/// Translated sentences of this folder: `Texts::tr("...")`.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(MindHunters)
};

} // namespace numberdesk::mindhunters
