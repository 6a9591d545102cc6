// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/cartline.h"
#include "core/purchasing/journal.h"

namespace numberdesk {

/// Ids of the lines that were bought since they were put into the cart: a program that ends between a purchase and its
/// removal from the cart leaves such lines behind. A line was bought when the journal has a purchase for it, or one of
/// its number by its account that began after the line was added, and that was bought or accepted. What had the
/// provider's success and waits to be seen stays: it may turn out not to be bought. @error StorageFailed when the
/// journal cannot be read.
Result<QStringList> boughtLines(const QList<CartLine> &lines, const Journal &journal);

} // namespace numberdesk
