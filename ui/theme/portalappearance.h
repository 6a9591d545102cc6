// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/systemappearance.h"

#include <QDBusMessage>

#include <optional>

class QDBusConnection;

namespace numberdesk {

/// The desktop portal's choice on Linux, and the platform's while the portal is silent, absent or without a preference.
/// Source: xdg-desktop-portal, interface org.freedesktop.portal.Settings, namespace org.freedesktop.appearance.
class PortalAppearance final : public SystemAppearance
{
    Q_OBJECT

public:
    /// Asks the session bus's portal without waiting for it; no bus is no error.
    explicit PortalAppearance(std::unique_ptr<SystemAppearance> platform);

    [[nodiscard]] Scheme scheme() const override;
    [[nodiscard]] QColor accent() const override;

    [[nodiscard]] bool isMotionReduced() const override { return m_isMotionReduced; }

    /// Takes in one setting of the portal, from an answer or a change: color-scheme, accent-color, reduced-motion, and
    /// GNOME's enable-animations. Others are not ours.
    void takeSetting(const QString &key, const QVariant &value);

private Q_SLOTS:
    /// The message itself: Qt 6.4 refuses to connect a slot with a QDBusVariant.
    void onSettingChanged(const QDBusMessage &message);

private:
    void ask(const QDBusConnection &bus, const QString &space, const QString &key);

    std::unique_ptr<SystemAppearance> m_platform;
    std::optional<Scheme> m_scheme;
    QColor m_accent;
    bool m_isMotionReduced = false;
};

} // namespace numberdesk
