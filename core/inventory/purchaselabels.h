// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/task.h"

#include <QObject>

#include <stop_token>
#include <variant>

namespace numberdesk {

class Annotations;
class Journal;

/// Keeps what a person called numbers when buying them, where the provider takes no label with a purchase: as the
/// label of the number's annotation, as soon as the journal says that the number was bought or accepted, however that
/// came to be known.
///
/// The journal leads: the label is in the intent on disk before the purchase is sent, and how far the journal was read
/// is kept together with the labels. So a label that could not be kept, because the disk was full or the program
/// ended, is kept at the next purchase or start, and none twice. A label that somebody wrote after the purchase was
/// confirmed stays.
class PurchaseLabels : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    PurchaseLabels(const Journal &journal, Annotations &annotations, QObject *parent = nullptr);
    ~PurchaseLabels() override;

    /// Takes what the journal has told since it was read last. Happens by itself at each line about a purchase; the
    /// start of the program calls it for what an earlier run left over. Ends at once while another one is under way,
    /// which then looks once more. @error StorageFailed
    Task<Result<std::monostate>> take();

Q_SIGNALS:
    /// Labels could not be kept; they will be later.
    void failed(const numberdesk::Error &error);

private:
    Task<Result<std::monostate>> takeAll(std::stop_token stop);

    const Journal &m_journal;
    Annotations &m_annotations;
    std::stop_source m_shutdown;
    bool m_isTaking = false;
    bool m_isAskedAgain = false;
};

} // namespace numberdesk
