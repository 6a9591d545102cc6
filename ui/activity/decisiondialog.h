// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QDialog>

#include <functional>

class QLineEdit;
class QPushButton;

namespace numberdesk {

class Field;
class InlineMessage;

/// Asks how a person knows what became of a number, and passes it on. Closes when that was written down.
class DecisionDialog : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        /// "Mark +1 202-555-0143 as bought?"
        QString title;
        /// What follows from it.
        QString consequence;
        /// Words of the button.
        QString action;
    };

    /// @param decide writes the decision down, with this reason.
    DecisionDialog(const Question &question, std::function<Result<void>(const QString &reason)> decide,
                   QWidget *parent = nullptr);

private:
    void send();

    std::function<Result<void>(const QString &)> m_decide;
    QLineEdit *m_reason;
    Field *m_reasonField;
    InlineMessage *m_message;
};

} // namespace numberdesk
