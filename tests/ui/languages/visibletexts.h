// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace numberdesk::tests {

/// A text that a person sees, or hears from a screen reader.
struct VisibleText
{
    QString text;
    /// Where it stands: class, object name and kind, for the message of a failed test.
    QString where;
};

/// The program's own texts in `root` and all that is shown in it: labels, buttons, choices, heads of tables, menus,
/// placeholders, tool tips, names and descriptions for screen readers. What the person enters is left out, and so are
/// the cells of tables and the facts of a number, which are data.
QList<VisibleText> visibleTexts(const QWidget &root);

/// Whether a text is data in every language: figures, codes, amounts, phone numbers, paths, or one of `names`.
bool isData(const QString &text, const QStringList &names);

/// What has not room enough for its words and is not made to cut them: one line for each.
QStringList cutTexts(const QWidget &root);

} // namespace numberdesk::tests
