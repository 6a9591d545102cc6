// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QObject>

#include <memory>

namespace numberdesk {

/// What the desktop wishes: light or dark, its accent colour, and how much may move.
class SystemAppearance : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual Scheme scheme() const = 0;
    /// Invalid where the system has none or doesn't tell.
    [[nodiscard]] virtual QColor accent() const = 0;

    /// Whether the person asked the system for less motion; no where the system doesn't tell.
    [[nodiscard]] virtual bool isMotionReduced() const { return false; }

Q_SIGNALS:
    /// The answer of one of the above is another one now.
    void changed();
};

/// The appearance of the system that the program runs on: Qt's own hint from 6.5 on; before that the platform's
/// palette, and on Linux the desktop portal, which is asked without waiting and followed. Make it before the
/// application's palette is replaced.
std::unique_ptr<SystemAppearance> makeSystemAppearance();

} // namespace numberdesk
