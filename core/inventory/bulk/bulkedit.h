// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task.h"
#include "core/inventory/bulk/numberedit.h"

#include <QObject>

#include <functional>
#include <stop_token>

namespace numberdesk {

class Annotations;
class NumberEditor;

/// How far the edit of one of many numbers is.
struct EditLine
{
    enum class Stage
    {
        Waiting,
        UnderWay,
        Done,
        Failed,   ///< see `error`
        Cancelled ///< stopped before its request was sent; what is kept here may have been kept
    };

    /// Place in the list that was confirmed, from 0.
    qsizetype index = 0;
    Stage stage = Stage::Waiting;
    std::optional<Error> error;
};

/// Edits many numbers for one confirmation: what is kept here in few steps, then at most one request for each number at
/// its provider, through NumberEditor. One number's failure ends no other's edit. Accounts are served at the same time,
/// each with as many requests at once as it bears.
class BulkEdit : public QObject
{
    Q_OBJECT

public:
    /// All outlive this. @param concurrencyOf how many requests an account bears at the same time
    BulkEdit(Annotations &annotations, NumberEditor &editor, std::function<int(const QString &accountId)> concurrencyOf,
             QObject *parent = nullptr);

    /// The lines in their order, all of them Done, Failed or Cancelled. An edit that was refused when it was planned
    /// has Failed. A stop ends what has not been sent; what was, is waited for.
    Task<QList<EditLine>> run(QList<NumberEdit> edits, std::stop_token stop);

Q_SIGNALS:
    void changed(const numberdesk::EditLine &line);

private:
    struct Run;

    Task<void> keep(std::shared_ptr<Run> run);
    Task<void> keepPiece(std::shared_ptr<Run> run, QList<qsizetype> piece);
    Task<void> protect(std::shared_ptr<Run> run, bool isProtected);
    Task<void> send(std::shared_ptr<Run> run, qsizetype index);
    void settle(Run &run, qsizetype index, EditLine::Stage stage, const std::optional<Error> &error = {});

    Annotations &m_annotations;
    NumberEditor &m_editor;
    std::function<int(const QString &)> m_concurrencyOf;
};

} // namespace numberdesk
