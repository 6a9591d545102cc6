// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/glyph.h"

#include <array>

namespace numberdesk {
namespace {

struct GlyphFile
{
    Glyph glyph;
    const char *name;
};

/// In the order of the enumeration, so that a glyph's value is its index.
constexpr std::array glyphFiles{std::to_array<GlyphFile>({
    {Glyph::ArrowDown, "arrow-down"},
    {Glyph::ArrowLeft, "arrow-left"},
    {Glyph::ArrowRight, "arrow-right"},
    {Glyph::ArrowUp, "arrow-up"},
    {Glyph::Ban, "ban"},
    {Glyph::Bell, "bell"},
    {Glyph::Building2, "building-2"},
    {Glyph::Calendar, "calendar"},
    {Glyph::Check, "check"},
    {Glyph::ChevronDown, "chevron-down"},
    {Glyph::ChevronLeft, "chevron-left"},
    {Glyph::ChevronRight, "chevron-right"},
    {Glyph::ChevronUp, "chevron-up"},
    {Glyph::Circle, "circle"},
    {Glyph::CircleAlert, "circle-alert"},
    {Glyph::CircleCheck, "circle-check"},
    {Glyph::CircleDashed, "circle-dashed"},
    {Glyph::CircleHelp, "circle-help"},
    {Glyph::CircleX, "circle-x"},
    {Glyph::ClipboardCheck, "clipboard-check"},
    {Glyph::Clock, "clock"},
    {Glyph::Columns3, "columns-3"},
    {Glyph::Command, "command"},
    {Glyph::Copy, "copy"},
    {Glyph::Download, "download"},
    {Glyph::Ellipsis, "ellipsis"},
    {Glyph::ExternalLink, "external-link"},
    {Glyph::Eye, "eye"},
    {Glyph::EyeOff, "eye-off"},
    {Glyph::FilePlus, "file-plus"},
    {Glyph::FileText, "file-text"},
    {Glyph::Filter, "filter"},
    {Glyph::FlaskConical, "flask-conical"},
    {Glyph::FolderOpen, "folder-open"},
    {Glyph::Globe, "globe"},
    {Glyph::Group, "group"},
    {Glyph::Headset, "headset"},
    {Glyph::History, "history"},
    {Glyph::Hourglass, "hourglass"},
    {Glyph::IdCard, "id-card"},
    {Glyph::Info, "info"},
    {Glyph::KeyRound, "key-round"},
    {Glyph::Link, "link"},
    {Glyph::List, "list"},
    {Glyph::Loader, "loader"},
    {Glyph::Lock, "lock"},
    {Glyph::LockOpen, "lock-open"},
    {Glyph::MapPin, "map-pin"},
    {Glyph::MessageSquare, "message-square"},
    {Glyph::Minus, "minus"},
    {Glyph::Pencil, "pencil"},
    {Glyph::Phone, "phone"},
    {Glyph::Plug, "plug"},
    {Glyph::PlugZap, "plug-zap"},
    {Glyph::Plus, "plus"},
    {Glyph::RefreshCw, "refresh-cw"},
    {Glyph::Save, "save"},
    {Glyph::Search, "search"},
    {Glyph::Settings, "settings"},
    {Glyph::ShieldCheck, "shield-check"},
    {Glyph::ShoppingCart, "shopping-cart"},
    {Glyph::Square, "square"},
    {Glyph::Star, "star"},
    {Glyph::Table2, "table-2"},
    {Glyph::Tag, "tag"},
    {Glyph::Trash2, "trash-2"},
    {Glyph::TriangleAlert, "triangle-alert"},
    {Glyph::Undo2, "undo-2"},
    {Glyph::Unlink, "unlink"},
    {Glyph::Upload, "upload"},
    {Glyph::UserRound, "user-round"},
    {Glyph::Users, "users"},
    {Glyph::Wallet, "wallet"},
    {Glyph::X, "x"},
})};

} // namespace

QString glyphPath(Glyph glyph)
{
    const GlyphFile &file = glyphFiles.at(static_cast<std::size_t>(glyph));
    Q_ASSERT(file.glyph == glyph);
    return QStringLiteral(":/numberdesk/icons/%1.svg").arg(QLatin1String(file.name));
}

QList<Glyph> allGlyphs()
{
    QList<Glyph> glyphs;
    glyphs.reserve(static_cast<qsizetype>(glyphFiles.size()));
    for (const GlyphFile &file : glyphFiles)
        glyphs.append(file.glyph);
    return glyphs;
}

QString applicationIconPath() { return QStringLiteral(":/numberdesk/application/numberdesk.svg"); }

} // namespace numberdesk
