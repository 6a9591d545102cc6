// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/documents/documentintake.h"

#include <QWidget>

#include <stop_token>

class QMimeData;
class QScrollArea;
class QToolButton;

namespace numberdesk {

class CheckList;
class GlyphLabel;
class Panel;
class ProgressRow;
class TextLabel;

/// Where files are dropped or pasted, and what became of each: taken in, taken in with a warning, or refused and why.
class IntakePanel : public QWidget
{
    Q_OBJECT

public:
    /// `intake` outlives this.
    explicit IntakePanel(DocumentIntake &intake, QWidget *parent = nullptr);
    ~IntakePanel() override;

    /// Whether there is anything in it that could be a document.
    static bool holdsDocuments(const QMimeData *handed);
    /// What was dropped or pasted.
    void takeFrom(const QMimeData *handed);
    void take(const QStringList &paths);

    [[nodiscard]] const QList<IntakeResult> &results() const { return m_results; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    /// A document that is new in the vault.
    void taken(const QString &documentId);

private:
    struct Wish
    {
        QString path;
        QByteArray content;
        QString name;
    };

    void add(const QList<Wish> &wishes);
    Task<void> takeAll();
    void setTexts();
    void showProgress();
    void showResults();

    DocumentIntake &m_intake;
    std::stop_source m_stop;
    QList<Wish> m_waiting;
    QList<IntakeResult> m_results;
    int m_done = 0;
    int m_total = 0;
    bool m_isBusy = false;

    Panel *m_place;
    GlyphLabel *m_glyph;
    TextLabel *m_hint;
    ProgressRow *m_progress;
    QWidget *m_outcome;
    TextLabel *m_summary;
    QToolButton *m_dismiss;
    CheckList *m_list;
    QScrollArea *m_area;
};

} // namespace numberdesk
