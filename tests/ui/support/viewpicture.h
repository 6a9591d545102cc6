// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace numberdesk {
class Composition;
}

namespace numberdesk::tests {

/// A program that shows one view over the sample carriers, or saves a picture of it, or of the dialog that
/// stands open before it:
///   --scheme light|dark   --size 1040x800   --rtl   --font Inter,18   --wait milliseconds   --save picture.png
///   --language de
/// @param make builds the view. @param play does what a person would do before the picture; may be empty.
int showView(int argc, char **argv, const std::function<std::unique_ptr<QWidget>(const Services &)> &make,
             const std::function<void(QWidget &, Composition &)> &play = {});

} // namespace numberdesk::tests
