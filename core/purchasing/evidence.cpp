// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/evidence.h"

#include <QCoreApplication>

namespace numberdesk {
namespace {

struct EvidenceText
{
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

/// Of the first looks, right after the request.
constexpr qsizetype Beginning = 8;

} // namespace

QStringList boundedEvidence(const QStringList &evidence)
{
    if (evidence.size() <= MostEvidence) {
        return evidence;
    }
    QStringList bounded = evidence.mid(0, Beginning);
    bounded.append(EvidenceText::tr("Looks in between are left out here; the journal’s earlier lines have them."));
    bounded += evidence.mid(evidence.size() - (MostEvidence - bounded.size()));
    return bounded;
}

} // namespace numberdesk
