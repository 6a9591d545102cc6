// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/icon.h"
#include "ui/theme/numberdeskstyle.h"

#include <QApplication>

namespace numberdesk {

Theme::Theme(std::unique_ptr<SystemAppearance> system, QObject *parent)
    : QObject(parent)
    , m_system(std::move(system))
{
    m_shown = tokens();
    connect(m_system.get(), &SystemAppearance::changed, this, &Theme::update);
}

Theme::~Theme() = default;

void Theme::apply()
{
    m_style = new NumberdeskStyle;
    m_style->setMotionReduced(m_system->isMotionReduced());
    QApplication::setStyle(m_style);
    QApplication::setPalette(m_shown.toPalette());
    QApplication::setWindowIcon(applicationIcon());
}

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    update();
}

Scheme Theme::scheme() const
{
    switch (m_choice) {
    case ThemeChoice::System:
        return m_system->scheme();
    case ThemeChoice::Light:
        return Scheme::Light;
    case ThemeChoice::Dark:
        return Scheme::Dark;
    }
    Q_UNREACHABLE();
}

Tokens Theme::tokens() const { return Tokens::of(scheme(), m_system->accent()); }

void Theme::update()
{
    if (m_style)
        m_style->setMotionReduced(m_system->isMotionReduced());
    const Tokens wanted = tokens();
    if (wanted == m_shown)
        return;
    m_shown = wanted;
    if (m_style)
        QApplication::setPalette(m_shown.toPalette());
    Q_EMIT changed();
}

} // namespace numberdesk
