// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/systemdefaults.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <array>

#ifdef Q_OS_WIN
#include <knownfolders.h>
#include <shlobj.h>
#endif

namespace numberdesk {
namespace {

struct DefaultsText
{
    Q_DECLARE_TR_FUNCTIONS(SystemDefaults)
};

QString lockedGroup() { return QStringLiteral("locked"); }
QString startGroup() { return QStringLiteral("defaults"); }

#ifdef Q_OS_WIN
/// From the system, not from the environment, which a person can change.
QString programData()
{
    PWSTR path = nullptr;
    const bool isKnown = SUCCEEDED(SHGetKnownFolderPath(FOLDERID_ProgramData, KF_FLAG_DEFAULT, nullptr, &path));
    const QString found = isKnown ? QDir::fromNativeSeparators(QString::fromWCharArray(path)) : QString();
    CoTaskMemFree(path);
    return found;
}
#endif

/// A key that is called so holds a secret, or somebody wanted it to.
bool soundsSecret(const QString &key)
{
    static const std::array<QLatin1String, 7> words{
        QLatin1String("token"),  QLatin1String("password"),      QLatin1String("passwd"),    QLatin1String("secret"),
        QLatin1String("apikey"), QLatin1String("authorization"), QLatin1String("credential")};
    QString letters;
    std::copy_if(key.begin(), key.end(), std::back_inserter(letters), [](QChar c) { return c.isLetter(); });
    return std::any_of(words.begin(), words.end(),
                       [&letters](QLatin1String word) { return letters.contains(word, Qt::CaseInsensitive); });
}

/// What the person reads of a key that came from a file.
QString shown(const QString &key)
{
    constexpr qsizetype Longest = 60;
    QString text;
    for (const QChar c : key) {
        text.append(c.isPrint() ? c : QChar(QChar::ReplacementCharacter));
    }
    return text.size() > Longest ? text.left(Longest) + QChar(0x2026) : text;
}

QString unquoted(const QString &value)
{
    const bool isQuoted = value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"');
    return isQuoted ? value.mid(1, value.size() - 2) : value;
}

} // namespace

QStringList SystemDefaults::files()
{
#if defined(Q_OS_WIN)
    const QString folder = programData();
    return folder.isEmpty() ? QStringList() : QStringList{folder + QStringLiteral("/Numberdesk/defaults.ini")};
#elif defined(Q_OS_MACOS)
    return {QStringLiteral("/Library/Application Support/Numberdesk/defaults.ini")};
#else
    QStringList files{QStringLiteral("/etc/numberdesk/defaults.ini")};
    const QString folders = qEnvironmentVariable("XDG_CONFIG_DIRS");
    for (const QString &folder : (folders.isEmpty() ? QStringLiteral("/etc/xdg") : folders).split(u':')) {
        // Relative ones are to be ignored. Source: XDG Base Directory Specification.
        if (QDir::isAbsolutePath(folder)) {
            files.append(QDir::cleanPath(folder + QStringLiteral("/numberdesk/defaults.ini")));
        }
    }
    files.removeDuplicates();
    return files;
#endif
}

SystemDefaults SystemDefaults::read(const QStringList &files)
{
    SystemDefaults defaults;
    for (const QString &file : files) {
        defaults.readFile(file);
    }
    return defaults;
}

std::optional<QString> SystemDefaults::startValue(Setting setting) const
{
    const auto found = m_startValues.constFind(setting);
    return found == m_startValues.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<SystemDefaults::Lock> SystemDefaults::lock(Setting setting) const
{
    const auto found = m_locks.constFind(setting);
    return found == m_locks.constEnd() ? std::nullopt : std::optional(*found);
}

void SystemDefaults::readFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink()) {
        return;
    }
    const QString native = QDir::toNativeSeparators(path);
    const auto refuse = [this, &native](const QString &sentence) { m_problems.append(sentence.arg(native)); };
    QFile file(path);
    // A pipe would be waited for.
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        refuse(DefaultsText::tr("The administrator’s settings in %1 cannot be read, so nothing of them applies. Tell "
                                "your administrator."));
        return;
    }
    const QByteArray bytes = file.read(LargestFile + 1);
    if (bytes.size() > LargestFile) {
        refuse(DefaultsText::tr("The administrator’s settings in %1 are too large to be settings, so nothing of them "
                                "applies. Tell your administrator."));
        return;
    }
    QStringDecoder decode(QStringConverter::Utf8);
    const QString text = decode(bytes);
    if (decode.hasError() || text.contains(QChar(QChar::Null))) {
        refuse(DefaultsText::tr("The administrator’s settings in %1 are not text in UTF-8, so nothing of them applies. "
                                "Tell your administrator."));
        return;
    }
    warnOfWriters(path);
    readText(native, text);
}

void SystemDefaults::warnOfWriters(const QString &path)
{
    constexpr QFileDevice::Permissions Others = QFileDevice::WriteGroup | QFileDevice::WriteOther;
    const QFileInfo info(path);
    // Rights on Windows are lists that Qt does not read; the documentation says which ones the folder needs.
    if ((info.permissions() & Others) || (QFileInfo(info.absolutePath()).permissions() & Others)) {
        m_problems.append(
            DefaultsText::tr("Others than its owner can change %1 or its folder, so its locks hold nobody back. Tell "
                             "your administrator.")
                .arg(QDir::toNativeSeparators(path)));
    }
}

void SystemDefaults::readText(const QString &path, const QString &text)
{
    Place place;
    place.file = path;
    const QStringList lines = text.split(u'\n');
    for (const QString &raw : lines) {
        ++place.line;
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u';') || line.startsWith(u'#')) {
            continue;
        }
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            place.group = line.mid(1, line.size() - 2).trimmed();
            if (place.group != lockedGroup() && place.group != startGroup()) {
                complain(place, DefaultsText::tr("There is no group “%1”: the groups are [defaults] and [locked].")
                                    .arg(shown(place.group)));
            }
            continue;
        }
        const qsizetype equals = line.indexOf(u'=');
        place.key = line.left(equals < 0 ? line.size() : equals).trimmed();
        place.value = equals < 0 ? QString() : unquoted(line.mid(equals + 1).trimmed());
        if (equals < 0 && !findSetting(place.key)) {
            complain(place, DefaultsText::tr("This line is not understood: it has no equals sign."));
            continue;
        }
        take(place);
    }
}

void SystemDefaults::take(const Place &place)
{
    const SettingSpec *spec = findSetting(place.key);
    if (!spec && soundsSecret(place.key)) {
        complain(place, DefaultsText::tr("“%1” sounds like a secret and is not read. Everybody on this computer can "
                                         "read this file: take the secret out and replace it where it came from. "
                                         "Tokens are given to the keychain with “numberdesk account add”.")
                            .arg(shown(place.key)));
    } else if (place.group != lockedGroup() && place.group != startGroup()) {
        // The group was complained of, or there is none.
        if (place.group.isEmpty()) {
            complain(place, DefaultsText::tr("“%1” stands before any group: write [defaults] or [locked] above it.")
                                .arg(shown(place.key)));
        }
    } else if (!spec) {
        complain(place,
                 DefaultsText::tr("“%1” is not a setting of this version and has no effect.").arg(shown(place.key)));
    } else if (place.group == lockedGroup()) {
        takeLock(*spec, place);
    } else {
        takeStartValue(*spec, place);
    }
}

void SystemDefaults::takeLock(const SettingSpec &spec, const Place &place)
{
    if (m_locks.contains(spec.setting)) {
        if (m_locks.value(spec.setting).file == place.file) {
            complain(place, DefaultsText::tr("“%1” is locked twice; the first one counts.").arg(spec.key));
        }
        return;
    }
    const Result<QString> value = checkSetting(spec, place.value);
    if (!value) {
        complain(place, DefaultsText::tr("“%1” has a value that it cannot have, so it is locked to “%2”. %3")
                            .arg(spec.key, spec.safe, value.error().fields.constFirst().text));
    }
    m_locks.insert(spec.setting, {value.value_or(spec.safe), place.file, value.has_value()});
}

void SystemDefaults::takeStartValue(const SettingSpec &spec, const Place &place)
{
    const Result<QString> value = checkSetting(spec, place.value);
    if (spec.isPolicy) {
        complain(place,
                 DefaultsText::tr("“%1” is nothing that a person chooses: write it under [locked].").arg(spec.key));
    } else if (!value) {
        complain(place, DefaultsText::tr("“%1” has a value that it cannot have and is left out. %2")
                            .arg(spec.key, value.error().fields.constFirst().text));
    } else if (!m_startValues.contains(spec.setting)) {
        m_startValues.insert(spec.setting, *value);
    }
}

void SystemDefaults::complain(const Place &place, const QString &sentence)
{
    // no locale: a line is looked up in an editor, which writes its number plainly.
    //: %1 is a file, %2 a line number, %3 a sentence.
    m_problems.append(DefaultsText::tr("%1, line %2: %3").arg(place.file, QString::number(place.line), sentence));
}

QString setByAdministrator(const SystemDefaults::Lock &lock)
{
    return lock.isUnderstood ? DefaultsText::tr("Set by your administrator in %1.").arg(lock.file)
                             : DefaultsText::tr("Set by your administrator in %1, with a value that is not understood.")
                                   .arg(lock.file);
}

} // namespace numberdesk
