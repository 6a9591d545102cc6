// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/purchaseintent.h"
#include "core/search/searchhit.h"

#include <QWidget>

class QPushButton;

namespace numberdesk {

class CheckList;
class InlineMessage;
class TextLabel;
class ViewHeader;

/// Where a purchase stands, step by step, with a way out until the request is sent.
class ProgressPage : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressPage(QWidget *parent = nullptr);

    /// A purchase begins. @param documents how many files go before it.
    void begin(const SearchHit &hit, int documents);
    void showState(PurchaseIntent::State state);
    /// @unit bytes
    void showUpload(const QString &fileName, qint64 sent, qint64 total);
    /// Says that another number can be reviewed when this purchase is done.
    void sayThatBusy();

Q_SIGNALS:
    void cancelled();

private:
    enum class Step
    {
        List,
        Documents,
        Request,
        Confirmation
    };

    void setTexts();
    void reach(Step step);
    void refresh();
    void cancel();

    SearchHit m_hit;
    Step m_step = Step::List;
    int m_documents = 0;
    bool m_isSent = false;
    bool m_isCancelled = false;
    bool m_hasNotice = false;
    QString m_fileName;
    int m_percent = -1;
    ViewHeader *m_header;
    InlineMessage *m_notice;
    TextLabel *m_number;
    CheckList *m_steps;
    TextLabel *m_footer;
    QPushButton *m_cancel;
};

} // namespace numberdesk
