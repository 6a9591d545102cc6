// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/documentcheck.h"
#include "core/purchasing/purchaser.h"
#include "ui/compliance/form/formentry.h"
#include "ui/widgets/panel.h"

class QPushButton;
class QToolButton;

namespace numberdesk {

class GlyphLabel;

/// Where one file is dropped or chosen. It shows what was chosen; whether that is good is for others to say.
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

Q_SIGNALS:
    void chosen(const QString &path);
    void removed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void askForFile();
    void setTexts();

    QString m_wanted;
    bool m_isGood = true;
    GlyphLabel *m_glyph;
    TextLabel *m_name;
    TextLabel *m_about;
    QPushButton *m_choose;
    QToolButton *m_remove;
};

/// A document that a requirement wants.
class DocumentEntry : public FormEntry
{
    Q_OBJECT

public:
    explicit DocumentEntry(Requirement requirement, QWidget *parent = nullptr);

    [[nodiscard]] RequirementFile file() const;
    /// Looks at the file again: it may have changed or gone since it was chosen.
    void lookAgain();

    [[nodiscard]] bool isWide() const override { return true; }
    [[nodiscard]] bool isEmpty() const override { return m_path.isEmpty(); }
    [[nodiscard]] QString problem() const override { return m_path.isEmpty() ? QString() : m_check.problem; }

private:
    void take(const QString &path);

    Requirement m_requirement;
    QString m_path;
    DocumentCheck m_check;
    FilePlace *m_place;
    Field *m_field;
};

} // namespace numberdesk
