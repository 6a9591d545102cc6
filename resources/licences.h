// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace numberdesk {

/// The whole text of the licence of Numberdesk (GPL version 3).
QString projectLicence();

/// The whole text of the licences of the icons (ISC, and MIT for those from Feather).
QString iconsLicence();

} // namespace numberdesk
