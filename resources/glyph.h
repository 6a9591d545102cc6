// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace numberdesk {

/// The drawings in resources/icons, one line icon each (Lucide, ISC licence, see resources/icons/LICENSE). A new one is
/// its SVG file, a line here and a line in glyph.cpp.
enum class Glyph
{
    ArrowDown,
    ArrowLeft,
    ArrowRight,
    ArrowUp,
    Ban,
    Bell,
    Building2,
    Calendar,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Circle,
    CircleAlert,
    CircleCheck,
    CircleDashed,
    CircleHelp,
    CircleX,
    ClipboardCheck,
    Clock,
    Columns3,
    Command,
    Copy,
    Download,
    Ellipsis,
    ExternalLink,
    Eye,
    EyeOff,
    FilePlus,
    FileText,
    Filter,
    FlaskConical,
    FolderOpen,
    Globe,
    Group,
    Headset,
    History,
    Hourglass,
    IdCard,
    Info,
    KeyRound,
    Link,
    List,
    Loader,
    Lock,
    LockOpen,
    MapPin,
    MessageSquare,
    Minus,
    Pencil,
    Phone,
    Plug,
    PlugZap,
    Plus,
    RefreshCw,
    Save,
    Search,
    Settings,
    ShieldCheck,
    ShoppingCart,
    Square,
    Star,
    Table2,
    Tag,
    Trash2,
    TriangleAlert,
    Undo2,
    Unlink,
    Upload,
    UserRound,
    Users,
    Wallet,
    X,
};

/// Path of the drawing inside the program's resources, for instance ":/numberdesk/icons/search.svg".
QString glyphPath(Glyph glyph);

/// Every glyph, in the order of the enumeration.
QList<Glyph> allGlyphs();

/// Path of the application's own mark inside the program's resources (an SVG with its own colours).
QString applicationIconPath();

} // namespace numberdesk
