// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/chainwords.h"

#include "core/locale/formats.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace numberdesk {
namespace {

struct ChainText
{
    Q_DECLARE_TR_FUNCTIONS(ChainWords)
};

using Kind = ChainFinding::Kind;

/// Places that are told one by one.
constexpr qsizetype ToldPlaces = 5;
/// As much of a hash as tells it apart from any other that somebody could make. @unit hexadecimal digits
constexpr qsizetype ShownHash = 32;

QString describeFinding(const ChainFinding &finding)
{
    const QString first = formats::number(finding.first);
    const QString last = formats::number(finding.last);
    const bool isOne = finding.first == finding.last;
    switch (finding.kind) {
    case Kind::Changed:
        return isOne ? ChainText::tr("Line %1 is not as it was written.").arg(first)
                     : ChainText::tr("Lines %1 to %2 are not as they were written.").arg(first, last);
    case Kind::Missing:
        return isOne ? ChainText::tr("Line %1 is gone.").arg(first)
                     : ChainText::tr("Lines %1 to %2 are gone.").arg(first, last);
    case Kind::EndMissing:
        return isOne ? ChainText::tr("The end is gone: line %1 was written.").arg(first)
                     : ChainText::tr("The end is gone: lines %1 to %2 were written.").arg(first, last);
    case Kind::Rewritten:
        return isOne ? ChainText::tr("Line %1 was replaced: another one was noted when it was written.").arg(first)
                     : ChainText::tr("Lines %1 to %2 were replaced: others were noted when they were written.")
                           .arg(first, last);
    case Kind::Intent:
        return finding.first == 0
                   ? ChainText::tr("A purchase or release is kept of which no line tells.")
                   : ChainText::tr("What is kept of a purchase or release is not what line %1 tells.").arg(first);
    }
    Q_UNREACHABLE();
}

QStringList describeBroken(const ChainCheck &check)
{
    QStringList said{ChainText::tr("The journal was changed outside of this program.")};
    for (const ChainFinding &finding : check.findings.first(std::min(check.findings.size(), ToldPlaces))) {
        said.append(describeFinding(finding));
    }
    if (check.findings.size() > ToldPlaces) {
        said.append(ChainText::tr("There are more such places."));
    }
    said.append(ChainText::tr("Keep a copy of the file for your auditor, and compare with the lists of your "
                              "providers."));
    return said;
}

QStringList describeWhole(const ChainCheck &check)
{
    QStringList said;
    said.append(ChainText::tr("The journal is whole: %n line(s), none changed or removed.", nullptr,
                              static_cast<int>(check.entries)));
    if (check.entries == 0) {
        return said;
    }
    if (check.witnessedFrom == 0) {
        said.append(ChainText::tr("The notes that are kept beside it are gone, so lines that were removed at its end "
                                  "would not show."));
    } else if (check.notWitnessed > 0) {
        said.append(ChainText::tr("%n line(s) were not noted beside it: of these the chain alone speaks.", nullptr,
                                  static_cast<int>(check.notWitnessed)));
    }
    said.append(ChainText::tr("Somebody who rewrites journal and notes together would not be found out: who must be "
                              "able to prove it notes elsewhere that the hash of line %1 begins with %2.")
                    .arg(formats::number(check.lastSequence), check.lastHash.left(ShownHash)));
    return said;
}

} // namespace

QString describeCheck(const ChainCheck &check)
{
    QStringList said = check.isWhole() ? describeWhole(check) : describeBroken(check);
    if (check.clockSetBackAt) {
        said.append(ChainText::tr("Line %1 is older than the one before it: the computer’s clock had been set back. "
                                  "That is no sign of a change; the order of the lines counts.")
                        .arg(formats::number(*check.clockSetBackAt)));
    }
    return said.join(u'\n');
}

} // namespace numberdesk
