// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/systemappearance.h"

#include <QGuiApplication>
#include <QStyleHints>

#ifdef NUMBERDESK_HAS_DBUS
#include "ui/theme/portalappearance.h"
#endif

namespace numberdesk {
namespace {

/// The platform's palette at the start, and from Qt 6.5 on its colour scheme hint as it changes.
class PlatformAppearance final : public SystemAppearance
{
public:
    PlatformAppearance()
    {
        const QPalette palette = QGuiApplication::palette();
        m_scheme = Tokens::of(palette).scheme;
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
        m_accent = palette.color(QPalette::Accent);
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        const QStyleHints *hints = QGuiApplication::styleHints();
        readHint(hints->colorScheme());
        connect(hints, &QStyleHints::colorSchemeChanged, this, [this](Qt::ColorScheme hint) {
            readHint(hint);
            Q_EMIT changed();
        });
#endif
    }

    [[nodiscard]] Scheme scheme() const override { return m_scheme; }
    [[nodiscard]] QColor accent() const override { return m_accent; }

private:
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    void readHint(Qt::ColorScheme hint)
    {
        if (hint != Qt::ColorScheme::Unknown)
            m_scheme = hint == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light;
    }
#endif

    Scheme m_scheme = Scheme::Light;
    QColor m_accent;
};

} // namespace

std::unique_ptr<SystemAppearance> makeSystemAppearance()
{
    auto platform = std::make_unique<PlatformAppearance>();
#ifdef NUMBERDESK_HAS_DBUS
    return std::make_unique<PortalAppearance>(std::move(platform));
#else
    return platform;
#endif
}

} // namespace numberdesk
