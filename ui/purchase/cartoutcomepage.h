// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/purchaseoutcomesmodel.h"
#include "core/purchasing/purchaseplan.h"
#include "ui/services.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace numberdesk {

class FittedColumns;
class InlineMessage;
class Panel;
class ProgressRow;
class TableView;
class TextLabel;
class ViewHeader;
struct CaseSubject;

/// How the lines of a confirmed purchase go, while they go and afterwards: failures first, then what nobody knows yet,
/// with what is being done about it and when, then what was bought.
class CartOutcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit CartOutcomePage(const Services &services, QWidget *parent = nullptr);
    ~CartOutcomePage() override;

    /// A purchase of these lines begins.
    void begin(const PurchasePlan &plan, const QList<PurchaseRequest> &requests);
    void showLine(const PurchaseLine &line);
    /// A state that an intent passes through, also after the purchase has ended. Those of other purchases are passed
    /// over.
    void showIntent(const PurchaseIntent &intent);
    /// How much of a file of a purchase is sent. @unit bytes
    void showUpload(const QString &intentId, const QString &fileName, qint64 sent, qint64 total);
    /// Every line has ended, or is being settled in the background.
    void end();
    /// Why not even one line began.
    void sayFailure(const QString &sentence);

    /// Lines of which nothing was bought for certain.
    [[nodiscard]] QStringList failedLines() const;

Q_SIGNALS:
    /// What was not sent is to be taken back.
    void cancelled();
    void retryRequested();
    void done();
    void inventoryRequested(const QString &accountId, const numberdesk::PhoneNumber &number);
    void activityRequested();
    /// What the provider wants to know of the buyer is to be seen to.
    void complianceRequested(const numberdesk::CaseSubject &subject);

private:
    void buildTable();
    void layOut();
    void setTexts();
    void refresh();
    void showDetails();
    void showInInventory();
    [[nodiscard]] const PurchaseOutcomeRow *selected() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString sentInAll() const;

    Services m_services;
    QString m_purchaseId;
    QHash<QString, CartLine> m_called;
    /// What was sent of each file, by account and name: lines may share one.
    struct Sent
    {
        qint64 sent = 0;
        qint64 total = 0;
    };
    QHash<QString, Sent> m_sent;
    bool m_isRunning = false;
    bool m_isCancelled = false;
    QTimer m_clock;
    PurchaseOutcomesModel *m_model;
    ViewHeader *m_header;
    InlineMessage *m_message;
    ProgressRow *m_progress;
    TableView *m_table;
    FittedColumns *m_fitted = nullptr;
    Panel *m_details;
    TextLabel *m_number;
    TextLabel *m_meaning;
    TextLabel *m_evidence;
    TextLabel *m_footer;
    QPushButton *m_activity;
    QPushButton *m_compliance;
    QPushButton *m_inventory;
    QPushButton *m_retry;
    QPushButton *m_done;
};

} // namespace numberdesk
