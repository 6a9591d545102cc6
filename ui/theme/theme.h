// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/systemappearance.h"

#include <QPointer>

#include <memory>

namespace numberdesk {

class NumberdeskStyle;

/// Which look the person chose in the settings.
enum class ThemeChoice
{
    System,
    Light,
    Dark
};

/// Gives the application Numberdesk's look and keeps it in step with the system and the person's choice, without a
/// restart. One is made by the composition root, before the first widget.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(std::unique_ptr<SystemAppearance> system = makeSystemAppearance(), QObject *parent = nullptr);

    ~Theme() override;

    /// Sets style, palette and window icon of the application. From then on its palette follows this theme.
    void apply();

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);

    [[nodiscard]] Scheme scheme() const;
    [[nodiscard]] Tokens tokens() const;

Q_SIGNALS:
    /// Scheme or accent are other ones now; the application's palette is set already.
    void changed();

private:
    void update();

    std::unique_ptr<SystemAppearance> m_system;
    ThemeChoice m_choice = ThemeChoice::System;
    Tokens m_shown;
    /// Owned by the application; nothing before apply().
    QPointer<NumberdeskStyle> m_style;
};

} // namespace numberdesk
