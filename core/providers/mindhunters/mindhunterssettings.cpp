// SPDX-License-Identifier: GPL-3.0-or-later
// Channel settings as keys and values. Source: providers/mindhunters.md §2, "update channels".
#include "core/providers/mindhunters/mindhunterscodec.h"

#include "core/providers/mindhunters/texts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace numberdesk::mindhunters {
namespace {

const QLatin1String Enabled("enabled");
const QLatin1String ChannelLimit("channel_limit");
const QLatin1String Destinations("whitelisted_destinations");

QStringList destinationsOf(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[,;\\s]+"));
    QStringList words = text.split(separators, Qt::SkipEmptyParts);
    for (QString &word : words) {
        // Country codes in the documented spelling; anything else goes as it was typed.
        if (const auto country = CountryCode::fromText(word)) {
            word = country->text();
        }
    }
    words.removeDuplicates();
    return words;
}

Result<QJsonValue> memberToJson(QLatin1String block, QLatin1String member, const QString &text)
{
    if (member == Destinations) {
        return QJsonValue(QJsonArray::fromStringList(destinationsOf(text)));
    }
    const QString word = text.trimmed();
    if (member == Enabled) {
        if (word == u"true" || word == u"false") {
            return QJsonValue(word == u"true");
        }
        return failure(invalidInput(settingKey(block, member), Texts::tr("Choose whether the channel is on or off.")));
    }
    bool readable = false;
    const qint64 limit = word.toLongLong(&readable);
    if (readable && limit >= 0) {
        return QJsonValue(limit);
    }
    return failure(invalidInput(settingKey(block, member),
                                Texts::tr("Enter the number of simultaneous channels as a whole number, 0 or more.")));
}

bool sameValue(QLatin1String member, const QString &left, const QString &right)
{
    return member == Destinations ? destinationsOf(left) == destinationsOf(right) : left.trimmed() == right.trimmed();
}

} // namespace

QString settingKey(QLatin1String block, QLatin1String member) { return block + QLatin1String("_") + member; }

Result<QByteArray> encodeSettings(const QMap<QString, QString> &present, const QMap<QString, QString> &changes)
{
    QJsonObject blocks;
    QStringList known;
    for (const QLatin1String block : {QLatin1String("voice"), QLatin1String("sms"), QLatin1String("inbound")}) {
        QJsonObject whole;
        bool differs = false;
        for (const QLatin1String member : {Enabled, ChannelLimit, Destinations}) {
            if (block == QLatin1String("inbound") && member == Destinations) {
                continue;
            }
            const QString key = settingKey(block, member);
            known.append(key);
            const bool changed = changes.contains(key) &&
                                 (!present.contains(key) || !sameValue(member, changes.value(key), present.value(key)));
            differs = differs || changed;
            if (!changed && !present.contains(key)) {
                continue;
            }
            const Result<QJsonValue> value =
                memberToJson(block, member, changed ? changes.value(key) : present.value(key));
            if (!value) {
                return failure(value.error());
            }
            whole.insert(member, *value);
        }
        if (differs) {
            blocks.insert(block, whole);
        }
    }
    for (auto change = changes.cbegin(); change != changes.cend(); ++change) {
        if (!known.contains(change.key())) {
            return failure(invalidInput(change.key(), Texts::tr("MindHunters has no such setting.")));
        }
    }
    if (blocks.isEmpty()) {
        return QByteArray();
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("channel_settings"), blocks}}).toJson(QJsonDocument::Compact);
}

} // namespace numberdesk::mindhunters
