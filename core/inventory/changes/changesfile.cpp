// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/changes/changesfile.h"

#include "core/inventory/accountfile.h"
#include "core/storage/privatefiles.h"
#include "core/storage/savedfile.h"
#include "core/storage/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace numberdesk {
namespace {

struct ChangesText
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

struct ChangesHeader
{
    std::array<char, 8> magic;
    quint32 version;
    quint32 byteOrder;
    /// Of everything behind the header.
    quint64 hash;
};

constexpr std::array<char, 8> changesMagic{'N', 'D', 'c', 'h', 'a', 'n', 'g', 'e'};
constexpr quint32 changesOrder = 0x01020304;
/// Longer ones are none of ours: a hundred thousand changes take a tenth of it.
constexpr qint64 mostBytes = 256LL * 1024 * 1024;

std::string_view viewOfBytes(const QByteArray &bytes) { return {bytes.constData(), static_cast<size_t>(bytes.size())}; }

void writeFacts(BytesWriter &bytes, const NumberFacts &facts)
{
    bytes.number(facts.price ? (facts.price->currency ? 2U : 1U) : 0U);
    if (facts.price) {
        bytes.signedNumber(facts.price->amount.units()).number(static_cast<quint64>(facts.price->amount.scale()));
    }
    if (facts.price && facts.price->currency) {
        bytes.text(*facts.price->currency);
    }
    bytes.number(static_cast<quint64>(facts.status.kind)).text(facts.status.verbatim);
    bytes.number(static_cast<quint64>(facts.agents.size()));
    for (const AgentReference &agent : facts.agents) {
        bytes.text(agent.id).text(agent.name);
    }
}

NumberFacts readFacts(BytesReader &bytes)
{
    NumberFacts facts;
    if (const quint64 form = bytes.number(); form > 0) {
        const qint64 units = bytes.signedNumber();
        const auto scale = std::min<quint64>(bytes.number(), Decimal::MaximumScale);
        facts.price = Money{Decimal::fromUnits(units, static_cast<int>(scale)), {}};
        if (form > 1) {
            facts.price->currency = bytes.text();
        }
    }
    const auto status = std::min(bytes.number(), static_cast<quint64>(NumberStatus::Kind::Other));
    facts.status = {static_cast<NumberStatus::Kind>(status), bytes.text()};
    for (quint64 left = bytes.number(); left > 0 && !bytes.atEnd(); --left) {
        const QString id = bytes.text();
        facts.agents.append({id, bytes.text()});
    }
    return facts;
}

QByteArray bytesOfDiff(const ReadingDiff &diff)
{
    BytesWriter bytes;
    bytes.text(diff.accountId).signedNumber(momentOfColumn(diff.before)).signedNumber(momentOfColumn(diff.after));
    for (const qint64 count : diff.counts) {
        bytes.signedNumber(count);
    }
    for (const NumberNews &news : diff.news) {
        // A SIP user name may look like a number, and is none.
        bytes.number(static_cast<quint64>(news.kind))
            .text(news.numberKey)
            .number(news.number.isE164() ? 1 : 0)
            .text(news.number.text())
            .text(news.country.text());
        writeFacts(bytes, news.before);
        writeFacts(bytes, news.now);
    }
    return bytes.bytes();
}

ReadingDiff diffFromBytes(std::string_view content)
{
    BytesReader bytes(content);
    ReadingDiff diff;
    diff.accountId = bytes.text();
    diff.before = momentFromColumn(bytes.signedNumber());
    diff.after = momentFromColumn(bytes.signedNumber());
    for (qint64 &count : diff.counts) {
        count = bytes.signedNumber();
    }
    while (!bytes.atEnd() && diff.news.size() < ReadingDiff::MostNews) {
        NumberNews news;
        news.kind = static_cast<NumberNews::Kind>(std::min<quint64>(bytes.number(), NumberNews::Kinds - 1));
        news.numberKey = bytes.text();
        const bool isE164 = bytes.number() > 0;
        const QString text = bytes.text();
        news.number = isE164 ? PhoneNumber(text) : PhoneNumber::sipUserName(text);
        news.country = CountryCode::fromText(bytes.text()).value_or(CountryCode());
        news.before = readFacts(bytes);
        news.now = readFacts(bytes);
        diff.news.append(news);
    }
    return diff;
}

} // namespace

QString ChangesFile::pathFor(const QString &folder, const QString &accountId)
{
    return accountFile(folder, accountId, QStringLiteral(".changes"));
}

QStringList ChangesFile::allIn(const QString &folder)
{
    QStringList paths;
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.changes")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        paths.append(QDir(folder).filePath(name));
    }
    return paths;
}

Result<void> ChangesFile::write(const QString &path, const ReadingDiff &diff)
{
    if (auto made = makePrivateFolder(QFileInfo(path).absolutePath()); !made) {
        return made;
    }
    const QByteArray content = bytesOfDiff(diff);
    const ChangesHeader header{changesMagic, Version, changesOrder, SteadyHash::of(viewOfBytes(content))};
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                           file.write(reinterpret_cast<const char *>(&header), sizeof(header)) == sizeof(header) &&
                           file.write(content) == content.size() && commitWhole(file);
    if (!isWritten) {
        return failure(storageFailed(
            file.errorString(),
            ChangesText::tr(
                "The file %1 could not be made. Check that the disk has space and that you may write there.")
                .arg(QDir::toNativeSeparators(path))));
    }
    return {};
}

tl::expected<ReadingDiff, ChangesFile::Unusable> ChangesFile::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::make_unexpected(Unusable::Unreadable);
    }
    ChangesHeader header{};
    if (file.size() > mostBytes || file.read(reinterpret_cast<char *>(&header), sizeof(header)) != sizeof(header) ||
        header.magic != changesMagic) {
        return tl::make_unexpected(Unusable::Damaged);
    }
    if (header.version != Version || header.byteOrder != changesOrder) {
        return tl::make_unexpected(Unusable::Foreign);
    }
    const QByteArray content = file.readAll();
    if (SteadyHash::of(viewOfBytes(content)) != header.hash) {
        return tl::make_unexpected(Unusable::Damaged);
    }
    return diffFromBytes(viewOfBytes(content));
}

} // namespace numberdesk
