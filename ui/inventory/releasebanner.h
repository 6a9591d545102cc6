// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QTimer>
#include <QWidget>

namespace numberdesk {

class InlineMessage;

/// Above every view while a release is planned or held: what is sent when, with the way back, and what was not sent and
/// waits for the person's decision. Hidden otherwise.
class ReleaseBanner : public QWidget
{
    Q_OBJECT

public:
    explicit ReleaseBanner(const Services &services, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person wants to decide on releases that were not sent.
    void heldRequested();

private:
    void showReleases();
    void takeBack();

    const Services m_services;
    QTimer m_clock;
    InlineMessage *m_planned;
    InlineMessage *m_held;
};

} // namespace numberdesk
