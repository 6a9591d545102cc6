// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/journalcheck.h"

#include <QString>

namespace numberdesk {

/// What a check of the journal found, in words: whether it is whole or where it is not, what to do, and what the check
/// cannot prove. Paragraphs are parted by line ends.
QString describeCheck(const ChainCheck &check);

} // namespace numberdesk
