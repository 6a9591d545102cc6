// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/releaselinesmodel.h"
#include "core/providers/providertraits.h"

#include <QHash>
#include <QWidget>

#include <chrono>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace numberdesk {

class Field;
class LinkButton;

/// What is said and asked before numbers are released: which ones, who uses them and what that means, which of them
/// stay and why, and the word that the person types.
class ReleaseQuestion : public QWidget
{
    Q_OBJECT

public:
    struct Subject
    {
        /// What is released, if the person confirms it; empty when nothing can be.
        QList<ReleaseRow> rows;
        QList<ReleaseRow> staying;
        /// Of the accounts of all numbers.
        QHash<QString, ProviderTraits> traits;
        /// Until a request is sent.
        std::chrono::milliseconds delay{0};
    };

    /// The models hold the rows of `subject` and outlive this. @param width of the dialog without its margins, in
    /// logical pixels.
    ReleaseQuestion(Subject subject, ReleaseLinesModel &going, ReleaseLinesModel &staying, int width,
                    QWidget *parent = nullptr);

    /// The word stands there exactly as it is asked for.
    [[nodiscard]] bool isAnswered() const;
    /// The person wants no time in which a provider could take the release back.
    [[nodiscard]] bool skipsCooldown() const;
    /// Takes the word away.
    void askAgain();

Q_SIGNALS:
    void answerChanged();

private:
    void buildTables(ReleaseLinesModel &going, ReleaseLinesModel &staying);
    void buildConsequences(int width);
    void buildAnswer();
    void noteWord();
    [[nodiscard]] bool isOne() const { return m_subject.rows.size() == 1; }
    /// Some provider has a time in which a release can be cancelled.
    [[nodiscard]] bool hasCooldown() const;
    [[nodiscard]] QString useSentence() const;
    [[nodiscard]] QString delaySentence() const;
    [[nodiscard]] QStringList consequences() const;

    const Subject m_subject;
    QVBoxLayout *m_column;
    QLineEdit *m_word = nullptr;
    Field *m_wordField = nullptr;
    QCheckBox *m_immediately = nullptr;
};

} // namespace numberdesk
