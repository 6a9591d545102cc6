// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"

#include <QDate>

#include <optional>

class QProgressBar;
class QPushButton;
class QToolButton;

namespace numberdesk {

class DayField;
class ElidedLabel;
class GlyphLabel;
class TextLabel;

/// Where one file is dropped, pasted or chosen. It shows what was chosen; whether that is good is for others to say.
class FilePlace : public Panel
{
    Q_OBJECT

public:
    /// @p name tells which file is wanted.
    explicit FilePlace(const QString &name, QWidget *parent = nullptr);

    /// The name in another language.
    void setWanted(const QString &name);
    /// The file's name and a line about it; both empty while there is none.
    void showFile(const QString &fileName, const QString &about, bool isGood);
    /// Share of the file that was taken in, 0 to 1; nothing while none is being taken in.
    void showProgress(std::optional<double> share);
    /// Accepts what is dragged over it, or takes what is dropped, when it is local files alone.
    void takeDrop(QDropEvent *event);
    /// Asks below the file when it was issued; nothing asks no more.
    void askForIssueDay(const std::optional<QDate> &known);
    /// What speaks against the day that was entered.
    void refuseIssueDay(const QString &why);
    /// Offers the documents that are kept already, too.
    void setOffersDocuments(bool offers);

Q_SIGNALS:
    void chosen(const QStringList &paths);
    void removed();
    /// The person wants one of the documents that are kept already.
    void documentsRequested();
    /// The person has entered when the file was issued, or taken the day away (invalid).
    void issueDayEntered(const QDate &day);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void askForFile();
    void paste();
    void setTexts();

    QString m_wanted;
    bool m_isGood = true;
    GlyphLabel *m_glyph;
    ElidedLabel *m_name;
    TextLabel *m_about;
    QProgressBar *m_progress;
    /// Made when it is asked for first.
    DayField *m_issued = nullptr;
    QPushButton *m_choose;
    QPushButton *m_documents;
    QToolButton *m_remove;
};

} // namespace numberdesk
