// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace numberdesk {

/// One step of a schema. A step that was ever released is never changed; the next change is a new step.
struct Migration
{
    /// 1, 2, 3, … in the order of the list.
    int version = 0;
    /// One SQL statement each, without values, that SQLite and PostgreSQL both understand.
    QStringList statements;
};

using Migrations = QList<Migration>;

} // namespace numberdesk
