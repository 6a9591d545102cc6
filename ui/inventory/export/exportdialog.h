// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/export/inventoryexport.h"
#include "ui/services.h"

#include <QDialog>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <stop_token>

class QButtonGroup;
class QPushButton;
class QVBoxLayout;

namespace numberdesk {

class InlineMessage;
class ProgressRow;

/// Asks which numbers go into a file and in which form, and writes it beside the window's own work. Closes when the
/// file is whole; stays, and says why, when it could not be written. Closing it stops the writing.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// What there is to choose from.
    struct Offer
    {
        QStringList selected;
        /// Whether a filter leaves numbers out, and how many it leaves.
        bool isFiltered = false;
        qsizetype shown = 0;
        /// Called when the person wants those; in the order in which they are shown.
        std::function<QStringList()> shownIds;
        qsizetype total = 0;
    };

    ExportDialog(const Services &services, Offer offer, QWidget *parent = nullptr);
    ~ExportDialog() override;

    /// Writes what is chosen to this file.
    void exportTo(const QString &path);

    /// Names of all accounts, for work on KnownNumbers.
    static KnownNumbers::Titles titles(const Services &services);

Q_SIGNALS:
    /// The file is whole.
    void exported(qint64 numbers, const QString &path);

private:
    enum Choice
    {
        Selected,
        Shown,
        All
    };

    void offer(Choice choice, const QString &words, bool isPreset);
    void askForFile();
    void setBusy(bool isBusy);
    void showProgress();
    [[nodiscard]] InventoryExport::Format format() const;
    [[nodiscard]] KnownNumbers wanted() const;

    const Services m_services;
    Offer m_offer;
    QButtonGroup *m_numbers;
    QButtonGroup *m_formats;
    QVBoxLayout *m_numbersColumn;
    QVBoxLayout *m_formatsColumn;
    InlineMessage *m_message;
    ProgressRow *m_progress;
    QPushButton *m_save;
    QPushButton *m_close;
    std::stop_source m_stop;
    ExportProgress m_written;
    qint64 m_expected = 0;
    QTimer m_clock;
};

} // namespace numberdesk
