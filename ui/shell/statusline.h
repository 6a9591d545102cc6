// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace numberdesk {

class Chip;
class LinkButton;
class TextLabel;

/// The line at the bottom of the window: that this is the sandbox, what is being read and how to stop it, how many
/// accounts.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void follow(const Services &services);

Q_SIGNALS:
    /// The person wants the panel of the sample carriers.
    void sandboxRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setTexts();
    void updateReading();
    void updateAccounts();

    const Services *m_services = nullptr;
    QHBoxLayout *m_row;
    TextLabel *m_reading;
    QToolButton *m_stop;
    TextLabel *m_accounts;
    // In the sandbox only.
    Chip *m_sandbox = nullptr;
    LinkButton *m_misbehave = nullptr;
};

} // namespace numberdesk
