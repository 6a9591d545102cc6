// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/releasequestion.h"

#include "core/models/words.h"
#include "ui/inventory/releasetable.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/readingarea.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace numberdesk {
namespace {

using Model = ReleaseLinesModel;

/// Typed as it stands in every language, so that it is never a word that slips out.
QString confirmationWord() { return QStringLiteral("RELEASE"); }

} // namespace

ReleaseQuestion::ReleaseQuestion(Subject subject, ReleaseLinesModel &going, ReleaseLinesModel &staying, int width,
                                 QWidget *parent)
    : QWidget(parent)
    , m_subject(std::move(subject))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    buildTables(going, staying);
    if (!m_subject.rows.isEmpty()) {
        buildConsequences(width);
        buildAnswer();
    }
}

void ReleaseQuestion::buildTables(ReleaseLinesModel &going, ReleaseLinesModel &staying)
{
    const ReleaseRoom room = ReleaseRoom::on(*this);
    if (m_subject.rows.size() > 1) {
        auto *table =
            new ReleaseTable(tr("Numbers to release"), going,
                             {Model::Number, Model::UsedBy, Model::Label, Model::Account, Model::MonthlyFee}, this);
        table->setRowsShown(std::min<qsizetype>(room.rowsOfRelease, m_subject.rows.size()));
        m_column->addWidget(table);
    }
    if (m_subject.staying.isEmpty()) {
        return;
    }
    auto *part = new QVBoxLayout;
    part->setSpacing(metrics::grid);
    auto *words = new TextLabel(
        tr("%n number(s) stay(s), for these reasons:", nullptr, static_cast<int>(m_subject.staying.size())),
        TextSize::Normal, Tone::Text, this);
    words->setWrapping(true);
    part->addWidget(words);
    auto *table = new ReleaseTable(tr("Numbers that stay"), staying, {Model::Number, Model::Reason}, this);
    table->setRowsShown(std::min<qsizetype>(room.rowsOfStaying, m_subject.staying.size()));
    part->addWidget(table);
    m_column->addLayout(part);
}

void ReleaseQuestion::buildConsequences(int width)
{
    auto *panel = new Panel(this);
    auto *words = new QWidget;
    auto *lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, 0, 0, 0);
    const auto add = [lines, words](const QString &sentence, Tone tone) {
        auto *line = new TextLabel(sentence, TextSize::Normal, tone, words);
        line->setWrapping(true);
        line->setWeight(tone == Tone::Text ? QFont::Medium : QFont::Normal);
        lines->addWidget(line);
    };
    add(useSentence(), Tone::Text);
    add(delaySentence(), Tone::Text);
    const QStringList sentences = consequences();
    for (const QString &sentence : sentences) {
        add(sentence, Tone::Dim);
    }
    QScrollArea *area = makeReadingArea(words, panel);
    area->setAccessibleName(tr("What a release means"));
    const int whole = lines->totalHeightForWidth(width - 2 * metrics::panelPadding);
    const int most = ReleaseRoom::on(*this).lines * (fontMetrics().lineSpacing() + lines->spacing());
    area->setFixedHeight(std::min(whole, most));
    area->setFocusPolicy(whole > most ? Qt::StrongFocus : Qt::NoFocus);
    panel->body()->addWidget(area);
    m_column->addWidget(panel);
}

void ReleaseQuestion::buildAnswer()
{
    m_word = new QLineEdit(this);
    m_wordField = new Field(tr("Type RELEASE to confirm"), m_word, this);
    connect(m_word, &QLineEdit::textChanged, this, &ReleaseQuestion::noteWord);
    setFocusProxy(m_word);
    //: Link: opens further choices.
    auto *advanced = new LinkButton(tr("Advanced"), this);
    m_immediately = new QCheckBox(tr("Release immediately, without time to cancel"), this);
    m_immediately->setAccessibleName(m_immediately->text());
    m_immediately->hide();
    connect(advanced, &QPushButton::clicked, m_immediately,
            [this] { m_immediately->setVisible(m_immediately->isHidden()); });
    // Only a provider with a time in which a release can be taken back has anything to skip.
    advanced->setVisible(hasCooldown());
    m_column->addWidget(m_wordField);
    m_column->addWidget(advanced, 0, Qt::AlignLeading);
    m_column->addWidget(m_immediately);
}

bool ReleaseQuestion::isAnswered() const { return m_word != nullptr && m_word->text() == confirmationWord(); }

bool ReleaseQuestion::skipsCooldown() const { return m_immediately != nullptr && m_immediately->isChecked(); }

void ReleaseQuestion::askAgain()
{
    if (m_word != nullptr) {
        m_word->clear();
    }
}

void ReleaseQuestion::noteWord()
{
    const bool isOtherCase = !isAnswered() && m_word->text().trimmed().toUpper() == confirmationWord();
    m_wordField->setHint(isOtherCase ? tr("Type it in capital letters, without blanks.") : QString());
    Q_EMIT answerChanged();
}

bool ReleaseQuestion::hasCooldown() const
{
    return std::any_of(m_subject.rows.cbegin(), m_subject.rows.cend(), [this](const ReleaseRow &row) {
        return m_subject.traits.value(row.line.accountId).offers(Operation::CancelRelease);
    });
}

QString ReleaseQuestion::useSentence() const
{
    if (isOne()) {
        const QString users = usersOf(m_subject.rows.constFirst().line.number);
        return users.isEmpty() ? tr("No agent is linked to it. Calls to it will no longer reach you.")
                               : tr("It is answered by %1. Calls to it will no longer arrive there.").arg(users);
    }
    const auto used = std::count_if(m_subject.rows.cbegin(), m_subject.rows.cend(),
                                    [](const ReleaseRow &row) { return !row.line.number.agents.isEmpty(); });
    return used == 0 ? tr("None of them is linked to an agent. Calls to them will no longer reach you.")
                     : tr("%n of them is (are) in use. Calls to them will no longer arrive.", nullptr,
                          static_cast<int>(used));
}

QString ReleaseQuestion::delaySentence() const
{
    if (m_subject.delay.count() == 0) {
        return tr("The request is sent at once.");
    }
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(m_subject.delay).count();
    return tr("The request is sent in %n minute(s). Until then you can take it back, above every view and in the "
              "details of the number.",
              nullptr, static_cast<int>(minutes));
}

QStringList ReleaseQuestion::consequences() const
{
    QStringList sentences;
    if (isOne()) {
        const OwnedNumber &number = m_subject.rows.constFirst().line.number;
        if (number.monthlyFee) {
            sentences.append(tr("It costs %1 a month now.").arg(words::money(number.monthlyFee)));
        }
        if (number.minimumCommitmentMonths > 0) {
            sentences.append(tr("Its minimum commitment is %n month(s).", nullptr, number.minimumCommitmentMonths));
        }
    } else {
        const auto committed = std::count_if(m_subject.rows.cbegin(), m_subject.rows.cend(), [](const ReleaseRow &row) {
            return row.line.number.minimumCommitmentMonths > 0;
        });
        if (committed > 0) {
            sentences.append(tr("%n of them has (have) a minimum commitment.", nullptr, static_cast<int>(committed)));
        }
    }
    QSet<QString> told;
    for (const ReleaseRow &row : m_subject.rows) {
        if (told.contains(row.line.accountId)) {
            continue;
        }
        told.insert(row.line.accountId);
        const QStringList notes = m_subject.traits.value(row.line.accountId).releaseNotes;
        for (const QString &note : notes) {
            if (!sentences.contains(note)) {
                sentences.append(note);
            }
        }
    }
    return sentences;
}

} // namespace numberdesk
