// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cardrow.h"

#include "ui/theme/stylepainting.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>

namespace numberdesk {

class CardRow::Card : public QFrame
{
public:
    explicit Card(CardRow *row)
        : QFrame(row)
        , m_glyph(new StatusGlyph(this))
        , m_title(new ElidedLabel({}, TextSize::Normal, Tone::Text, this))
        , m_body(new QWidget(this))
        , m_text(new ElidedLabel({}, TextSize::Small, Tone::Dim, m_body))
        , m_link(new LinkButton({}, m_body))
        , m_progress(new QProgressBar(this))
    {
        m_title->setWeight(QFont::DemiBold);
        m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
        m_text->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
        m_link->setFont(applicationFont(TextSize::Small, QFont::DemiBold));
        m_progress->setTextVisible(false);
        m_progress->setRange(0, steps);

        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(12, 9, 12, 6);
        column->setSpacing(2);
        auto *head = new QHBoxLayout;
        head->setSpacing(metrics::grid);
        head->addWidget(m_glyph);
        head->addWidget(m_title);
        head->addStretch();
        column->addLayout(head);
        // Two lines: words that wrap, words above a link, or words above the progress.
        auto *line = new FlowLayout(m_body, lineGap);
        line->addWidget(m_text);
        line->addWidget(m_link);
        column->addWidget(m_body);
        column->addWidget(m_progress);
        column->addStretch();
        connect(m_link, &QPushButton::clicked, row, [this, row] { Q_EMIT row->linkActivated(m_key); });
    }

    void show(const CardContent &content)
    {
        m_key = content.key;
        m_glyph->setStatus(content.status);
        m_title->setText(content.title);
        m_text->setText(content.text);
        m_title->setToolTip(content.detail);
        m_text->setToolTip(content.detail);
        setToolTip(content.detail);
        setAccessibleDescription(content.detail);
        m_link->setText(content.link);
        //: Accessible name of a link on a card: what it does, and for which account.
        m_link->setAccessibleName(CardRow::tr("%1: %2").arg(content.link, content.title));
        m_link->setVisible(!content.link.isEmpty());
        m_text->setLines(content.link.isEmpty() && !content.progress ? 2 : 1);
        m_progress->setVisible(content.progress.has_value());
        updateHeight();
        m_progress->setValue(static_cast<int>(content.progress.value_or(0) * steps));
        //: Accessible name of the progress bar on an account's card.
        m_progress->setAccessibleName(CardRow::tr("Progress of %1").arg(content.title));
        //: A card for screen readers: the account, where it stands, what it says.
        setAccessibleName(CardRow::tr("%1, %2: %3").arg(content.title, statusWord(content.status), content.text));
    }

    void updateHeight()
    {
        const int line = qMax(QFontMetrics(m_text->font()).lineSpacing(), m_link->sizeHint().height());
        const int room = m_progress->isHidden() ? 0 : m_progress->sizeHint().height() + layout()->spacing();
        m_body->setFixedHeight(2 * line + lineGap - room);
    }

    void changeEvent(QEvent *event) override
    {
        QFrame::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            updateHeight();
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens tokens = Tokens::of(palette());
        stylepainting::paintRounded(&painter, rect(), metrics::panelRadius, tokens.panel, tokens.line);
    }

private:
    static constexpr int steps = 1000;
    static constexpr int lineGap = 4;

    QString m_key;
    StatusGlyph *m_glyph;
    ElidedLabel *m_title;
    QWidget *m_body;
    ElidedLabel *m_text;
    LinkButton *m_link;
    QProgressBar *m_progress;
};

CardRow::CardRow(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    constexpr int gap = 10;
    constexpr int smallestCard = 146;
    setAccessibleName(name);
    keepTranslated(this, [this] { showAll(); });
    auto *flow = new FlowLayout(this, gap);
    flow->setEvenWidth(smallestCard);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardRow::setCards(const QList<CardContent> &cards)
{
    if (cards == m_contents)
        return;
    m_contents = cards;
    while (m_cards.size() > cards.size())
        delete m_cards.takeLast();
    while (m_cards.size() < cards.size()) {
        auto *card = new Card(this);
        m_cards.append(card);
        layout()->addWidget(card);
    }
    showAll();
}

void CardRow::showAll()
{
    for (qsizetype index = 0; index < m_contents.size(); ++index)
        m_cards.at(index)->show(m_contents.at(index));
}

} // namespace numberdesk
