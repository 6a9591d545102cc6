// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/inventorynumber.h"

#include <QDialog>

#include <stop_token>

class QPlainTextEdit;
class QPushButton;

namespace numberdesk {

class BusyIndicator;
class InlineMessage;
struct Services;

/// Reads a number again and shows what was asked and answered, for people who help: to be read, copied and passed on.
/// Deletes itself when it is closed, and stops the reading.
class RawReplyDialog : public QDialog
{
    Q_OBJECT

public:
    RawReplyDialog(const Services &services, const InventoryNumber &number, QWidget *parent = nullptr);
    ~RawReplyDialog() override;

private:
    void read(const Services &services, const InventoryNumber &number);

    QPlainTextEdit *m_text;
    BusyIndicator *m_busy;
    InlineMessage *m_message;
    QPushButton *m_copy;
    std::stop_source m_stop;
};

} // namespace numberdesk
