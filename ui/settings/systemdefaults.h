// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingstable.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace numberdesk {

/// What whoever administers the computer set for everybody on it: start values, which a person may change, and locked
/// values, which win.
///
/// The file is INI text in UTF-8 with the groups [defaults] and [locked]; its keys are those of settingsTable(). What
/// is wrong in it is in problems(), one sentence each, and costs the key alone: a start value is then the built-in one,
/// a lock has the value that permits least. A secret in it is refused. Documentation: packaging/administration.md.
class SystemDefaults
{
public:
    struct Lock
    {
        QString value;
        /// Where it is said, in the system's form.
        QString file;
        /// False when the file has a value that the setting cannot have: `value` is then SettingSpec::safe.
        bool isUnderstood = true;

        friend bool operator==(const Lock &, const Lock &) = default;
    };

    /// Nobody set anything.
    SystemDefaults() = default;

    /// Where this system keeps the file; the first has the last word. A person cannot point the first one elsewhere.
    static QStringList files();
    /// Reads them; those that are not there are left out. At most LargestFile bytes of each, in below a millisecond.
    static SystemDefaults read(const QStringList &files);

    /// @unit bytes
    static constexpr qint64 LargestFile = qint64(64) * 1024;

    [[nodiscard]] std::optional<QString> startValue(Setting setting) const;
    [[nodiscard]] std::optional<Lock> lock(Setting setting) const;
    /// What could not be used and why; translated sentences without any value of the file.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

private:
    struct Place
    {
        QString file;
        int line = 0;
        QString group;
        QString key;
        QString value;
    };

    void readFile(const QString &path);
    void warnOfWriters(const QString &path);
    void readText(const QString &path, const QString &text);
    void take(const Place &place);
    void takeLock(const SettingSpec &spec, const Place &place);
    void takeStartValue(const SettingSpec &spec, const Place &place);
    void complain(const Place &place, const QString &sentence);

    QMap<Setting, QString> m_startValues;
    QMap<Setting, Lock> m_locks;
    QStringList m_problems;
};

/// "Set by your administrator in /etc/numberdesk/defaults.ini."
QString setByAdministrator(const SystemDefaults::Lock &lock);

} // namespace numberdesk
