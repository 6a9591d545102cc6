// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QList>

class QCompleter;
class QStandardItemModel;

namespace numberdesk {

/// A combo box to type into: it offers what matches by code or name, best first, and takes only what it has. Enter
/// takes the first match, Escape goes back. Leaving it takes what was typed when that fits one choice alone, and goes
/// back otherwise.
class SearchableComboBox : public QComboBox
{
    Q_OBJECT

public:
    /// One choice.
    struct Entry
    {
        /// What is chosen, unique; for countries ISO 3166-1 alpha-2. May be empty for "any".
        QString code;
        QString name;
        /// Another name by which it is found too, such as its English one.
        QString alsoKnownAs{};
    };

    explicit SearchableComboBox(QWidget *parent = nullptr);

    /// Replaces the choices, in this order, and keeps the current code where it is still among them.
    void setEntries(const QList<Entry> &entries);

    [[nodiscard]] QString currentCode() const;
    /// @return false when there is no such code; the choice stays then.
    bool setCurrentCode(const QString &code);

    /// Codes that match what was typed, best first: the code itself or a whole name, then names that begin so, then
    /// names with a word that begins so, then names that contain it. Accents and case don't matter.
    [[nodiscard]] QStringList matchingCodes(const QString &typed) const;

Q_SIGNALS:
    /// The person or setCurrentCode() chose another code.
    void currentCodeChanged(const QString &code);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void offerMatches(const QString &typed);
    /// Takes the typed text for a choice when it names one, or goes back to the current one.
    void settle();
    void showCurrent();
    [[nodiscard]] bool isTyping() const;
    bool choose(const QString &code);

    QStandardItemModel *m_matches;
    QCompleter *m_completer;
    QString m_lastCode;
};

/// All countries by their names in the window's language at this moment, sorted by the locale, with ISO codes;
/// they are found by their English names too. Ask again after a change of language.
QList<SearchableComboBox::Entry> countryEntries();

} // namespace numberdesk
