// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace numberdesk {
namespace {

constexpr double readable = 4.5;

Tokens lightTokens()
{
    Tokens tokens;
    tokens.scheme = Scheme::Light;
    tokens.window = QColor(0xf6, 0xf7, 0xf9);
    tokens.panel = QColor(0xff, 0xff, 0xff);
    tokens.sidebar = QColor(0xee, 0xf0, 0xf4);
    tokens.line = QColor(0xe1, 0xe4, 0xea);
    tokens.strongLine = QColor(0xb4, 0xbb, 0xc8);
    tokens.hover = QColor(0xf4, 0xf6, 0xf9);
    tokens.neutralSoft = QColor(0xf0, 0xf2, 0xf5);
    tokens.text = QColor(0x1b, 0x1f, 0x27);
    tokens.dim = QColor(0x5f, 0x69, 0x7d);
    tokens.faint = QColor(0x98, 0xa1, 0xb0);
    tokens.accent = QColor(0x2f, 0x6f, 0xed);
    tokens.accentHover = QColor(0x28, 0x63, 0xd9);
    tokens.accentPressed = QColor(0x21, 0x55, 0xbf);
    tokens.accentText = QColor(0x24, 0x60, 0xd6);
    tokens.onAccent = QColor(0xff, 0xff, 0xff);
    tokens.accentSoft = QColor(0xe6, 0xee, 0xfd);
    tokens.good = QColor(0x17, 0x72, 0x45);
    tokens.goodSoft = QColor(0xe4, 0xf4, 0xea);
    tokens.warning = QColor(0x8a, 0x5a, 0x00);
    tokens.warningSoft = QColor(0xfd, 0xf1, 0xd8);
    tokens.bad = QColor(0xb3, 0x26, 0x1e);
    tokens.badSoft = QColor(0xfd, 0xe8, 0xe6);
    tokens.onBad = QColor(0xff, 0xff, 0xff);
    return tokens;
}

Tokens darkTokens()
{
    Tokens tokens;
    tokens.scheme = Scheme::Dark;
    tokens.window = QColor(0x14, 0x17, 0x1c);
    tokens.panel = QColor(0x1b, 0x1f, 0x26);
    tokens.sidebar = QColor(0x17, 0x1a, 0x20);
    tokens.line = QColor(0x2a, 0x2f, 0x39);
    tokens.strongLine = QColor(0x55, 0x5e, 0x6d);
    tokens.hover = QColor(0x22, 0x27, 0x30);
    tokens.neutralSoft = QColor(0x23, 0x28, 0x31);
    tokens.text = QColor(0xe7, 0xea, 0xf0);
    tokens.dim = QColor(0x9a, 0xa4, 0xb5);
    tokens.faint = QColor(0x6b, 0x75, 0x86);
    tokens.accent = QColor(0x6e, 0xa0, 0xff);
    tokens.accentHover = QColor(0x84, 0xae, 0xff);
    tokens.accentPressed = QColor(0x5c, 0x92, 0xf5);
    tokens.accentText = QColor(0x7d, 0xaa, 0xff);
    tokens.onAccent = QColor(0x0f, 0x17, 0x26);
    tokens.accentSoft = QColor(0x22, 0x30, 0x4b);
    tokens.good = QColor(0x72, 0xd4, 0x9a);
    tokens.goodSoft = QColor(0x17, 0x35, 0x2a);
    tokens.warning = QColor(0xf0, 0xc4, 0x6b);
    tokens.warningSoft = QColor(0x3a, 0x2e, 0x14);
    tokens.bad = QColor(0xff, 0x9a, 0x92);
    tokens.badSoft = QColor(0x3d, 0x1f, 0x1e);
    tokens.onBad = QColor(0x26, 0x0f, 0x0d);
    return tokens;
}

double relativeLuminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto channel = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return {channel(from.red(), to.red()), channel(from.green(), to.green()), channel(from.blue(), to.blue())};
}

template <std::size_t Count>
bool isReadableOnAll(const QColor &ink, const std::array<QColor, Count> &grounds)
{
    return std::ranges::all_of(grounds,
                               [&ink](const QColor &ground) { return contrastRatio(ink, ground) >= readable; });
}

/// Moves @p ink towards @p end until it is readable on all grounds; at the end it is, since end is the extreme.
template <std::size_t Count>
QColor madeReadable(const QColor &ink, const QColor &end, const std::array<QColor, Count> &grounds)
{
    constexpr int steps = 25;
    for (int step = 0; step < steps; ++step) {
        const QColor candidate = mixed(ink, end, static_cast<double>(step) / steps);
        if (isReadableOnAll(candidate, grounds))
            return candidate;
    }
    return end;
}

void setAccent(Tokens &tokens, const QColor &wanted)
{
    const QColor strong = tokens.scheme == Scheme::Light ? QColor(Qt::black) : QColor(Qt::white);
    const std::array inks{tokens.onAccent};
    tokens.accent = madeReadable(wanted.toRgb(), strong, inks);
    tokens.accentHover = mixed(tokens.accent, strong, 0.10);
    tokens.accentPressed = mixed(tokens.accent, strong, 0.20);
    // As much of the accent as leaves quiet words readable on it.
    double share = tokens.scheme == Scheme::Light ? 0.12 : 0.22;
    do {
        tokens.accentSoft = mixed(tokens.panel, tokens.accent, share);
        share -= 0.01;
    } while (share > 0 && contrastRatio(tokens.dim, tokens.accentSoft) < readable);
    const std::array grounds{tokens.window, tokens.panel, tokens.sidebar, tokens.accentSoft};
    tokens.accentText = madeReadable(tokens.accent, strong, grounds);
}

} // namespace

Tokens Tokens::of(Scheme scheme, const QColor &accent)
{
    Tokens tokens = scheme == Scheme::Light ? lightTokens() : darkTokens();
    if (accent.isValid() && accent.rgb() != tokens.accent.rgb())
        setAccent(tokens, accent);
    return tokens;
}

Tokens Tokens::of(const QPalette &palette)
{
    struct Remembered
    {
        QRgb window = 0;
        QRgb highlight = 0;
        Tokens tokens;
    };
    // Asked for at every cell that is painted, nearly always with the same palette.
    thread_local Remembered last;

    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
    if (!last.tokens.window.isValid() || last.window != window.rgb() || last.highlight != highlight.rgb()) {
        constexpr double middleGrey = 0.18;
        const Scheme scheme = relativeLuminance(window) < middleGrey ? Scheme::Dark : Scheme::Light;
        last = {window.rgb(), highlight.rgb(), of(scheme, highlight)};
    }
    return last.tokens;
}

QColor Tokens::color(Tone tone) const
{
    switch (tone) {
    case Tone::Text:
        return text;
    case Tone::Dim:
        return dim;
    case Tone::Faint:
        return faint;
    case Tone::Accent:
        return accentText;
    case Tone::OnAccent:
        return onAccent;
    case Tone::Good:
        return good;
    case Tone::Warning:
        return warning;
    case Tone::Bad:
        return bad;
    }
    Q_UNREACHABLE();
}

QColor Tokens::soft(Tone tone) const
{
    switch (tone) {
    case Tone::Text:
    case Tone::Dim:
    case Tone::Faint:
        return neutralSoft;
    case Tone::Accent:
        return accentSoft;
    case Tone::OnAccent:
        return accent;
    case Tone::Good:
        return goodSoft;
    case Tone::Warning:
        return warningSoft;
    case Tone::Bad:
        return badSoft;
    }
    Q_UNREACHABLE();
}

QPalette::ColorRole paletteRole(Tone tone)
{
    switch (tone) {
    case Tone::Text:
        return QPalette::WindowText;
    case Tone::Dim:
        return QPalette::Dark;
    case Tone::Faint:
        return QPalette::PlaceholderText;
    case Tone::Accent:
        return QPalette::Link;
    case Tone::OnAccent:
        return QPalette::HighlightedText;
    case Tone::Good:
        return QPalette::LinkVisited;
    case Tone::Warning:
        return QPalette::Midlight;
    case Tone::Bad:
        return QPalette::BrightText;
    }
    Q_UNREACHABLE();
}

QPalette Tokens::toPalette() const
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color) {
        palette.setColor(QPalette::All, role, color);
    };
    set(QPalette::Window, window);
    set(QPalette::WindowText, text);
    set(QPalette::Base, panel);
    set(QPalette::AlternateBase, hover);
    set(QPalette::Text, text);
    set(QPalette::Button, panel);
    set(QPalette::ButtonText, text);
    set(QPalette::ToolTipBase, text);
    set(QPalette::ToolTipText, panel);
    set(QPalette::Highlight, accent);
    set(QPalette::Light, panel);
    set(QPalette::Mid, line);
    set(QPalette::Shadow, strongLine);
    for (const Tone tone : {Tone::Dim, Tone::Faint, Tone::Accent, Tone::OnAccent, Tone::Good, Tone::Warning, Tone::Bad})
        set(paletteRole(tone), color(tone));

    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Base, window);
    palette.setColor(QPalette::Disabled, QPalette::Button, window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, neutralSoft);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
    palette.setColor(QPalette::Disabled, paletteRole(Tone::Dim), faint);
    return palette;
}

double contrastRatio(const QColor &first, const QColor &second)
{
    const double a = relativeLuminance(first);
    const double b = relativeLuminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace numberdesk
